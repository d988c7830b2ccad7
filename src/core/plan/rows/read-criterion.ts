import type { GridCell } from '../grid';
import { shownParts } from '../dates/number-format';

/** The number and the title of a criterion or subcriterion in a cell. */
export interface CriterionReading {
  /** Its number, such as `3.1`; `null` if none could be read. */
  readonly number: string | null;
  /** The text after the number, on one line; the whole text if there is no number; may be empty. */
  readonly title: string;
}

const LABEL = String.raw`(?:sub[\s-]?criteri(?:os?|on|a)|criteri(?:os?|on|a)|subcrit|crit|sc|c)\b\.?\s*`;
const SIGN = String.raw`(?:n(?:[.ºo°]+|[uú]m(?:ero|\.)?)\s*)?[:#-]?\s*`;
/** Digits at one or more levels; the last may be a letter: `3`, `3.1`, `3,1`, `1a`, `1.a`. */
const NUMBER = String.raw`\d{1,3}(?:\s?[.,]\s?\d{1,3})*(?:\.?[a-z](?![\p{L}\d]))?`;
const ROMAN = String.raw`[IVX]{1,5}(?![\p{L}\d])`;
const LETTER = String.raw`[A-Z](?![\p{L}\d])`;
const REST = String.raw`[\s.:;)\-–—_|]*(?<title>[\s\S]*)$`;

const AT_START = new RegExp(
  `^\\s*(?:<[^>]*>\\s*)*(?:${LABEL}|c(?=\\d))?${SIGN}(?<number>${NUMBER})(?![\\p{L}\\d%])${REST}`,
  'iu',
);
const LABELLED_LETTERS = new RegExp(
  `^\\s*(?:[sS]ub[\\s-]?)?(?:[Cc]riterio|CRITERIO|criterion|Criterion)\\s+(?<number>${ROMAN}|${LETTER})${REST}`,
  'u',
);
const LABELLED_LATER = new RegExp(
  `(?:sub[\\s-]?)?criteri(?:o|on)\\s*${SIGN}(?<number>${NUMBER})(?![\\p{L}\\d%])${REST}`,
  'iu',
);
const SECTION = /^\s*(?:<[^>]*>\s*)*(?<sub>sub[\s-]?)?criteri(?:o|on)\b/iu;

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The value of a Roman numeral; a digit smaller than the next one is subtracted. */
function romanValue(figures: string): number {
  const values = figures.split('').map((figure) => ROMAN_VALUES[figure] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/**
 * Reads the number and the title of a criterion or subcriterion.
 *
 * @example `Subcriterio 3.1. Gestionar y mejorar` // { number: '3.1', title: 'Gestionar y mejorar' }
 * @example `C3` // { number: '3', title: '' }
 */
export function readCriterion(cell: GridCell): CriterionReading {
  if (typeof cell.value === 'number') {
    const shown = shownParts(cell.numberFormat);
    const isNumber = Number.isFinite(cell.value) && cell.value >= 0 && !shown.year && !shown.month && !shown.day;
    // A calculated 3.1 may have a rounding error.
    return { number: isNumber ? String(Number(cell.value.toFixed(6))) : null, title: '' };
  }
  if (cell.kind !== 'text') return { number: null, title: '' };
  const text = String(cell.value).replace(/\s+/g, ' ').trim();
  const groups = (AT_START.exec(text) ?? LABELLED_LETTERS.exec(text) ?? LABELLED_LATER.exec(text))?.groups;
  const [number, title] = [groups?.['number'], groups?.['title']];
  if (number === undefined) return { number: null, title: text };
  const isRoman = /^[IVX]+$/.test(number);
  return {
    number: isRoman ? String(romanValue(number)) : number.replace(/\s/g, '').replace(/,/g, '.'),
    title: (title ?? '').trim(),
  };
}

/** Whether a cell begins with the word *Criterio* or *Subcriterio*; `null` if neither. */
export function sectionOf(cell: GridCell): 'criterion' | 'subcriterion' | null {
  const match = cell.kind === 'text' ? SECTION.exec(String(cell.value)) : null;
  if (!match) return null;
  return match.groups?.['sub'] === undefined ? 'criterion' : 'subcriterion';
}
