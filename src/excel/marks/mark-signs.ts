import { DAYS_TO_1904 } from '../../core/plan/dates/date-system';
import { calendarDay } from '../../core/plan/day';
import type { PlanCell } from '../../core/plan/improvement-plan';
import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { Situation } from '../../core/schedule/situation';

export interface ColumnStyle {
  /** Its width in points. */
  readonly width: number;
  /** The font's size in points; 11 if the cells differ. */
  readonly fontSize: number;
}

/** The width of a sign and its space, in characters. */
const SIGN_CHARACTERS = 3;

/** The width of a wide character as a part of the font's size, and a cell's margins in points. */
const CHARACTER_WIDTH = 0.58;
const MARGINS = 5;

function fits(longest: number, { width, fontSize }: ColumnStyle): boolean {
  return (longest + SIGN_CHARACTERS) * fontSize * CHARACTER_WIDTH + MARGINS <= width;
}

/**
 * The formats that Excel shows as the system writes dates. Inside another code they are literal
 * (https://github.com/OfficeDev/office-js/issues/229).
 */
const SYSTEM_DATE = 'm/d/yyyy';

/** System date formats, each as an equivalent literal code and as a function that formats a day. */
const DATE_ORDERS: readonly (readonly [code: string, text: (day: string, month: string, year: string) => string])[] = [
  ['dd/mm/yyyy', (day, month, year) => `${two(day)}/${two(month)}/${year}`],
  ['d/m/yyyy', (day, month, year) => `${day}/${month}/${year}`],
  ['m/d/yyyy', (day, month, year) => `${month}/${day}/${year}`],
  ['mm/dd/yyyy', (day, month, year) => `${two(month)}/${two(day)}/${year}`],
  ['yyyy-mm-dd', (day, month, year) => `${year}-${two(month)}-${two(day)}`],
  ['dd-mm-yyyy', (day, month, year) => `${two(day)}-${two(month)}-${year}`],
  ['dd\\.mm\\.yyyy', (day, month, year) => `${two(day)}.${two(month)}.${year}`],
];

const two = (digits: string) => digits.padStart(2, '0');

/**
 * A code that shows dates as the system does: the only one that gives the cells' own texts; `null` if none or several
 * do.
 */
function literalDateFormat(cells: readonly PlanCell[], date1904: boolean): string | null {
  const fitting = DATE_ORDERS.filter(([, text]) =>
    cells.every(({ value, text: shown }) => {
      const { year, month, day } = calendarDay(Math.floor(Number(value)) + (date1904 ? DAYS_TO_1904 : 0));
      return text(String(day), String(month), String(year)) === shown;
    }),
  );
  const [first] = fitting;
  return first !== undefined && fitting.length === 1 ? first[0] : null;
}

/** Puts a sign into a section of a number format, after its conditions and locales in brackets. */
function signed(sign: string, section: string): string {
  const [, brackets = '', rest = ''] = /^((?:\[[^\]]*\])*)(.*)$/s.exec(section) ?? [];
  return `${brackets}"${sign} "${rest}`;
}

/**
 * The number format that puts a situation's sign before the cell's own text; `null` if it would hide something.
 *
 * A rule's number format replaces the cell's, so it must show the same as the cell's: numbers need one format
 * throughout the block, and room, for a number that doesn't fit is shown as `####`. Texts are never shown so.
 *
 * @param cells the column's cells in the plan's rows.
 * @param date1904 whether the workbook counts days from 1904.
 */
export function signFormat(
  cells: readonly PlanCell[],
  situation: Situation,
  style: ColumnStyle,
  date1904: boolean,
): string | null {
  const numbers = cells.filter(({ kind }) => kind === 'number');
  const formats = new Set(numbers.map(({ numberFormat }) => numberFormat));
  const { sign } = SITUATION_STYLES[situation];
  const text = signed(sign, '@');
  const [cellFormat = 'General'] = formats;
  const format = cellFormat.startsWith(SYSTEM_DATE) ? literalDateFormat(numbers, date1904) : cellFormat;
  if (formats.size > 1 || format === null || format.includes(';') || format === '@') return null;
  const longest = Math.max(0, ...numbers.map((cell) => cell.text.length));
  if (numbers.length > 0 && !fits(longest, style)) return null;
  const number = signed(sign, format);
  return `${number};${signed(sign, `-${format}`)};${number};${text}`;
}
