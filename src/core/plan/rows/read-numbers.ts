import type { GridCell } from '../grid';
import { isPercentage } from '../dates/number-format';
import { plain } from '../text/plain-text';

/**
 * The action's number in a cell: a whole number from 1, also as text (`1.`, `No. 1`); `null` if there is none.
 *
 * @example a text cell `Nº 07` // 7
 */
export function readActionNumber(cell: GridCell): number | null {
  if (typeof cell.value === 'number') return Number.isSafeInteger(cell.value) && cell.value > 0 ? cell.value : null;
  if (cell.kind !== 'text') return null;
  const digits = /^(?:(?:no|n|num|numero|nro|number|accion|action|#)[.°:]*\s?)*(\d{1,9})(?:\.0)?\s?[.)°:-]*$/.exec(
    plain(String(cell.value)),
  )?.[1];
  return digits === undefined || Number(digits) === 0 ? null : Number(digits);
}

/** A number followed by a sign, such as `6)`. Without one it may count anything: *2 de cada 3 empleados*. */
const FOLLOWED_BY_SIGN = /^\s*(?:<[^>]*>\s*)*(?:n[ºo°]\.?\s*)?(\d{1,3})\s*(?:[)ºª°:–—-]|\.(?!\d)|$)/iu;

/** A number after the word *Ejemplo*, whatever follows: `Ejemplo no. 6 Aplica`. */
const LABELLED = /^\s*(?:<[^>]*>\s*)*ej(?:emplo)?[.:]?\s*(?:n(?:[ºo°]|[uú]m(?:ero)?)\.?\s*)?(\d{1,3})(?![.,]?\d)/iu;

/**
 * The guide's example number at the start of an improvement area; `null` if there is none.
 *
 * @example readExample of `6) Aplica una política de género` // 6
 */
export function readExample(cell: GridCell): number | null {
  if (typeof cell.value === 'number') return readActionNumber(cell);
  if (cell.kind !== 'text') return null;
  const text = String(cell.value);
  const digits = (LABELLED.exec(text) ?? FOLLOWED_BY_SIGN.exec(text))?.[1];
  return digits === undefined || Number(digits) === 0 ? null : Number(digits);
}

/** Whether a progress column writes 45 % as `0.45` or as `45`. */
export type ProgressScale = 'fraction' | 'percent';

/** A number with a decimal comma or point, with or without a percent sign; `null` if there is none. */
function numberIn(text: string): { readonly value: number; readonly percent: boolean } | null {
  const line = plain(text);
  const bare = /^([-+]?\d{1,9}(?:[.,]\d{1,9})?)\s?(%|por ciento|percent)?$/.exec(line);
  const percents = bare ? [] : [...line.matchAll(/(?<![\d.,])(-?\d{1,9}(?:[.,]\d{1,9})?)\s?%/g)];
  const digits = bare?.[1] ?? (percents.length === 1 ? percents[0]?.[1] : undefined);
  if (digits === undefined) return null;
  return { value: Number(digits.replace(',', '.')), percent: !bare || bare[2] !== undefined };
}

/** The number of a progress cell without a percent sign; `null` if there is none. */
function bareNumber(cell: GridCell): number | null {
  if (typeof cell.value === 'number') return isPercentage(cell.numberFormat) ? null : cell.value;
  const read = cell.kind === 'text' ? numberIn(String(cell.value)) : null;
  return read && !read.percent ? read.value : null;
}

const isPercent = (bare: number | null) => Math.abs(bare ?? 0) >= 2;

/** A number between 0 and 1 is a fraction even beside others in percent, since half a percent is hardly ever reported. */
const isFraction = (bare: number | null) => bare !== null && bare > 0 && bare < 1;

/** The scale of a progress column: percent if any bare number is too large for a fraction. */
export function progressScaleOf(cells: readonly GridCell[]): ProgressScale {
  return cells.some((cell) => isPercent(bareNumber(cell))) ? 'percent' : 'fraction';
}

/**
 * The first bare number of a progress column that can only be a fraction, and the first that can only be in percent.
 */
export function scalesOf<Cell extends GridCell>(
  cells: readonly Cell[],
): { readonly fraction: Cell | undefined; readonly percent: Cell | undefined } {
  return {
    fraction: cells.find((cell) => isFraction(bareNumber(cell))),
    percent: cells.find((cell) => isPercent(bareNumber(cell))),
  };
}

/**
 * The progress in a cell as a fraction; may be below 0 or above 1; `null` if no number could be read.
 *
 * @example a text cell `45 %` // 0.45
 */
export function readProgress(cell: GridCell, scale: ProgressScale): number | null {
  const bare = bareNumber(cell);
  if (bare !== null) return scale === 'percent' && !isFraction(bare) ? bare / 100 : bare;
  if (typeof cell.value === 'number') return cell.value;
  const read = cell.kind === 'text' ? numberIn(String(cell.value)) : null;
  return read && read.value / 100;
}
