import { RequestBudget } from '../sheets/request-budget';
import { columnRuns, type CellPlace } from './column-runs';
import { cellsOfRun, HELD, rangeOfRun, type ReadCell, type SheetsToWrite } from './held-cells';

export interface CellInput extends CellPlace {
  /** Text as a person would type it; see `cellInput`. */
  readonly input: string | number | boolean;
  /** `null` leaves it unchanged. */
  readonly numberFormat: string | null;
  /**
   * Whether the number format is written before the value, so that a failure between the two leaves a text unchanged. A text that returns
   * into a date's cell must be written before its format.
   */
  readonly formatFirst: boolean;
}

/**
 * Writes cells in as few ranges as they need and reads them back: one round trip, plus what their size forces.
 *
 * @returns each cell's content and displayed text afterwards.
 */
export async function writeCells<Cell extends CellInput>(
  context: Excel.RequestContext,
  sheets: SheetsToWrite,
  cells: readonly Cell[],
): Promise<ReadonlyMap<Cell, ReadCell>> {
  const budget = new RequestBudget(context);
  const asked: { readonly cells: readonly Cell[]; readonly range: Excel.Range }[] = [];
  for (const run of columnRuns(cells, ({ input }) => input)) {
    await budget.spend(run.bytes);
    const range = rangeOfRun(sheets, run);
    writeFormats(range, run.cells, true);
    range.values = run.cells.map(({ input }) => [input]);
    writeFormats(range, run.cells, false);
    asked.push({ cells: run.cells, range: range.load(`${HELD},text`) });
  }
  await context.sync();

  const held = new Map<Cell, ReadCell>();
  for (const { cells: written, range } of asked) {
    cellsOfRun(range, true).forEach((now, index) => {
      const cell = written[index];
      if (cell) held.set(cell, now);
    });
  }
  return held;
}

/** Writes the number formats that go before the values, or those that go after; `null` in the list leaves a cell's format unchanged. */
function writeFormats(range: Excel.Range, cells: readonly CellInput[], first: boolean): void {
  const formats = cells.map(({ numberFormat, formatFirst }) => (formatFirst === first ? numberFormat : null));
  if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
}
