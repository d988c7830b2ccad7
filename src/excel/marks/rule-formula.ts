import type { Situation } from '../../core/schedule/situation';
import { quoteText } from '../../core/summary/layout/references';
import { markTerm } from './mark-tag';

/**
 * The longest formula of a rule, in characters. Files take 8,192, other interfaces of Excel than this one 255 ([MS-OI29500] 2.1.1085), and
 * nothing is known of this one.
 */
export const LONGEST_FORMULA = 240;

/** How much of a long text is compared, in characters: the most that leaves room for the rest. */
const PREFIXES = [100, 60, 30, 10] as const;

/** The formula of a rule that is true where all terms are; an error in any of them makes it false. */
export function ruleFormula(situation: Situation, terms: readonly string[]): string {
  return `=AND(${[markTerm(situation), ...terms].join()})`;
}

/** Whether a rule of these terms is short enough for Excel. */
export function fitsRule(situation: Situation, terms: readonly string[]): boolean {
  return ruleFormula(situation, terms).length <= LONGEST_FORMULA;
}

/** Terms that are true for cells with the same text, from the most exact to the shortest: long texts by their beginning and length. */
export function textTerms(text: string, reference: string): readonly string[] {
  const prefixes = PREFIXES.filter((count) => count < text.length).map((count) => {
    // Half of a character outside the basic plane would compare with nothing.
    const prefix = text.slice(0, count).replace(/[\uD800-\uDBFF]$/, '');
    return `LEFT(${reference},${prefix.length})&LEN(${reference})=${quoteText(`${prefix}${text.length}`)}`;
  });
  return text.length <= PREFIXES[0] ? [`${reference}=${quoteText(text)}`, ...prefixes] : prefixes;
}

/**
 * Groups alternatives so that a rule of each group fits.
 *
 * @param terms the terms of a rule for a group.
 */
export function groupsThatFit(
  situation: Situation,
  alternatives: Iterable<string>,
  terms: (group: readonly string[]) => readonly string[],
): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const alternative of alternatives) {
    const group = groups.at(-1);
    if (group !== undefined && fitsRule(situation, terms([...group, alternative]))) group.push(alternative);
    else groups.push([alternative]);
  }
  return groups;
}

/** Alternatives as one term. */
export function anyOf(alternatives: readonly string[]): string {
  return alternatives.length === 1 ? alternatives.join() : `OR(${alternatives.join()})`;
}
