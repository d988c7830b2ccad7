import { seeHeading } from '../../../../src/core/plan/heading/find-heading';
import { mayHaveCalendar } from '../../../../src/core/plan/heading/may-have-calendar';
import { findHeading } from '../../../../src/core/plan/heading/plan-heading';
import { readPlan } from '../../../../src/core/plan/read-plan';
import { understoodPlan } from '../../../plans/understood-plan';
import { judgePlan } from '../../../../src/core/schedule/judge-plan';
import { dayOf } from '../../../../src/core/plan/day';
import { gridOf, type CellLiteral } from '../grid-of';

type Row = readonly CellLiteral[];

const COLUMNS = ['No.', 'Área de mejora', 'Acción de mejora', 'Indicador', 'Responsable'];
const FIRST = COLUMNS.length;
const MONTHS = ['Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun', 'Jul', 'Ago', 'Sep', 'Oct', 'Nov', 'Dic'];
const action = (number: number, ...marks: Row): Row => [
  number,
  'Un área',
  `Acción ${number}`,
  '% de x',
  'RRHH',
  ...marks,
];
const none = (count: number): Row => Array.from({ length: count }, () => null);
const blank = none(FIRST);

function datesIn(rows: readonly Row[], more: Parameters<typeof gridOf>[1] = {}, title = 'Plan de mejora 2024') {
  const grid = gridOf([[title], ...rows], more);
  const [plan, seen] = [readPlan(grid), seeHeading(grid)];
  if (!plan || !seen) throw new Error('no plan was found');
  if (plan.calendar && !mayHaveCalendar(grid, seen.heading)) throw new Error('the calendar was not expected');
  const { actions, notRead } = understoodPlan(plan, judgePlan(plan, dayOf(2024, 9, 15)).situations);
  return { dates: actions.map(({ start, end }) => [start, end]), notRead, plan };
}

describe('a calendar', () => {
  it.each<readonly [name: string, heading: readonly Row[], marks: Row, start: string, end: string]>([
    ['months', [[...COLUMNS, ...MONTHS]], [null, 'X', 'X'], '2024-02-01', '2024-03-31'],
    [
      'months in capitals with a stop',
      [[...COLUMNS, ...MONTHS.map((m) => `${m.toUpperCase()}.`)]],
      ['x'],
      '2024-01-01',
      '2024-01-31',
    ],
    ['months in English', [[...COLUMNS, 'Jan', 'Feb', 'Mar', 'Apr']], [null, 1, null, 1], '2024-02-01', '2024-04-30'],
    [
      'months with their year',
      [[...COLUMNS, 'oct-24', 'nov-24', 'dic-24', 'ene-25']],
      [null, null, '✓', '✓'],
      '2024-12-01',
      '2025-01-31',
    ],
    [
      'months over the end of a year',
      [[...COLUMNS, 'Oct', 'Nov', 'Dic', 'Ene', 'Feb']],
      [null, 'X', null, 'X'],
      '2024-11-01',
      '2025-01-31',
    ],
    [
      'months as real dates',
      [[...COLUMNS, ...[1, 2, 3, 4].map((m) => dayOf(2024, m, 1))]],
      [null, 'X'],
      '2024-02-01',
      '2024-02-29',
    ],
    [
      'twelve numbers below quarters',
      [
        [...COLUMNS, 'Cronograma'],
        [...blank, 'T-I', null, null, 'T-II', null, null, 'T-III', null, null, 'T-IV'],
        [...blank, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      ],
      [...none(5), 1, 1],
      '2024-06-01',
      '2024-07-31',
    ],
    ['quarters', [[...COLUMNS, 'T1', 'T2', 'T3', 'T4']], [0, 0.5, 0, 0.5], '2024-04-01', '2024-12-31'],
    [
      'quarters by their months',
      [[...COLUMNS, 'Ene-Mar', 'Abr-Jun', 'Jul-Sep', 'Oct-Dic']],
      ['-', '25%'],
      '2024-04-01',
      '2024-06-30',
    ],
    [
      'quarters in words',
      [[...COLUMNS, '1er trimestre', '2do trimestre', '3er trimestre', '4to trimestre']],
      [null, null, 'X'],
      '2024-07-01',
      '2024-09-30',
    ],
    [
      'Roman quarters',
      [
        [...COLUMNS, 'Programación trimestral'],
        [...blank, 'I', 'II', 'III', 'IV'],
      ],
      [null, 'X', 'X'],
      '2024-04-01',
      '2024-09-30',
    ],
    ['semesters', [[...COLUMNS, 'I Semestre', 'II Semestre']], [null, 'X'], '2024-07-01', '2024-12-31'],
    [
      'weeks of months',
      [
        [...COLUMNS, 'Enero', null, null, null, 'Febrero'],
        [...blank, 1, 2, 3, 4, 'S1', 'S2', 'S3', 'S4'],
      ],
      [null, null, 'X', 'X', 'X'],
      '2024-01-15',
      '2024-02-07',
    ],
    [
      'the year over the months',
      [
        [...COLUMNS, 'Año 2025'],
        [...blank, ...MONTHS],
      ],
      ['X'],
      '2025-01-01',
      '2025-01-31',
    ],
    [
      'initials of months',
      [
        [...COLUMNS, 'Cronograma'],
        [...blank, ...Array.from('EFMAMJJASOND')],
      ],
      [null, null, 'X', null, 'X'],
      '2024-03-01',
      '2024-05-31',
    ],
    ['months by number', [[...COLUMNS, 'Mes 1', 'Mes 2', 'Mes 3', 'Mes 4']], [null, 'X'], '2024-02-01', '2024-02-29'],
    ['quarters as 1T', [[...COLUMNS, '1T', '2T', '3T', '4T']], [null, 'X'], '2024-04-01', '2024-06-30'],
    [
      'quarters as Trim. I',
      [[...COLUMNS, 'Trim. I', 'Trim. II', 'Trim. III', 'Trim. IV']],
      ['X'],
      '2024-01-01',
      '2024-03-31',
    ],
    [
      'quarters as 1er. Trim.',
      [[...COLUMNS, '1er. Trim.', '2do. Trim.', '3er. Trim.', '4to. Trim.']],
      ['X'],
      '2024-01-01',
      '2024-03-31',
    ],
  ])('%s', (_, heading, marks, start, end) => {
    const { dates, plan } = datesIn([...heading, action(1, ...marks), action(2, ...marks)]);
    expect(dates).toEqual([
      [start, end],
      [start, end],
    ]);
    expect(plan.headingRows).toEqual(heading.map((_row, at) => at + 1));
    expect(plan.columns.period).toBeUndefined();
  });

  it('can have two years', () => {
    const { dates } = datesIn(
      [[...COLUMNS, ...MONTHS, ...MONTHS], action(1, ...none(10), 'X', null, null, 'X')],
      {},
      'Plan de mejora 2024-2025',
    );
    expect(dates).toEqual([['2024-11-01', '2025-02-28']]);
  });

  it.each(['Cumplido', 'Seguimiento', 'Presupuesto por trimestre'])(
    'is read from its planned columns, not from %s',
    (other) => {
      const heading = [
        [...COLUMNS, 'Programado', null, null, null, other],
        [...blank, 'I', 'II', 'III', 'IV', 'I', 'II', 'III', 'IV'],
      ];
      const { dates } = datesIn([...heading, action(1, 'X', 'X', null, null, null, null, null, 'X')]);
      expect(dates).toEqual([['2024-01-01', '2024-06-30']]);
    },
  );

  it.each([
    ['P', 'E', '2024-01-31'],
    ['Ejecutado', 'Programado', '2024-02-29'],
  ])('can have a row %s and a row %s for one action', (first, second, end) => {
    const { dates, notRead } = datesIn([
      [...COLUMNS, 'P/E', ...MONTHS],
      action(1, first, 'X'),
      [...blank, second, null, 'X'],
      action(2, first, 'X'),
      [...blank, second, null, 'X'],
    ]);
    expect(dates.map(([, last]) => last)).toEqual([end, end]);
    expect(notRead).toEqual([]);
  });

  it('does not add marks without a label to the action above', () => {
    const { dates, notRead } = datesIn([[...COLUMNS, ...MONTHS], action(1, 'X'), [...blank, 'X', 'X'], action(2, 'X')]);
    expect(dates).toHaveLength(2);
    expect(notRead).toEqual([{ row: 4, reason: 'not-an-action' }]);
  });

  it('can be shaded instead of marked; the color of the whole row does not count', () => {
    const blue = '#4F81BD';
    const band = '#F2F2F2';
    const colors = (own: string, ...slots: readonly string[]) => [...none(FIRST).map(() => own), ...slots];
    const fills = new Map([
      [2, colors('', '', blue, blue, '#FFFFFF')],
      [3, colors(band, band, band, blue, band)],
      [4, colors(band, band, band, band, band)],
    ]);
    const { dates, plan } = datesIn([[...COLUMNS, 'T1', 'T2', 'T3', 'T4'], action(1), action(2), action(3)], { fills });
    expect(dates).toEqual([
      ['2024-04-01', '2024-09-30'],
      ['2024-07-01', '2024-09-30'],
      [null, null],
    ]);
    expect(plan.actions[2]?.cells.period).toMatchObject({ kind: 'empty', row: 4, column: FIRST });
  });

  it('is ignored if there are columns of dates', () => {
    const { dates } = datesIn([
      [...COLUMNS, 'Inicio', 'Fin', 'T1', 'T2', 'T3', 'T4'],
      action(1, 'feb-24', 'may-24', 'X', null, null, 'X'),
    ]);
    expect(dates).toEqual([['2024-02-01', '2024-05-31']]);
  });

  it.each<readonly [string, Row]>([
    ['two months', [...COLUMNS, 'Enero', 'Febrero']],
    ['numbers without a word over them', [...COLUMNS, 1, 2, 3, 4]],
    ['months out of order', [...COLUMNS, 'Mar', 'Ene', 'Jun']],
  ])('is not made of %s', (_, heading) => {
    expect(findHeading(gridOf([['Plan de mejora 2024'], heading, action(1, 'X')]))?.calendar).toBeUndefined();
  });
});

describe('a column of time is recognized by its content', () => {
  const columnsOf = (heading: string, cells: Row, more: readonly string[] = []) => {
    const rows = cells.map((cell, at) => [...action(at + 1), cell, ...more.map(() => 'ene-24')]);
    const { plan, dates } = datesIn([[...COLUMNS, heading, ...more], ...rows]);
    return {
      columns: Object.keys(plan.columns).filter((key) => ['start', 'end', 'period', 'duration'].includes(key)),
      dates,
    };
  };

  it('a start that holds start and end is a period', () => {
    expect(columnsOf('Inicio', ['08/01/2024 - 29/03/2024', 'Ene - Mar 2024'])).toEqual({
      columns: ['period'],
      dates: [
        ['2024-01-08', '2024-03-29'],
        ['2024-01-01', '2024-03-31'],
      ],
    });
    expect(columnsOf('Inicio', ['ene-24', 'Ene - Mar 2024', 'feb-24']).columns).toEqual(['start']);
  });

  it('a period beside a start is a duration if it holds durations', () => {
    expect(columnsOf('Plazo', ['3 meses', '2 meses'], ['Inicio'])).toEqual({
      columns: ['start', 'duration'],
      dates: [
        ['2024-01-01', '2024-03-31'],
        ['2024-01-01', '2024-02-29'],
      ],
    });
  });

  it('a duration without a start is a period', () => {
    expect(columnsOf('Duración (meses)', [12, 6])).toEqual({
      columns: ['period'],
      dates: [
        ['2024-01-01', '2024-12-31'],
        ['open', 'open'],
      ],
    });
    expect(columnsOf('Duración', ['Enero - marzo 2024']).dates).toEqual([['2024-01-01', '2024-03-31']]);
  });

  it.each([
    'Desde - Hasta',
    'Del/Al',
    'Fecha inicio - fecha fin',
    'Fecha de inicio y de cierre',
    'Tiempos (inicio-final)',
  ])('a heading %s is a period', (heading) =>
    expect(columnsOf(heading, ['Ene - Mar 2024']).columns).toEqual(['period']),
  );

  it('*Del* and *Al* over two columns are start and end', () => {
    expect(columnsOf('Del', ['ene-24'], ['Al']).columns).toEqual(['start', 'end']);
  });
});

it('is looked for only in a heading that may have one', () => {
  const grid = gridOf([['Plan de mejora 2024'], COLUMNS, action(1)]);
  const seen = seeHeading(grid);
  expect(seen && mayHaveCalendar(grid, seen.heading)).toBe(false);
});
