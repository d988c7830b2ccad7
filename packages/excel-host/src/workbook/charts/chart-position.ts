import type { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { EMU_PER_POINT } from './chart-format';

/** In points from the sheet's upper left corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A corner of a drawing: a cell and the offset in it, in points. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

/** The sizes of a sheet's rows and columns in points, and which are hidden. */
export interface GridSizes {
  rowHeight(row: number): number;
  rowHidden(row: number): boolean;
  columnWidth(column: number): number;
  columnHidden(column: number): boolean;
}

const rowSize = (layout: GridSizes, row: number): number => (layout.rowHidden(row) ? 0 : layout.rowHeight(row));
const columnSize = (layout: GridSizes, column: number): number =>
  layout.columnHidden(column) ? 0 : layout.columnWidth(column);

function edgeOf(index: number, size: (index: number) => number): number {
  let edge = 0;
  for (let at = 0; at < index; at++) edge += size(at);
  return edge;
}

function cellAt(
  points: number,
  size: (index: number) => number,
  limit: number,
): readonly [index: number, offset: number] {
  let rest = Math.max(0, points);
  let index = 0;
  while (index < limit - 1 && rest >= size(index)) rest -= size(index++);
  return [index, Math.min(rest, size(index))];
}

/** The largest extent of a drawing in rows and columns: far more than a screen shows. */
const MAX_EXTENT = { rows: 100_000, columns: 16_384 } as const;

/** The box of an area. */
export function boxOf(layout: GridSizes, { row, column, rowCount, columnCount }: Area): ChartBox {
  const left = edgeOf(column, (at) => columnSize(layout, at));
  const top = edgeOf(row, (at) => rowSize(layout, at));
  let [width, height] = [0, 0];
  for (let at = column; at < column + columnCount; at++) width += columnSize(layout, at);
  for (let at = row; at < row + rowCount; at++) height += rowSize(layout, at);
  return { left, top, width, height };
}

/** The anchor of a drawing (such as `<xdr:twoCellAnchor>`): two cells, one cell, or none. */
export class ChartPosition {
  constructor(
    private readonly anchor: XmlElement,
    private readonly layout: GridSizes,
  ) {}

  /** The cells with its corners; undefined if it has no cells. */
  get area(): Area | undefined {
    const from = this.#corner('from');
    if (from === undefined) return undefined;
    const to = this.#corner('to') ?? from;
    return {
      row: from.row,
      column: from.column,
      rowCount: Math.max(1, to.row - from.row + 1),
      columnCount: Math.max(1, to.column - from.column + 1),
    };
  }

  /** Moves it with its cells; without cells, it stays. */
  moveTo(area: Area | undefined): void {
    const { area: before } = this;
    if (before === undefined || this.anchor.attribute('editAs') === 'absolute') return;
    // If all its cells were deleted, it keeps its corner and loses its extent.
    const after = area ?? { ...before, rowCount: 1, columnCount: 1 };
    const [from, to] = [this.#corner('from'), this.#corner('to')];
    if (from !== undefined) this.#write('from', { ...from, row: after.row, column: after.column });
    if (to === undefined) return;
    const moved = { row: after.row + after.rowCount - 1, column: after.column + after.columnCount - 1 };
    const gone = area === undefined && from !== undefined;
    this.#write('to', gone ? { ...from, row: after.row, column: after.column } : { ...to, ...moved });
  }

  /** The cells with its corners. */
  get corners(): { readonly from: ChartCorner; readonly to: ChartCorner } {
    const { left, top, width, height } = this.box;
    return {
      from: this.#corner('from') ?? this.#cornerAt(left, top),
      to: this.#corner('to') ?? this.#cornerAt(left + width, top + height),
    };
  }

  /** Its position and size. */
  get box(): ChartBox {
    const from = this.#corner('from');
    const origin =
      from === undefined ? { left: this.#measure('pos', 'x'), top: this.#measure('pos', 'y') } : this.#point(from);
    const to = this.#corner('to');
    if (to === undefined) return { ...origin, width: this.#measure('ext', 'cx'), height: this.#measure('ext', 'cy') };
    const end = this.#point(to);
    return { ...origin, width: end.left - origin.left, height: end.top - origin.top };
  }
  set box({ left, top, width, height }: ChartBox) {
    if (this.#corner('from') === undefined) this.#setMeasures('pos', { x: left, y: top });
    else this.#write('from', this.#cornerAt(left, top));
    if (this.#corner('to') === undefined) this.#setMeasures('ext', { cx: width, cy: height });
    else this.#write('to', this.#cornerAt(left + width, top + height));
  }

  #point({ row, column, rowOffset, columnOffset }: ChartCorner): { readonly left: number; readonly top: number } {
    const { layout } = this;
    return {
      left: edgeOf(column, (at) => columnSize(layout, at)) + Math.min(columnOffset, columnSize(layout, column)),
      top: edgeOf(row, (at) => rowSize(layout, at)) + Math.min(rowOffset, rowSize(layout, row)),
    };
  }

  #cornerAt(left: number, top: number): ChartCorner {
    const { layout } = this;
    const [column, columnOffset] = cellAt(left, (at) => columnSize(layout, at), MAX_EXTENT.columns);
    const [row, rowOffset] = cellAt(top, (at) => rowSize(layout, at), MAX_EXTENT.rows);
    return { row, column, rowOffset, columnOffset };
  }

  #corner(name: 'from' | 'to'): ChartCorner | undefined {
    const element = this.anchor.child(name);
    if (element === undefined) return undefined;
    const number = (child: string): number => Number(element.child(child)?.text ?? 0);
    return {
      row: number('row'),
      column: number('col'),
      rowOffset: number('rowOff') / EMU_PER_POINT,
      columnOffset: number('colOff') / EMU_PER_POINT,
    };
  }

  #write(name: 'from' | 'to', { row, column, rowOffset, columnOffset }: ChartCorner): void {
    const element = this.anchor.child(name);
    const set = (child: string, value: number): void => element?.child(child)?.setText(String(Math.round(value)));
    set('col', column);
    set('colOff', columnOffset * EMU_PER_POINT);
    set('row', row);
    set('rowOff', rowOffset * EMU_PER_POINT);
  }

  #measure(name: 'pos' | 'ext', attribute: string): number {
    return Number(this.anchor.child(name)?.attribute(attribute) ?? 0) / EMU_PER_POINT;
  }

  #setMeasures(name: 'pos' | 'ext', measures: Readonly<Record<string, number>>): void {
    const element = this.anchor.child(name);
    for (const [attribute, points] of Object.entries(measures)) {
      element?.setAttribute(attribute, Math.round(points * EMU_PER_POINT));
    }
  }
}
