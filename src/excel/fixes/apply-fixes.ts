import type { CellFix, FixedContent } from '../../core/fixes/cell-fix';
import { identifyingCells, type IdentifyingCell } from '../../core/fixes/identifying-cells';
import { countsFrom1904, DAYS_TO_1904 } from '../../core/plan/dates/date-system';
import { readAgain, type FoundCell, type HeldCell, type ReadCell } from './held-cells';
import { writeCells, type CellInput } from './write-cells';
import { AT_ONCE, type Pace } from '../pace';
import type { Review } from '../review/review-plan';
import { runExcel } from '../run-excel';
import { cellInput } from '../sheets/cell-input';

/** A cell that was fixed: enough to put back what it held. */
export interface WrittenCell {
  readonly fix: CellFix;
  readonly before: HeldCell;
  /** What it holds since, as Excel gave it back. */
  readonly after: HeldCell;
  /** By what its row is known again when it stands elsewhere; empty where nothing tells it. */
  readonly sign: readonly IdentifyingCell[];
}

/**
 * Why a cell was left as it is.
 *
 * - `changed`: it holds something else than it did when the plan was reviewed, or when it was fixed.
 * - `formula`: a formula gives what it shows, so that what is to be fixed stands elsewhere.
 * - `moved`: its row is not where it was when it was fixed, and was not found elsewhere with certainty.
 * - `not-taken`: Excel kept what it held, as it does with a cell that lies under merged ones.
 */
export type RefusalReason = 'changed' | 'formula' | 'moved' | 'not-taken';

/** A cell that was left as it is. */
export interface RefusedCell {
  readonly fix: CellFix;
  readonly reason: RefusalReason;
}

/** What was fixed. */
export interface FixResult {
  /** The sheet's id, which stays when it is renamed. */
  readonly sheetId: string;
  readonly written: readonly WrittenCell[];
  readonly refused: readonly RefusedCell[];
}

/** A fix that is about to be written. */
interface Writing extends CellInput {
  readonly found: FoundCell<CellFix>;
  /** What the cell must hold afterwards. */
  readonly expected: string | number;
}

/**
 * Writes fixes into the plan: two round trips, whatever the number of cells. Only the cells' contents change, and the number format
 * of one that becomes a date; a cell that holds something else than when the plan was reviewed is left alone, and so is a formula.
 *
 * Of a text whose parts have fonts or colours of their own the parts' looks go: Excel's API writes a cell's text whole and can't even
 * tell that it has such parts.
 *
 * @throws {@link PlanError} `protected-sheet`, `filtered-sheet` or `sheet-missing`: nothing is attempted then. After any other error
 * some of the cells may have been written, each of them whole; a new review tells which. `Cancelled` by its pace: none is written then.
 */
export async function applyFixes(
  { sheetId, date1904, plan }: Pick<Review, 'sheetId' | 'date1904' | 'plan'>,
  cells: readonly CellFix[],
  pace: Pace = AT_ONCE,
): Promise<FixResult> {
  if (cells.length === 0) return { sheetId, written: [], refused: [] };
  return runExcel(async (context) => {
    const { sheet, found } = await readAgain(context, sheetId, cells, ({ before }) => before);
    const refused: RefusedCell[] = [];
    const sound = found.filter(({ cell, now }) => {
      const reason = now.isFormula ? 'formula' : now.value !== cell.before ? 'changed' : null;
      if (reason !== null) refused.push({ fix: cell, reason });
      return reason === null;
    });
    if (sound.length === 0) return { sheetId, written: [], refused };

    await pace.pause('write', 0.5);
    let writings = sound.map((each) => writingOf(each, date1904));
    let held = await writeCells(context, sheet, writings);
    // A workbook without a real date doesn't tell from when it counts: the first that is written does.
    if (!date1904 && showsFrom1904(held)) {
      writings = sound.map((each) => writingOf(each, true));
      held = await writeCells(context, sheet, writings);
    }

    const signs = identifyingCells(plan, cells);
    const written: WrittenCell[] = [];
    for (const writing of writings) {
      const { cell: fix, now: before } = writing.found;
      const after = held.get(writing);
      if (after?.value !== writing.expected) refused.push({ fix, reason: 'not-taken' });
      else written.push({ fix, before: heldOf(before), after: heldOf(after), sign: signs.get(fix.row) ?? [] });
    }
    return { sheetId, written, refused };
  });
}

const heldOf = ({ value, numberFormat }: ReadCell): HeldCell => ({ value, numberFormat });

function writingOf(found: FoundCell<CellFix>, date1904: boolean): Writing {
  const { row, column, after } = found.cell;
  const numberFormat =
    after.kind === 'date' && after.numberFormat !== found.now.numberFormat ? after.numberFormat : null;
  const isText = (numberFormat ?? found.now.numberFormat) === '@';
  const expected = valueOf(after, isText, date1904);
  // A cell of texts takes every text as it is, an apostrophe too.
  const input = typeof expected === 'string' && !isText ? cellInput(expected, date1904) : expected;
  return { found, row, column, input, expected, numberFormat, formatFirst: true };
}

function valueOf(after: FixedContent, isText: boolean, date1904: boolean): string | number {
  if (after.kind === 'text') return after.text;
  if (after.kind === 'number') return isText ? String(after.number) : after.number;
  return date1904 ? after.day - DAYS_TO_1904 : after.day;
}

function showsFrom1904(held: ReadonlyMap<Writing, ReadCell>): boolean {
  const dates = [...held].filter(([{ found }]) => found.cell.after.kind === 'date');
  return countsFrom1904(
    dates.map(([, { value, text, numberFormat }]) => ({ kind: 'number', value, text, numberFormat })),
  );
}
