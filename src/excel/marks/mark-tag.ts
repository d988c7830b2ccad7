import { SITUATIONS, type Situation } from '../../core/schedule/situation';

/** Part of every mark's formula, by which marks are recognized. */
const TAG = 'plan-mejora:';

/**
 * A term that is always true and identifies a rule of ours: `N` of a text is 0.
 *
 * Ids of conditional formats are positions, so only the formula can identify it.
 *
 * @example markTerm('overdue') // 'N("plan-mejora:overdue")=0'
 */
export function markTerm(situation: Situation): string {
  return `N("${TAG}${situation}")=0`;
}

/** The situation that a rule's formula marks; `null` if the rule isn't ours. */
export function markedSituation(formula: string): Situation | null {
  const [, word] = /"plan-mejora:([a-z-]+)"/i.exec(formula) ?? [];
  return SITUATIONS.find((situation) => situation === word?.toLowerCase()) ?? null;
}
