import { columnName, MAX_COLUMNS, MAX_ROWS } from '../../references/area';
import type { CellValue } from '../../values/cell-value';
import { isCellError } from '../../values/cell-value';
import { dayOfSerial, serialOf } from './dates';
import { orError } from './block';
import { conditionOf, doubt, fail, leave, numberOf, sound, textOf } from './scalars';

/** The workbook's settings that functions use. */
export interface Surroundings {
  readonly date1904: boolean;
  readonly today: number;
}

/** A function of single values, which Excel applies cell by cell to ranges. */
export interface ScalarFunction {
  /** The supported number of arguments; calls with more or fewer are left to the library. */
  readonly arity: readonly [least: number, most: number];
  of(values: readonly CellValue[], at: Surroundings): CellValue;
}

type Arguments = readonly CellValue[];

const whole = (value: CellValue | undefined): number => Math.trunc(numberOf(value ?? null));

function count(value: CellValue | undefined): number {
  const given = whole(value);
  return given < 0 ? fail('#VALUE!') : given;
}

const day = (value: CellValue | undefined, { date1904 }: Surroundings) =>
  dayOfSerial(numberOf(value ?? null), date1904);

function date([year = null, month = null, dayOfMonth = null]: Arguments, { date1904 }: Surroundings): number {
  const given = whole(year);
  if (given < 0 || given > 9999) return fail('#NUM!');
  // Excel counts years below 1900 from 1900.
  return serialOf({ year: given < 1900 ? given + 1900 : given, month: whole(month), day: whole(dayOfMonth) }, date1904);
}

function find(given: Arguments, fold: (text: string) => string): number {
  const [sought = null, text = null, from = 1] = given;
  const start = whole(from) - 1;
  if (start < 0) return fail('#VALUE!');
  const at = fold(textOf(text)).indexOf(fold(textOf(sought)), start);
  return at < 0 ? fail('#VALUE!') : at + 1;
}

function address([row = null, column = null, kind = 1]: Arguments): string {
  const [down, right, fixed] = [whole(row), whole(column), whole(kind)];
  if (down < 1 || right < 1 || down > MAX_ROWS || right > MAX_COLUMNS || fixed < 1 || fixed > 4) return fail('#VALUE!');
  const dollars = [fixed === 1 || fixed === 3 ? '$' : '', fixed === 1 || fixed === 2 ? '$' : ''];
  return `${dollars[0] ?? ''}${columnName(right - 1)}${dollars[1] ?? ''}${down}`;
}

function remainder([number = null, divisor = null]: Arguments): number {
  const [above, below] = [numberOf(number), numberOf(divisor)];
  return below === 0 ? fail('#DIV/0!') : above - below * Math.floor(above / below);
}

function valueOfText([value = null]: Arguments): number {
  return typeof sound(value) === 'boolean' ? fail('#VALUE!') : numberOf(value);
}

/** Parses a date in ISO format; other formats depend on the user's country, so they aren't calculated. */
function dayOfText([value = null]: Arguments, { date1904 }: Surroundings): number {
  const given = sound(value);
  if (typeof given !== 'string') return fail('#VALUE!');
  const [year, month, dayOfMonth] = (/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(given)?.slice(1) ?? []).map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined)
    return /\d/.test(given) ? doubt() : fail('#VALUE!');
  const serial = serialOf({ year, month, day: dayOfMonth }, date1904);
  const read = dayOfSerial(serial, date1904);
  return read.month === month && read.day === dayOfMonth ? serial : fail('#VALUE!');
}

/** Rounds to a multiple, away from 0 or towards it, with Excel's fifteen digits: 0.6 is three times 0.2. */
function multiple(round: (count: number) => number, ofZero: () => number): ScalarFunction {
  return {
    arity: [2, 2],
    of: ([number = null, step = null]) => {
      const [value, by] = [numberOf(number), numberOf(step)];
      if (by === 0) return value === 0 ? 0 : ofZero();
      if (value > 0 && by < 0) return fail('#NUM!');
      const digits = (given: number): number => Number(given.toPrecision(15));
      return digits(round(digits(value / by)) * by) + 0;
    },
  };
}

/** `TEXT` of a text; numbers are left to the library. */
function text([value = null, format = null]: Arguments): CellValue {
  const code = textOf(format);
  if (/[\\[;@]/.test(code)) return doubt();
  return typeof sound(value) === 'string' && typeof orError(() => numberOf(value)) !== 'number' ? value : leave();
}

/**
 * Rounds the decimal representation, half away from 0: 1.005 becomes 1.01, although its binary value is slightly
 * smaller.
 */
function round([number = null, places = null]: Arguments): number {
  const value = numberOf(number);
  const shift = whole(places);
  const written = String(Math.abs(value));
  if (written.includes('e')) return leave();
  return Math.sign(value) * Number(`${Math.round(Number(`${written}e${shift}`))}e${-shift}`);
}

function search(given: Arguments): number {
  return /[*?~]/.test(textOf(given[0] ?? null)) ? leave() : find(given, (text) => text.toLowerCase());
}

const one = (of: (value: CellValue) => CellValue): ScalarFunction => ({
  arity: [1, 1],
  of: ([value = null]) => of(value),
});

/** Functions that depend only on their arguments and the workbook's date. */
export const SCALAR_FUNCTIONS: ReadonlyMap<string, ScalarFunction> = new Map<string, ScalarFunction>([
  ['NA', { arity: [0, 0], of: () => fail('#N/A') }],
  ['TRUE', { arity: [0, 0], of: () => true }],
  ['FALSE', { arity: [0, 0], of: () => false }],
  ['TODAY', { arity: [0, 0], of: (_, { today }) => today }],
  ['NOW', { arity: [0, 0], of: (_, { today }) => today }],
  ['DATE', { arity: [3, 3], of: date }],
  ['YEAR', { arity: [1, 1], of: ([value], at) => day(value, at).year }],
  ['MONTH', { arity: [1, 1], of: ([value], at) => day(value, at).month }],
  ['DAY', { arity: [1, 1], of: ([value], at) => day(value, at).day }],
  [
    'EOMONTH',
    {
      arity: [2, 2],
      of: ([value, months], at) => {
        const { year, month } = day(value, at);
        return serialOf({ year, month: month + whole(months) + 1, day: 0 }, at.date1904);
      },
    },
  ],
  ['VALUE', { arity: [1, 1], of: valueOfText }],
  ['DATEVALUE', { arity: [1, 1], of: dayOfText }],
  ['INT', one((value) => Math.floor(numberOf(value)))],
  ['ABS', one((value) => Math.abs(numberOf(value)))],
  ['ROUND', { arity: [2, 2], of: round }],
  ['CEILING', multiple(Math.ceil, () => 0)],
  ['FLOOR', multiple(Math.floor, () => fail('#DIV/0!'))],
  ['TEXT', { arity: [2, 2], of: text }],
  ['MOD', { arity: [2, 2], of: remainder }],
  ['NOT', one((value) => !conditionOf(value))],
  ['LEN', one((value) => textOf(value).length)],
  ['LEFT', { arity: [1, 2], of: ([text = null, length = 1]) => textOf(text).slice(0, count(length)) }],
  [
    'RIGHT',
    {
      arity: [1, 2],
      of: ([text = null, length = 1]) => {
        const given = textOf(text);
        return given.slice(Math.max(0, given.length - count(length)));
      },
    },
  ],
  [
    'MID',
    {
      arity: [3, 3],
      of: ([text = null, from = null, length = null]) => {
        const start = whole(from);
        return start < 1 ? fail('#VALUE!') : textOf(text).slice(start - 1, start - 1 + count(length));
      },
    },
  ],
  ['TRIM', one((value) => textOf(value).replace(/ +/g, ' ').replace(/^ | $/g, ''))],
  ['LOWER', one((value) => textOf(value).toLowerCase())],
  ['UPPER', one((value) => textOf(value).toUpperCase())],
  [
    'SUBSTITUTE',
    {
      arity: [3, 3],
      of: ([text = null, old = null, fresh = null]) => {
        const sought = textOf(old);
        return sought === '' ? textOf(text) : textOf(text).split(sought).join(textOf(fresh));
      },
    },
  ],
  ['FIND', { arity: [2, 3], of: (given) => find(given, (text) => text) }],
  ['SEARCH', { arity: [2, 3], of: search }],
  ['ADDRESS', { arity: [2, 3], of: address }],
  ['HYPERLINK', { arity: [1, 2], of: ([link = null, shown = link]) => textOf(link) && sound(shown) }],
  ['N', one((value) => (typeof sound(value) === 'number' || typeof value === 'boolean' ? numberOf(value) : 0))],
  ['ISBLANK', one((value) => value === null)],
  ['ISNUMBER', one((value) => typeof value === 'number')],
  ['ISTEXT', one((value) => typeof value === 'string')],
  ['ISERROR', one(isCellError)],
  ['ISNA', one((value) => isCellError(value) && value.error === '#N/A')],
]);
