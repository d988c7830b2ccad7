import type { CriterionEntry } from '../criteria/structure';
import type { GridCell } from '../plan/grid';
import { joinIndicators } from '../plan/rows/join-indicators';
import { readCriterion, type CriterionReading } from '../plan/rows/read-criterion';
import { splitIndicators } from '../plan/rows/split-indicators';
import { splitOwners } from '../plan/rows/split-owners';
import { withoutMarkup } from '../rules/text/markup';
import { respelled } from '../rules/text/owner-spellings';
import { tidyText } from '../rules/text/tidy-text';

/** A number and the title that belongs to it. */
export type NumberedTitle = Pick<CriterionEntry, 'number' | 'title'>;

/** A text without leftover tags and entities, and tidy, since nothing is said of what is untidy beside them. */
export function withoutLeftovers(text: string): string {
  return tidyText(withoutMarkup(text));
}

function readText(text: string): CriterionReading {
  const cell: GridCell = { kind: 'text', value: text, text, numberFormat: '@' };
  return readCriterion(cell);
}

/** Whether a text is written in capitals alone. */
function isInCapitals(text: string): boolean {
  const words = withoutMarkup(text);
  return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
}

/** What stands before the title, as written where the title wasn't broken into lines. */
function beforeTitle(text: string, title: string): string {
  const trimmed = text.trim();
  const whole = trimmed.endsWith(title) ? trimmed : trimmed.replace(/\s+/g, ' ');
  return whole.slice(0, whole.length - title.length);
}

/**
 * A criterion's or subcriterion's text with the title that belongs to its number, in capitals where the cell is; `null` where no
 * number could be read.
 *
 * @example withTitleOf('CRITERIO 3: PERSONAL', 'Personas') // 'CRITERIO 3: PERSONAS'
 */
export function withTitleOf(text: string, title: string): string | null {
  const read = readText(text);
  if (read.number === null) return null;
  return beforeTitle(text, read.title) + (isInCapitals(text) ? title.toLocaleUpperCase('es') : title);
}

/**
 * A criterion's text with another criterion in place of its own, in the same manner: with its title where it had one, in capitals
 * where the cell is.
 *
 * @example withCriterion('CRITERIO 3: PERSONAS', { number: '4', title: 'Alianzas y recursos' }) // 'CRITERIO 4: ALIANZAS Y RECURSOS'
 */
export function withCriterion(text: string, { number, title }: NumberedTitle): string {
  const read = readText(text);
  const label = beforeTitle(text, read.title);
  const named = /^(.*?)(?:\d+(?:[.,]\d+)*|[IVX]+)([^\p{L}\d]*)$/su.exec(label);
  // A number that stands after other words than its label's is no manner to keep.
  if (!named || !/^\W*(?:criterion?|crit|c)?\W*$/iu.test(named[1] ?? '')) return `${number}. ${title}`;
  const shown = isInCapitals(text) ? title.toLocaleUpperCase('es') : title;
  return `${named[1] ?? ''}${number}${named[2] ?? ''}${read.title === '' ? '' : shown}`;
}

/** A text with its owners spelled otherwise, by a list of spellings; owners that aren't in it stay. */
export function withOwners(text: string, spellings: ReadonlyMap<string, string>): string {
  return tidyText(respelled(text, splitOwners(text), spellings));
}

/** A text with its indicators one a line. */
export function oneIndicatorALine(text: string): string {
  return joinIndicators(splitIndicators(text));
}
