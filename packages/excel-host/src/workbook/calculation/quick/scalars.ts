import { monthOfWord } from '../../values/locale';
import type { CellError, CellValue } from '../../values/cell-value';
import { isCellError } from '../../values/cell-value';

/** Thrown where a formula, or what it meets, is left to the calculation library. */
export const LEFT_TO_LIBRARY = new Error('Left to the calculation library');

/** Leaves a formula to the calculation library. */
export function leave(): never {
  throw LEFT_TO_LIBRARY;
}

/** Thrown where nobody here can say what Excel gives: it depends on the user's language, or Excel's own way of writing it isn't known. */
export const NOT_KNOWN = new Error('Not calculated');

/** Gives a formula up: it, and what depends on it, is not calculated. */
export function doubt(): never {
  throw NOT_KNOWN;
}

/** An error value on its way through a formula. */
export class ErrorValue extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

/** Makes a formula's value an error. */
export function fail(error: '#VALUE!' | '#NUM!' | '#DIV/0!' | '#REF!' | '#N/A'): never {
  throw new ErrorValue({ error });
}

/** A value that is no error; an error goes through the formula. */
export function sound(value: CellValue): Exclude<CellValue, CellError> {
  if (isCellError(value)) throw new ErrorValue(value);
  return value;
}

const PLAIN_NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** The number that a text writes in digits alone; undefined for any other text, a date or an amount among them. */
export function plainNumber(text: string): number | undefined {
  return PLAIN_NUMBER.test(text) ? Number(text) : undefined;
}

/** Words that dates and hours may have beside the names of months. */
const DATE_WORDS = new Set(['a', 'p', 'm', 'am', 'pm', 'd', 'de', 't', 'e']);

/** Whether Excel may, in one language or another, take a text for a number, a date or an amount. */
function mayBeNumber(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every(
    (word) => DATE_WORDS.has(word) || (monthOfWord(word, 'es') ?? monthOfWord(word, 'en')) !== undefined,
  );
}

/** A value as a number. A text that may be a date or an amount is given up: which, depends on the user's country. */
export function numberOf(value: CellValue): number {
  const given = sound(value);
  if (typeof given === 'number') return given;
  if (typeof given === 'boolean') return given ? 1 : 0;
  if (given === null) return 0;
  return plainNumber(given) ?? (mayBeNumber(given) ? doubt() : fail('#VALUE!'));
}

/** A value as a text. A number that Excel may write with an exponent is given up. */
export function textOf(value: CellValue): string {
  const given = sound(value);
  if (given === null) return '';
  if (typeof given === 'string') return given;
  if (typeof given === 'boolean') return given ? 'TRUE' : 'FALSE';
  // Excel shows fifteen digits.
  const size = Math.abs(given);
  return size !== 0 && (size >= 1e15 || size < 1e-4) ? doubt() : String(Number(given.toPrecision(15)));
}

/** A value as a condition. */
export function conditionOf(value: CellValue): boolean {
  const given = sound(value);
  if (typeof given === 'string') return /^(?:true|false)$/i.test(given) ? leave() : fail('#VALUE!');
  return given !== null && given !== false && given !== 0;
}

/** Numbers come before texts and texts before truth values, as Excel sorts them. */
const ORDER = { number: 0, string: 1, boolean: 2 } as const;

function filled(value: string | number | boolean | null, beside: string | number | boolean | null) {
  if (value !== null) return value;
  return typeof beside === 'string' ? '' : typeof beside === 'boolean' ? false : 0;
}

const ALPHABETS = ['en', 'es'].map((language) => new Intl.Collator(language, { sensitivity: 'accent' }));

/** The order of two texts; given up where it depends on the language, or on signs, some of which Excel passes over. */
function textOrder(a: string, b: string): number {
  if (a.toLowerCase() === b.toLowerCase()) return 0;
  if (![a, b].every((text) => /^[\p{L}\p{N} ]*$/u.test(text))) return NaN;
  const [order = NaN, ...others] = ALPHABETS.map((alphabet) => Math.sign(alphabet.compare(a, b)));
  return others.every((other) => other === order) ? order : NaN;
}

/** Less than, equal to or greater than 0 as the first value comes before the second, capitals making no difference; NaN for texts that differ in who knows what order. */
export function compare(first: CellValue, second: CellValue): number {
  const [left, right] = [sound(first), sound(second)];
  const [a, b] = [filled(left, right), filled(right, left)];
  if (typeof a === 'string' && typeof b === 'string') return textOrder(a, b);
  if (typeof a !== typeof b) {
    const rank = (value: typeof a) =>
      typeof value === 'string' ? ORDER.string : typeof value === 'boolean' ? ORDER.boolean : ORDER.number;
    return rank(a) - rank(b);
  }
  return Number(a) - Number(b);
}

/** An order of values that is known; any other is given up. */
export function ordered(order: number): number {
  return Number.isNaN(order) ? doubt() : order;
}

/** Numbers with the same first 15 digits differ by less than this share of the larger. */
const FIFTEEN_DIGITS = 1e-14;

/**
 * As two values are compared by the operators between them: numbers count with their first 15 digits, so that `0.1+0.2=0.3` is true
 * (https://www.mrexcel.com/board/threads/formula-if-cell-cell-0-error-ok-just-works-with-some-numbers.1149146/).
 */
function sides(a: CellValue, b: CellValue): number {
  const order = compare(a, b);
  if (order === 0 || typeof a !== 'number' || typeof b !== 'number') return order;
  if (Math.abs(order) > FIFTEEN_DIGITS * Math.max(Math.abs(a), Math.abs(b))) return order;
  return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : fail('#NUM!');
}

/** What the operators between two values give. */
export const OPERATORS: Readonly<Record<string, (a: CellValue, b: CellValue) => CellValue>> = {
  '=': (a, b) => sides(a, b) === 0,
  '<>': (a, b) => sides(a, b) !== 0,
  '<': (a, b) => ordered(sides(a, b)) < 0,
  '>': (a, b) => ordered(sides(a, b)) > 0,
  '<=': (a, b) => ordered(sides(a, b)) <= 0,
  '>=': (a, b) => ordered(sides(a, b)) >= 0,
  '&': (a, b) => textOf(a) + textOf(b),
  '+': (a, b) => finite(numberOf(a) + numberOf(b)),
  '-': (a, b) => finite(numberOf(a) - numberOf(b)),
  '*': (a, b) => finite(numberOf(a) * numberOf(b)),
  '/': (a, b) => {
    const [above, below] = [numberOf(a), numberOf(b)];
    return below === 0 ? fail('#DIV/0!') : finite(above / below);
  },
};
