import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The workbooks that other programs made: see make.py beside them. */
export const MADE_BY = ['openpyxl', 'xlsxwriter', 'libreoffice'] as const;

export function workbookMadeBy(program: (typeof MADE_BY)[number]): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../tests', 'workbooks', `${program}.xlsx`)));
}
