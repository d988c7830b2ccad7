import { isPercentage, shownParts } from '../dates/number-format';
import type { GridCell } from '../grid';
import type { ImprovementAction } from '../improvement-plan';
import { keyWords, plain } from '../text/plain-text';
import { betterDirection } from './better-direction';

interface Quantity {
  readonly value: number;
  /** Singular, without case and accents; `''` for a number alone. */
  readonly unit: string;
  /** The better direction, if the words around the number say it: *al menos 5*, *5 días como máximo*. */
  readonly bound?: 'higher' | 'lower' | undefined;
}

const PERCENT = keyWords('%');

const AT_LEAST =
  '>=|[≥>]|(?:como|al|por lo) (?:menos|minimo)|minimo|no menos de|mas de|o mas|at least|no less than|more than|or more';

const AT_MOST =
  '<=|[≤<]|como maximo|maximo|a lo sumo|no mas de|menos de|o menos|at most|no more than|less than|or less|or fewer';

/** A number at the start, optionally after a bound, and the text after it. */
const NUMBER_FIRST = /^(\d+(?:[.,]\d{3})*(?:[.,]\d+)?)(?![\d.,])\s*(\D*)$/;

/** Removes the words for a bound from the start or the end of a text. */
function withoutBound(text: string): { readonly words: string; readonly bound?: Quantity['bound'] } {
  for (const [bound, pattern] of [
    ['higher', AT_LEAST],
    ['lower', AT_MOST],
  ] as const) {
    const words = text.replace(new RegExp(`^(?:${pattern})\\s*(?=\\d)|(?<=[\\d\\s%])(?:${pattern})$`), '').trim();
    if (words !== text) return { words, bound };
  }
  return { words: text };
}

/**
 * Parses a number in Spanish or English notation. A separator before three digits separates thousands, except after a
 * leading 0.
 */
function numberOf(digits: string): number {
  const plainDigits = digits.replace(/(?<!^0)[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return Number(plainDigits);
}

function quantityOf(text: string): Quantity | null {
  const { words, ...bound } = withoutBound(plain(text));
  const [, digits = '', unit = ''] = NUMBER_FIRST.exec(words) ?? [];
  const value = numberOf(digits);
  if (digits === '' || !Number.isFinite(value)) return null;
  return { value, unit: keyWords(unit.replace(/por ?ciento|percent/, '%')), ...bound };
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

export type TargetAchieved =
  /** An expression that shows the calculation, such as `9/12`. */
  | { readonly kind: 'degree'; readonly expression: string }
  /** The words don't say whether more or less is better. */
  | { readonly kind: 'unknown-direction' };

/** One indicator's part of a target or of an actual value. */
interface Share {
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
function sharesOf(cell: GridCell | undefined, count: number): readonly Share[] {
  const rest = Array<Share>(count - 1).fill(NOTHING);
  if (cell === undefined || cell.kind === 'empty') return [NOTHING, ...rest];
  if (typeof cell.value === 'string') {
    const lines = cell.value.split(/[\r\n;]+/).filter((line) => line.trim() !== '');
    if (lines.length === count) return lines.map((line) => ({ text: line.trim(), quantity: quantityOf(line) }));
  }
  const text = cell.kind === 'text' ? String(cell.value) : cell.text;
  return [{ text, quantity: cellQuantity(cell) }, ...rest];
}

const degree = (expression: string): TargetAchieved => ({ kind: 'degree', expression });

/**
 * The share of a target that was reached; `null` unless target and actual value are numbers with the same unit.
 *
 * @param indicator `null` if the action has none.
 * @example targetAchieved('Talleres', share('12 talleres'), share('9 talleres')) // 9/12
 * @example targetAchieved('Tiempo de respuesta', share('5 días'), share('9 días')) // 5/9
 */
function targetAchieved(indicator: string | null, target: Share, actual: Share): TargetAchieved | null {
  if (target.quantity === null || actual.quantity === null) return null;
  const { value: wanted, unit, bound } = target.quantity;
  const { value: reached } = actual.quantity;
  if (unit !== actual.quantity.unit) return null;
  switch (bound ?? betterDirection(indicator ?? '', unit)) {
    case 'higher':
      return wanted > 0 ? degree(`${reached}/${wanted}`) : null;
    case 'lower':
      return degree(reached > 0 ? `${wanted}/${reached}` : '1');
    case 'unknown':
      return { kind: 'unknown-direction' };
  }
}

/** The target and the actual value of one indicator. */
export interface IndicatorResult {
  /** `null` if the action has none. */
  readonly indicator: string | null;
  readonly target: Share;
  readonly actual: Share;
  readonly achieved: TargetAchieved | null;
}

/** The results of an action's indicators, in order; of the action itself if it has none. */
export function indicatorResults({ indicators, cells }: ImprovementAction): readonly IndicatorResult[] {
  const count = Math.max(1, indicators.length);
  const targets = sharesOf(cells.target, count);
  const actuals = sharesOf(cells.actual, count);
  return Array.from({ length: count }, (_, index) => {
    const [indicator, target, actual] = [
      indicators[index] ?? null,
      targets[index] ?? NOTHING,
      actuals[index] ?? NOTHING,
    ];
    return { indicator, target, actual, achieved: targetAchieved(indicator, target, actual) };
  });
}
