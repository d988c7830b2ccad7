import type { PlanCell } from '../../core/plan/improvement-plan';
import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { Situation } from '../../core/schedule/situation';

export interface ColumnStyle {
  /** Its width in points. */
  readonly width: number;
  /** The font's size in points; 11 where the cells differ. */
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

/** Puts a sign into a section of a number format, after its conditions and locales in brackets. */
function signed(sign: string, section: string): string {
  const [, brackets = '', rest = ''] = /^((?:\[[^\]]*\])*)(.*)$/s.exec(section) ?? [];
  return `${brackets}"${sign} "${rest}`;
}

/**
 * The number format that puts a situation's sign before the cell's own text; `null` if it would hide something.
 *
 * A rule's number format replaces the cell's, so it must say what the cell's says: numbers need one format throughout the block, and
 * room, for a number that doesn't fit is shown as `####`. Texts are never shown so.
 *
 * @param cells the column's cells in the plan's rows.
 */
export function signFormat(cells: readonly PlanCell[], situation: Situation, style: ColumnStyle): string | null {
  const numbers = cells.filter(({ kind }) => kind === 'number');
  const formats = new Set(numbers.map(({ numberFormat }) => numberFormat));
  const { sign } = SITUATION_STYLES[situation];
  const text = signed(sign, '@');
  const [format = 'General'] = formats;
  if (formats.size > 1 || format.includes(';') || format === '@') return null;
  const longest = Math.max(0, ...numbers.map((cell) => cell.text.length));
  if (numbers.length > 0 && !fits(longest, style)) return null;
  const number = signed(sign, format);
  return `${number};${signed(sign, `-${format}`)};${number};${text}`;
}
