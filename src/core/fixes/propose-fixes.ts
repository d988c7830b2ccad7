import { placeFrom } from '../plan/rows/action-places';
import { cellAddress } from '../plan/grid';
import {
  COLUMN_KEYS,
  type ColumnKey,
  type ImprovementAction,
  type ImprovementPlan,
  type PlanCell,
} from '../plan/improvement-plan';
import { plansOfParts, sheetOf } from '../plan/plan-parts';
import { partIndex } from '../plan/sheet-row';
import type { Finding } from '../rules/finding';
import type { CellFix, FixProposal } from './cell-fix';
import { fixCell, type FixTarget } from './fix-cell';
import { fixDates } from './fix-dates';
import { FIX_KINDS } from './fix-kinds';
import { ownerReplacements, type OwnerChoices } from './owner-choices';

export interface FixInput {
  readonly plan: ImprovementPlan;
  /** Whether the workbook uses the 1904 date system. */
  readonly date1904: boolean;
  /** Absent: every owner gets the preferred variant. */
  readonly ownerChoices?: OwnerChoices;
}

const placeOf = (row: number, key: ColumnKey) => row * COLUMN_KEYS.length + COLUMN_KEYS.indexOf(key);

/**
 * The cell of a column that holds its value in the given row. That row may not be an action's, because values are
 * inherited downward; the first action at or below it then has the cell.
 */
function cellAt({ actions }: ImprovementPlan, row: number, key: ColumnKey): PlanCell | undefined {
  const cell = actions[placeFrom(row, actions)]?.cells[key];
  return cell?.row === row ? cell : undefined;
}

/** The column that a finding's fix writes to. */
function fixedColumn({ rule, column }: Finding): ColumnKey | null {
  return rule === 'subcriterion-outside-criterion' ? 'criterion' : column;
}

/** The cells that change only because the user chose another variant than the preferred one. */
function* rechosenOwnerCells(
  actions: readonly ImprovementAction[],
  findings: readonly Finding[],
  choices: OwnerChoices,
): Generator<PlanCell> {
  if (choices.size === 0) return;
  const rechosen = new Set<string>();
  for (const finding of findings) {
    if (finding.rule !== 'owner-variants') continue;
    for (const { preferred } of finding.facts.variants) {
      if (![undefined, preferred].includes(choices.get(preferred))) rechosen.add(preferred);
    }
  }
  for (const { owners, cells } of actions) {
    if (cells.owner && owners.some((owner) => rechosen.has(owner))) yield cells.owner;
  }
}

/** The cells to fix with their findings, and the findings without a fix. */
class Targets {
  readonly left: Finding[] = [];
  private readonly byPlace = new Map<number, FixTarget & { readonly findings: Finding[] }>();

  get all(): readonly FixTarget[] {
    return [...this.byPlace.values()];
  }

  add(key: ColumnKey, cell: PlanCell, ...findings: readonly Finding[]): void {
    const place = placeOf(cell.row, key);
    const target = this.byPlace.get(place) ?? { key, cell, findings: [] };
    target.findings.push(...findings);
    this.byPlace.set(place, target);
  }
}

function collectTargets(plan: ImprovementPlan, findings: readonly Finding[], choices: OwnerChoices): Targets {
  const targets = new Targets();
  for (const finding of findings) {
    const key = fixedColumn(finding);
    const cell = finding.row === null || key === null ? undefined : cellAt(plan, finding.row, key);
    if (finding.fixable && key !== null && cell) targets.add(key, cell, finding);
    else targets.left.push(finding);
  }
  for (const cell of rechosenOwnerCells(plan.actions, findings, choices)) targets.add('owner', cell);
  return targets;
}

function propose(input: FixInput, findings: readonly Finding[], safeOnly: boolean): FixProposal {
  const { plan, date1904, ownerChoices = new Map() } = input;
  const targets = collectTargets(plan, findings, ownerChoices);
  const ofDate = targets.all.filter((target) => target.findings.some(({ rule }) => rule === 'date-as-text'));
  // Each sheet's column of dates was read by itself.
  const dates = new Map(
    plansOfParts(plan).flatMap((part, index) => [
      ...fixDates(
        part,
        date1904,
        plan.parts.length < 2 ? ofDate : ofDate.filter(({ cell }) => partIndex(cell.row) === index),
      ),
    ]),
  );
  for (const [cell, { key }] of dates) targets.add(key, cell);

  const replacements = ownerReplacements(plan, ownerChoices);
  const cells: CellFix[] = [];
  const left = [...targets.left];
  for (const target of targets.all) {
    const { row, column, value, text } = target.cell;
    const fixed = fixCell(target, dates.get(target.cell) ?? null, replacements, safeOnly);
    for (const finding of fixed.left) left.push(finding);
    if (fixed.after === null) continue;
    cells.push({
      row,
      column,
      columnKey: target.key,
      cell: cellAddress(row, column),
      ...sheetOf(plan, row),
      before: value,
      beforeText: typeof value === 'string' ? value : text,
      after: fixed.after,
      isSafe: fixed.isSafe,
      findings: fixed.findings,
    });
  }
  return { cells: cells.sort((a, b) => a.row - b.row || a.column - b.column), left };
}

/**
 * Proposes fixes for the given findings. Several fixes of one cell are combined.
 *
 * Numbers are handled by `proposeRenumbering`.
 */
export function proposeFixes(input: FixInput, findings: readonly Finding[]): FixProposal {
  return propose(input, findings, false);
}

/** Proposes only the safe fixes; see `fix-kinds.ts`. */
export function proposeSafeFixes(input: FixInput, findings: readonly Finding[]): FixProposal {
  const isSafe = ({ rule }: Finding) => FIX_KINDS[rule] === 'safe';
  const { cells, left } = propose(input, findings.filter(isSafe), true);
  return { cells, left: [...findings.filter((finding) => !isSafe(finding)), ...left] };
}
