import { findHeading, headingAt } from '../../../../src/core/plan/heading/find-heading';
import type { ColumnKey } from '../../../../src/core/plan/improvement-plan';
import { gridOf, type CellLiteral } from '../grid-of';
import { SAMPLE_ROWS } from '../sample-rows';

type Rows = readonly (readonly CellLiteral[])[];

/** The keys of the sheet's columns, in order; `-` for other columns. */
function keysOf(rows: Rows): string {
  const heading = findHeading(gridOf(rows));
  if (!heading) return 'none';
  const width = Math.max(...rows.map((row) => row.length));
  const byColumn = new Map(Object.entries(heading.columns).map(([key, column]) => [column, key]));
  return Array.from({ length: width }, (_, column) => byColumn.get(column) ?? '-').join(' ');
}

describe('a heading of one row', () => {
  it.each<[string, string]>([
    [
      'No.|Criterio|Subcriterio|Área de mejora|Objetivo|Acción|Tareas|Inicio|Fin|Recursos|Indicador|Responsable|Comentarios',
      'number criterion subcriterion improvementArea objective action tasks start end resources indicator owner comments',
    ],
    [
      'RESPONSABLES|INDICADORES|FECHA DE TÉRMINO|FECHA DE INICIO|ACCIONES DE MEJORA|OPORTUNIDAD DE MEJORA|SUB-CRITERIO|CRITERIO|Nº',
      'owner indicator end start action improvementArea subcriterion criterion number',
    ],
    ['#|Crit.|Subcrit.|Acción|Resp.|Plazo|Obs.', 'number criterion subcriterion action owner period comments'],
    [
      'No.|Criterios No.|Subcriterio No.|Aspectos a mejorar|Propósito|Medida|Pasos a seguir|Desde|Hasta|Insumos|KPI|Encargado|Observaciones',
      'number criterion subcriterion improvementArea objective action tasks start end resources indicator owner comments',
    ],
    [
      'No.|Criterion|Sub-criterion|Improvement area|Objective|Improvement action|Tasks|Start date|Due date|Resources|Indicator|Owner|Comments',
      'number criterion subcriterion improvementArea objective action tasks start end resources indicator owner comments',
    ],
    [
      'Prioridad|Criterio|Puntaje|Acción de mejora|Actividades|Tiempo|Estado|% de avance|Fecha de cumplimiento|Evidencias|Meta|Valor alcanzado|Responsable(s) de seguimiento',
      '- criterion - action tasks period status progress completedOn evidence target actual owner',
    ],
    ['Criterio|Actividades|Fin|Responsable', 'criterion action end owner'],
    ['Criterio|Actividades|Tareas|Fin|Responsable', 'criterion action tasks end owner'],
    ['Criterio|Acción|Fecha límite|Área responsable|Medios de verificación', 'criterion action end owner evidence'],
    ['Área|Acción|Fecha|Responsable', 'improvementArea action period owner'],
    [
      'Estado de la acción|Acción|Responsable de la acción|Criterio|Indicador de la acción',
      'status action owner criterion indicator',
    ],
    ['No.|Acción de mejora|Inicio|Fin|Indicador|Responsable', 'number action start end indicator owner'],
    ['Criterio|Acción|Situación actual|Fin|Responsable', 'criterion action - end owner'],
    ['Criterio|Acción|Fecha de inicio y fin|Responsable', 'criterion action period owner'],
    ['Criterio|Acción|Inicio|Fin|Fecha|Responsable', 'criterion action start end - owner'],
    [
      '1. No.|2. Criterio|3) Subcriterio|(4) Área|b) Acción|Inicio|Fin|c) Responsable',
      'number criterion subcriterion improvementArea action start end owner',
    ],
    [
      'Criterio|Acción|Fecha Inicio Programada|Fecha Fin Programada|Fecha Inicio Real|Fecha Fin Real|Responsable',
      'criterion action start end - completedOn owner',
    ],
    ['Criterio|Acción|Fin|Responsable de la ejecución|Responsable del seguimiento', 'criterion action end owner -'],
    ['Criterio|Acción|Fin|Responsable de seguimiento|Responsable', 'criterion action end - owner'],
    ['Criterio|Sub.|Acción|Fecha ini.|Fecha fin.|Resp.', 'criterion subcriterion action start end owner'],
  ])('%s', (line, expected) => {
    expect(keysOf([line.split('|')])).toBe(expected);
  });
});

describe('a heading of several rows', () => {
  it.each<[string, Rows, readonly number[], string]>([
    [
      'with number and name of the criterion, not merged',
      [
        ['No.', 'Criterio', null, 'Subcriterio', null, 'Acción', 'Tiempo', null, 'Responsable'],
        [null, 'No.', 'Nombre', 'No.', 'Nombre', null, 'Desde', 'Hasta'],
      ],
      [0, 1],
      'number criterion - subcriterion - action start end owner',
    ],
    [
      'with what was planned beside what was done',
      [
        ['No.', 'Criterio', 'Acción', 'Programado', null, 'Ejecutado', null, 'Responsable'],
        [null, null, null, 'Inicio', 'Fin', 'Inicio', 'Fin'],
      ],
      [0, 1],
      'number criterion action start end - completedOn owner',
    ],
    [
      'with the names of its parts above',
      [
        ['PLAN DE MEJORA 2024'],
        ['Modelo CAF', null, 'Plan de mejora', null, null, 'Seguimiento'],
        ['No.', 'Criterio', 'Acción', 'Tiempo', null, 'Responsable'],
        [null, null, null, 'Inicio', 'Fin'],
      ],
      [1, 2, 3],
      'number criterion action start end owner',
    ],
    [
      'below a title in the row above',
      [['Plan de mejora'], ['No.', 'Criterio', 'Acción', 'Inicio', 'Fin', 'Responsable']],
      [1],
      'number criterion action start end owner',
    ],
    [
      'below a logo and titles, with Tiempo over Inicio and Fin',
      [
        [null, 'INSTITUTO TECNOLÓGICO'],
        [],
        ['PLAN DE MEJORA INSTITUCIONAL 2024'],
        ['No.', 'Criterio', 'Acción de mejora', 'Tiempo', null, 'Responsable'],
        [null, null, null, 'Inicio', 'Fin', null],
        [1, 'CRITERIO 3', 'Crear la unidad', 'may-24', 'ago-24', 'RRHH'],
      ],
      [3, 4],
      'number criterion action start end owner',
    ],
    [
      'with a row of groups over the columns',
      [
        ['Autoevaluación', null, null, 'Cronograma', null, null],
        ['No.', 'Criterio', 'Acción', 'Inicio', 'Fin', 'Responsable'],
        [1, 'C3', 'Crear la unidad', 'may-24', 'ago-24', 'RRHH'],
      ],
      [0, 1],
      'number criterion action start end owner',
    ],
    [
      'of three rows',
      [
        ['No.', 'Criterio', null, 'Acción', 'Seguimiento', null, null, null],
        [null, 'No.', 'Nombre', null, 'Tiempo', null, 'Cumplimiento', null],
        [null, null, null, null, 'Inicio', 'Fin', '%', 'Fecha'],
        [1, 3, 'Personas', 'Crear la unidad', 'may-24', 'ago-24', 0.5, null],
      ],
      [0, 1, 2],
      'number criterion - action start end progress completedOn',
    ],
    [
      'with the groups’ own dates',
      [
        ['Criterio', 'Acción', 'Fecha', null, null, 'Meta', null],
        [null, null, 'Inicio', 'Término', 'Real', 'Programada', 'Alcanzada'],
        ['C3', 'Crear la unidad', 'may-24', 'ago-24', null, 10, 4],
      ],
      [0, 1],
      'criterion action start end completedOn target actual',
    ],
    [
      'of one row above short answers that sound like a heading',
      [
        ['Criterio', 'Acción', 'Tareas', 'Fin', 'Indicador', 'Responsable'],
        ['Criterio 3', 'Acción de mejora', 'Tareas', 'ago-24', 'Indicador de avance', 'Responsable de compras'],
      ],
      [0],
      'criterion action tasks end indicator owner',
    ],
    [
      'below a form that names some of its words',
      [
        ['Responsable:', 'Planificación', 'Fecha:', '15/01/2024'],
        ['Objetivo:', 'Mejorar'],
        [],
        ['Criterio', 'Acción', 'Tareas', 'Fin', 'Indicador', 'Responsable'],
      ],
      [3],
      'criterion action tasks end indicator owner',
    ],
  ])('%s', (_, rows, headingRows, expected) => {
    expect(findHeading(gridOf(rows))?.rows).toEqual(headingRows);
    expect(keysOf(rows)).toBe(expected);
  });

  it('is found if the grid doesn’t start at the sheet’s first cell', () => {
    const heading = findHeading(gridOf(SAMPLE_ROWS, { row: 10, column: 2 }));
    expect(heading?.rows).toEqual([12, 13]);
    expect(heading?.columns).toMatchObject({ number: 2, start: 9, comments: 14 });
  });
});

describe('sheets without a plan', () => {
  it.each<[string, Rows]>([
    ['nothing', []],
    ['an empty sheet', [[null, null]]],
    [
      'instructions',
      [
        ['Criterio', 'Escriba el número del criterio'],
        ['Acción', 'Qué se hará'],
        ['Responsable', 'Quién'],
      ],
    ],
    ['a self-assessment', [['Criterio', 'Subcriterio', 'Puntos fuertes', 'Áreas de mejora', 'Evidencias']]],
    ['a list of contacts', [['No.', 'Nombre', 'Cargo', 'Área', 'Correo']]],
    ['a list of tasks', [['No.', 'Actividad', 'Responsable', 'Fecha de inicio', 'Fecha fin']]],
    ['an agenda', [['Fecha', 'Hora', 'Tema', 'Responsable']]],
  ])('%s', (_, rows) => {
    expect(findHeading(gridOf(rows))).toBeNull();
  });
});

describe('a heading chosen by the user', () => {
  it('is used whatever its content', () => {
    const heading = headingAt(gridOf([['a'], ['Acción', 'b'], [null, 'Fin']]), [1, 2]);
    expect(heading?.rows).toEqual([1, 2]);
    expect(heading?.columns).toEqual({ action: 0, end: 1 } satisfies Partial<Record<ColumnKey, number>>);
  });

  it.each([[[]], [[-1]], [[2, 3]], [[0, 1, 2, 3]], [[0.5]]])('is refused outside the sheet: %j', (rows) => {
    expect(headingAt(gridOf([['a'], ['b'], ['c']]), rows)).toBeNull();
  });
});

describe('columns beside a plan', () => {
  it('have unknown headings, or belong to another table after a gap', () => {
    const heading = findHeading(
      gridOf([['Criterio', 'Prioridad', 'Acción', 'Fin', 'Responsable', 'POA', null, 'Leyenda']]),
    );
    expect(heading?.otherColumns).toEqual([
      { column: 1, heading: 'Prioridad' },
      { column: 5, heading: 'POA' },
    ]);
  });
});
