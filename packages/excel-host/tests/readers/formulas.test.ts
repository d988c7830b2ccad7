import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorkbookModel } from '../../src/workbook/workbook-model';
import { changedPart } from '../../testing/parts';
import { libreOffice } from '../../testing/programs';
import { ARRAYS, CELLS, FORMULAS } from './formula-table';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The column of the formulas, and the first column of the arrays, from 0. */
const [FORMULA_COLUMN, ARRAY_COLUMN] = [6, 8];

/** Formulas for which LibreOffice has another value than the host, with the reason. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'COUNT(A1:E6)': 'LibreOffice counts truths in cells as numbers; Excel does not',
  'TRUE>1': 'truths are numbers to LibreOffice; in Excel they come after all numbers and texts',
  'SQRT(-1)': 'LibreOffice writes its own error as #VALUE!; Excel gives #NUM!',
  'A1&B1&D1': 'LibreOffice reads a truth in a cell as a number that is shown otherwise; Excel as TRUE',
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The areas of the arrays, one below the other. */
function places(): readonly {
  readonly formula: string;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}[] {
  let next = 0;
  return ARRAYS.map(([formula, rows, columns]) => {
    const row = next;
    next += rows;
    return { formula, row, rows, columns };
  });
}

/** A workbook with all formulas and no cached values. */
function uncalculated(): Uint8Array {
  const workbook = WorkbookModel.empty('Sales');
  const { cells } = workbook.activeSheet;
  CELLS.forEach((row, at) => row.forEach((value, column) => cells.setValue(at, column, value)));
  FORMULAS.forEach((formula, row) => cells.setFormula(row, FORMULA_COLUMN, `=${formula}`));
  const anchor = (row: number): string => `I${row + 1}`;
  for (const { formula, row } of places()) cells.setFormula(row, ARRAY_COLUMN, `=${formula}`);
  return changedPart(workbook.save(), SHEET, (xml) => {
    const bare = xml.replace(/(<c r="\w+")[^>]*>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1>$2');
    return places().reduce((text, { formula, row, rows, columns }) => {
      const ref = `${anchor(row)}:${'IJK'.charAt(columns - 1)}${row + rows}`;
      const plain = `<c r="${anchor(row)}"><f>${escaped(formula)}</f>`;
      if (!text.includes(plain)) throw new Error(`${formula} isn't where it was written`);
      return text.replace(plain, () => plain.replace('<f>', `<f t="array" ref="${ref}">`));
    }, bare);
  });
}

/** A value to compare: numbers with eleven digits, errors by name. */
function shown(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(11));
  return typeof value === 'object' && value !== null && 'error' in value ? value.error : value;
}

let ours: (row: number, column: number) => unknown;
let theirs: (row: number, column: number) => unknown;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'formulas-'));
  const bytes = uncalculated();
  const file = join(folder, 'formulas.xlsx');
  writeFileSync(file, bytes);
  const { cells } = WorkbookModel.open(bytes).activeSheet;
  ours = (row, column) => shown(cells.value(row, column));
  const calculated = new Uint8Array(await libreOffice(file, 'xlsx'));
  // The values in the file, without calculating.
  const data = WorkbookModel.open(calculated).activeSheet.context.data();
  theirs = (row, column) => shown(data.cell(row, column)?.value ?? null);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every formula has the same value as in LibreOffice', () => {
  const differing = FORMULAS.flatMap((formula, row) => {
    const [own, other] = [ours(row, FORMULA_COLUMN), theirs(row, FORMULA_COLUMN)];
    return own === other ? [] : [[formula, own, other]];
  });
  expect(differing).toEqual(differing.filter(([formula]) => String(formula) in OTHERWISE));
  expect(differing.map(([formula]) => formula)).toEqual(Object.keys(OTHERWISE));
});

test('every array formula has the same values as in LibreOffice', () => {
  const read = (value: (row: number, column: number) => unknown) =>
    places().map(({ formula, row, rows, columns }) => [
      formula,
      Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_cell, right) => value(row + down, ARRAY_COLUMN + right)),
      ),
    ]);
  expect(read(ours)).toEqual(read(theirs));
});
