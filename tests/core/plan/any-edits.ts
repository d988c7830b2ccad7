import fc from 'fast-check';
import type { CellLiteral } from './grid-of';

/** The rows of a plan's sheet. */
export type Rows = readonly (readonly CellLiteral[])[];

/** A new content of a cell; rows and columns of the sheet are counted from 0. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellLiteral;
}

const real = (value: number, format = 'dd/mm/yyyy') => ({ value, format });

/** The contents of each column, few enough for rows that repeat, inherit from and contradict each other. */
const COLUMNS: readonly (readonly [heading: string, contents: readonly CellLiteral[]])[] = [
  ['No.', [1, 2, 3, 3, 5, '4', null, 'x']],
  ['Criterio', ['CRITERIO 3: PERSONAS', '3', 'Criterio 1', '1', '9', 'Otro', null, null, '#REF!']],
  ['Subcriterio', ['3.1', '3.2', '1.1 Visión', '1.1', '9.9', null, null]],
  ['Área de mejora', ['6) Aplica', '1) Imagen', 'Sin número', null, null]],
  ['Objetivo', ['Medir los resultados', 'Crear la unidad de género', ' dos  espacios ', null]],
  [
    'Acción de mejora',
    [
      'Crear la unidad de género',
      'Creación de la unidad de género',
      'Formar al personal en compras',
      'Por definir',
      null,
    ],
  ],
  [
    'Tareas',
    [
      'Nombrar el comité y redactar su reglamento',
      'Nombrar al comité; redactar el reglamento.',
      '<b>Formar</b> al personal en igualdad',
      'TBD',
      null,
    ],
  ],
  ['Inicio', ['ene-24', 'may-24', real(45_292), '03/04/2024', real(45_436, 'd-mmm'), 'pronto', null]],
  [
    'Fin',
    ['ago-24', 'dic-24', real(45_657), '25/04/2024', '04/25/2024', 'Permanente', real(45_412, 'd-mmm'), null, 'mayo'],
  ],
  ['Recursos', ['Humanos', 'Financieros', 'Cosas', null]],
  ['Indicador', ['Actas firmadas', '1. Un acta 2. Un informe', 'Informe', null]],
  ['Responsable', ['Recursos Humanos', 'RRHH', 'Recursos  Humanos', 'Compras / RR.HH.', 'Compras', null]],
  ['Comentarios', ['Se cumplió en mayo', 'Va tarde', 'Nota: ver anexo', null, null]],
  ['Estado', ['Cumplida', 'En proceso', 'Rara', null]],
  ['% de avance', [0.5, 1, 45, '100 %', real(0.5, '0%'), 140, null]],
];

const anyContent = (column: number) => fc.constantFrom(...(COLUMNS[column]?.[1] ?? [null]));

const anyAction = fc.tuple(...COLUMNS.map((_, column) => anyContent(column)));

/** Rows between and below actions that aren't actions. */
const anyOther: fc.Arbitrary<readonly CellLiteral[]> = fc.constantFrom(
  [null, 'CRITERIO 2: ESTRATEGIA'],
  [null, 'Subcriterio 2.1'],
  [],
  [null, null, null, null, null, null, 'Una tarea más', null, null, 'Humanos'],
  ['Elaborado por: X', null, null, null, null, 'Aprobado por: Y'],
  ['Total', 4],
);

const anyBody = fc.array(fc.oneof({ weight: 6, arbitrary: anyAction }, { weight: 1, arbitrary: anyOther }), {
  minLength: 1,
  maxLength: 12,
});

const HEADING = COLUMNS.map(([heading]) => heading);

/** The first row with actions in {@link anyRows}. */
export const FIRST_ROW = 2;

/** A plan with years in its title, or only in its dates. */
export const anyRows: fc.Arbitrary<Rows> = fc
  .tuple(fc.constantFrom('PLAN DE MEJORA 2024', 'PLAN DE MEJORA'), anyBody)
  .map(([title, body]) => [[title], HEADING, ...body]);

/** Edits of some rows' cells, most of them in the plan's first rows. */
export const anyEdits: fc.Arbitrary<readonly CellEdit[]> = fc.array(
  fc.nat(COLUMNS.length - 1).chain((column) =>
    fc.record({
      row: fc.integer({ min: FIRST_ROW, max: FIRST_ROW + 9 }),
      column: fc.constant(column),
      value: anyContent(column),
    }),
  ),
  { minLength: 1, maxLength: 4 },
);

/** The rows after some edits; an edit below the last row does nothing. */
export function withEdits(rows: Rows, edits: readonly CellEdit[]): Rows {
  return edits.reduce<Rows>(
    (before, { row, column, value }) =>
      before.map((cells, at) =>
        at === row ? HEADING.map((_, index) => (index === column ? value : (cells[index] ?? null))) : cells,
      ),
    rows,
  );
}
