import type { CellValue } from '../../values/cell-value';
import { isCellError } from '../../values/cell-value';
import { compare, leave, ordered, plainNumber } from './scalars';

/** Whether a value meets a criterion of `COUNTIF` and similar functions. */
export type Criterion = (value: CellValue) => boolean;

/** Texts of digits with date, time, currency or percent signs, which Excel may convert to numbers. */
const OTHER_NUMBER = /^\s*[$€£(+-]*\d[\d\s.,/:-]*\s*(?:%|\)|am|pm)?\s*$/i;

const ORDERS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '>': (value, limit) => value > limit,
  '<=': (value, limit) => value <= limit,
  '>=': (value, limit) => value >= limit,
};

/** A pattern with `*` and `?`, escaped by `~`, as a regular expression. */
export function patternOf(text: string): RegExp {
  const parts = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === '*') return '[\\s\\S]*';
    if (found === '?') return '[\\s\\S]';
    return `\\${found.startsWith('~') ? found.slice(1) : found}`;
  });
  return new RegExp(`^${parts}$`, 'i');
}

function equalTo(text: string): Criterion {
  const number = plainNumber(text);
  if (number !== undefined)
    return (value) => value === number || (typeof value === 'string' && plainNumber(value) === number);
  if (OTHER_NUMBER.test(text) || text.startsWith('#')) return leave();
  if (/^(?:true|false)$/i.test(text)) return (value) => value === (text.toLowerCase() === 'true');
  if (/[*?~]/.test(text)) {
    const pattern = patternOf(text);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  const lower = text.toLowerCase();
  return (value) => typeof value === 'string' && value.length === lower.length && value.toLowerCase() === lower;
}

/**
 * Parses a criterion as described for `COUNTIF`: an empty cell is 0, only numbers are compared with numbers, and `=`
 * alone matches empty cells
 * (https://support.microsoft.com/office/countif-function-e0de10c6-f885-4e71-abb4-1f464816df34).
 */
export function criterionOf(given: CellValue): Criterion {
  if (isCellError(given)) return leave();
  if (typeof given === 'boolean') return (value) => value === given;
  if (typeof given !== 'string') return equalTo(String(given ?? 0));
  const [, sign = '', text = ''] = /^(<>|<=|>=|<|>|=|)([\s\S]*)$/.exec(given) ?? [];
  if (sign === '') return text === '' ? (value) => value === null || value === '' : equalTo(text);
  if (sign === '=') return text === '' ? (value) => value === null : equalTo(text);
  if (sign === '<>') {
    const equal: Criterion = text === '' ? (value) => value === null : equalTo(text);
    return (value) => !equal(value);
  }
  const [holds, limit] = [ORDERS[sign], plainNumber(text)];
  if (holds === undefined || (limit === undefined && (text === '' || OTHER_NUMBER.test(text) || /[*?~]/.test(text))))
    return leave();
  if (limit !== undefined) return (value) => typeof value === 'number' && holds(value, limit);
  return (value) => typeof value === 'string' && holds(ordered(compare(value, text)), 0);
}
