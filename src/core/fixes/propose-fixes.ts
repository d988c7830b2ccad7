import { placeFrom } from '../plan/rows/action-places';
import { cellAddress } from '../plan/grid';
import {
  COLUMN_KEYS,
  type ColumnKey,
  type ImprovementAction,
  type ImprovementPlan,
  type PlanCell,
} from '../plan/improvement-plan';
import type { Finding } from '../rules/finding';
import type { CellFix, FixProposal } from './cell-fix';
import { fixCell, type FixTarget } from './fix-cell';
import { fixDates } from './fix-dates';
import { FIX_KINDS } from './fix-kinds';
import { chosenSpellings, type OwnerChoices } from './owner-choices';

/** The plan that the findings are about, as it was read. */
export interface FixInput {
  readonly plan: ImprovementPlan;
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
  /** Absent: every owner takes its commoner spelling. */
  readonly ownerChoices?: OwnerChoices;
}

/** A place of the plan as one number. */
const placeOf = (row: number, key: ColumnKey) => row * COLUMN_KEYS.length + COLUMN_KEYS.indexOf(key);

/**
 * A plan's cell by the row where its value stands, which may be no action's: what is inherited is handed down from row to row, so the first
 * action from there on has it, if any.
 */
function cellAt({ actions }: ImprovementPlan, row: number, key: ColumnKey): PlanCell | undefined {
  const cell = actions[placeFrom(row, actions)]?.cells[key];
  return cell?.row === row ? cell : undefined;
}

/** The column whose cell a finding's fix writes. */
function fixedColumn({ rule, column }: Finding): ColumnKey | null {
  return rule === 'subcriterion-outside-criterion' ? 'criterion' : column;
}

/** The actions' cells with an owner who is to be spelled otherwise than most do, since the user chose so for one of the findings. */
function* respelledCells(
  actions: readonly ImprovementAction[],
  findings: readonly Finding[],
  choices: OwnerChoices,
): Generator<PlanCell> {
  if (choices.size === 0) return;
  const respelled = new Set<string>();
  for (const finding of findings) {
    if (finding.rule !== 'owner-variants') continue;
    for (const { preferred } of finding.facts.variants) {
      if (![undefined, preferred].includes(choices.get(preferred))) respelled.add(preferred);
    }
  }
  for (const { owners, cells } of actions) {
    if (cells.owner && owners.some((owner) => respelled.has(owner))) yield cells.owner;
  }
}

/** The cells to be fixed, each with its findings; and the findings without one. */
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
  for (const cell of respelledCells(plan.actions, findings, choices)) targets.add('owner', cell);
  return targets;
}

function propose(input: FixInput, findings: readonly Finding[], safeOnly: boolean): FixProposal {
  const { plan, date1904, ownerChoices = new Map() } = input;
  const targets = collectTargets(plan, findings, ownerChoices);
  const ofDate = targets.all.filter((target) => target.findings.some(({ rule }) => rule === 'date-as-text'));
  const dates = fixDates(plan, date1904, ofDate, safeOnly);
  for (const [cell, { key }] of dates) targets.add(key, cell);

  const spellings = chosenSpellings(plan, ownerChoices);
  const cells: CellFix[] = [];
  const left = [...targets.left];
  for (const target of targets.all) {
    const { row, column, value, text } = target.cell;
    const fixed = fixCell(target, dates.get(target.cell) ?? null, spellings, safeOnly);
    for (const finding of fixed.left) left.push(finding);
    if (fixed.after === null) continue;
    cells.push({
      row,
      column,
      columnKey: target.key,
      cell: cellAddress(row, column),
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
 * What to write so that some findings are fixed: one of them, all of a rule, or any others. Where several are about one cell their
 * fixes are done one after the other, so that none undoes another's.
 *
 * Numbers are not among them: see `proposeRenumbering`.
 */
export function proposeFixes(input: FixInput, findings: readonly Finding[]): FixProposal {
  return propose(input, findings, false);
}

/**
 * What to write so that all is fixed that is safe: each cell goes on saying the same, only its form is put right. See
 * `fix-kinds.ts`.
 */
export function proposeSafeFixes(input: FixInput, findings: readonly Finding[]): FixProposal {
  const isSafe = ({ rule }: Finding) => FIX_KINDS[rule] === 'safe';
  const { cells, left } = propose(input, findings.filter(isSafe), true);
  return { cells, left: [...findings.filter((finding) => !isSafe(finding)), ...left] };
}
