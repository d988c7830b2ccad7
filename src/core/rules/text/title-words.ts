import type { CriterionEntry } from '../../criteria/structure';
import type { PlanCell } from '../../plan/improvement-plan';
import { keyWords } from '../../plan/text/plain-text';
import { writtenIn } from '../rows/action-cells';
import { withoutMarkup } from './markup';
import type { Observation } from '../rule';

export interface TitleFacts {
  readonly number: string;
  /** The cell's text after the number. */
  readonly written: string;
  /** The structure's title for the number. */
  readonly title: string;
  /** Whether the structure's title was verified against the published edition; if not, the plan may be right. */
  readonly checked: boolean;
  /** The entry that has the written title, in which case the number may be wrong; `null` if none or several have it. */
  readonly titleOf: Pick<CriterionEntry, 'number' | 'title'> | null;
  /** The cell's text with the structure's title. */
  readonly fixed: string;
}

/** The share or the number of words that a shortened title must have. */
const [MIN_SHARE, MIN_WORDS] = [0.5, 2];

/** The number of words from which a title may be followed by other text. */
const MIN_WORDS_BEFORE_REST = 4;

const wordsOf = (title: string): readonly string[] =>
  keyWords(withoutMarkup(title).replace(/\([^()]*\)[\s.]*$/, ''))
    .split(' ')
    .filter((word) => word !== '');

const beginsWith = (words: readonly string[], beginning: readonly string[]) =>
  beginning.every((word, index) => words[index] === word);

function matchesTitle({ title, aliases }: CriterionEntry, written: string): boolean {
  const words = wordsOf(written);
  return [title, ...aliases].some((known) => {
    const own = wordsOf(known);
    if (words.length < own.length) {
      return words.length >= Math.min(MIN_WORDS, own.length * MIN_SHARE) && beginsWith(own, words);
    }
    return beginsWith(words, own) && (words.length === own.length || own.length >= MIN_WORDS_BEFORE_REST);
  });
}

/** The last result per entry: a plan repeats the same titles. */
const lastAnswers = new WeakMap<CriterionEntry, { readonly written: string; readonly isTitle: boolean }>();

/**
 * Whether a written title is an entry's title or alias. Ignores case, accents, punctuation, plurals and stop words; the
 * title may be shortened or followed by other text.
 *
 * @example isTitleOf(entry, 'MEDICION DE LA PERCEPCIÓN') // true for *Mediciones de la percepción*
 */
export function isTitleOf(entry: CriterionEntry, written: string): boolean {
  const last = lastAnswers.get(entry);
  if (last?.written === written) return last.isTitle;
  const isTitle = matchesTitle(entry, written);
  lastAnswers.set(entry, { written, isTitle });
  return isTitle;
}

/** Replaces the title at the end of a cell's text. */
export function withTitle(text: string, written: string, title: string): string {
  const at = text.lastIndexOf(written);
  return at < 0 ? text : `${text.slice(0, at)}${title}`;
}

/** Words and letters of English and Portuguese. The structures' titles are in Spanish, so others can't be compared. */
const OTHER_LANGUAGE = /[ãõç]|critério|criteri(?:on|a)\b/i;

/** Reports a title that doesn't match the number beside it; nothing if it matches, is missing or is in another language. */
export function titleObservations(
  column: 'criterion' | 'subcriterion',
  heading: string | undefined,
  cell: PlanCell,
  entry: CriterionEntry,
  written: string,
  entryByTitle: (title: string) => CriterionEntry | null,
): readonly Observation<TitleFacts>[] {
  if (written === '' || isTitleOf(entry, written)) return [];
  if (OTHER_LANGUAGE.test(`${heading ?? ''} ${writtenIn(cell)}`)) return [];
  const { number, title, checked } = entry;
  const other = entryByTitle(written);
  return [
    {
      row: cell.row,
      column,
      severity: checked ? 'warning' : 'advice',
      // If the title is another entry's, the number may be wrong; if it isn't verified, the structure may be.
      fixable: checked && other === null,
      facts: {
        ...{ number, written, title, checked },
        titleOf: other && { number: other.number, title: other.title },
        fixed: withTitle(writtenIn(cell), written, title),
      },
    },
  ];
}
