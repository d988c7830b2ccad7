import type { RuleId } from '../rules/registry';

/**
 * How a rule's findings are fixed.
 *
 * - `safe`: only the form of a cell changes, so that whoever reads it reads the same. It is part of *all that is safe*.
 * - `asked`: words that somebody chose are replaced, or parted where it is a guess. Only for the finding or the rule that is pressed.
 * - `renumber`: by numbering the whole plan anew, which changes numbers that other documents may name. Only by a press of its own.
 */
export type FixKind = 'safe' | 'asked' | 'renumber';

/**
 * The rules that have a fix; a finding of any other is for a person to fix, and so is one of these that isn't `fixable`.
 *
 * Some fixes of a safe rule are done only when asked: a date beside which other words stand or that means several months, since the
 * words go; markup with nothing in it, since the cell is then empty; and markup around what was not read as a date in a column of
 * dates, since it may be one without it.
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
