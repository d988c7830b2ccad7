import { partIndex, sheetRow } from '../../core/plan/sheet-row';
import { PlanError } from '../plan-error';
import { matrix } from '../review/read-cells';
import { RequestBudget } from '../sheets/request-budget';
import { columnRuns, type CellPlace, type ColumnRun } from './column-runs';

/** A cell's content. */
export interface HeldCell {
  /** Text, a number (dates are serials as the workbook counts them), a boolean; `''` if it is empty. */
  readonly value: string | number | boolean;
  /** Excel's number format code in English. */
  readonly numberFormat: string;
}

export interface ReadCell extends HeldCell {
  /** Its displayed text; `''` if that was not loaded. */
  readonly text: string;
  readonly isFormula: boolean;
}

/** The sheets of a plan by their index in it; those without cells to write are absent. */
export type SheetsToWrite = ReadonlyMap<number, Excel.Worksheet>;

export function rangeOfRun(sheets: SheetsToWrite, { row, column, cells }: ColumnRun<unknown>): Excel.Range {
  const sheet = sheets.get(partIndex(row));
  if (sheet === undefined) throw new PlanError('sheet-missing');
  return sheet.getRangeByIndexes(sheetRow(row), column, cells.length, 1);
}

/** The properties to load of a run's range. */
export const HELD = 'values,formulas,numberFormat';

const known = (value: unknown): string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';

/**
 * The cells of a loaded run, from top to bottom.
 *
 * @param hasText whether their displayed text was loaded too.
 */
export function cellsOfRun(range: Excel.Range, hasText: boolean): readonly ReadCell[] {
  const first = (rows: readonly (readonly unknown[])[], row: number) => known(matrix(rows)[row]?.[0]);
  return range.values.map((_, row) => {
    const [value, formula] = [first(range.values, row), first(range.formulas, row)];
    return {
      value,
      numberFormat: String(first(range.numberFormat, row)),
      text: hasText ? String(first(range.text, row)) : '',
      // A text may begin with `=` too; then formula and value are the same.
      isFormula: typeof formula === 'string' && formula.startsWith('=') && formula !== value,
    };
  });
}

/** A cell to write, with its current content. */
export interface FoundCell<Cell> {
  readonly cell: Cell;
  readonly now: ReadCell;
}

/**
 * Reads cells before they are written: one round trip, plus what their size forces.
 *
 * @param sheetIds the ids of the plan's sheets.
 * @param valueOf the expected content, by which the size of an answer is estimated.
 * @throws {@link PlanError} `sheet-missing`, `protected-sheet` or `filtered-sheet` if that is so of a sheet with one of the cells: nothing
 * may be written there. Under a filter Excel can write into other rows than those that were meant
 * (https://github.com/OfficeDev/office-js/issues/224).
 */
export async function readAgain<Cell extends CellPlace>(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  cells: readonly Cell[],
  valueOf: (cell: Cell) => string | number | boolean,
): Promise<{ readonly sheets: SheetsToWrite; readonly found: readonly FoundCell<Cell>[] }> {
  const concerned = [...new Set(cells.map(({ row }) => partIndex(row)))].sort((a, b) => a - b);
  const queries = concerned.map((index) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetIds[index] ?? '').load('name');
    return {
      index,
      sheet,
      protection: sheet.protection.load('protected'),
      filter: sheet.autoFilter.load('isDataFiltered'),
      tables: sheet.tables.load('items/autoFilter/isDataFiltered'),
    };
  });
  const sheets = new Map(queries.map(({ index, sheet }) => [index, sheet]));
  const budget = new RequestBudget(context);
  const asked: { readonly run: ColumnRun<Cell>; readonly range: Excel.Range }[] = [];
  for (const run of columnRuns(cells, valueOf)) {
    await budget.spend(run.bytes);
    asked.push({ run, range: rangeOfRun(sheets, run).load(HELD) });
  }
  await context.sync();

  for (const { sheet, protection, filter, tables } of queries) {
    if (sheet.isNullObject) throw new PlanError('sheet-missing');
    if (protection.protected) throw new PlanError('protected-sheet', { sheet: sheet.name });
    if (filter.isDataFiltered || tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered)) {
      throw new PlanError('filtered-sheet', { sheet: sheet.name });
    }
  }
  const found = asked.flatMap(({ run, range }) => {
    const held = cellsOfRun(range, false);
    return run.cells.flatMap((cell, index) => {
      const now = held[index];
      return now === undefined ? [] : [{ cell, now }];
    });
  });
  return { sheets, found };
}
