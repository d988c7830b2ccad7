import { DEFAULT_STRUCTURE } from '../../../src/core/criteria/structures';
import { checkPlan } from '../../../src/core/rules/check-plan';
import { sheets as en } from '../../../src/core/messages/en/sheets';
import { sheets as es } from '../../../src/core/messages/es/sheets';
import { dayOf } from '../../../src/core/plan/day';
import { readPlan } from '../../../src/core/plan/read-plan';
import { judgePlan } from '../../../src/core/schedule/judge-plan';
import { SHEET_KEYS, type SheetSpec, type SpecCell } from '../../../src/core/summary/sheet-spec';
import { summarisePlan } from '../../../src/core/summary/summarise-plan';
import type { SummaryInput } from '../../../src/core/summary/summary-input';
import { gridOf, type CellLiteral } from '../plan/grid-of';
import { SAMPLE_ROWS } from '../plan/sample-rows';

const NAMES = {
  sheets: {
    indicators: 'Indicadores',
    'by-criterion': 'Por criterio',
    'by-owner': 'Por responsable',
    timeline: 'Cronograma',
    findings: 'Hallazgos',
    'progress-report': 'Informe de avance',
  },
  tables: { indicators: 'Indicadores', findings: 'Hallazgos' },
} as const;

function input(rows: readonly (readonly CellLiteral[])[], more: Partial<SummaryInput> = {}): SummaryInput {
  const plan = readPlan(gridOf(rows, { sheet: 'Plan 2024' }));
  if (plan === null) throw new Error('no plan in the rows');
  const day = dayOf(2024, 9, 15);
  const schedule = judgePlan(plan, day);
  return {
    plan,
    structure: DEFAULT_STRUCTURE,
    schedule,
    findings: checkPlan(plan, DEFAULT_STRUCTURE, schedule),
    asOf: { day, followsToday: false },
    dueSoonDays: 30,
    madeOn: dayOf(2024, 9, 16),
    language: 'es',
    names: NAMES,
    ...more,
  };
}

function sheet(specs: readonly SheetSpec[], key: SheetSpec['key']): SheetSpec {
  const spec = specs.find((candidate) => candidate.key === key);
  if (spec === undefined) throw new Error(`no sheet ${key}`);
  return spec;
}

/** The rows under a sheet's heading, and the heading. */
const bodyOf = ({ cells, frozenRows }: SheetSpec) => cells.slice(frozenRows);
const headingOf = (spec: SheetSpec | undefined): readonly SpecCell[] => spec?.cells[spec.frozenRows - 1] ?? [];

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

  test('are those that are asked for, in their order', () => {
    expect(summarisePlan(input(SAMPLE_ROWS)).map(({ key }) => key)).toEqual(SHEET_KEYS);
    const some = summarisePlan(input(SAMPLE_ROWS), ['findings', 'indicators']);
    expect(some.map(({ key }) => key)).toEqual(['indicators', 'findings']);
  });

  test.each(['es', 'en'] as const)('have names that Excel takes (%s)', (language) => {
    const { names, tables } = language === 'es' ? es : en;
    for (const name of Object.values(names)) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
    for (const name of Object.values(tables)) expect(name).toMatch(/^[\p{L}_][\p{L}\d_]*$/u);
  });

  test('the register has a row for each indicator and counts each action once', () => {
    const { plan } = input(SAMPLE_ROWS);
    const rows = bodyOf(sheet(summarisePlan(input(SAMPLE_ROWS)), 'indicators'));
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
    const [spanish, english] = (['es', 'en'] as const).map((language) =>
      sheet(summarisePlan(input(SAMPLE_ROWS, { language })), 'indicators'),
    );
    expect(headingOf(spanish)[4]).toBe('Indicador');
    expect(headingOf(english)[4]).toBe('Indicator');
    expect(english?.cells).toHaveLength(spanish?.cells.length ?? 0);
  });
});

describe('a register', () => {
  const heading = ['No.', 'Criterio', 'Subcriterio', 'Acción de mejora', 'Inicio', 'Fin', 'Indicador', 'Responsable'];

  test('keeps a row with an empty indicator for an action that has none', () => {
    const rows = [heading, [1, '3', '3.1', 'Crear la unidad', 'ene-24', 'ago-24', null, 'Legal']];
    const [first] = bodyOf(sheet(summarisePlan(input(rows)), 'indicators'));
    expect(first?.slice(0, 7)).toEqual([1, 1, '3', '3.1', null, 'Crear la unidad', 'Legal']);
  });

  test('keeps what could not be understood as it is written', () => {
    const rows = [heading, ['uno', 'Gestión', 'varios', 'Crear la unidad', 'ene-24', 'pronto', 'Acta', 'Legal']];
    const [first] = bodyOf(sheet(summarisePlan(input(rows)), 'indicators'));
    expect(first?.slice(0, 4)).toEqual(['uno', 1, 'Gestión', 'varios']);
  });

  test('has a row even where the plan has no action', () => {
    const { table } = sheet(summarisePlan(input([heading])), 'indicators');
    expect(table?.area.rowCount).toBe(2);
  });

  const measured = [...heading, 'Meta', 'Valor alcanzado', 'Fecha de cumplimiento', 'Evidencia'];
  const of = (rows: readonly (readonly CellLiteral[])[]) =>
    sheet(summarisePlan(input([measured, ...rows])), 'indicators');
  const cellOf = (spec: SheetSpec, column: string, row = 0) => bodyOf(spec)[row]?.[headingOf(spec).indexOf(column)];
  const action = (target: CellLiteral, actual: CellLiteral, indicator = 'Talleres') =>
    [1, '3', '3.1', 'Capacitar', 'ene-24', 'ago-24', indicator, 'Legal', target, actual, 'jul-24', 'Listas'] as const;

  test('has target, actual, degree, timeliness and evidence only where the plan has those columns', () => {
    expect(headingOf(of([]))).toEqual(
      expect.arrayContaining(['Meta', 'Valor alcanzado', 'Grado alcanzado', 'Cumplida el', 'Plazo', 'Evidencia']),
    );
    expect(headingOf(sheet(summarisePlan(input([heading])), 'indicators'))).not.toContain('Meta');
    expect(cellOf(of([action(12, 9)]), 'Evidencia')).toBe('Listas');
  });

  test.each<[CellLiteral, CellLiteral, string | null]>([
    [12, 9, '=9/12'],
    ['12 talleres', '9 Talleres', '=9/12'],
    ['12 talleres', '1 taller', '=1/12'],
    ['≥ 80 %', '60%', '=60/80'],
    [{ value: 0.8, format: '0%' }, '60 %', '=60/80'],
    ['1,500', '1.200', '=1200/1500'],
    ['2,5', '1.5', '=1.5/2.5'],
    ['12 talleres', '9 cursos', null],
    ['12 talleres', 9, null],
    ['80 %', 60, null],
    ['Sí', 'No', null],
    ['2024-2025', '2024', null],
    [0, 4, null],
    [{ value: 45535, format: 'dd/mm/yyyy' }, 9, null],
    [null, 9, null],
  ])('reaches a degree where target %j and actual %j are numbers of one unit', (target, actual, formula) => {
    expect(cellOf(of([action(target, actual)]), 'Grado alcanzado')).toEqual(formula === null ? null : { formula });
  });

  test('gives each indicator its own line of target and actual, else all to the first', () => {
    const two = of([action('12 talleres\n80 %', '9 talleres\n40 %', 'Talleres\nPorcentaje de asistencia')]);
    expect([0, 1].map((row) => cellOf(two, 'Grado alcanzado', row))).toEqual([
      { formula: '=9/12' },
      { formula: '=40/80' },
    ]);
    const one = of([action('12 talleres', '9 talleres', 'Talleres\nPorcentaje de asistencia')]);
    expect([0, 1].map((row) => cellOf(one, 'Meta', row))).toEqual(['12 talleres', null]);
  });
});
