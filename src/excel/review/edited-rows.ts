/** With more rows than these, reading the whole sheet costs little more. */
const MOST_ROWS = 100;

/** The rows of one area of an address list: `B5`, `B5:D9`, `5:9`. */
const ROWS = /^\$?[A-Z]{0,3}\$?(\d+)(?::\$?[A-Z]{0,3}\$?(\d+))?$/;

/**
 * The rows, from 0, with edited cells; `null` if the edit moved cells, reached whole columns, or changed so many rows that a list is of no
 * use.
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
