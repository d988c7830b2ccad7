import type { MergedArea } from '../../../../src/core/plan/grid';
import { findHeading } from '../../../../src/core/plan/heading/plan-heading';
import { readPlan } from '../../../../src/core/plan/read-plan';
import { dependsOnMerges } from '../../../../src/core/plan/rows/merged-cells';
import { gridOf, type CellLiteral } from '../grid-of';

type Row = readonly CellLiteral[];

const HEADING = [
  'No.',
  'Criterio',
  'Subcriterio',
  'Área de mejora',
  'Objetivo',
  'Acción',
  'Inicio',
  'Fin',
  'Recursos',
  'Indicador',
  'Responsable',
  'Comentarios',
];
const FULL = [
  1,
  '3',
  '3.1',
  '6) Área',
  'Un objetivo',
  'Una acción',
  'ene-24',
  'dic-24',
  'Humanos',
  '% de x',
  'RRHH',
  '',
];
const NUMBER = 0;
const [OBJECTIVE, ACTION, START, OWNER, COMMENTS] = [4, 5, 6, 10, 11];

/** A full row with some of its cells replaced. */
const row = (changes: Readonly<Record<number, CellLiteral>> = {}): Row =>
  FULL.map((value, at) => (at in changes ? (changes[at] ?? null) : value));

/** A blank row except for some cells. */
const only = (cells: Readonly<Record<number, CellLiteral>>): Row => FULL.map((_, at) => cells[at] ?? null);

const over = (column: number, first: number, rowCount: number): MergedArea => ({
  row: first,
  column,
  rowCount,
  columnCount: 1,
});

/** All columns except some, each merged over rows. */
const allBut = (columns: readonly number[], first: number, rowCount: number) =>
  FULL.map((_, column) => over(column, first, rowCount)).filter(({ column }) => !columns.includes(column));

function read(rows: readonly Row[], merged: readonly MergedArea[]) {
  const plan = readPlan(gridOf([HEADING, ...rows], { sheet: 'Plan 2024', merged }));
  if (!plan) throw new Error('no plan was found');
  return plan;
}

describe('a cell merged over several actions', () => {
  it.each(FULL.flatMap((value, column) => (value === '' || column === NUMBER || column === ACTION ? [] : [column])))(
    'says the same of each: column %d',
    (column) => {
      const { actions } = read([row(), row({ [column]: null }), row({ [column]: null })], [over(column, 1, 3)]);
      const cells = actions.map((action) => Object.values(action.cells).find((cell) => cell.column === column));
      expect(cells.map((cell) => cell?.value)).toEqual([FULL[column], FULL[column], FULL[column]]);
      expect(cells.map((cell) => cell?.row)).toEqual([1, 1, 1]);
      expect(cells.map((cell) => cell?.inherited)).toEqual([false, true, true]);
    },
  );

  it('can leave an action only its text', () => {
    const { actions, notRead } = read(
      [row(), only({ [ACTION]: 'Otra acción' }), only({ [ACTION]: 'Y otra' })],
      allBut([ACTION], 1, 3),
    );
    expect(notRead).toEqual([]);
    expect(actions.map(({ cells, end, owners, number }) => [cells.action?.value, end.kind, owners, number])).toEqual([
      ['Una acción', 'date', ['RRHH'], 1],
      ['Otra acción', 'date', ['RRHH'], null],
      ['Y otra', 'date', ['RRHH'], null],
    ]);
  });

  it('gives its value to no action below its area', () => {
    const { actions } = read([row(), row({ [OWNER]: null }), row({ [OWNER]: null })], [over(OWNER, 1, 2)]);
    expect(actions.map(({ owners }) => owners)).toEqual([['RRHH'], ['RRHH'], []]);
  });

  it('gives no value if it is blank', () => {
    const { actions } = read([row({ [OWNER]: null }), row({ [OWNER]: null })], [over(OWNER, 1, 2)]);
    expect(actions.map(({ cells }) => cells.owner?.inherited)).toEqual([false, false]);
  });
});

describe('the content of the plan depends on its merged cells', () => {
  const depends = (...rows: readonly Row[]) => {
    const grid = gridOf([HEADING, ...rows]);
    const heading = findHeading(grid);
    if (!heading) throw new Error('no heading was found');
    return dependsOnMerges(grid, heading);
  };

  it.each([
    ['a blank owner below a filled one', [row(), row({ [OWNER]: null })]],
    ['two blanks below a filled one', [row(), row({ [START]: null }), row({ [START]: null })]],
    ['nothing but an action', [row(), only({ [ACTION]: 'Otra' })]],
    ['a blank comment in a row that is grouped with the one above', [row({ [COMMENTS]: 'Sí' }), row({ 1: null })]],
  ])('%s', (_, rows) => expect(depends(...rows)).toBe(true));

  it.each([
    ['a full plan', [row(), row()]],
    ['a criterion, subcriterion and area filled in once', [row(), row({ 1: null, 2: null, 3: null })]],
    ['blank comments', [row({ [COMMENTS]: 'Sí' }), row()]],
    ['a blank above which all is blank', [row({ [OWNER]: null }), row({ [OWNER]: null })]],
    ['a blank row between', [row(), only({}), row({ [OWNER]: null })]],
    ['a section', [row(), only({ 0: 'CRITERIO 4: Alianzas' }), row()]],
    ['signatures', [row(), only({ [OBJECTIVE]: 'Elaborado por: N. N.' })]],
  ])('not: %s', (_, rows) => expect(depends(...rows)).toBe(false));
});
