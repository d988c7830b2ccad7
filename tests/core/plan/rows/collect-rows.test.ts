import type { ImprovementPlan } from '../../../../src/core/plan/improvement-plan';
import { readPlan } from '../../../../src/core/plan/read-plan';
import { gridOf, type CellLiteral } from '../grid-of';

const HEADING = [
  'No.',
  'Criterio',
  'Subcriterio',
  'Área de mejora',
  'Objetivo',
  'Acción',
  'Tareas',
  'Inicio',
  'Fin',
  'Indicador',
  'Responsable',
];

type Row = readonly CellLiteral[];

/** An action with the given criterion, subcriterion and area; its other columns are filled in. */
function action(number: number, criterion: CellLiteral, subcriterion: CellLiteral, area: CellLiteral): Row {
  const name = `acción ${number}`;
  return [
    number,
    criterion,
    subcriterion,
    area,
    'Un objetivo',
    name,
    'Unas tareas',
    'ene-24',
    'dic-24',
    'Un informe',
    'RRHH',
  ];
}

function read(rows: readonly Row[]): ImprovementPlan {
  const plan = readPlan(gridOf([HEADING, ...rows], { sheet: 'Plan 2024' }));
  if (!plan) throw new Error('no plan was found');
  return plan;
}

/** Number, criterion, subcriterion and example of each action, with an asterisk after inherited values. */
function summaryOf(rows: readonly Row[]): string[] {
  return read(rows).actions.map(({ number, criterion, subcriterion, example, cells }) =>
    [
      number ?? '-',
      `${criterion ?? '-'}${cells.criterion?.inherited ? '*' : ''}`,
      `${subcriterion ?? '-'}${cells.subcriterion?.inherited ? '*' : ''}`,
      `${example ?? '-'}${cells.improvementArea?.inherited ? '*' : ''}`,
    ].join(' '),
  );
}

describe('the value of a cell above', () => {
  it('applies to blank cells below, whether merged or empty', () => {
    expect(
      summaryOf([
        action(1, 'Criterio 3: Personas', 'Subcriterio 3.1', '6) Un área'),
        action(2, null, null, null),
        action(3, null, null, '7) Otra'),
        action(4, null, 'Subcriterio 3.2', '1) Otra'),
        action(5, ' ', null, null),
        action(6, 'Criterio 8', '8.1', null),
      ]),
    ).toEqual(['1 3 3.1 6', '2 3* 3.1* 6*', '3 3* 3.1* 7', '4 3* 3.2 1', '5 3* 3.2* 1*', '6 8 8.1 -']);
  });

  it('no longer applies if the criterion or subcriterion changes', () => {
    expect(
      summaryOf([action(1, 'C3', '3.1', '6) a'), action(2, 'C8', null, null), action(3, null, '8.1', null)]),
    ).toEqual(['1 3 3.1 6', '2 8 - -', '3 8* 8.1 -']);
  });

  it('applies if the same criterion is repeated', () => {
    expect(summaryOf([action(1, 'CRITERIO 3: PERSONAS', '3.1', '6) a'), action(2, 'Criterio 3', null, null)])).toEqual([
      '1 3 3.1 6',
      '2 3 3.1* 6*',
    ]);
  });

  it('doesn’t apply to a subcriterion of another criterion', () => {
    expect(
      summaryOf([action(1, 'C3', '3.1', '6) a'), action(2, null, '8.2', null), action(3, null, null, null)]),
    ).toEqual(['1 3 3.1 6', '2 - 8.2 -', '3 - 8.2* -']);
  });

  it('is returned with its cell', () => {
    const plan = read([action(1, 'C3', '3.1', '6) a'), action(2, null, null, null)]);
    expect(plan.actions[1]?.cells.criterion).toMatchObject({ row: 1, column: 1, inherited: true, value: 'C3' });
    expect(plan.actions[1]?.cells.action).toMatchObject({ row: 2, column: 5, inherited: false });
  });

  it('isn’t inherited if it is an error', () => {
    expect(summaryOf([action(1, '#REF!', '3.1', '6) a'), action(2, null, null, null)])).toEqual([
      '1 - 3.1 6',
      '2 - 3.1* 6*',
    ]);
  });

  it('is the action itself if a row has only tasks', () => {
    const tasks: Row = [null, null, null, null, null, null, 'Más tareas', 'feb-24', 'mar-24', 'Un acta', 'Compras'];
    const plan = read([action(1, 'C3', '3.1', '6) a'), tasks, action(2, null, null, null)]);
    expect(
      plan.actions.map(({ number, cells }) => [
        number,
        cells.number?.value,
        cells.action?.value,
        cells.action?.inherited,
      ]),
    ).toEqual([
      [1, 1, 'acción 1', false],
      [null, 1, 'acción 1', true],
      [2, 2, 'acción 2', false],
    ]);
  });

  it('is the owner and indicator of a row of tasks that has neither', () => {
    const tasks: Row = [null, null, null, null, null, null, 'Más tareas', 'feb-24', 'mar-24', 'Otra acta', null];
    const stray: Row = [null, null, null, null, null, null, 'Y otra'];
    const plan = read([action(1, 'C3', '3.1', '6) a'), stray, tasks]);
    expect(plan.notRead).toEqual([{ row: 2, reason: 'not-an-action' }]);
    expect(plan.actions[1]).toMatchObject({ owners: plan.actions[0]?.owners, indicators: ['Otra acta'] });
    expect(plan.actions[1]?.cells.owner).toMatchObject({ row: 1, inherited: true });
  });

  it('isn’t the action after an empty row, nor if the row has its own number', () => {
    const tasks: Row = [null, null, null, null, null, null, 'Más tareas', 'feb-24', 'mar-24', 'Un acta', 'Compras'];
    const numbered: Row = [7, ...tasks.slice(1)];
    const plan = read([action(1, 'C3', '3.1', '6) a'), numbered]);
    expect(plan.actions[1]?.cells.action).toMatchObject({ kind: 'empty', inherited: false });
  });
});

describe('rows that aren’t actions', () => {
  it.each<[string, Row, string]>([
    ['a criterion in its column', [null, 'CRITERIO 8: RESULTADOS'], 'section'],
    ['a criterion across the table', ['CRITERIO 8: RESULTADOS'], 'section'],
    ['a criterion’s bare number', [null, 8], 'section'],
    ['a criterion and its subcriterion', [null, 'C8', '8.1'], 'section'],
    ['the heading again', HEADING, 'heading'],
    ['a total', ['Total', null, null, null, null, 5, null, null, null, 3], 'total'],
    ['a total at the right', [null, null, null, null, null, null, null, null, null, null, 'Total: 5'], 'total'],
    ['a subtotal', [null, 'Subtotal criterio 3', null, null, null, '5 acciones'], 'total'],
    ['a signature', ['Elaborado por:', null, null, 'Revisado por:', null, 'Aprobado por:'], 'signature'],
    ['a signature in one cell', [null, null, null, null, null, 'Aprobado por la Máxima Autoridad'], 'signature'],
    ['a line to sign on', [null, null, null, '______________'], 'signature'],
    ['a note', ['Nota: las fechas son tentativas', null], 'note'],
    ['a stray value', [null, null, null, null, null, null, null, null, null, 0], 'not-an-action'],
    ['a stray text', [null, null, null, null, null, 'ojo'], 'not-an-action'],
    ['an error', [null, null, null, null, null, '#REF!', '#REF!', '#REF!', '#REF!'], 'not-an-action'],
    ['a number for an action to come', [2], 'not-an-action'],
    ['the columns’ numbers', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 'heading'],
    ['the columns’ numbers in brackets', ['(1)', '(2)', '(3)', '(4)', '(5)'], 'heading'],
    [
      'a further task and its resources',
      [null, null, null, null, null, null, 'Más tareas', null, null, null, null],
      'not-an-action',
    ],
  ])('%s', (_, row, reason) => {
    const plan = read([action(1, 'C3', '3.1', '6) a'), row]);
    expect(plan.notRead).toEqual([{ row: 2, reason }]);
    expect(plan.actions).toHaveLength(1);
    expect(plan.lastRow).toBe(1);
  });

  it('don’t include empty ones', () => {
    const plan = read([[], action(1, 'C3', '3.1', '6) a'), [], [null, '  '], action(2, null, null, null), []]);
    expect(plan.actions.map(({ row }) => row)).toEqual([2, 5]);
    const beside: Row = [...HEADING.map(() => null), 'a legend'];
    expect(read([action(1, 'C3', '3.1', '6) a'), beside]).notRead).toEqual([]);
    expect(plan.notRead).toEqual([]);
    expect(summaryOf([action(1, 'C3', '3.1', '6) a'), [], action(2, null, null, null)])).toEqual([
      '1 3 3.1 6',
      '2 3* 3.1* 6*',
    ]);
  });

  it('may be the titles of groups, which are those of the actions below', () => {
    const plan = read([
      ['PLANIFICACIÓN'],
      action(1, null, null, 'a'),
      [],
      action(2, null, null, 'b'),
      ['CONTROL INTERNO'],
      ['Primera parte'],
      action(3, null, null, 'c'),
      ['Texto al pie'],
    ]);
    expect(plan.actions.map(({ cells }) => cells.group?.value)).toEqual([
      'PLANIFICACIÓN',
      'PLANIFICACIÓN',
      'Primera parte',
    ]);
    expect(plan.actions[0]?.cells.group).toMatchObject({ row: 1, column: 0, inherited: true });
    expect(plan.notRead).toEqual([
      { row: 1, reason: 'section' },
      { row: 5, reason: 'not-an-action' },
      { row: 6, reason: 'section' },
      { row: 8, reason: 'not-an-action' },
    ]);
  });

  it('are no title of a group above a repeated heading', () => {
    const plan = read([
      ['COMPRAS'],
      action(1, null, null, 'a'),
      ['Plan de mejora'],
      HEADING,
      action(2, null, null, 'b'),
    ]);
    expect(plan.actions.map(({ cells }) => cells.group?.value)).toEqual(['COMPRAS', 'COMPRAS']);
    expect(plan.notRead.map(({ reason }) => reason)).toEqual(['section', 'not-an-action', 'heading']);
  });

  it.each<[string, Row]>([
    ['an area without its action', [null, null, null, 'Un área']],
    ['an action without anything else', [null, null, null, null, null, 'Crear la unidad de género']],
    ['a paragraph', ['Texto '.repeat(40)]],
    ['a number', ['7']],
  ])('are no title of a group: %s', (_, row) => {
    const plan = read([row, action(1, null, null, 'a')]);
    expect(plan.notRead).toEqual([{ row: 1, reason: 'not-an-action' }]);
    expect(plan.actions[0]?.cells.group).toBeUndefined();
  });

  it('pass their criterion and subcriterion to the actions below', () => {
    expect(
      summaryOf([
        ['CRITERIO 3: PERSONAS'],
        ['Subcriterio 3.1. Gestionar'],
        action(1, null, null, '6) a'),
        action(2, null, null, null),
        ['CRITERIO 8: RESULTADOS'],
        action(3, null, '8.1', '1) b'),
      ]),
    ).toEqual(['1 3* 3.1* 6', '2 3* 3.1* 6*', '3 8* 8.1 1']);
  });

  it('replace a column that the heading lacks', () => {
    const plan = readPlan(
      gridOf([
        ['Área de mejora', 'Acción', 'Fin', 'Responsable'],
        ['CRITERIO 3: PERSONAS'],
        ['6) Un área', 'Una acción', 'dic-24', 'RRHH'],
      ]),
    );
    expect(plan?.columns.criterion).toBeUndefined();
    expect(plan?.actions[0]).toMatchObject({ criterion: '3', criterionTitle: 'PERSONAS' });
    expect(plan?.actions[0]?.cells.criterion).toMatchObject({ row: 1, column: 0, inherited: true });
  });

  it('end the plan if they are signatures: names below aren’t actions', () => {
    const plan = read([
      action(1, 'C3', '3.1', '6) a'),
      ['Elaborado por:', null, null, null, null, 'Aprobado por:'],
      [null, null, null, null, null, 'Juan Pérez', 'María Gómez'],
      [null, null, null, null, null, 'Encargado', 'Directora'],
    ]);
    expect(plan.notRead.map(({ reason }) => reason)).toEqual(['signature', 'signature', 'signature']);
  });

  it('don’t end the plan if actions follow', () => {
    const plan = read([
      ['Nota: ver anexo'],
      action(1, 'C3', '3.1', '6) a'),
      ['Revisado por:'],
      action(2, null, null, null),
    ]);
    expect(plan.actions.map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('an incomplete action', () => {
  it.each<[string, Row]>([
    ['number and action', [2, null, null, null, null, 'Crear la unidad']],
    ['action and owner', [null, null, null, null, null, 'Crear la unidad', null, null, null, null, 'RRHH']],
    [
      'all but action and tasks',
      [2, 'C3', '3.1', '6) a', 'Un objetivo', null, null, 'ene-24', 'dic-24', 'Un informe', 'RRHH'],
    ],
    ['number, criterion, subcriterion and area', [2, 'C3', '3.1', '6) a']],
    ['dates and owner', [null, null, null, null, null, null, null, 'ene-24', 'dic-24', null, 'RRHH']],
    ['an error for its number', ['#REF!', null, null, null, null, 'Crear la unidad', 'Nombrarla']],
  ])('is recognized by %s', (_, row) => {
    expect(read([action(1, 'C3', '3.1', '6) a'), row]).actions).toHaveLength(2);
  });
});
