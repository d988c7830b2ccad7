import type { CellError, CellValue } from '../../workbook/values';
import { isCellError } from '../../workbook/values';

/** Thrown where a formula, or what it meets, is left to the calculation library. */
export const LEFT_TO_LIBRARY = new Error('Left to the calculation library');

/** Leaves a formula to the calculation library. */
export function leave(): never {
  throw LEFT_TO_LIBRARY;
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

/** A value as a number. A text that may be a date or an amount is left. */
export function numberOf(value: CellValue): number {
  const given = sound(value);
  if (typeof given === 'number') return given;
  if (typeof given === 'boolean') return given ? 1 : 0;
  if (given === null) return 0;
  return plainNumber(given) ?? (/\d/.test(given) ? leave() : fail('#VALUE!'));
}

/** A value as a text. A number that Excel writes with an exponent is left. */
export function textOf(value: CellValue): string {
  const given = sound(value);
  if (given === null) return '';
  if (typeof given === 'string') return given;
  if (typeof given === 'boolean') return given ? 'TRUE' : 'FALSE';
  // Excel shows fifteen digits.
  const text = String(Number(given.toPrecision(15)));
  return text.includes('e') ? leave() : text;
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

/** Less than, equal to or greater than 0 as the first value comes before the second; capitals make no difference, which of two texts comes first is left. */
export function compare(first: CellValue, second: CellValue): number {
  const [left, right] = [sound(first), sound(second)];
  const [a, b] = [filled(left, right), filled(right, left)];
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase() ? 0 : NaN;
  if (typeof a !== typeof b) {
    const rank = (value: typeof a) =>
      typeof value === 'string' ? ORDER.string : typeof value === 'boolean' ? ORDER.boolean : ORDER.number;
    return rank(a) - rank(b);
  }
  return Number(a) - Number(b);
}

/** The places of texts depend on the language's alphabet. */
function ordered(order: number): number {
  return Number.isNaN(order) ? leave() : order;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : fail('#NUM!');
}

/** What the operators between two values give. */
export const OPERATORS: Readonly<Record<string, (a: CellValue, b: CellValue) => CellValue>> = {
  '=': (a, b) => compare(a, b) === 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => ordered(compare(a, b)) < 0,
  '>': (a, b) => ordered(compare(a, b)) > 0,
  '<=': (a, b) => ordered(compare(a, b)) <= 0,
  '>=': (a, b) => ordered(compare(a, b)) >= 0,
  '&': (a, b) => textOf(a) + textOf(b),
  '+': (a, b) => finite(numberOf(a) + numberOf(b)),
  '-': (a, b) => finite(numberOf(a) - numberOf(b)),
  '*': (a, b) => finite(numberOf(a) * numberOf(b)),
  '/': (a, b) => {
    const [above, below] = [numberOf(a), numberOf(b)];
    return below === 0 ? fail('#DIV/0!') : finite(above / below);
  },
};
