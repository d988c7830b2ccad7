import { DAYS_TO_1904 } from '../../core/plan/dates/date-system';
import { DATE_FILLERS } from '../../core/plan/dates/date-words';
import { monthOf } from '../../core/plan/dates/month-names';
import { plain } from '../../core/plan/text/plain-text';
import type { SpecContent } from '../../core/summary/sheet-spec';

/** The longest text that Excel could take for a date, a number or a logical value. */
const LONGEST_LITERAL = 40;

/** Whether a text has a word that no date, number or amount has: `CRITERIO 3` can be nothing but text. */
function hasWordOfProse(text: string): boolean {
  const words = plain(text).match(/[a-z]{4,}/g) ?? [];
  const isInLiterals = (word: string) =>
    monthOf(word) !== null || DATE_FILLERS.has(word) || /^(?:true|false|verdadero|falso)$/.test(word);
  return !words.every(isInLiterals);
}

/**
 * Whether Excel would take a text for something else if it were typed: a formula, a number, a date, an error, a logical
 * value.
 */
function looksTyped(text: string): boolean {
  if (/^['=+\-@#]/.test(text)) return true;
  if (text.length > LONGEST_LITERAL || hasWordOfProse(text)) return false;
  return /\d/.test(text) || /^(true|false|verdadero|falso)$/i.test(text.trim());
}

/**
 * The value to write into a cell so that it holds exactly the given content. A text that Excel would run or convert
 * gets a leading apostrophe, as a person would type it; Excel doesn't show it.
 *
 * @param date1904 whether the workbook counts days from 1904.
 * @example cellInput('=1+1', false) // "'=1+1"
 */
export function cellInput(cell: SpecContent, date1904: boolean): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'object') {
    if ('formula' in cell) return cell.formula;
    return date1904 ? cell.day - DAYS_TO_1904 : cell.day;
  }
  return looksTyped(cell) ? `'${cell}` : cell;
}

/**
 * A cell's content from its value and formula as Excel gives them. They differ only for a real formula, not for a text
 * that begins with `=`.
 */
export function cellContent(value: unknown, formula: unknown): SpecContent {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
