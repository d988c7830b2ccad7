import type { ActionRow } from '../../../../src/core/plan/rows/collect-rows';
import { isoDay } from '../../../../src/core/plan/day';
import type { ColumnKey, DateReading } from '../../../../src/core/plan/improvement-plan';
import { readDateColumns } from '../../../../src/core/plan/dates/read-date-columns';
import { cell, type CellLiteral } from '../grid-of';

type Row = Readonly<Partial<Record<ColumnKey, CellLiteral>>>;

const rowsOf = (rows: readonly Row[]): ActionRow[] =>
  rows.map((row, index) => ({
    row: index,
    calendarRow: index,
    cells: Object.fromEntries(
      Object.entries(row).map(([key, literal], column) => [
        key,
        { ...cell(literal), row: index, column, inherited: false },
      ]),
    ),
  }));

const told = (reading: DateReading | undefined): string | undefined =>
  reading?.kind === 'date' ? isoDay(reading.day) : reading?.kind;

function datesOf(
  rows: readonly Row[],
  years: readonly number[] = [],
  headings: Readonly<Partial<Record<ColumnKey, string>>> = {},
) {
  const read = readDateColumns(rowsOf(rows), years, { headings, date1904: false, calendar: null });
  return {
    years: read.years,
    dates: rowsOf(rows).map((row) => {
      const { start, end, completedOn } = read.datesOf(row);
      return [start, end, completedOn].map(told);
    }),
  };
}

describe('date columns', () => {
  it('give start and end from their own columns, or from one that has both', () => {
    expect(datesOf([{ start: 'may-24', end: 'ago-24', period: 'T1 2024' }]).dates).toEqual([
      ['2024-05-01', '2024-08-31', 'empty'],
    ]);
    expect(datesOf([{ end: 'ago-24', period: 'T1 2024', completedOn: 'jul-24' }]).dates).toEqual([
      ['2024-01-01', '2024-08-31', '2024-07-31'],
    ]);
    expect(datesOf([{}]).dates).toEqual([['empty', 'empty', 'empty']]);
  });

  it('give the plan’s years if nothing else does, and apply them to months without a year', () => {
    expect(
      datesOf([
        { start: 'may-24', end: 'ago-24' },
        { start: 'junio', end: 'julio' },
      ]),
    ).toEqual({
      years: [2024],
      dates: [
        ['2024-05-01', '2024-08-31', 'empty'],
        ['2024-06-01', '2024-07-31', 'empty'],
      ],
    });
    expect(datesOf([{ start: 'junio', end: 'julio' }])).toEqual({
      years: [],
      dates: [['unreadable', 'unreadable', 'empty']],
    });
  });

  it('use the given years', () => {
    expect(datesOf([{ start: 'junio', end: 'ago-24' }], [2025])).toEqual({
      years: [2025],
      dates: [['2025-06-01', '2024-08-31', 'empty']],
    });
  });

  it('decide for each column whether the day or the month comes first', () => {
    expect(
      datesOf([
        { start: '03/04/2024', end: '03/04/2024' },
        { start: '31/12/2024', end: '05/06/2024' },
      ]).dates,
    ).toEqual([
      ['2024-04-03', '2024-04-03', 'empty'],
      ['2024-12-31', 'ambiguous', 'empty'],
    ]);
  });
});

describe('a start and an end', () => {
  it.each([
    ['03/04/2024', '20/03/2024', '2024-03-04', '2024-03-20'],
    ['10/01/2024', '05/02/2024', '2024-01-10', '2024-02-05'],
    ['15/06/2024', '03/04/2024', '2024-06-15', 'ambiguous'],
    ['03/04/2024', '05/06/2024', 'ambiguous', 'ambiguous'],
    ['03/04/2024', 'permanente', 'ambiguous', 'permanent'],
  ])('from %s to %s are read in the way that makes sense', (start, end, first, last) => {
    const [row] = datesOf([{ start, end }], [2024]).dates;
    expect(row?.slice(0, 2)).toEqual([first, last]);
  });
});

describe('how long an action takes', () => {
  it('gives its end, from a start or a part of the year', () => {
    const headings = { duration: 'Duración (meses)', period: 'Semestre de ejecución' };
    expect(
      datesOf(
        [
          { period: '2023-A', duration: 4 },
          { period: '2022-B', duration: 6 },
          { period: '2023-II', duration: '3 meses' },
          { period: 'Enero 2024', duration: null },
        ],
        [],
        headings,
      ).dates.map((dates) => dates.slice(0, 2)),
    ).toEqual([
      ['2023-01-01', '2023-04-30'],
      ['2022-07-01', '2022-12-31'],
      ['2023-07-01', '2023-09-30'],
      ['2024-01-01', '2024-01-31'],
    ]);
    expect(datesOf([{ start: '08/01/2024', duration: '90 días' }], [2024]).dates[0]?.slice(0, 2)).toEqual([
      'ambiguous',
      'empty',
    ]);
    expect(datesOf([{ start: '15/01/2024', duration: '2 semanas' }], [2024]).dates[0]?.slice(0, 2)).toEqual([
      '2024-01-15',
      '2024-01-28',
    ]);
  });

  it('does not change a stated end', () => {
    expect(datesOf([{ start: 'ene-24', end: 'mar-24', duration: '6 meses' }]).dates[0]?.[1]).toBe('2024-03-31');
  });
});
