import type { ColumnKey, ImprovementAction, ImprovementPlan, PlanCell } from '../../plan/improvement-plan';
import { hashText } from '../../plan/text/hash-text';
import { plain } from '../../plan/text/plain-text';
import type { Finding } from '../finding';

/** The columns that identify a row; columns that rows share, such as the criterion, don't. */
const IDENTIFYING = ['number', 'objective', 'action', 'tasks', 'indicator'] as const satisfies readonly ColumnKey[];

/**
 * Identifies a finding after its row has moved or other cells of it were edited. All parts are short hashes, so that no
 * text of the plan is stored twice.
 */
export interface FindingKey {
  /** The exact content of the finding's cell; for a finding about the whole plan, its facts. */
  readonly cell: string;
  /**
   * The content of each identifying column; `''` if the cell is empty or the finding's own. Empty for a finding about
   * the whole plan.
   */
  readonly row: readonly string[];
  /** The position, from 0, among findings of the same rule and column with the same `cell` and `row`. */
  readonly nth: number;
}

const hash = (text: string) => hashText(text).toString(36);

function contentHash(cell: PlanCell | undefined): string {
  const text = cell === undefined ? '' : plain(String(cell.value));
  return text === '' ? '' : hash(text);
}

const known = new WeakMap<ImprovementAction, readonly string[]>();

/** Cached per action. */
function identifyingParts(action: ImprovementAction): readonly string[] {
  const before = known.get(action);
  if (before) return before;
  const parts = IDENTIFYING.map((column) => contentHash(action.cells[column]));
  known.set(action, parts);
  return parts;
}

function cellInRow({ cells }: ImprovementAction, column: ColumnKey | null): string {
  const own = column === null ? undefined : cells[column];
  return hash(own === undefined ? '' : `${own.kind} ${own.value}`);
}

const rowParts = (action: ImprovementAction, column: ColumnKey | null) =>
  identifyingParts(action).map((part, at) => (IDENTIFYING[at] === column ? '' : part));

/** A finding about the whole plan is about something missing, so it doesn't depend on the rows or their order. */
function cellOfPlan({ column, facts }: Finding, { years }: ImprovementPlan): string {
  const about = column === null ? JSON.stringify(facts) : '';
  return hash(`${years.join()} ${about}`);
}

/** Finds the action in a finding's row, else the first that inherits the finding's cell. */
function actionsByPlace({ actions }: ImprovementPlan): (finding: Finding) => ImprovementAction | undefined {
  const byRow = new Map(actions.map((action) => [action.row, action]));
  return ({ row, column }) => {
    const own = row === null ? undefined : byRow.get(row);
    if (own !== undefined || column === null) return own;
    return actions.find(({ cells }) => cells[column]?.row === row);
  };
}

/**
 * The keys of a plan's findings.
 *
 * @param isWanted Whether a finding with this cell hash needs a key; skipping the others saves reading their rows.
 */
export function findingKeys(
  plan: ImprovementPlan,
  findings: readonly Finding[],
  isWanted: (finding: Finding, cell: string) => boolean = () => true,
): ReadonlyMap<Finding, FindingKey> {
  const actionAt = actionsByPlace(plan);
  const counts = new Map<string, number>();
  const keys = new Map<Finding, FindingKey>();
  for (const finding of findings) {
    const { rule, column } = finding;
    const action = actionAt(finding);
    const cell = action === undefined ? cellOfPlan(finding, plan) : cellInRow(action, column);
    if (!isWanted(finding, cell)) continue;
    const row = action === undefined ? [] : rowParts(action, column);
    const same = `${rule} ${column ?? ''} ${cell} ${row.join(' ')}`;
    const nth = counts.get(same) ?? 0;
    counts.set(same, nth + 1);
    keys.set(finding, { cell, row, nth });
  }
  return keys;
}

/** Converts a key to the form stored in the workbook. */
export function formatKey({ cell, row, nth }: FindingKey): string {
  return [cell, ...row, nth].join('.');
}

/** Parses a stored key; any other text gives a key that matches nothing. */
export function parseKey(text: string): FindingKey {
  const parts = text.split('.');
  return { cell: parts[0] ?? '', row: parts.slice(1, -1), nth: Number(parts.at(-1)) };
}

/** The number of identifying parts that must be unchanged for a row to count as the same. */
export function minMatchingParts({ row }: FindingKey): number {
  return Math.ceil(row.filter(Boolean).length / 2);
}

/**
 * How surely two keys of the same rule and column identify the same finding; 0 if they don't. The cell must be the
 * same, and at least half of the row's identifying parts.
 */
export function similarity(saved: FindingKey, current: FindingKey): number {
  if (saved.cell !== current.cell || saved.row.length !== current.row.length) return 0;
  const same = saved.row.filter((part, at) => part !== '' && part === current.row[at]).length;
  if (same < minMatchingParts(saved)) return 0;
  // Between findings that look the same, prefer the one in the same position.
  return 1 + same + (saved.nth === current.nth ? 0.5 : 0);
}
