/**
 * `npm run check-calculation -- DIRECTORY`: calculates every formula of the workbooks in a folder that Excel saved, and
 * compares the results with Excel's. Formulas that depend on the time or on chance are left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HostError } from '../src/package/host-error';
import { calculateAll } from '../src/workbook/calculation/calculation';
import { Dependents } from '../src/workbook/calculation/dependents';
import { formulasThat, USES_TIME } from '../src/workbook/calculation/affected-formulas';
import { columnName } from '../src/workbook/references/area';
import type { CellValue } from '../src/workbook/values/cell-value';
import { isCellError } from '../src/workbook/values/cell-value';
import { WorkbookModel } from '../src/workbook/workbook-model';
import { partBytes } from '../testing/made-files';

const CHANCE = /\bRAND(?:BETWEEN|ARRAY)?\s*\(/i;

interface Counts {
  same: number;
  notCalculated: number;
  readonly different: string[];
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  // Sums differ in the last digits with the order of their terms.
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
  return a === b;
}

const shown = (value: CellValue): string => (isCellError(value) ? value.error : JSON.stringify(value));

function check(bytes: Uint8Array): Counts {
  const input = WorkbookModel.open(bytes).activeSheet.calculationInput();
  const fleeting = formulasThat(input, (formula) => USES_TIME.test(formula) || CHANCE.test(formula));
  const leftOut = fleeting.length === 0 ? new Set() : new Dependents(input).from([], fleeting);
  const { values } = calculateAll(input);
  const counts: Counts = { same: 0, notCalculated: 0, different: [] };
  for (const { cell, row, sheet, formula } of formulasThat(input, () => true)) {
    if (cell.value === null || leftOut.has(cell)) continue;
    const value = values.get(cell);
    if (value === undefined) counts.notCalculated++;
    else if (isSame(value, cell.value)) counts.same++;
    else {
      const place = `${input.sheets[sheet]?.name ?? ''}!${columnName(cell.column)}${row + 1}`;
      counts.different.push(`${place}: =${formula} is ${shown(cell.value)}, not ${shown(value)}`);
    }
  }
  return counts;
}

const savedByExcel = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(partBytes(bytes).get('docProps/app.xml')).includes('<Application>Microsoft Excel<');

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run check-calculation -- DIRECTORY');
const root = path.resolve(process.env['INIT_CWD'] ?? '.', folder);
const total = { workbooks: 0, unreadable: 0, byOthers: 0, same: 0, notCalculated: 0, different: 0 };
for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/\.xls[xm]$/i.test(file)) continue;
  try {
    const bytes = readFileSync(path.join(root, file));
    if (!savedByExcel(bytes)) {
      total.byOthers++;
      continue;
    }
    const { same, notCalculated, different } = check(bytes);
    total.workbooks++;
    total.same += same;
    total.notCalculated += notCalculated;
    total.different += different.length;
    if (different.length > 0) console.log(`${file}: ${different.length} different`);
    for (const one of different.slice(0, 5)) console.log(`  ${one}`);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    total.unreadable++;
  }
}
console.log(
  `${total.workbooks} workbooks of Excel's (left out: ${total.byOthers} of other programs, ${total.unreadable} unreadable): ` +
    `${total.same} formulas the same, ${total.notCalculated} not calculated, ${total.different} different`,
);
if (total.different > 0) process.exitCode = 1;
