import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpcPackage } from '../../../src/host/package/opc-package';

/** The workbooks that other programs made: see make.py beside them. */
export const MADE_BY = ['openpyxl', 'xlsxwriter', 'libreoffice'] as const;

/** The bytes of one of them. */
export function workbookMadeBy(program: (typeof MADE_BY)[number]): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '..', 'workbooks', `${program}.xlsx`)));
}

/** The names of the parts that differ between two files, those that only one has among them. */
export function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [first, second] = [OpcPackage.open(before), OpcPackage.open(after)];
  const names = new Set([...first.parts, ...second.parts].map(({ name }) => name));
  return [...names].filter((name) => {
    const [a, b] = [first.part(name)?.bytes, second.part(name)?.bytes];
    return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
  });
}
