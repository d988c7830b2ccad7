import { dayOf, isoDay } from '../../../../src/core/plan/day';
import type { DateReading } from '../../../../src/core/plan/improvement-plan';
import { dateContextOf, readDate, readPeriod, type DateContext } from '../../../../src/core/plan/dates/read-dates';
import { cell, type CellLiteral } from '../grid-of';

const PLAN_2024: DateContext = {
  years: [2024],
  order: null,
  date1904: false,
  unit: null,
  durationUnit: null,
  daysLookLikeYears: false,
};

function told(reading: DateReading): string {
  if (reading.kind === 'ambiguous')
    return `${reading.days.map(isoDay).join(' or ')}${reading.asText ? ' as text' : ''}`;
  if (reading.kind !== 'date') return reading.kind;
  return `${isoDay(reading.day)} ${reading.precision}${reading.asText ? ' as text' : ''}`;
}

const date = (year: number, month: number, day: number, format: string): CellLiteral => ({
  value: dayOf(year, month, day),
  format,
});

describe('a date cell', () => {
  it.each<[CellLiteral, string, string]>([
    [null, 'empty', 'empty'],
    ['  ', 'empty', 'empty'],
    [date(2024, 8, 31, 'dd/mm/yyyy'), '2024-08-31 day', '2024-08-31 day'],
    [date(2024, 8, 31, 'm/d/yy h:mm'), '2024-08-31 day', '2024-08-31 day'],
    [date(2024, 8, 31, '[$-F800]dddd, mmmm dd, yyyy'), '2024-08-31 day', '2024-08-31 day'],
    [{ value: 45535.75, format: 'yyyy-mm-dd hh:mm' }, '2024-08-31 day', '2024-08-31 day'],
    [date(2024, 8, 1, 'mmm-yy'), '2024-08-01 month', '2024-08-31 month'],
    [date(2024, 8, 15, 'mmm-yy'), '2024-08-01 month', '2024-08-31 month'],
    [date(2024, 2, 1, '[$-1C0A]mmmm\\ yyyy;@'), '2024-02-01 month', '2024-02-29 month'],
    [date(2024, 2, 1, 'mmm" de "yyyy'), '2024-02-01 month', '2024-02-29 month'],
    [date(2024, 8, 15, 'yyyy'), '2024-01-01 month', '2024-12-31 month'],
    [dayOf(2024, 8, 31), '2024-08-31 day', '2024-08-31 day'],
    [2024, '2024-01-01 month as text', '2024-12-31 month as text'],
    ['ago-24', '2024-08-01 month as text', '2024-08-31 month as text'],
    ['T3 2024', '2024-07-01 month as text', '2024-09-30 month as text'],
    ['Enero - Marzo 2024', '2024-01-01 month as text', '2024-03-31 month as text'],
    ['03/04/2024', '2024-04-03 or 2024-03-04 as text', '2024-04-03 or 2024-03-04 as text'],
    ['Permanente', 'permanent', 'permanent'],
    ['Enero 2024 - permanente', '2024-01-01 month as text', 'permanent'],
    [date(2026, 5, 24, 'd-mmm'), '2024-05-01 or 2026-05-24', '2024-05-31 or 2026-05-24'],
    [date(2026, 5, 24, '[$-409]d\\-mmm;@'), '2024-05-01 or 2026-05-24', '2024-05-31 or 2026-05-24'],
    [date(2026, 5, 24, 'd-mmm-yy'), '2026-05-24 day', '2026-05-24 day'],
    [date(2024, 5, 15, 'd-mmm'), '2024-05-15 day', '2024-05-15 day'],
    [date(2026, 5, 15, 'd-mmm'), '2026-05-15 day', '2026-05-15 day'],
    ['pronto', 'unreadable', 'unreadable'],
    ['#REF!', 'unreadable', 'unreadable'],
    [true, 'unreadable', 'unreadable'],
    [6, 'unreadable', 'unreadable'],
    [0.5, 'unreadable', 'unreadable'],
    [-3, 'unreadable', 'unreadable'],
    [1e12, 'unreadable', 'unreadable'],
    [Infinity, 'unreadable', 'unreadable'],
    [{ value: NaN, format: 'dd/mm/yyyy' }, 'unreadable', 'unreadable'],
    [{ value: 20, format: 'dd/mm/yyyy' }, 'unreadable', 'unreadable'],
  ])('%j starts %s and ends %s', (literal, start, end) => {
    expect(told(readDate(cell(literal), 'start', PLAN_2024))).toBe(start);
    expect(told(readDate(cell(literal), 'end', PLAN_2024))).toBe(end);
  });

  it('uses the workbook’s 1904 date system', () => {
    const context = { ...PLAN_2024, date1904: true };
    expect(told(readDate(cell({ value: 44073, format: 'dd/mm/yyyy' }), 'end', context))).toBe('2024-08-31 day');
  });

  it('is interpreted by its column', () => {
    const cells = ['03/04/2024', '31/12/2024'].map(cell);
    expect(told(readDate(cell('03/04/2024'), 'end', dateContextOf(cells, [2024], false, '')))).toBe(
      '2024-04-03 day as text',
    );
  });

  it('is doubtful if all days without a year in its column could be the plan’s year', () => {
    const accidents = [date(2024, 5, 24, 'd-mmm'), date(2024, 4, 24, 'd-mmm')].map(cell);
    const context = dateContextOf(accidents, [2024], false, '');
    expect(told(readDate(cell(date(2024, 5, 24, 'd-mmm')), 'end', context))).toBe('2024-05-31 or 2024-05-24');
    const days = [date(2024, 5, 24, 'd-mmm'), date(2024, 4, 12, 'd-mmm')].map(cell);
    expect(told(readDate(cell(date(2024, 5, 24, 'd-mmm')), 'end', dateContextOf(days, [2024], false, '')))).toBe(
      '2024-05-24 day',
    );
  });
});

describe('a cell with start and end', () => {
  it.each<[CellLiteral, string, string]>([
    [null, 'empty', 'empty'],
    ['Enero - Marzo 2024', '2024-01-01 month as text', '2024-03-31 month as text'],
    ['1er trimestre', '2024-01-01 month as text', '2024-03-31 month as text'],
    [date(2024, 8, 1, 'mmm-yy'), '2024-08-01 month', '2024-08-31 month'],
    ['31/12/2024', 'empty', '2024-12-31 day as text'],
    [date(2024, 12, 31, 'dd/mm/yyyy'), 'empty', '2024-12-31 day'],
    ['15/01/2024 - 31/03/2024', '2024-01-15 day as text', '2024-03-31 day as text'],
    ['hasta diciembre 2024', 'empty', '2024-12-31 month as text'],
    ['a partir de enero 2024', '2024-01-01 month as text', 'permanent'],
    ['desde el 15/01/2024', '2024-01-15 day as text', 'permanent'],
    ['Enero 2024 - permanente', '2024-01-01 month as text', 'permanent'],
    ['Continuo', 'empty', 'permanent'],
    ['por definir', 'unreadable', 'unreadable'],
    ['#N/A', 'unreadable', 'unreadable'],
  ])('%j: from %s to %s', (literal, start, end) => {
    const period = readPeriod(cell(literal), PLAN_2024);
    expect([told(period.start), told(period.end)]).toEqual([start, end]);
  });
});
