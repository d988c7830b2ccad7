import { isPercentage, shownParts } from '../../plan/dates/number-format';
import { keyWords, plain } from '../../plan/text/plain-text';
import type { GridCell } from '../../plan/grid';

interface Quantity {
  readonly value: number;
  /** Singular, without case and accents; `''` for a number alone. */
  readonly unit: string;
}

const PERCENT = keyWords('%');

/** A number at the start, optionally after *at least*, and the text after it. */
const NUMBER_FIRST = /^(?:>=|[≥>=]|al menos|minimo|at least)?\s*(\d+(?:[.,]\d{3})*(?:[.,]\d+)?)(?![\d.,])\s*(\D*)$/;

/**
 * Parses a number in Spanish or English notation. A separator before three digits separates thousands, except after a
 * leading 0.
 */
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

/** `null` if the cell has no quantity or is a date. */
function cellQuantity(cell: GridCell): Quantity | null {
  if (typeof cell.value !== 'number') return quantityOf(String(cell.value));
  const shown = shownParts(cell.numberFormat);
  if (shown.year || shown.month || shown.day) return null;
  return isPercentage(cell.numberFormat)
    ? { value: Number((cell.value * 100).toPrecision(15)), unit: PERCENT }
    : { value: cell.value, unit: '' };
}

/** One indicator's part of a target or of an actual value. */
export interface Share {
  /** As the plan shows it; `null` if there is none. */
  readonly text: string | null;
  readonly quantity: Quantity | null;
}

const NOTHING: Share = { text: null, quantity: null };

/**
 * Divides a cell among an action's indicators: one line each if the numbers match, else all of it to the first.
 *
 * @param count The number of indicators, at least 1.
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
 * The share of a target that was reached, as an expression that shows the calculation; `null` unless both are numbers
 * with the same unit.
 *
 * @example targetAchieved(share('12 talleres'), share('9 talleres')) // '9/12'
 */
export function targetAchieved(target: Share, actual: Share): string | null {
  if (target.quantity === null || actual.quantity === null) return null;
  if (target.quantity.unit !== actual.quantity.unit || target.quantity.value <= 0) return null;
  return `${actual.quantity.value}/${target.quantity.value}`;
}
