import { followCells } from './find-rows';
import type { ReadCell } from './held-cells';
import { writeCells, type CellInput } from './write-cells';
import type { FixResult, RefusedCell, WrittenCell } from './apply-fixes';
import { AT_ONCE, type Pace } from '../pace';
import { runExcel } from '../run-excel';
import { cellInput } from '../sheets/cell-input';

export interface UndoResult {
  readonly restored: readonly WrittenCell[];
  readonly refused: readonly RefusedCell[];
}

interface Restoring extends CellInput {
  readonly done: WrittenCell;
}

/**
 * Undoes fixes: each cell gets its earlier content and number format back if it still holds exactly what was written; any other is left
 * alone. Two round trips, whatever the number of cells, and two more if rows moved.
 *
 * If rows were inserted, deleted or sorted since, the cell's row is found by its contents; if none or several match, the cell is left alone.
 *
 * @throws {@link PlanError} `protected-sheet`, `filtered-sheet` or `sheet-missing`: nothing is attempted then. After any other error
 * the same call restores the rest. `Cancelled` by its pace, before anything is restored.
 */
export async function undoFixes(
  { sheetIds, written }: Pick<FixResult, 'sheetIds' | 'written'>,
  pace: Pace = AT_ONCE,
): Promise<UndoResult> {
  if (written.length === 0) return { restored: [], refused: [] };
  return runExcel(async (context) => {
    const places = written.map((done) => {
      const { fix, after, identity } = done;
      return { row: fix.row, column: fix.column, value: after.value, identity, done };
    });
    const { sheets, followed } = await followCells(context, sheetIds, places);
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
    const held = await writeCells(context, sheets, restorings);
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
 * Whether a cell holds what was written or, after an undo that failed half-way, its earlier content, possibly without its number format.
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
