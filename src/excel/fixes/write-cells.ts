import { RequestBudget } from '../sheets/request-budget';
import { columnRuns, type CellPlace } from './column-runs';
import { cellsOfRun, HELD, rangeOfRun, type ReadCell } from './held-cells';

/** What is written into a cell. */
export interface CellInput extends CellPlace {
  /** A text goes in as a person would type it: `cellInput` knows how. */
  readonly input: string | number | boolean;
  /** `null` leaves the cell's own. */
  readonly numberFormat: string | null;
  /**
   * Whether the number format goes before the value. Then a failure between the two leaves a text as it was; a text that comes back
   * into a date's cell must be there before its format is.
   */
  readonly formatFirst: boolean;
}

/**
 * Writes cells in as few ranges as they need and reads them back: one round trip, plus what their size forces.
 *
 * @returns what each cell holds afterwards, and what it shows.
 */
export async function writeCells<Cell extends CellInput>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
): Promise<ReadonlyMap<Cell, ReadCell>> {
  const budget = new RequestBudget(context);
  const asked: { readonly cells: readonly Cell[]; readonly range: Excel.Range }[] = [];
  for (const run of columnRuns(cells, ({ input }) => input)) {
    await budget.spend(run.bytes);
    const range = rangeOfRun(sheet, run);
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

/** Writes the number formats that go before the values, or those that go after; `null` in the list leaves a cell's own. */
function writeFormats(range: Excel.Range, cells: readonly CellInput[], first: boolean): void {
  const formats = cells.map(({ numberFormat, formatFirst }) => (formatFirst === first ? numberFormat : null));
  if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
}
