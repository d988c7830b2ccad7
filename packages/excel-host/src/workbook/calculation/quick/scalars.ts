import { monthOfWord } from '../../values/locale';
import type { CellError, CellValue } from '../../values/cell-value';
import { isCellError } from '../../values/cell-value';

/** Thrown if a formula is left to the calculation library. */
export const LEFT_TO_LIBRARY = new Error('Left to the calculation library');

/** Leaves a formula to the calculation library. */
export function leave(): never {
  throw LEFT_TO_LIBRARY;
}

/** Thrown if Excel's result isn't known because it depends on the user's language or on undocumented formatting. */
export const NOT_KNOWN = new Error('Not calculated');

/** Gives up a formula: it and its dependents aren't calculated. */
export function doubt(): never {
  throw NOT_KNOWN;
}

/** Thrown for an error value, which becomes the formula's value. */
export class ErrorValue extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

/** Makes a formula's value an error. */
export function fail(error: '#VALUE!' | '#NUM!' | '#DIV/0!' | '#REF!' | '#N/A'): never {
  throw new ErrorValue({ error });
}

/** Throws a value that is an error. */
export function sound(value: CellValue): Exclude<CellValue, CellError> {
  if (isCellError(value)) throw new ErrorValue(value);
  return value;
}

const PLAIN_NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** The number of a text that consists of digits only; undefined for any other text, including dates and amounts. */
export function plainNumber(text: string): number | undefined {
  return PLAIN_NUMBER.test(text) ? Number(text) : undefined;
}

/** Words in dates and times other than the names of months. */
const DATE_WORDS = new Set(['a', 'p', 'm', 'am', 'pm', 'd', 'de', 't', 'e']);

/** Whether Excel may convert a text to a number, in any language. */
function mayBeNumber(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every(
    (word) => DATE_WORDS.has(word) || (monthOfWord(word, 'es') ?? monthOfWord(word, 'en')) !== undefined,
  );
}

/**
 * Converts a value to a number. Gives up texts that may be a date or an amount, because that depends on the user's
 * country.
 */
export function numberOf(value: CellValue): number {
  const given = sound(value);
  if (typeof given === 'number') return given;
  if (typeof given === 'boolean') return given ? 1 : 0;
  if (given === null) return 0;
  return plainNumber(given) ?? (mayBeNumber(given) ? doubt() : fail('#VALUE!'));
}

/** Converts a value to a text. Gives up numbers that Excel may write with an exponent. */
export function textOf(value: CellValue): string {
  const given = sound(value);
  if (given === null) return '';
  if (typeof given === 'string') return given;
  if (typeof given === 'boolean') return given ? 'TRUE' : 'FALSE';
  // Excel shows fifteen digits.
  const size = Math.abs(given);
  return size !== 0 && (size >= 1e15 || size < 1e-4) ? doubt() : String(Number(given.toPrecision(15)));
}

/** Converts a value to a boolean. */
export function conditionOf(value: CellValue): boolean {
  const given = sound(value);
  if (typeof given === 'string') return /^(?:true|false)$/i.test(given) ? leave() : fail('#VALUE!');
  return given !== null && given !== false && given !== 0;
}

/** In Excel's order, numbers come before texts and texts before booleans. */
const ORDER = { number: 0, string: 1, boolean: 2 } as const;

function filled(value: string | number | boolean | null, beside: string | number | boolean | null) {
  if (value !== null) return value;
  return typeof beside === 'string' ? '' : typeof beside === 'boolean' ? false : 0;
}

const ALPHABETS = ['en', 'es'].map((language) => new Intl.Collator(language, { sensitivity: 'accent' }));

/** Compares two texts; gives up if the order depends on the language or on punctuation, part of which Excel ignores. */
function textOrder(a: string, b: string): number {
  if (a.toLowerCase() === b.toLowerCase()) return 0;
  if (![a, b].every((text) => /^[\p{L}\p{N} ]*$/u.test(text))) return NaN;
  const [order = NaN, ...others] = ALPHABETS.map((alphabet) => Math.sign(alphabet.compare(a, b)));
  return others.every((other) => other === order) ? order : NaN;
}

/**
 * Negative, 0 or positive as the first value is less than, equal to or greater than the second, ignoring case; NaN for
 * texts whose order isn't known.
 */
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

/** Gives up if the order isn't known. */
export function ordered(order: number): number {
  return Number.isNaN(order) ? doubt() : order;
}

/** The greatest relative difference between numbers with the same first 15 digits. */
const FIFTEEN_DIGITS = 1e-14;

/**
 * Compares two values as operators do: only the first 15 digits of numbers count, so that `0.1+0.2=0.3` is true
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

/** Binary operators. */
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
