import { XmlElement } from '../../package/xml-element';
import { isOn } from '../../package/xml-boolean';
import { SHEET_ORDER } from '../../package/schema-order';
import type { SheetContext } from '../cells/sheet-context';
import { MAX_COLUMNS } from '../references/area';

/** The manual page breaks of a sheet between rows. */
export class PageBreaks {
  constructor(private readonly context: SheetContext) {}

  get #elements(): readonly XmlElement[] {
    return this.context.root().child('rowBreaks')?.childrenNamed('brk') ?? [];
  }

  /** The first rows, from 0, of the pages that they begin, ascending. */
  get rows(): readonly number[] {
    const manual = this.#elements.filter((element) => isOn(element.attribute('man')));
    return manual.map((element) => Number(element.attribute('id') ?? 0)).sort((a, b) => a - b);
  }
  set rows(rows: readonly number[]) {
    const wanted = [...new Set(rows)].sort((a, b) => a - b);
    if (wanted.join() === this.rows.join()) return;
    const root = this.context.root();
    if (wanted.length === 0) root.child('rowBreaks')?.remove();
    else {
      const list = root.childInOrder('rowBreaks', SHEET_ORDER);
      list.setAttribute('count', wanted.length);
      list.setAttribute('manualBreakCount', wanted.length);
      list.setChildren(
        wanted.map((row) => XmlElement.create(`${list.prefix}brk`, { id: row, max: MAX_COLUMNS - 1, man: 1 })),
      );
    }
    this.context.workbook.emit({ kind: 'layout', sheet: this.context.id });
  }

  /** Moves them with inserted and deleted rows: one before a deleted row is deleted too. */
  move(newRow: (row: number) => number | undefined): void {
    this.rows = this.rows.flatMap((row) => newRow(row) ?? []);
  }
}
