/** More rows than these are not read one by one: reading the sheet whole costs little more. */
const MOST_ROWS = 100;

/** One area of an address list, as far as its rows: `B5`, `B5:D9`, `5:9`. */
const ROWS = /^\$?[A-Z]{0,3}\$?(\d+)(?::\$?[A-Z]{0,3}\$?(\d+))?$/;

/**
 * The rows, from 0, of which an edit changed cells; `null` where it moved cells about, where it reached whole columns, or where it
 * changed so many rows that naming them is of no use.
 */
export function editedRows({
  changeType,
  address,
}: Pick<Excel.WorksheetChangedEventArgs, 'changeType' | 'address'>): readonly number[] | null {
  if (changeType !== Excel.DataChangeType.rangeEdited) return null;
  const rows = new Set<number>();
  for (const area of address.split(',')) {
    const [, from, to = from] = ROWS.exec(area.trim()) ?? [];
    const [first, last] = [Number(from) - 1, Number(to) - 1];
    if (from === undefined || last - first >= MOST_ROWS) return null;
    for (let row = first; row <= last; row++) rows.add(row);
  }
  return rows.size > MOST_ROWS ? null : [...rows];
}
