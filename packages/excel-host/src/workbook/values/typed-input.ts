import type { LocaleHabits } from './locale';
import { monthOfWord } from './locale';
import { serialOfDay } from './serial-days';
import type { CellValue } from './cell-value';

/** The value of a typed text, and the number format that a cell with format General takes on. */
export interface TypedInput {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

export interface InputContext {
  readonly habits: LocaleHabits;
  /** The current year, for dates without a year. */
  readonly thisYear: number;
}

const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!', '#SPILL!', '#CALC!'];

/**
 * Parses text typed into a cell with format General, as Excel does: a number, percentage, amount, date, time, boolean
 * or error, or else text. As in Excel, the English `may-24` is 24 May of the current year, and `ene-24` stays text.
 */
export function readTyped(text: string, context: InputContext): TypedInput {
  const trimmed = text.trim();
  if (trimmed === '') return { value: text === '' ? null : text };
  const word = readBoolean(trimmed, context) ?? readError(trimmed);
  if (word !== undefined) return word;
  // Most typed texts are words, which need not be tried as numbers and dates.
  if (!/\d/.test(trimmed)) return { value: text };
  return readNumber(trimmed, context.habits) ?? readMoment(trimmed, context) ?? { value: text };
}

function readBoolean(text: string, { habits }: InputContext): TypedInput | undefined {
  const [yes, no] = habits.language === 'es' ? ['VERDADERO', 'FALSO'] : ['TRUE', 'FALSE'];
  const upper = text.toUpperCase();
  return upper === yes ? { value: true } : upper === no ? { value: false } : undefined;
}

function readError(text: string): TypedInput | undefined {
  if (!text.startsWith('#')) return undefined;
  const error = ERRORS.find((name) => name === text.toUpperCase());
  return error === undefined ? undefined : { value: { error } };
}

/** The pattern of numbers with given decimal and thousands separators. */
function numberPattern({ decimal: point, group: comma }: LocaleHabits): RegExp {
  const decimal = point === '.' ? '\\.' : ',';
  const group = comma === '.' ? '\\.' : ',';
  return new RegExp(
    `^(?<open>\\()?(?<sign>[+-])?\\s?(?<money>\\$|RD\\$|€)?\\s?(?<whole>\\d+(?:${group}\\d{3})*|(?=${decimal}\\d))(?:${decimal}(?<part>\\d*))?(?<power>[eE][+-]?\\d+)?\\s?(?<percent>%)?(?<close>\\))?$`,
  );
}

const numberPatterns = new Map<LocaleHabits, RegExp>();

function readNumber(text: string, habits: LocaleHabits): TypedInput | undefined {
  const pattern = numberPatterns.get(habits) ?? numberPattern(habits);
  numberPatterns.set(habits, pattern);
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined || (groups['open'] === undefined) !== (groups['close'] === undefined)) return undefined;
  const { whole = '', part = '', power = '', percent, money, sign, open } = groups;
  const grouped = whole.includes(habits.group);
  const size =
    Number(`${whole.replaceAll(habits.group, '') || '0'}.${part || '0'}${power}`) / (percent === undefined ? 1 : 100);
  if (!Number.isFinite(size)) return undefined;
  const value = sign === '-' || open !== undefined ? -size : size;
  const decimals = part === '' ? '' : '.00';
  if (percent !== undefined) return { value, numberFormat: `0${decimals}%` };
  if (power !== '') return { value, numberFormat: '0.00E+00' };
  if (money !== undefined) return { value, numberFormat: `${money === '€' ? '€' : '$'}#,##0${decimals}` };
  return grouped ? { value, numberFormat: `#,##0${decimals}` } : { value };
}

const TIME = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?(?:\s*([AaPp])\.?\s?[Mm]\.?)?$/;

function readMoment(text: string, context: InputContext): TypedInput | undefined {
  const time = readTime(text);
  if (time !== undefined) return time;
  const date = readDate(text, context);
  if (date !== undefined) return date;
  const gap = /^(.*\S)[\sT]+(\d{1,2}:.*)$/.exec(text);
  const day = gap === null ? undefined : readDate(gap[1] ?? '', context);
  const hour = gap === null ? undefined : readTime(gap[2] ?? '');
  if (typeof day?.value !== 'number' || typeof hour?.value !== 'number' || hour.value >= 1) return undefined;
  return { value: day.value + hour.value, numberFormat: context.habits.dayFirst ? 'dd/mm/yyyy h:mm' : 'm/d/yyyy h:mm' };
}

function readTime(text: string): TypedInput | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [, hours = '0', minutes = '0', seconds, half] = match;
  const hour = Number(hours);
  if (half !== undefined && (hour > 12 || hour === 0)) return undefined;
  const shifted = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const value = (shifted * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  if (hour > 23) return { value, numberFormat: '[h]:mm:ss' };
  return { value, numberFormat: `h:mm${seconds === undefined ? '' : ':ss'}${half === undefined ? '' : ' AM/PM'}` };
}

/** Two-digit years are 1930 to 2029. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function dated(year: number, month: number, day: number, numberFormat: string): TypedInput | undefined {
  const value = serialOfDay(year, month, day);
  return value === undefined ? undefined : { value, numberFormat };
}

function readDate(text: string, context: InputContext): TypedInput | undefined {
  return readNumericDate(text, context) ?? readWordDate(text, context);
}

function readNumericDate(text: string, { habits, thisYear }: InputContext): TypedInput | undefined {
  const whole = habits.dayFirst ? 'dd/mm/yyyy' : 'm/d/yyyy';
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), whole);
  const match = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (match === null) return undefined;
  const [, first = '', , second = '', year] = match;
  const [day, month] = habits.dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  if (year !== undefined) return dated(fullYear(year), month, day, whole);
  // A month and a number that isn't one of its days are a month and a year: `5/40`.
  return (
    dated(thisYear, month, day, 'd-mmm') ??
    (habits.dayFirst ? undefined : dated(fullYear(second), Number(first), 1, 'mmm-yy'))
  );
}

function readWordDate(text: string, { habits, thisYear }: InputContext): TypedInput | undefined {
  const month = (word: string | undefined): number => monthOfWord(word ?? '', habits.language) ?? 0;
  const dayFirst = /^(\d{1,2})[-/\s]+(?:de\s+)?(\p{L}+\.?)(?:[-/\s,]+(?:de\s+)?(\d{2}|\d{4}))?$/u.exec(text);
  if (dayFirst !== null) {
    const [, day = '', word, year] = dayFirst;
    return year === undefined
      ? dated(thisYear, month(word), Number(day), 'd-mmm')
      : dated(fullYear(year), month(word), Number(day), 'd-mmm-yy');
  }
  const monthFirst = /^(\p{L}+\.?)[-/\s]+(\d{1,2}|\d{4})(?:,\s*(\d{4}))?$/u.exec(text);
  if (monthFirst === null) return undefined;
  const [, word, number = '', year] = monthFirst;
  if (year !== undefined) return dated(Number(year), month(word), Number(number), 'd-mmm-yy');
  if (number.length === 4) return dated(Number(number), month(word), 1, 'mmm-yy');
  return dated(thisYear, month(word), Number(number), 'd-mmm') ?? dated(fullYear(number), month(word), 1, 'mmm-yy');
}
