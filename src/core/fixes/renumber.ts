import { cellAddress } from '../plan/grid';
import type { ImprovementAction, ImprovementPlan, PlanCell } from '../plan/improvement-plan';
import { plansOfParts, sheetOf } from '../plan/plan-parts';
import type { Finding } from '../rules/finding';
import type { CellFix, FixedContent } from './cell-fix';
import { FIX_KINDS } from './fix-kinds';

/** Keeps the cell's format: `No. 3` becomes `No. 4`. */
function renumbered({ kind, value }: PlanCell, number: number): FixedContent {
  if (kind !== 'text') return { kind: 'number', number };
  const text = String(value);
  return /\d/.test(text) && text.replace(/\d+/, '').search(/\d/) < 0
    ? { kind: 'text', text: text.replace(/\d+/, String(number)) }
    : { kind: 'number', number };
}

/** The first action of each sheet that counts its own actions from 1. A sheet may also continue the one before it. */
function startNumbers(plan: ImprovementPlan): ReadonlyMap<ImprovementAction, number> {
  let highest = 0;
  const starts = new Map<ImprovementAction, number>();
  for (const { actions } of plansOfParts(plan)) {
    const numbers = actions.flatMap(({ number }) => number ?? []);
    const first = actions.find(({ cells }) => cells.number?.inherited === false);
    if (first && (numbers.length === 0 || Math.min(...numbers) <= highest)) starts.set(first, 1);
    highest = Math.max(highest, ...numbers);
  }
  return starts;
}

/**
 * Renumbers the actions from 1 in the order of the rows. Returns the cells that change; empty if the plan has no number
 * column. Rows of a merged number cell share its number.
 *
 * @param findings The plan's findings; those about numbers are attached to the cells.
 */
export function proposeRenumbering(plan: ImprovementPlan, findings: readonly Finding[]): readonly CellFix[] {
  const findingsByRow = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    if (FIX_KINDS[finding.rule] !== 'renumber') continue;
    const inRow = findingsByRow.get(finding.row);
    if (inRow) inRow.push(finding);
    else findingsByRow.set(finding.row, [finding]);
  }
  let next = 1;
  const starts = startNumbers(plan);
  return plan.actions.flatMap((action): CellFix[] => {
    const cell = action.cells.number;
    if (!cell || cell.inherited) return [];
    next = starts.get(action) ?? next;
    const number = next++;
    if (action.number === number || cell.kind === 'error') return [];
    const { row, column, value, text } = cell;
    const place = { row, column, columnKey: 'number', cell: cellAddress(row, column), ...sheetOf(plan, row) } as const;
    const after = renumbered(cell, number);
    return [
      { ...place, before: value, beforeText: text, after, isSafe: false, findings: findingsByRow.get(row) ?? [] },
    ];
  });
}
