import type { CriterionEntry } from '../../criteria/structure';
import type { PlanCell } from '../../plan/improvement-plan';
import { keyWords } from '../../plan/text/plain-text';
import { writtenIn } from '../rows/action-cells';
import { withoutMarkup } from './markup';
import type { Observation } from '../rule';

/** What a rule saw where a title isn't its number's. */
export interface TitleFacts {
  readonly number: string;
  /** What the cell says after the number. */
  readonly written: string;
  /** The structure's title for that number. */
  readonly title: string;
  /** Whether that title was read in the edition's document; where not, the plan may be right. */
  readonly checked: boolean;
  /** The one that has the written title, so that the number may be what is wrong; `null` where none or several have it. */
  readonly titleOf: Pick<CriterionEntry, 'number' | 'title'> | null;
  /** The cell's whole text with the structure's title. */
  readonly fixed: string;
}

/** How much of a title, or how many of its words, a shortened one must keep, so that it is still that title. */
const [LEAST_SHARE, LEAST_WORDS] = [0.5, 2];

/** How many words a title must have, so that what is written after it is known to be something else. */
const LEAST_WORDS_BEFORE_REST = 4;

const wordsOf = (title: string): readonly string[] =>
  keyWords(withoutMarkup(title).replace(/\([^()]*\)[\s.]*$/, ''))
    .split(' ')
    .filter((word) => word !== '');

const beginsWith = (words: readonly string[], beginning: readonly string[]) =>
  beginning.every((word, index) => words[index] === word);

function saysTitle({ title, aliases }: CriterionEntry, written: string): boolean {
  const words = wordsOf(written);
  return [title, ...aliases].some((known) => {
    const own = wordsOf(known);
    if (words.length < own.length) {
      return words.length >= Math.min(LEAST_WORDS, own.length * LEAST_SHARE) && beginsWith(own, words);
    }
    return beginsWith(words, own) && (words.length === own.length || own.length >= LEAST_WORDS_BEFORE_REST);
  });
}

/** What was last asked of an entry: a plan writes the same title many times. */
const lastAnswers = new WeakMap<CriterionEntry, { readonly written: string; readonly isTitle: boolean }>();

/**
 * Whether a written title is an entry's, by its own wording or an alias: whatever the case, accents, punctuation, plurals and small
 * words, and also where it is cut short or something follows it.
 *
 * @example isTitleOf(entry, 'MEDICION DE LA PERCEPCIÓN') // true for *Mediciones de la percepción*
 */
export function isTitleOf(entry: CriterionEntry, written: string): boolean {
  const last = lastAnswers.get(entry);
  if (last?.written === written) return last.isTitle;
  const isTitle = saysTitle(entry, written);
  lastAnswers.set(entry, { written, isTitle });
  return isTitle;
}

/** A cell's text with another title in place of the one that ends it. */
export function withTitle(text: string, written: string, title: string): string {
  const at = text.lastIndexOf(written);
  return at < 0 ? text : `${text.slice(0, at)}${title}`;
}

/** What there is to say of a title that is written beside an entry's number in a cell; nothing where it is that entry's, or none is written. */
export function titleObservations(
  column: 'criterion' | 'subcriterion',
  cell: PlanCell,
  entry: CriterionEntry,
  written: string,
  entryByTitle: (title: string) => CriterionEntry | null,
): readonly Observation<TitleFacts>[] {
  if (written === '' || isTitleOf(entry, written)) return [];
  const { number, title, checked } = entry;
  const other = entryByTitle(written);
  return [
    {
      row: cell.row,
      column,
      severity: checked ? 'warning' : 'advice',
      // Where the title is another's, the number may be what is wrong; a title that nobody checked may be wrong itself.
      fixable: checked && other === null,
      facts: {
        ...{ number, written, title, checked },
        titleOf: other && { number: other.number, title: other.title },
        fixed: withTitle(writtenIn(cell), written, title),
      },
    },
  ];
}
