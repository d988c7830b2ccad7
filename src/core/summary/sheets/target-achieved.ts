import { isPercentage, shownParts } from '../../plan/dates/number-format';
import { keyWords, plain } from '../../plan/text/plain-text';
import type { GridCell } from '../../plan/grid';

/** A number with what it counts. */
interface Quantity {
  readonly value: number;
  /** Plain and singular; `''` for a bare number. */
  readonly unit: string;
}

const PERCENT = keyWords('%');

/** A number at the start of a text, perhaps after *at least*, and what follows it. */
const NUMBER_FIRST = /^(?:>=|[≥>=]|al menos|minimo|at least)?\s*(\d+(?:[.,]\d{3})*(?:[.,]\d+)?)(?![\d.,])\s*(\D*)$/;

/** A number as Spanish or English writes it; a sign before three figures parts thousands, unless only a 0 stands before it. */
function numberOf(digits: string): number {
  const plainDigits = digits.replace(/(?<!^0)[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return Number(plainDigits);
}

function quantityOf(text: string): Quantity | null {
  const [, digits = '', unit = ''] = NUMBER_FIRST.exec(plain(text)) ?? [];
  const value = numberOf(digits);
  if (digits === '' || !Number.isFinite(value)) return null;
  return { value, unit: keyWords(unit.replace(/por ?ciento|percent/, '%')) };
}

/** The quantity in a cell; `null` where it holds none, or a date. */
function cellQuantity(cell: GridCell): Quantity | null {
  if (typeof cell.value !== 'number') return quantityOf(String(cell.value));
  const shown = shownParts(cell.numberFormat);
  if (shown.year || shown.month || shown.day) return null;
  return isPercentage(cell.numberFormat)
    ? { value: Number((cell.value * 100).toPrecision(15)), unit: PERCENT }
    : { value: cell.value, unit: '' };
}

/** A target or an actual value as it belongs to one indicator. */
export interface Share {
  /** As the plan shows it; `null` where there is nothing. */
  readonly text: string | null;
  readonly quantity: Quantity | null;
}

const NOTHING: Share = { text: null, quantity: null };

/**
 * A cell's target or actual value for each of an action's indicators: a line each where it has as many lines as there are indicators,
 * else all of it for the first.
 *
 * @param count how many indicators the action has; at least 1.
 */
export function sharesOf(cell: GridCell | undefined, count: number): readonly Share[] {
  const rest = Array<Share>(count - 1).fill(NOTHING);
  if (cell === undefined || cell.kind === 'empty') return [NOTHING, ...rest];
  if (typeof cell.value === 'string') {
    const lines = cell.value.split(/[\r\n;]+/).filter((line) => line.trim() !== '');
    if (lines.length === count) return lines.map((line) => ({ text: line.trim(), quantity: quantityOf(line) }));
  }
  const text = cell.kind === 'text' ? String(cell.value) : cell.text;
  return [{ text, quantity: cellQuantity(cell) }, ...rest];
}

/**
 * How much of a target was reached, as an expression that shows where it comes from; `null` unless both are numbers of the same unit.
 *
 * @example targetAchieved(share('12 talleres'), share('9 talleres')) // '9/12'
 */
export function targetAchieved(target: Share, actual: Share): string | null {
  if (target.quantity === null || actual.quantity === null) return null;
  if (target.quantity.unit !== actual.quantity.unit || target.quantity.value <= 0) return null;
  return `${actual.quantity.value}/${target.quantity.value}`;
}
