import type { RuleId } from '../rules/registry';

/**
 * How a rule's findings are fixed.
 *
 * - `safe`: only the form changes; the cell has the same content as before. Included in *Fix everything safe*.
 * - `asked`: changes words that someone chose, or splits text on a guess. Only on request, per finding or per rule.
 * - `renumber`: renumbers the whole plan, although other documents may refer to the old numbers. Only on request.
 */
export type FixKind = 'safe' | 'asked' | 'renumber';

/**
 * The rules that have a fix. A finding is fixable only if its `fixable` is set, too: a text with more than a date, such
 * as a range or a quarter, has no fix, because a date would lose information.
 *
 * Some fixes of a safe rule still have to be requested: markup without content, because the cell would be empty; and
 * markup in a date column around text that isn't a date, because without the markup it may become one.
 */
export const FIX_KINDS: Readonly<Partial<Record<RuleId, FixKind>>> = {
  'date-as-text': 'safe',
  'markup-in-text': 'safe',
  'untidy-text': 'safe',
  'criterion-title': 'asked',
  'subcriterion-title': 'asked',
  'subcriterion-outside-criterion': 'asked',
  'owner-variants': 'asked',
  'several-indicators': 'asked',
  'number-duplicate': 'renumber',
  'number-gap': 'renumber',
  'number-order': 'renumber',
};
