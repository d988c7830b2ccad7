import type { Situation } from '../../core/schedule/situation';
import { quoteText } from '../../core/summary/layout/references';
import { markTerm } from './mark-tag';

/**
 * The longest formula of a rule, in characters. Files allow 8,192, other interfaces of Excel 255 ([MS-OI29500]
 * 2.1.1085); the limit of this one isn't documented.
 */
export const LONGEST_FORMULA = 240;

/** The lengths to which a long text may be cut for its comparison, in characters. */
const PREFIXES = [100, 60, 30, 10] as const;

/** The formula of a rule that is true if all terms are. An error in one of them makes it false. */
export function ruleFormula(situation: Situation, terms: readonly string[]): string {
  return `=AND(${[markTerm(situation), ...terms].join()})`;
}

/** Whether a rule with these terms is short enough for Excel. */
export function fitsRule(situation: Situation, terms: readonly string[]): boolean {
  return ruleFormula(situation, terms).length <= LONGEST_FORMULA;
}

/**
 * Terms that are true for cells with the same text, the most exact first. Long texts are compared by beginning and
 * length.
 */
export function textTerms(text: string, reference: string): readonly string[] {
  const prefixes = PREFIXES.filter((count) => count < text.length).map((count) => {
    // Half a surrogate pair would equal nothing.
    const prefix = text.slice(0, count).replace(/[\uD800-\uDBFF]$/, '');
    return `LEFT(${reference},${prefix.length})&LEN(${reference})=${quoteText(`${prefix}${text.length}`)}`;
  });
  return text.length <= PREFIXES[0] ? [`${reference}=${quoteText(text)}`, ...prefixes] : prefixes;
}

/**
 * Groups alternatives so that a rule with each group is short enough for Excel.
 *
 * @param terms Gives the terms of a rule for a group.
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

/** A term that is true if any of the alternatives is. */
export function anyOf(alternatives: readonly string[]): string {
  return alternatives.length === 1 ? alternatives.join() : `OR(${alternatives.join()})`;
}
