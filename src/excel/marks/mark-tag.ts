import { SITUATIONS, type Situation } from '../../core/schedule/situation';

/** What every mark carries in its formula; nothing else in a workbook says so, and nothing is remembered elsewhere. */
const TAG = 'plan-mejora:';

/**
 * A term that is always true and says whose rule it is in: `N` of a text is 0.
 *
 * Ids of conditional formats are positions, so a formula is the only place where a rule can say that it is ours.
 *
 * @example markTerm('overdue') // 'N("plan-mejora:overdue")=0'
 */
export function markTerm(situation: Situation): string {
  return `N("${TAG}${situation}")=0`;
}

/** The situation that a rule's formula marks; `null` where the rule isn't ours. */
export function markedSituation(formula: string): Situation | null {
  const [, word] = /"plan-mejora:([a-z-]+)"/i.exec(formula) ?? [];
  return SITUATIONS.find((situation) => situation === word?.toLowerCase()) ?? null;
}
