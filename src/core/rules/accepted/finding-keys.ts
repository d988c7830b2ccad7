import type { ColumnKey, ImprovementAction, ImprovementPlan, PlanCell } from '../../plan/improvement-plan';
import { hashText } from '../../plan/text/hash-text';
import { plain } from '../../plan/text/plain-text';
import type { Finding } from '../finding';

/** The columns by which a person knows a row again; what rows share, such as the criterion, tells none apart. */
const TELLING = ['number', 'objective', 'action', 'tasks', 'indicator'] as const satisfies readonly ColumnKey[];

/**
 * What a finding is recognised by when its row has moved and other cells of it were edited. All parts are short hashes, so that no text
 * of the plan is kept twice.
 */
export interface FindingKey {
  /** What its own cell holds, to the letter; for what is about the whole plan, what the finding says. */
  readonly cell: string;
  /** What each of the columns that tell rows apart says; `''` where nothing, or where it is the finding's own. None for the whole plan. */
  readonly row: readonly string[];
  /** Which one it is, from 0, of findings of the same rule and column that agree in all of the above. */
  readonly nth: number;
}

const hash = (text: string) => hashText(text).toString(36);

function saidIn(cell: PlanCell | undefined): string {
  const text = cell === undefined ? '' : plain(String(cell.value));
  return text === '' ? '' : hash(text);
}

const known = new WeakMap<ImprovementAction, readonly string[]>();

/** What each telling column of a row says; a row is read once. */
function tellingParts(action: ImprovementAction): readonly string[] {
  const before = known.get(action);
  if (before) return before;
  const parts = TELLING.map((column) => saidIn(action.cells[column]));
  known.set(action, parts);
  return parts;
}

function cellInRow({ cells }: ImprovementAction, column: ColumnKey | null): string {
  const own = column === null ? undefined : cells[column];
  return hash(own === undefined ? '' : `${own.kind} ${own.value}`);
}

const rowParts = (action: ImprovementAction, column: ColumnKey | null) =>
  tellingParts(action).map((part, at) => (TELLING[at] === column ? '' : part));

/** Of the whole plan a column is missing or something is said of what isn't there: rows and their order have no part in it. */
function cellOfPlan({ column, facts }: Finding, { years }: ImprovementPlan): string {
  const about = column === null ? JSON.stringify(facts) : '';
  return hash(`${years.join()} ${about}`);
}

/** The action in whose row a finding is, else the first that takes over the cell where it is. */
function actionsByPlace({ actions }: ImprovementPlan): (finding: Finding) => ImprovementAction | undefined {
  const byRow = new Map(actions.map((action) => [action.row, action]));
  return ({ row, column }) => {
    const own = row === null ? undefined : byRow.get(row);
    if (own !== undefined || column === null) return own;
    return actions.find(({ cells }) => cells[column]?.row === row);
  };
}

/**
 * The key of each of a plan's findings whose cell may be wanted.
 *
 * @param isWanted is asked with what the key says of the cell: rows of which nobody asks aren't read.
 */
export function findingKeys(
  plan: ImprovementPlan,
  findings: readonly Finding[],
  isWanted: (finding: Finding, cell: string) => boolean = () => true,
): ReadonlyMap<Finding, FindingKey> {
  const actionAt = actionsByPlace(plan);
  const met = new Map<string, number>();
  const keys = new Map<Finding, FindingKey>();
  for (const finding of findings) {
    const { rule, column } = finding;
    const action = actionAt(finding);
    const cell = action === undefined ? cellOfPlan(finding, plan) : cellInRow(action, column);
    if (!isWanted(finding, cell)) continue;
    const row = action === undefined ? [] : rowParts(action, column);
    const same = `${rule} ${column ?? ''} ${cell} ${row.join(' ')}`;
    const nth = met.get(same) ?? 0;
    met.set(same, nth + 1);
    keys.set(finding, { cell, row, nth });
  }
  return keys;
}

/** A key as the workbook keeps it. */
export function formatKey({ cell, row, nth }: FindingKey): string {
  return [cell, ...row, nth].join('.');
}

/** A key that {@link formatKey} made; of any other text one that nothing is like. */
export function parseKey(text: string): FindingKey {
  const parts = text.split('.');
  return { cell: parts[0] ?? '', row: parts.slice(1, -1), nth: Number(parts.at(-1)) };
}

/** How many of the parts that tell a row apart must be as they were, so that a row stays itself when another of its cells is edited. */
export function leastParts({ row }: FindingKey): number {
  return Math.ceil(row.filter(Boolean).length / 2);
}

/**
 * How surely two keys of the same rule and column mean the same finding, from 0 (they don't). Its cell must be the same; of what tells
 * rows apart at least half must be.
 */
export function likeness(kept: FindingKey, met: FindingKey): number {
  if (kept.cell !== met.cell || kept.row.length !== met.row.length) return 0;
  const same = kept.row.filter((part, at) => part !== '' && part === met.row[at]).length;
  if (same < leastParts(kept)) return 0;
  // Among equals the one in the same place among its equals.
  return 1 + same + (kept.nth === met.nth ? 0.5 : 0);
}
