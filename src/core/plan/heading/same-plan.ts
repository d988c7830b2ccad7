import { COLUMN_KEYS } from '../improvement-plan';
import { isBlank, type Grid } from '../grid';
import { plain } from '../text/plain-text';
import type { Heading } from './heading';

/** A sheet that holds a plan or a part of one. */
export interface SheetOfPlan {
  readonly heading: Heading;
  /** The years in its title or name, ascending; may be empty. */
  readonly years: readonly number[];
  /** Its first rows. */
  readonly top: Grid;
}

/** How many of the columns of two sheets must be the same. */
const SAME_COLUMNS = 0.75;

/** From this share of actions on, two sheets are versions of one plan: a copy, a later state or a list of all. */
const SAME_ACTIONS = 0.5;

/** The texts of the actions in the first rows. */
function actionsIn({ heading: { rows, columns }, top }: SheetOfPlan): ReadonlySet<string> {
  const column = columns.action ?? columns.tasks ?? columns.improvementArea;
  const below = top.cells.slice((rows.at(-1) ?? top.row) + 1 - top.row);
  return new Set(
    below.flatMap((row) => {
      const cell = column === undefined ? undefined : row[column - top.column];
      return cell === undefined || isBlank(cell) ? [] : [plain(String(cell.value))];
    }),
  );
}

function haveSameColumns({ heading: one }: SheetOfPlan, { heading: other }: SheetOfPlan): boolean {
  const [inOne, inOther] = [one, other].map(({ columns }) => COLUMN_KEYS.filter((key) => columns[key] !== undefined));
  const all = new Set([...(inOne ?? []), ...(inOther ?? [])]);
  const both = (inOne ?? []).filter((key) => inOther?.includes(key));
  return both.length >= all.size * SAME_COLUMNS;
}

/** A sheet's name without the number that Excel adds to a copy's: `Plan (2)`. */
const nameOfOriginal = ({ top }: SheetOfPlan) => top.sheet.replace(/\s*\(\d+\)$/, '').toLowerCase();

/** Whether two sheets are parts of one plan: the same columns, no other year, and actions of their own. */
function areOfOnePlan(one: SheetOfPlan, other: SheetOfPlan): boolean {
  if (one.years.length > 0 && other.years.length > 0 && one.years.join() !== other.years.join()) return false;
  if (!haveSameColumns(one, other) || nameOfOriginal(one) === nameOfOriginal(other)) return false;
  const [few, many] = [actionsIn(one), actionsIn(other)].sort((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0) return false;
  return [...few].filter((text) => many.has(text)).length < few.size * SAME_ACTIONS;
}

/** The sheets that make one plan with the chosen one, itself included, in the given order. */
export function sheetsOfOnePlan<Sheet extends SheetOfPlan>(chosen: Sheet, all: readonly Sheet[]): readonly Sheet[] {
  const parts = [chosen];
  for (const sheet of all) {
    if (sheet !== chosen && parts.every((part) => areOfOnePlan(part, sheet))) parts.push(sheet);
  }
  return all.filter((sheet) => parts.includes(sheet));
}
