import { cellAddress } from '../plan/grid';
import type { ImprovementPlan, PlanCell } from '../plan/improvement-plan';
import type { Finding } from '../rules/finding';
import type { CellFix, FixedContent } from './cell-fix';
import { FIX_KINDS } from './fix-kinds';

/** A number in the manner of the cell: `No. 3` becomes `No. 4`. */
function renumbered({ kind, value }: PlanCell, number: number): FixedContent {
  if (kind !== 'text') return { kind: 'number', number };
  const text = String(value);
  return /\d/.test(text) && text.replace(/\d+/, '').search(/\d/) < 0
    ? { kind: 'text', text: text.replace(/\d+/, String(number)) }
    : { kind: 'number', number };
}

/**
 * The actions' numbers anew, from 1 on in the order of the rows: the cells that would hold another number than now, and those that hold
 * none. An action whose number is merged down from the one above has that one's. None where the plan has no column of numbers.
 *
 * @param findings what was found in the plan: each cell is given what is said of its number.
 */
export function proposeRenumbering(plan: ImprovementPlan, findings: readonly Finding[]): readonly CellFix[] {
  const said = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    if (FIX_KINDS[finding.rule] !== 'renumber') continue;
    const inRow = said.get(finding.row);
    if (inRow) inRow.push(finding);
    else said.set(finding.row, [finding]);
  }
  let next = 1;
  return plan.actions.flatMap((action): CellFix[] => {
    const cell = action.cells.number;
    if (!cell || cell.inherited) return [];
    const number = next++;
    if (action.number === number || cell.kind === 'error') return [];
    const { row, column, value, text } = cell;
    const place = { row, column, columnKey: 'number', cell: cellAddress(row, column) } as const;
    const after = renumbered(cell, number);
    return [{ ...place, before: value, beforeText: text, after, isSafe: false, findings: said.get(row) ?? [] }];
  });
}
