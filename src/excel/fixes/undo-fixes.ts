import { followCells } from './find-rows';
import type { ReadCell } from './held-cells';
import { writeCells, type CellInput } from './write-cells';
import type { FixResult, RefusedCell, WrittenCell } from './apply-fixes';
import { AT_ONCE, type Pace } from '../pace';
import { runExcel } from '../run-excel';
import { cellInput } from '../sheets/cell-input';

/** What was put back. */
export interface UndoResult {
  readonly restored: readonly WrittenCell[];
  readonly refused: readonly RefusedCell[];
}

/** A cell that is about to get back what it held. */
interface Restoring extends CellInput {
  readonly done: WrittenCell;
}

/**
 * Takes a fix back: each cell holds again what it held, with its number format, where it still holds just what was written; any
 * other is left alone. Two round trips, whatever the number of cells, and two more where rows moved.
 *
 * Where rows were inserted, deleted or sorted since, a cell is looked for in the row that says the same as its own did; where none or
 * several do, it is left alone.
 *
 * @throws {@link PlanError} `protected-sheet`, `filtered-sheet` or `sheet-missing`: nothing is attempted then. After any other error
 * the same call puts back what is left. `Cancelled` by its pace: nothing is put back then.
 */
export async function undoFixes(
  { sheetId, written }: Pick<FixResult, 'sheetId' | 'written'>,
  pace: Pace = AT_ONCE,
): Promise<UndoResult> {
  if (written.length === 0) return { restored: [], refused: [] };
  return runExcel(async (context) => {
    const places = written.map((done) => {
      const { fix, after, sign } = done;
      return { row: fix.row, column: fix.column, value: after.value, sign, done };
    });
    const { sheet, followed } = await followCells(context, sheetId, places);
    const refused: RefusedCell[] = [];
    const restorings: Restoring[] = [];
    for (const { place, row, now } of followed) {
      const { done } = place;
      if (now === null) refused.push({ fix: done.fix, reason: 'moved' });
      else if (isOurs(done, now)) restorings.push(restoringOf(done, row, now));
      else refused.push({ fix: done.fix, reason: now.isFormula ? 'formula' : 'changed' });
    }
    if (restorings.length === 0) return { restored: [], refused };

    await pace.pause('write', 0.5);
    const held = await writeCells(context, sheet, restorings);
    const restored: WrittenCell[] = [];
    for (const restoring of restorings) {
      const { done } = restoring;
      if (held.get(restoring)?.value === done.before.value) restored.push(done);
      else refused.push({ fix: done.fix, reason: 'not-taken' });
    }
    return { restored, refused };
  });
}

/**
 * Whether a cell holds what was written or, after an undoing that failed half-way, what it held before, its number format perhaps not
 * yet.
 */
function isOurs({ before, after }: WrittenCell, { value, numberFormat, isFormula }: ReadCell): boolean {
  if (isFormula) return false;
  if (value === after.value && numberFormat === after.numberFormat) return true;
  return value === before.value && [before.numberFormat, after.numberFormat].includes(numberFormat);
}

function restoringOf(done: WrittenCell, row: number, now: ReadCell): Restoring {
  const { column } = done.fix;
  const { value, numberFormat } = done.before;
  const formatFirst = typeof value !== 'string';
  const isText = now.numberFormat === '@';
  const input = typeof value === 'string' && !isText ? cellInput(value, false) : value;
  const format = numberFormat === now.numberFormat ? null : numberFormat;
  return { done, row, column, input, numberFormat: format, formatFirst };
}
