import { HostError } from '../package/host-error';
import { isRecord, type Json } from './json';
import { isUnbounded } from './cells';
import { refuseLockedCells, refuseUnlessAllowed } from './protection-guard';
import type { RangeTarget } from './targets';
import { flagValue } from './values';

/** Whether all rows or columns are hidden; `null` if only some are. Those beyond the used ones are checked once. */
function allHidden(first: number, count: number, used: number, hidden: (at: number) => boolean): boolean | null {
  const asked = Math.min(count, Math.max(used - first + 1, 1));
  const state = hidden(first);
  for (let at = first + 1; at < first + asked; at++) if (hidden(at) !== state) return null;
  return count > asked && hidden(first + count - 1) !== state ? null : state;
}

/** Whether the rows, the columns or all cells of a range are hidden; `null` if only some are. */
export function hiddenState({ sheet, area }: RangeTarget, what: 'rows' | 'columns' | 'cells'): boolean | null {
  const used = sheet.usedArea(false) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const rows = allHidden(area.row, area.rowCount, used.row + used.rowCount, (row) => sheet.layout.rowHidden(row));
  if (what === 'rows') return rows;
  const columns = allHidden(area.column, area.columnCount, used.column + used.columnCount, (column) => {
    return sheet.layout.columnHidden(column);
  });
  if (what === 'columns') return columns;
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

export function setRowsHidden({ sheet, area }: RangeTarget, value: Json): void {
  refuseUnlessAllowed(sheet, 'allowFormatRows');
  sheet.layout.setRowsHidden(area.row, area.rowCount, flagValue(value));
}

export function setColumnsHidden({ sheet, area }: RangeTarget, value: Json): void {
  refuseUnlessAllowed(sheet, 'allowFormatColumns');
  sheet.layout.setColumnsHidden(area.column, area.columnCount, flagValue(value));
}

/** The link of a range's first cell; `null` for none. */
export function readHyperlink({ sheet, area }: RangeTarget): Json {
  const link = sheet.hyperlinks.at(area.row, area.column);
  if (link === undefined) return null;
  const { address, documentReference, screenTip } = link;
  const shown = sheet.cells.value(area.row, area.column);
  return {
    ...(address === '' ? {} : { address }),
    ...(documentReference === '' ? {} : { documentReference }),
    screenTip,
    textToDisplay: typeof shown === 'string' ? shown : '',
  };
}

/**
 * Adds a link to a range. The text to display, or the address if the cell is empty, is written and formatted as a link.
 */
export function writeHyperlink({ sheet, area }: RangeTarget, value: Json): void {
  if (!isRecord(value) || isUnbounded(area)) throw new HostError('InvalidArgument', 'That is no link for these cells.');
  refuseUnlessAllowed(sheet, 'allowInsertHyperlinks');
  refuseLockedCells(sheet, area);
  const text = (key: string): string => {
    const part: unknown = value[key];
    if (part !== undefined && part !== null && typeof part !== 'string') {
      throw new HostError('InvalidArgument', `A link's ${key} is a text.`);
    }
    return part ?? '';
  };
  const [address, documentReference] = [text('address'), text('documentReference')];
  if ((address === '') === (documentReference === '')) {
    throw new HostError('InvalidArgument', 'A link has an address or a place in the document.');
  }
  const shown = text('textToDisplay');
  sheet.cells.batch(() => {
    sheet.hyperlinks.set({ area, address, documentReference, screenTip: text('screenTip') });
    if (shown !== '' || sheet.cells.value(area.row, area.column) === null) {
      sheet.cells.setValue(area.row, area.column, shown === '' ? address || documentReference : shown);
    }
    sheet.cells.setStyle(area, { font: { color: '#0563C1', underline: 'Single' } });
  });
}
