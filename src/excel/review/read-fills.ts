import type { Heading } from '../../core/plan/heading/find-heading';

/** So many cells are far below the limit of 5 MB for a response. */
const CELLS_AT_ONCE = 20_000;

/**
 * Loads the fill colors of a calendar's cells and of the column before them; the caller syncs and then calls the result
 * for `Grid.fills`.
 */
export function loadFills(
  sheet: Excel.Worksheet,
  { rows, calendar }: Heading,
  lastRow: number,
): () => ReadonlyMap<number, readonly string[]> {
  const columns = calendar?.planned.map(({ column }) => column) ?? [];
  const left = Math.max(0, Math.min(...columns) - 1);
  const width = Math.max(...columns) - left + 1;
  const firstRow = (rows.at(-1) ?? -1) + 1;
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  const asked: (readonly [row: number, OfficeExtension.ClientResult<Excel.CellProperties[][]>])[] = [];
  for (let row = firstRow; row <= lastRow; row += most) {
    const range = sheet.getRangeByIndexes(row, left, Math.min(most, lastRow - row + 1), width);
    asked.push([row, range.getCellProperties({ format: { fill: { color: true } } })]);
  }
  return () => {
    const fills = new Map<number, readonly string[]>();
    for (const [first, { value }] of asked) {
      for (const [at, line] of value.entries()) {
        const colors = line.map(({ format }) => format?.fill?.color ?? '');
        fills.set(first + at, [...Array<string>(left).fill(''), ...colors]);
      }
    }
    return fills;
  };
}
