/** The longest name that a sheet may have (https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9). */
const LONGEST_SHEET_NAME = 31;

/**
 * A name that no sheet has yet, as close to the wanted one as possible; names are case-insensitive in Excel.
 *
 * @example freeSheetName('Indicadores', ['indicadores']) // 'Indicadores (2)'
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return freeName(wanted, taken, (count) => {
    const suffix = ` (${count})`;
    return wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
  });
}

/**
 * A name that no table and no named range has yet.
 *
 * @example freeTableName('Indicadores', ['Indicadores']) // 'Indicadores_2'
 */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  return freeName(wanted, taken, (count) => `${wanted}_${count}`);
}

function freeName(wanted: string, taken: readonly string[], numbered: (count: number) => string): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; names.has(name.toLowerCase()); count++) name = numbered(count);
  return name;
}
