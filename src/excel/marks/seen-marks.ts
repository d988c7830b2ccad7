import { dayOf, type Day } from '../../core/plan/day';
import { columnAt } from '../sheets/columns-name';
import { markedSituation } from './mark-tag';

/** The marks on a sheet, as far as the workbook itself tells. */
export interface SeenMarks {
  /** The date by which they judge: `null` follows the day; `undefined`: unknown, or none depends on a date. */
  readonly asOf: Day | null | undefined;
  /** The last row that they cover, from 0; `null` if unknown. */
  readonly lastRow: number | null;
  /** The columns whose marks show a symbol, from 0. */
  readonly signed: readonly number[];
}

/** Requested details of custom rules, by their places among the rules. */
export type DetailQuery = ReadonlyMap<
  number,
  { readonly where: Excel.RangeAreas; readonly format: Excel.ConditionalRangeFormat }
>;

/** Requests where rules apply and what number format they have; the next sync answers. */
export function queryDetails(formats: Excel.ConditionalFormatCollection, types: readonly string[]): DetailQuery {
  return new Map(
    types.flatMap((type, index) => {
      if (type !== 'Custom') return [];
      const rule = formats.getItemAt(index);
      const where = rule.getRanges().load('address');
      const format = rule.custom.format.load('numberFormat');
      return [[index, { where, format }] as const];
    }),
  );
}

/** The marks among answered rules, given as formulas by their places. */
export function seenMarks(
  formulas: readonly (readonly [place: number, formula: string])[],
  details: DetailQuery,
): SeenMarks {
  const days = new Set(formulas.flatMap(([, formula]) => asOfIn(formula) ?? []));
  const parts = formulas.flatMap(([place]) => details.get(place) ?? []);
  const addresses = parts.map(({ where }) => where.address);
  const signed = parts.filter(({ format }) => hasSign(format)).flatMap(({ where }) => columnsOf(where.address));
  const [day] = days;
  return {
    asOf: days.size !== 1 || day === undefined ? undefined : day === 'today' ? null : day,
    lastRow: addresses.length === 0 ? null : Math.min(...addresses.map(lastRowOf)),
    signed: [...new Set(signed)].sort((a, b) => a - b),
  };
}

/** The date in a rule's formula; `null` if it depends on none. */
function asOfIn(formula: string): Day | 'today' | null {
  const situation = markedSituation(formula);
  if (situation !== 'overdue' && situation !== 'due-soon') return null;
  if (/\bTODAY\(\)/i.test(formula)) return 'today';
  const [, year, month, day] = /\bDATE\((\d+),(\d+),(\d+)\)/i.exec(formula) ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

/** A number format with quoted text shows a symbol; Excel gives `null` or `General` for a rule without one. */
function hasSign({ numberFormat }: Excel.ConditionalRangeFormat): boolean {
  const format: unknown = numberFormat;
  return typeof format === 'string' && format.includes('"');
}

const partsOf = (address: string) => address.split(',').map((part) => part.slice(part.lastIndexOf('!') + 1));

function columnsOf(address: string): readonly number[] {
  return partsOf(address).flatMap((part) => {
    const [, letters] = /^\$?([A-Z]+)/i.exec(part) ?? [];
    return letters === undefined ? [] : [columnAt(letters)];
  });
}

function lastRowOf(address: string): number {
  return Math.max(-1, ...partsOf(address).map((part) => Number(/(\d+)$/.exec(part)?.[1] ?? 0) - 1));
}
