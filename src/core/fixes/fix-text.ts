import type { CriterionEntry } from '../criteria/structure';
import type { GridCell } from '../plan/grid';
import { joinIndicators } from '../plan/rows/join-indicators';
import { readCriterion, type CriterionReading } from '../plan/rows/read-criterion';
import { splitIndicators } from '../plan/rows/split-indicators';
import { splitOwners } from '../plan/rows/split-owners';
import { withoutMarkup } from '../rules/text/markup';
import { replaceOwners } from '../rules/text/owner-variants';
import { tidyText } from '../rules/text/tidy-text';

export type NumberedTitle = Pick<CriterionEntry, 'number' | 'title'>;

/** Removes markup and untidy spaces: `untidy-text` doesn't report a cell that has markup. */
export function withoutMarkupAndTidy(text: string): string {
  return tidyText(withoutMarkup(text));
}

function readText(text: string): CriterionReading {
  const cell: GridCell = { kind: 'text', value: text, text, numberFormat: '@' };
  return readCriterion(cell);
}

/** Whether all letters are capitals. */
function isInCapitals(text: string): boolean {
  const words = withoutMarkup(text);
  return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
}

/** The text before the title, with its line breaks unless the title itself contains one. */
function beforeTitle(text: string, title: string): string {
  const trimmed = text.trim();
  const whole = trimmed.endsWith(title) ? trimmed : trimmed.replace(/\s+/g, ' ');
  return whole.slice(0, whole.length - title.length);
}

/**
 * Replaces the title of a criterion or subcriterion, in capitals if the text is. Returns `null` if the text has no
 * readable number.
 *
 * @example withTitleOf('CRITERIO 3: PERSONAL', 'Personas') // 'CRITERIO 3: PERSONAS'
 */
export function withTitleOf(text: string, title: string): string | null {
  const read = readText(text);
  if (read.number === null) return null;
  return beforeTitle(text, read.title) + (isInCapitals(text) ? title.toLocaleUpperCase('es') : title);
}

/**
 * Replaces a criterion by another in the same format: with a title if there was one, in capitals if the text is.
 *
 * @example withCriterion('CRITERIO 3: PERSONAS', { number: '4', title: 'Alianzas y recursos' }) // 'CRITERIO 4: ALIANZAS Y RECURSOS'
 */
export function withCriterion(text: string, { number, title }: NumberedTitle): string {
  const read = readText(text);
  const label = beforeTitle(text, read.title);
  const named = /^(.*?)(?:\d+(?:[.,]\d+)*|[IVX]+)([^\p{L}\d]*)$/su.exec(label);
  // Other words before the number aren't a format to preserve.
  if (!named || !/^\W*(?:criterion?|crit|c)?\W*$/iu.test(named[1] ?? '')) return `${number}. ${title}`;
  const shown = isInCapitals(text) ? title.toLocaleUpperCase('es') : title;
  return `${named[1] ?? ''}${number}${named[2] ?? ''}${read.title === '' ? '' : shown}`;
}

/** Replaces owners by the given variants; other owners stay. */
export function withOwners(text: string, replacements: ReadonlyMap<string, string>): string {
  return tidyText(replaceOwners(text, splitOwners(text), replacements));
}

export function oneIndicatorPerLine(text: string): string {
  return joinIndicators(splitIndicators(text));
}
