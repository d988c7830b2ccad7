/**
 * What is said of an action with its sheet before it, for plans on several.
 *
 * @param sheet Absent for a plan on one sheet.
 * @example withSheet('RRHH', 'No. 3') // 'RRHH · No. 3'
 */
export function withSheet(sheet: string | undefined, text: string): string {
  return sheet === undefined ? text : `${sheet} · ${text}`;
}

/**
 * A cell with its sheet, for plans on several.
 *
 * @param sheet Absent for a plan on one sheet.
 * @example placeOnSheet('RRHH', 'H5') // 'RRHH!H5'
 */
export function placeOnSheet(sheet: string | undefined, place: string): string {
  return sheet === undefined ? place : `${sheet}!${place}`;
}
