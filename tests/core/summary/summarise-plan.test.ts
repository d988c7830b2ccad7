import { DEFAULT_STRUCTURE } from '../../../src/core/criteria/structures';
import { dayOf } from '../../../src/core/plan/day';
import { readPlan } from '../../../src/core/plan/read-plan';
import { judgePlan } from '../../../src/core/schedule/judge-plan';
import type { SheetSpec } from '../../../src/core/summary/sheet-spec';
import { summarisePlan } from '../../../src/core/summary/summarise-plan';
import type { SummaryInput } from '../../../src/core/summary/summary-input';
import { gridOf, type CellLiteral } from '../plan/grid-of';
import { SAMPLE_ROWS } from '../plan/sample-rows';

function input(rows: readonly (readonly CellLiteral[])[], more: Partial<SummaryInput> = {}): SummaryInput {
  const plan = readPlan(gridOf(rows, { sheet: 'Plan 2024' }));
  if (plan === null) throw new Error('no plan in the rows');
  const day = dayOf(2024, 9, 15);
  return {
    plan,
    structure: DEFAULT_STRUCTURE,
    schedule: judgePlan(plan, day),
    asOf: { day, followsToday: false },
    dueSoonDays: 30,
    madeOn: dayOf(2024, 9, 16),
    language: 'es',
    names: { sheets: { indicators: 'Indicadores', 'by-criterion': 'Por criterio' }, table: 'Indicadores' },
    ...more,
  };
}

function sheet(specs: readonly SheetSpec[], key: SheetSpec['key']): SheetSpec {
  const spec = specs.find((candidate) => candidate.key === key);
  if (spec === undefined) throw new Error(`no sheet ${key}`);
  return spec;
}

describe('the generated sheets of the sample', () => {
  test('have rows of one length and areas within them', () => {
    for (const { cells, styles, emphases, table, columnWidths } of summarisePlan(input(SAMPLE_ROWS))) {
      const width = cells[0]?.length ?? 0;
      expect(cells.map((row) => row.length)).toEqual(cells.map(() => width));
      expect(columnWidths).toHaveLength(width);
      const areas = [...styles, ...emphases].map(({ area }) => area).concat(table?.area ?? []);
      for (const area of areas) {
        expect(area.row + area.rowCount).toBeLessThanOrEqual(cells.length);
        expect(area.column + area.columnCount).toBeLessThanOrEqual(width);
      }
    }
  });

  test('the register has a row for each indicator and counts each action once', () => {
    const { plan } = input(SAMPLE_ROWS);
    const { cells, headingRow } = sheet(summarisePlan(input(SAMPLE_ROWS)), 'indicators');
    const rows = cells.slice(headingRow + 1);
    expect(rows).toHaveLength(plan.actions.reduce((sum, { indicators }) => sum + Math.max(1, indicators.length), 0));
    expect(rows.filter((row) => row[1] === 1).map((row) => row[0])).toEqual([1, 2, 3, 5, 6, 7]);
  });

  test('one cell holds the as-of date: a fixed day, or today', () => {
    const day = dayOf(2024, 9, 15);
    expect(sheet(summarisePlan(input(SAMPLE_ROWS)), 'indicators').cells[2]?.[3]).toEqual({ day });
    const today = input(SAMPLE_ROWS, { asOf: { day, followsToday: true } });
    expect(sheet(summarisePlan(today), 'indicators').cells[2]?.[3]).toEqual({ formula: '=TODAY()' });
  });

  test('say in English what they say in Spanish', () => {
    const [es, en] = (['es', 'en'] as const).map((language) =>
      sheet(summarisePlan(input(SAMPLE_ROWS, { language })), 'indicators'),
    );
    expect(es?.cells[es.headingRow]?.[4]).toBe('Indicador');
    expect(en?.cells[en.headingRow]?.[4]).toBe('Indicator');
    expect(en?.cells).toHaveLength(es?.cells.length ?? 0);
  });
});

describe('a register', () => {
  const heading = ['No.', 'Criterio', 'Subcriterio', 'Acción de mejora', 'Inicio', 'Fin', 'Indicador', 'Responsable'];

  test('keeps a row with an empty indicator for an action that has none', () => {
    const rows = [heading, [1, '3', '3.1', 'Crear la unidad', 'ene-24', 'ago-24', null, 'Legal']];
    const { cells, headingRow } = sheet(summarisePlan(input(rows)), 'indicators');
    expect(cells[headingRow + 1]?.slice(0, 7)).toEqual([1, 1, '3', '3.1', null, 'Crear la unidad', 'Legal']);
  });

  test('keeps what could not be understood as it is written', () => {
    const rows = [heading, ['uno', 'Gestión', 'varios', 'Crear la unidad', 'ene-24', 'pronto', 'Acta', 'Legal']];
    const { cells, headingRow } = sheet(summarisePlan(input(rows)), 'indicators');
    expect(cells[headingRow + 1]?.slice(0, 4)).toEqual(['uno', 1, 'Gestión', 'varios']);
  });

  test('has a row even where the plan has no action', () => {
    const { table } = sheet(summarisePlan(input([heading])), 'indicators');
    expect(table?.area.rowCount).toBe(2);
  });
});
