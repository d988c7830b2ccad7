import { MOST_HEADING_ROWS } from '../core/plan/heading/find-heading';
import type { ColumnCorrections } from '../core/plan/heading/correct-heading';
import { COLUMN_KEYS } from '../core/plan/improvement-plan';
import type { CliWords } from './cli-words';
import { CommandError } from './command-error';

/** Says that the plan has no such column. */
const NONE = 'none';

/** Excel's last column is XFD. */
const COLUMNS = 16_384;

/** The value of `--heading` as the sheet's rows, from 0. */
export function headingOption(text: string, words: CliWords): readonly number[] {
  const [, first, last = first] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(text) ?? [];
  const [from, count] = [Number(first), Number(last) - Number(first) + 1];
  if (!(from >= 1 && count >= 1 && count <= MOST_HEADING_ROWS)) {
    throw new CommandError(2, words.arguments.heading(text));
  }
  return Array.from({ length: count }, (_, index) => from - 1 + index);
}

/** A column's letters as its index, from 0; `null` if they are none. */
function columnIndex(letters: string): number | null {
  if (!/^[a-z]{1,3}$/i.test(letters)) return null;
  const index = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index < COLUMNS ? index : null;
}

/** The values of `--column`, such as `end=I`. */
export function columnOptions(texts: readonly string[], words: CliWords): ColumnCorrections {
  const columns = texts.map((text) => {
    const [name = '', letters = ''] = text.split('=', 2);
    const key = COLUMN_KEYS.find((each) => each.toLowerCase() === name.trim().toLowerCase());
    const column = letters.trim().toLowerCase() === NONE ? null : columnIndex(letters.trim());
    const isNone = letters.trim().toLowerCase() === NONE;
    if (key === undefined || (column === null && !isNone)) {
      throw new CommandError(2, words.arguments.column(text, COLUMN_KEYS));
    }
    return [key, column] as const;
  });
  return Object.fromEntries(columns);
}
