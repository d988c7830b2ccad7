import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { WorksheetLike } from '@cj-tech-master/excelts/formula';
import type { CellRecord } from '../cells/cell-records';
import type { CellValue } from '../values/cell-value';
import type { CalculationInput, Probe } from './calculation-input';
import { isTooLarge, MAX_CELLS_OF_ALL } from './calculation-limits';
import {
  buildBook,
  buildSheet,
  LibraryCell,
  LibraryRow,
  LibrarySheet,
  resultOf,
  type CellSource,
} from './library-book';
import { intersectAreas } from '../references/area';
import { areasForLibrary, isUnsure } from './library-formulas';
import { LostCells } from './lost-cells';
import { Precedents } from './precedents';
import { numberReferences } from '../references/numbered-references';

const ALL_VALUES: CellSource = { isFormula: () => false, value: (cell) => cell.value };

/** The library fails if a workbook has more different formulas; below its limit, because it adds some itself. */
const MAX_DIFFERENT_FORMULAS = 9000;

/** How often formulas that need several calculations are repeated, so that values propagate between them. */
const MAX_ROUNDS = 12;

/** The value of formulas that aren't calculated, so that their dependents aren't either. */
const NOT_CALCULATED: CellValue = { error: '#NAME?' };

function calculateSome(input: CalculationInput, cellSource: CellSource): Map<CellRecord, CellValue | undefined> {
  const formulas = new Map<CellRecord, LibraryCell>();
  const worksheets = input.sheets.map((sheet, index) => buildSheet(input, sheet, index + 1, cellSource, formulas));
  if (formulas.size > 0) calculateFormulas(buildBook(input, worksheets));
  return new Map([...formulas].map(([cell, calculated]) => [cell, resultOf(calculated)]));
}

function speaksOfTooMuch(formula: string): boolean {
  return numberReferences(formula).references.some(({ area }) => isTooLarge(area));
}

/** Counts the filled cells that formulas use. */
function cellCounter(input: CalculationInput): (sheet: number, formula: string) => number {
  const finder = new Precedents(input);
  const used = input.sheets.map(({ data }) => data.extent((cell) => cell.value !== null || cell.formula !== undefined));
  return (sheet, formula) =>
    (finder.of(sheet, formula) ?? []).reduce((count, reference) => {
      const on = used[reference.sheet];
      const area = on && intersectAreas(on, reference.area);
      return count + (area === undefined ? 0 : area.rowCount * area.columnCount);
    }, 0);
}

/**
 * Splits the formulas to calculate into groups that don't exceed the library's limit, sheet by sheet and row by row.
 */
function portionsOf(
  input: CalculationInput,
  values: Map<CellRecord, CellValue | undefined>,
): readonly ReadonlySet<CellRecord>[] {
  const portions: Set<CellRecord>[] = [];
  let texts = new Set<string>();
  let cellsOf: ReturnType<typeof cellCounter> | undefined;
  let cells = 0;
  for (const [sheet, { data }] of input.sheets.entries()) {
    for (const row of data.rows) {
      for (const cell of row.cells) {
        const formula = cell.formula === undefined || values.has(cell) ? undefined : data.formula(row.index, cell);
        if (formula === undefined) continue;
        const fills = cell.group !== undefined && cell.group.kind !== 'shared';
        if (fills || isUnsure(formula) || speaksOfTooMuch(formula)) {
          values.set(cell, undefined);
          continue;
        }
        cellsOf ??= cellCounter(input);
        cells += cellsOf(sheet, formula);
        if (cells > MAX_CELLS_OF_ALL) {
          values.set(cell, undefined);
          continue;
        }
        if (portions.length === 0 || (texts.size >= MAX_DIFFERENT_FORMULAS && !texts.has(formula))) {
          portions.push(new Set());
          texts = new Set();
        }
        texts.add(formula);
        portions.at(-1)?.add(cell);
      }
    }
  }
  return portions;
}

function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  const plain = (value: CellValue | undefined) => (typeof value === 'object' && value !== null ? value.error : value);
  return plain(a) === plain(b);
}

/** Functions that turn an error into a value, or return a value without using all of their cells. */
const HIDES_ERRORS = /\b(?:IFERROR|IFNA|IS\w+|ERROR\.TYPE|AGGREGATE|(?:COUNT|SUM|AVERAGE|MAX|MIN)\w*)\s*\(/i;

/** Discards results based on missing values: `IFERROR` of a formula that isn't calculated isn't calculated either. */
function takeBack(
  input: CalculationInput,
  portions: readonly ReadonlySet<CellRecord>[],
  values: Map<CellRecord, CellValue | undefined>,
): void {
  const lost = new LostCells();
  const suspects: {
    readonly sheet: number;
    readonly row: number;
    readonly cell: CellRecord;
    readonly formula: string;
  }[] = [];
  input.sheets.forEach(({ data }, sheet) => {
    for (const row of data.rows) {
      for (const cell of row.cells) {
        if (!values.has(cell)) continue;
        if (values.get(cell) === undefined) lost.add(sheet, row.index, cell.column);
        else if (portions.some((portion) => portion.has(cell)))
          suspects.push({ sheet, row: row.index, cell, formula: data.formula(row.index, cell) ?? '' });
      }
    }
  });
  const finder = new Precedents(input);
  let waiting = suspects.map((suspect) => ({ ...suspect, precedents: finder.of(suspect.sheet, suspect.formula) }));
  for (let count = -1; lost.count > 0 && count !== lost.count;) {
    count = lost.count;
    waiting = waiting.filter(({ sheet, row, cell, formula, precedents }) => {
      if (!(precedents?.some((reference) => lost.touch(reference)) ?? HIDES_ERRORS.test(formula))) return true;
      values.set(cell, undefined);
      lost.add(sheet, row, cell.column);
      return false;
    });
  }
}

/**
 * The values of all formulas, including known ones (null if not calculated); undefined if they could not be calculated.
 */
export function calculateRest(
  input: CalculationInput,
  known: ReadonlyMap<CellRecord, CellValue>,
): ReadonlyMap<CellRecord, CellValue | undefined> {
  const values = new Map<CellRecord, CellValue | undefined>(
    Array.from(known, ([cell, value]) => [cell, value ?? undefined]),
  );
  const portions = portionsOf(input, values);
  const beyond = new Set([...values].flatMap(([cell, value]) => (value === undefined ? [cell] : [])));
  for (let round = 0, settled = false; round < MAX_ROUNDS && !settled; round++) {
    settled = true;
    for (const portion of portions) {
      const cellSource = {
        isFormula: (cell: CellRecord) => portion.has(cell),
        value: (cell: CellRecord) => (beyond.has(cell) ? NOT_CALCULATED : (values.get(cell) ?? cell.value)),
      };
      for (const [cell, value] of calculateSome(input, cellSource)) {
        if (!values.has(cell) || !sameValue(values.get(cell), value)) settled = false;
        values.set(cell, value);
      }
    }
    // A single calculation needs no repetition.
    if (portions.length < 2) break;
  }
  if (portions.length > 0) takeBack(input, portions, values);
  return values;
}

/** The values of formulas outside cells, from the last values of cells. */
export function evaluateRest(input: CalculationInput, probes: readonly Probe[]): readonly (CellValue | undefined)[] {
  if (probes.length === 0) return [];
  const worksheets: WorksheetLike[] = input.sheets.map((sheet, index) =>
    buildSheet(input, sheet, index + 1, ALL_VALUES, new Map()),
  );
  // Two probes of the same cell can't be on one sheet, so the n-th probe of each cell is on the n-th sheet.
  const counts = new Map<string, number>();
  const layers = new Map<string, LibraryCell[]>();
  const cells = probes.map(({ sheet, row, column, formula }) => {
    const place = `${sheet}:${row}:${column}`;
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    const text = areasForLibrary(formula, input.sheets, row);
    const cell = new LibraryCell(row + 1, column + 1, null, text);
    const layer = `${sheet} ${count}`;
    const present = layers.get(layer);
    if (present === undefined) layers.set(layer, [cell]);
    else present.push(cell);
    return cell;
  });
  for (const [layer, members] of layers) {
    const rows = new Map<number, LibraryCell[]>();
    for (const cell of members) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    const made = new Map([...rows].map(([row, inRow]) => [row, new LibraryRow(false, inRow)]));
    worksheets.push(new LibrarySheet(worksheets.length + 1, `\u0001probes ${layer}`, made, members, []));
  }
  calculateFormulas(buildBook(input, worksheets));
  return cells.map(resultOf);
}
