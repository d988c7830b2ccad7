import type { CellFix, FixedContent } from '../../core/fixes/cell-fix';
import { identifyingCells, type IdentifyingCell } from '../../core/fixes/identifying-cells';
import { countsFrom1904, DAYS_TO_1904 } from '../../core/plan/dates/date-system';
import { readAgain, type FoundCell, type HeldCell, type ReadCell } from './held-cells';
import { writeCells, type CellInput } from './write-cells';
import { AT_ONCE, type Pace } from '../pace';
import type { Review } from '../review/review-plan';
import { runExcel } from '../run-excel';
import { cellInput } from '../sheets/cell-input';

/** A fixed cell, with all that an undo needs. */
export interface WrittenCell {
  readonly fix: CellFix;
  readonly before: HeldCell;
  /** Its content afterwards, as Excel returned it. */
  readonly after: HeldCell;
  /** Identifies its row if that moves; empty if nothing does. */
  readonly identity: readonly IdentifyingCell[];
}

/**
 * Why a cell was not changed.
 *
 * - `changed`: its content changed since the review, or since it was fixed.
 * - `formula`: it holds a formula, so that what needs fixing is elsewhere.
 * - `moved`: its row moved, and was not found elsewhere with certainty.
 * - `not-taken`: Excel did not store the new content, as with a cell inside a merged area.
 */
export type RefusalReason = 'changed' | 'formula' | 'moved' | 'not-taken';

export interface RefusedCell {
  readonly fix: CellFix;
  readonly reason: RefusalReason;
}

export interface FixResult {
  /** The ids of the plan's sheets, which a rename doesn't change. */
  readonly sheetIds: readonly string[];
  readonly written: readonly WrittenCell[];
  readonly refused: readonly RefusedCell[];
}

interface Writing extends CellInput {
  readonly found: FoundCell<CellFix>;
  /** The expected content afterwards. */
  readonly expected: string | number;
}

/**
 * Writes fixes into the plan: two round trips, whatever the number of cells. Only the cells' contents change, and the
 * number format of one that becomes a date; a cell that changed since the review is left alone, and so is a formula.
 *
 * Fonts and colors of parts of a text are lost: Excel's API writes a cell's text as a whole and can't even read such
 * parts.
 *
 * @throws {@link PlanError} `protected-sheet`, `filtered-sheet` or `sheet-missing`: nothing is attempted then. After
 * any other error some of the cells may have been written, each completely; a new review shows which. `Cancelled` by
 * its pace: none is written then.
 */
export async function applyFixes(
  { sheets: planSheets, date1904, plan }: Pick<Review, 'sheets' | 'date1904' | 'plan'>,
  cells: readonly CellFix[],
  pace: Pace = AT_ONCE,
): Promise<FixResult> {
  const sheetIds = planSheets.map(({ id }) => id);
  if (cells.length === 0) return { sheetIds, written: [], refused: [] };
  return runExcel(async (context) => {
    const { sheets, found } = await readAgain(context, sheetIds, cells, ({ before }) => before);
    const refused: RefusedCell[] = [];
    const sound = found.filter(({ cell, now }) => {
      const reason = now.isFormula ? 'formula' : now.value !== cell.before ? 'changed' : null;
      if (reason !== null) refused.push({ fix: cell, reason });
      return reason === null;
    });
    if (sound.length === 0) return { sheetIds, written: [], refused };

    await pace.pause('write', 0.5);
    let writings = sound.map((each) => writingOf(each, date1904));
    let held = await writeCells(context, sheets, writings);
    // A workbook without a real date doesn't show from when it counts: the first written date does.
    if (!date1904 && showsFrom1904(held)) {
      writings = sound.map((each) => writingOf(each, true));
      held = await writeCells(context, sheets, writings);
    }

    const identities = identifyingCells(plan, cells);
    const written: WrittenCell[] = [];
    for (const writing of writings) {
      const { cell: fix, now: before } = writing.found;
      const after = held.get(writing);
      if (after?.value !== writing.expected) refused.push({ fix, reason: 'not-taken' });
      else written.push({ fix, before: heldOf(before), after: heldOf(after), identity: identities.get(fix.row) ?? [] });
    }
    return { sheetIds, written, refused };
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
