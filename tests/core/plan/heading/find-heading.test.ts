import { seeHeading, type HeadingDoubt } from '../../../../src/core/plan/heading/find-heading';
import { findHeading, headingAt } from '../../../../src/core/plan/heading/plan-heading';
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
    [
      'Descripción del hallazgo|Actividades a desarrollar|Fecha máxima de cumplimiento|Unidad responsable|Indicador',
      'improvementArea action end owner indicator',
    ],
    [
      'Proceso|Oportunidad|Compromisos|Fecha compromiso|Responsable|Vigencia',
      'group improvementArea action end owner period',
    ],
    [
      'Problema u oportunidad|Acción|Semestre de ejecución|Meta/producto|Responsable',
      'improvementArea action period target owner',
    ],
    ['Descripción de la mejora|Área de mejora|Duración|Responsable', 'action improvementArea duration owner'],
    ['Descripción de la mejora|Acciones|Duración|Responsable', 'improvementArea action duration owner'],
    ['Oportunidad|Qué|Cómo|Quién|Cuándo|Cuánto', 'improvementArea action tasks owner period resources'],
    ['Área|Acción|Inicio|Fecha de cumplimiento|Responsable', 'improvementArea action start end owner'],
    ['Área|Acción|Fin|Fecha de cumplimiento|Responsable', 'improvementArea action end completedOn owner'],
    ['Área|Acción|Tiempos (inicio-final)|Responsable', 'improvementArea action period owner'],
    ['Área|Acción|Fecha de inicio y de terminación|Responsable', 'improvementArea action period owner'],
    ['Área|Acción|Desde - Hasta|Responsable', 'improvementArea action period owner'],
    ['Área|Acción|Del/Al|Responsable', 'improvementArea action period owner'],
    ['Área|Acción|Del|Al|Responsable', 'improvementArea action start end owner'],
    [
      'Código|Área|Actividades|Avances obtenidos|% de avance|Fin|Responsable|Seguimiento',
      'number improvementArea action comments progress end owner -',
    ],
    [
      'N.º|Critério|Subcritério|Área de melhoria|Ações de melhoria|Responsáveis|Data de início|Data de conclusão|Observações',
      'number criterion subcriterion improvementArea action owner start end comments',
    ],
    [
      'Oportunidade de melhoria|Atividades|Prazo|Responsável|Indicadores',
      'improvementArea action period owner indicator',
    ],
    [
      'Critreio|Área de mejroa|Accción de mejora|Finalizacón|Reponsable|Indicadro',
      'criterion improvementArea action end owner indicator',
    ],
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
      'whose last row divides Cronograma into quarters',
      [
        ['Criterio', 'Acción', 'Responsable', 'Cronograma'],
        [null, null, null, 'T1', 'T2', 'T3', 'T4'],
        ['C3', 'Crear la unidad', 'RRHH', null, 'X', 'X'],
      ],
      [0, 1],
      'criterion action owner - - - -',
    ],
    [
      'whose last rows divide it into quarters and numbered months',
      [
        ['Criterio', 'Acción', 'Cronograma', null, null, null, null, null, 'Responsable'],
        [null, null, 'I', null, null, 'II'],
        [null, null, 1, 2, 3, 4, 5, 6],
        ['C3', 'Crear la unidad', 'X', 'X', null, null, null, null, 'RRHH'],
      ],
      [0, 1, 2],
      'criterion action period - - - - - owner',
    ],
    [
      'whose last row divides the resources',
      [
        ['Criterio', 'Acción', 'Recursos', null, 'Fin', 'Responsable'],
        [null, null, 'Humanos', 'Materiales'],
        ['C3', 'Crear la unidad', 'Equipo', 'Papel', 'ago-24', 'RRHH'],
      ],
      [0, 1],
      'criterion action resources - end owner',
    ],
    [
      'with the number of the action under Actividad',
      [
        ['Objetivo', 'Actividad', null, 'Fin', 'Responsable', 'Área de mejora'],
        [null, 'No.', 'Acción'],
        ['Mejorar', 1, 'Crear la unidad', 'ago-24', 'RRHH', 'Personal'],
      ],
      [0, 1],
      'objective number action end owner improvementArea',
    ],
    [
      'with the code and description of the activity in one column',
      [
        ['Área de mejora', 'Estrategia', 'Actividad', null, 'Fin', 'Responsable'],
        [null, null, 'No.', 'Código y descripción'],
        ['Personal', 'Ordenar', 1, '1.1 Crear la unidad', 'ago-24', 'RRHH'],
      ],
      [0, 1],
      'improvementArea - number action end owner',
    ],
    [
      'above an action of which the first columns are merged',
      [
        ['Criterio', 'Acción', 'Inicio', 'Fin', 'Responsable'],
        ['C3', 'Crear la unidad', 'may-24', 'ago-24', 'RRHH'],
        [null, null, 'sep-24', 'oct-24'],
      ],
      [0],
      'criterion action start end owner',
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

describe('a table of few columns', () => {
  const TABLE = [
    ['Acciones', 'A cargo de', 'Notas del comité'],
    ['Crear la unidad', 'Recursos Humanos', null],
  ];

  it.each<[string, Rows, boolean]>([
    ['is a plan if its title speaks of improvement', [['PLAN DE MEJORAMIENTO 2024'], ...TABLE], true],
    [
      'is a plan if a heading speaks of it',
      [
        ['Acción de mejora', 'Plazo'],
        ['Crear la unidad', 'ago-24'],
      ],
      true,
    ],
    [
      'is a plan with one known column',
      [['Plan de mejora'], ['Acción', 'Nota 1', 'Nota 2'], ['Crear la unidad']],
      true,
    ],
    ['is none if nothing speaks of improvement', [['PLAN OPERATIVO 2024'], ...TABLE], false],
    ['is none if it has no actions', [['PLAN DE MEJORA'], ['Acciones', 'Cumplidas', '%'], [12, 3, 0.25]], false],
    [
      'is none if no column holds actions',
      [['PLAN DE MEJORA'], ['Nombre', 'Cargo', 'Responsable'], ['Ana', 'Jefa']],
      false,
    ],
  ])('%s', (_, rows, expected) => {
    const seen = seeHeading(gridOf(rows));
    expect(seen?.doubt === null).toBe(expected);
    expect(seen?.isCertain).toBe(false);
  });

  it('is certain if the columns alone show it', () => {
    expect(seeHeading(gridOf([['Criterio', 'Acción', 'Fin', 'Responsable']]))).toMatchObject({
      doubt: null,
      isCertain: true,
    });
  });
});

describe('the doubt about the best heading', () => {
  it.each<[string, Rows, HeadingDoubt, string]>([
    [
      'another plan',
      [['PLAN OPERATIVO'], ['Objetivo', 'Actividad', 'Indicador', 'Responsable']],
      'other-plan',
      'objective action indicator owner',
    ],
    [
      'no actions',
      [['Plan de mejora'], ['Responsable', 'Fecha', 'Indicador', 'Estado']],
      'no-action',
      'period indicator owner status',
    ],
    ['too few columns', [['Plan de mejora'], ['Acciones', 'Responsable']], 'few-columns', 'action owner'],
    [
      'cards',
      [
        ['Acciones de mejora'],
        ['Acción', 'Mejorar la coordinación'],
        ['Responsable', 'Coordinadora'],
        ['Objetivos', 'Mejorar los resultados'],
        ['Período de ejecución', '2024'],
      ],
      'cards',
      'action',
    ],
  ])('%s', (_, rows, doubt, columns) => {
    const seen = seeHeading(gridOf(rows));
    expect(seen?.doubt).toBe(doubt);
    expect(Object.keys(seen?.heading.columns ?? {}).join(' ')).toBe(columns);
  });

  it('is absent if no text names a column', () => {
    expect(seeHeading(gridOf([['Ventas'], [1, 2]]))).toBeNull();
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

  it('may have as many rows as one with a calendar that is found', () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    const grid = gridOf([
      ['Criterio', 'Acción de mejora', 'Responsable', 'Cronograma'],
      [null, null, null, 2024],
      [null, null, null, 'T1', null, null, 'T2', null, null, 'T3', null, null, 'T4'],
      [null, null, null, ...months],
      ['C3', 'Crear la unidad', 'RRHH', 'X'],
    ]);
    const found = findHeading(grid);
    expect(found?.rows).toEqual([0, 1, 2, 3]);
    expect(headingAt(grid, found?.rows ?? [])).toMatchObject({ columns: found?.columns, calendar: found?.calendar });
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
