import { dayOf, isoDay } from '../../../src/core/plan/day';
import type { DateReading } from '../../../src/core/plan/improvement-plan';
import { readPlan } from '../../../src/core/plan/read-plan';
import { cell, gridOf, type CellLiteral } from './grid-of';
import { SAMPLE_ROWS } from './sample-rows';

const iso = (reading: DateReading | undefined): string =>
  reading?.kind === 'date' ? isoDay(reading.day) : (reading?.kind ?? '');

describe('the plan of 2024', () => {
  const plan = readPlan(gridOf(SAMPLE_ROWS, { sheet: 'Plan 2024' }));

  it('has its title, year, heading and position', () => {
    expect(plan).toMatchObject({
      sheet: 'Plan 2024',
      title: 'PLAN DE MEJORA INSTITUCIONAL 2024',
      years: [2024],
      headingRows: [2, 3],
      firstRow: 4,
      lastRow: 9,
      otherColumns: [],
      notRead: [],
    });
  });

  it('has its thirteen columns and their headings', () => {
    expect(plan?.columns).toEqual({
      number: 0,
      criterion: 1,
      subcriterion: 2,
      improvementArea: 3,
      objective: 4,
      action: 5,
      tasks: 6,
      start: 7,
      end: 8,
      resources: 9,
      indicator: 10,
      owner: 11,
      comments: 12,
    });
    expect(plan?.headings).toMatchObject({ number: 'No.', start: 'Tiempo › Inicio', end: 'Tiempo › Fin' });
  });

  it.each([
    [1, '3', '3.1', 6, '2024-05-01', '2024-08-31', ['Recursos Humanos', 'Planificación'], 2],
    [2, '6', '6.1', 1, '2024-02-01', '2024-07-31', ['Servicios Generales'], 1],
    [3, '8', '8.1', 2, '2024-01-01', '2024-04-30', ['Compras', 'Vicerrectoría Administrativa'], 1],
    [5, '8', '8.2', 8, '2024-04-01', '2024-08-31', ['Servicios Generales', 'Vicerrectoría Administrativa'], 2],
    [6, '9', '9.1', 4, '2024-04-01', '2024-08-31', ['Legal', 'Comité de convenios.'], 2],
    [7, '9', '9.2', 4, '2024-04-01', '2024-08-31', ['Legal', 'Comité de convenios.'], 1],
  ])('has action %i', (number, criterion, subcriterion, example, start, end, owners, indicators) => {
    const action = plan?.actions.find((each) => each.number === number);
    expect(action).toMatchObject({
      criterion,
      subcriterion,
      example,
      owners,
      hidden: false,
      status: null,
      progress: null,
    });
    expect([iso(action?.start), iso(action?.end), action?.indicators.length]).toEqual([start, end, indicators]);
  });
});

type Row = readonly CellLiteral[];

describe('plans in other forms', () => {
  const HEADING = ['Acción', 'Criterio', 'Tiempo', 'Estado', '% de avance', 'Fecha de cumplimiento', 'Responsable'];

  it('may have start and end in one column, status, progress and completion date', () => {
    const plan = readPlan(
      gridOf([
        ['PLAN DE MEJORA 2024'],
        HEADING,
        ['Una', 'C3', 'Enero - Marzo', 'Cumplida', 100, '15/03/2024', 'RRHH'],
        ['Otra', null, 'Permanente', 'En proceso', 45, null, 'RRHH'],
        ['Otra más', null, 'T3', null, null, null, 'RRHH'],
      ]),
    );
    expect(
      plan?.actions.map(({ start, end, status, progress, completedOn }) => [
        iso(start),
        iso(end),
        status,
        progress,
        iso(completedOn),
      ]),
    ).toEqual([
      ['2024-01-01', '2024-03-31', 'completed', 1, '2024-03-15'],
      ['empty', 'permanent', 'in-progress', 0.45, 'empty'],
      ['2024-07-01', '2024-09-30', null, null, 'empty'],
    ]);
    expect(plan?.actions[0]?.cells.start).toBeUndefined();
    expect(plan?.columns.period).toBe(2);
  });

  const withDates = (...dates: Row): readonly Row[] => [
    ['Acción', 'Criterio', 'Fin', 'Responsable'],
    ...dates.map((date, index): Row => [`Acción ${index}`, 'C3', date, 'RRHH']),
  ];

  it('get their years from the heading above the dates if the title has none', () => {
    const heading: Row[] = [
      ['Acción', 'Criterio', 'Tiempo 2025', null, 'Responsable', 'Meta 2030'],
      [null, null, 'Inicio', 'Fin'],
    ];
    const plan = readPlan(gridOf([...heading, ['Una', 'C3', 'mayo', 'noviembre', 'RRHH', 90]]));
    expect(plan?.years).toEqual([2025]);
    expect(iso(plan?.actions[0]?.end)).toBe('2025-11-30');
  });

  it('get their years from the dates if nothing else has them', () => {
    const plan = readPlan(gridOf(withDates('dic-25', 'mar-25', 'noviembre')));
    expect(plan?.years).toEqual([2025]);
    expect(iso(plan?.actions[2]?.end)).toBe('2025-11-30');
  });

  it('don’t get their years from dates whose format hides the year', () => {
    const plan = readPlan(gridOf(withDates('dic-24', { value: dayOf(2026, 5, 24), format: 'd-mmm' })));
    expect(plan?.years).toEqual([2024]);
    expect(plan?.actions[1]?.end).toEqual({
      kind: 'ambiguous',
      days: [dayOf(2024, 5, 31), dayOf(2026, 5, 24)],
      asText: false,
    });
  });

  it('may cover several years', () => {
    const plan = readPlan(gridOf([['PLAN DE MEJORA 2024-2025'], ...withDates('dic-25', 'noviembre')]));
    expect(plan?.years).toEqual([2024, 2025]);
    expect(plan?.actions[1]?.end.kind).toBe('ambiguous');
  });

  it('may have no year and no actions', () => {
    expect(readPlan(gridOf(withDates()))).toMatchObject({ years: [], title: '', actions: [], firstRow: 1, lastRow: 0 });
  });

  it('may have hidden rows, which count too', () => {
    const plan = readPlan(gridOf(withDates('dic-25', 'mar-25'), { hiddenRows: new Set([2]) }));
    expect(plan?.actions.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it('list unknown columns', () => {
    const plan = readPlan(gridOf([['Puntaje', 'Acción', 'Criterio', 'Prioridad', 'Fin', 'Responsable']]));
    expect(plan?.otherColumns).toEqual([
      { column: 0, heading: 'Puntaje' },
      { column: 3, heading: 'Prioridad' },
    ]);
  });
});

describe('a plan with the user’s corrections', () => {
  const GRID = gridOf([
    ['Qué', 'Criterio', 'Acción', 'Fin', 'Responsable'],
    ['Crear la unidad', 'C3', 'Una nota', 'dic', 'RRHH'],
  ]);

  it('has the chosen columns', () => {
    const plan = readPlan(GRID, { columns: { action: 0, owner: null }, years: [2025] });
    expect(plan?.columns).toEqual({ criterion: 1, action: 0, end: 3 });
    expect(plan?.headings).toEqual({ criterion: 'Criterio', action: 'Qué', end: 'Fin' });
    expect(plan?.otherColumns.map(({ heading }) => heading)).toEqual(['Acción', 'Responsable']);
    expect(iso(plan?.actions[0]?.end)).toBe('2025-12-31');
  });

  it('assigns a column to one key only', () => {
    expect(readPlan(GRID, { columns: { tasks: 2 } })?.columns).toEqual({ criterion: 1, tasks: 2, end: 3, owner: 4 });
  });

  it('has the chosen heading, even if it isn’t a plan’s', () => {
    const grid = gridOf([
      ['x', 'y'],
      ['Crear la unidad', 'RRHH'],
    ]);
    expect(readPlan(grid)).toBeNull();
    expect(readPlan(grid, { headingRows: [0], columns: { action: 0, owner: 1 } })?.actions[0]?.owners).toEqual([
      'RRHH',
    ]);
    expect(readPlan(grid, { headingRows: [5] })).toBeNull();
  });

  it('has the user’s words for a status', () => {
    const grid = gridOf([
      ['Acción', 'Criterio', 'Fin', 'Estado'],
      ['Una', 'C3', 'dic-24', 'Verde'],
    ]);
    expect(readPlan(grid)?.actions[0]?.status).toBe('unknown');
    expect(readPlan(grid, { statusWords: { completed: ['verde'] } })?.actions[0]?.status).toBe('completed');
  });
});

describe('a long plan', () => {
  const TIMES = 2000;
  const rows = SAMPLE_ROWS.slice(4);
  const long = gridOf([...SAMPLE_ROWS.slice(0, 4), ...Array.from({ length: TIMES }, () => rows).flat()]);

  it('is read completely', () => {
    expect(readPlan(long)?.actions).toHaveLength(TIMES * rows.length);
  });

  it('ends at its last action, whatever is far below', () => {
    const blank = SAMPLE_ROWS[0]?.map(() => null) ?? [];
    const grid = gridOf([...SAMPLE_ROWS, ...Array.from({ length: 20_000 }, () => blank), ['x']]);
    const plan = readPlan({ ...grid, cells: [...grid.cells, [cell('y')]] });
    expect(plan).toMatchObject({
      lastRow: 9,
      notRead: [
        { row: 20_010, reason: 'not-an-action' },
        { row: 20_011, reason: 'not-an-action' },
      ],
    });
  });
});

describe('a text over the columns of both start and end', () => {
  const HEADING = ['No.', 'Área de mejora', 'Acción de mejora', 'Inicio', 'Fin', 'Indicador', 'Responsable'];
  const plan = readPlan(
    gridOf([
      ['Plan de mejora 2024'],
      HEADING,
      ...['Permanente', 'Enero - junio', 'T2', 'Según demanda', 'ene-24'].map((start, at) => [
        at + 1,
        'Un área',
        `Acción ${at}`,
        start,
        null,
        '% de x',
        'RRHH',
      ]),
    ]),
  );

  it('is both; a month is only the start', () => {
    expect(plan?.actions.map(({ start, end }) => [iso(start), iso(end)])).toEqual([
      ['empty', 'permanent'],
      ['2024-01-01', '2024-06-30'],
      ['2024-04-01', '2024-06-30'],
      ['open', 'open'],
      ['2024-01-01', 'empty'],
    ]);
  });

  it('leaves no end to fill in', () => {
    expect(plan?.actions.map(({ cells }) => cells.end?.kind)).toEqual(['text', 'text', 'text', 'text', 'empty']);
  });
});
