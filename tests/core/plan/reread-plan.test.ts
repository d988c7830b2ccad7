import fc from 'fast-check';
import { HEADING_ROWS, MOST_HEADING_ROWS } from '../../../src/core/plan/find-heading';
import type { ImprovementPlan } from '../../../src/core/plan/improvement-plan';
import { readPlan } from '../../../src/core/plan/read-plan';
import { rereadPlan } from '../../../src/core/plan/reread-plan';
import { anyEdits, anyRows, withEdits, type CellEdit, type Rows } from './any-edits';
import { gridOf, type CellLiteral } from './grid-of';
import { SAMPLE_ROWS } from './sample-rows';

function planOf(rows: Rows): ImprovementPlan {
  const plan = readPlan(gridOf(rows));
  if (plan === null) throw new Error('these rows are no plan');
  return plan;
}

/** The plan read again in the rows that were edited. */
function reread(before: Rows, edits: readonly CellEdit[], hidden: readonly number[] = []) {
  const grid = gridOf(withEdits(before, edits));
  const rows = new Set(edits.map(({ row }) => row).filter((row) => row < grid.cells.length));
  return rereadPlan(planOf(before), {
    top: { ...grid, cells: grid.cells.slice(0, HEADING_ROWS + MOST_HEADING_ROWS) },
    lines: new Map([...rows].map((row) => [row, grid.cells[row] ?? []])),
    hiddenRows: new Set(hidden),
    date1904: false,
  });
}

test('whatever is edited, the plan read again is the plan read whole, or is not read in part', () => {
  let inPart = 0;
  fc.assert(
    fc.property(anyRows, anyEdits, (rows, edits) => {
      const plan = reread(rows, edits);
      if (plan === null) return;
      inPart++;
      expect(plan).toEqual(readPlan(gridOf(withEdits(rows, edits))));
    }),
    { numRuns: 500 },
  );
  expect(inPart).toBeGreaterThan(50);
});

const [NUMBER, CRITERION, AREA, ACTION, TASKS, START, END, OWNER, COMMENTS] = [0, 1, 3, 5, 6, 7, 8, 11, 12];
const edit = (row: number, column: number, value: CellLiteral): CellEdit => ({ row, column, value });

describe('an edit of the sample', () => {
  test.each([
    ['a number', edit(4, NUMBER, 9)],
    ['a criterion', edit(5, CRITERION, 'CRITERIO 4')],
    ['an action', edit(5, ACTION, 'Otra')],
    ['tasks', edit(6, TASKS, 'Otras')],
    ['an end', edit(6, END, 'oct-24')],
    ['an end that is taken away', edit(6, END, null)],
    ['an owner', edit(9, OWNER, 'Compras')],
    ['a comment', edit(9, COMMENTS, 'Se cumplió')],
  ])('is read in its row alone: %s', (_, one) => {
    const before = planOf(SAMPLE_ROWS);
    const plan = reread(SAMPLE_ROWS, [one]);
    expect(plan).toEqual(readPlan(gridOf(withEdits(SAMPLE_ROWS, [one]))));
    expect(plan).not.toEqual(before);
  });

  test('carries over every action that is as it was', () => {
    const before = planOf(SAMPLE_ROWS);
    const grid = gridOf(withEdits(SAMPLE_ROWS, [edit(6, END, 'oct-24')]));
    const plan = rereadPlan(before, {
      top: grid,
      lines: new Map([5, 6].map((row) => [row, grid.cells[row] ?? []])),
      hiddenRows: new Set(),
      date1904: false,
    });
    expect(plan?.actions.map((action, at) => action === before.actions[at])).toEqual([
      true,
      true,
      false,
      true,
      true,
      true,
    ]);
    expect(plan?.columns).toBe(before.columns);
  });

  test('may have hidden its row', () => {
    expect(reread(SAMPLE_ROWS, [edit(6, END, 'oct-24')], [6])?.actions[2]?.hidden).toBe(true);
  });

  test.each([
    ['the title', edit(0, 0, 'PLAN DE MEJORA INSTITUCIONAL 2025')],
    ['the heading', edit(2, OWNER, 'Área')],
    ['a row that was blank', edit(1, ACTION, 'Algo')],
    ['a row that is cleared of what makes it an action', edit(4, ACTION, '')],
  ])('reaches further than its row: %s', (name, one) => {
    const edits = name.startsWith('a row that is cleared')
      ? Array.from({ length: 13 }, (_, column) => edit(4, column, null))
      : [one];
    expect(reread(SAMPLE_ROWS, edits)).toBeNull();
  });

  test('reaches further where it decides how the column is read', () => {
    const doubtful = withEdits(SAMPLE_ROWS, [edit(4, START, '03/04/2024')]);
    expect(reread(doubtful, [edit(5, START, 'feb-24')])).not.toBeNull();
    expect(reread(doubtful, [edit(5, START, '25/02/2024')])).toBeNull();
  });

  test('reaches further where rows below inherit it', () => {
    const once = withEdits(SAMPLE_ROWS, [edit(5, CRITERION, null), edit(5, AREA, null)]);
    expect(reread(once, [edit(4, CRITERION, 'CRITERIO 6')])).toBeNull();
    expect(reread(once, [edit(4, END, 'sep-24')])).not.toBeNull();
    expect(reread(once, [edit(5, CRITERION, 'CRITERIO 6')])).toBeNull();
  });

  test('reaches further where the dates tell the year', () => {
    const untold = withEdits(SAMPLE_ROWS, [edit(0, 0, 'PLAN DE MEJORA INSTITUCIONAL')]);
    expect(reread(untold, [edit(6, END, 'oct-25')])).toBeNull();
    expect(reread(untold, [edit(6, OWNER, 'Compras')])).not.toBeNull();
  });
});
