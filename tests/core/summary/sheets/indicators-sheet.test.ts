import { type SheetSpec } from '../../../../src/core/summary/sheet-spec';
import { summarisePlan } from '../../../../src/core/summary/summarise-plan';
import { type CellLiteral } from '../../plan/grid-of';
import { bodyOf, headingOf, input, sheet } from '../summary-input';

describe('a register', () => {
  const heading = ['No.', 'Criterio', 'Subcriterio', 'Acción de mejora', 'Inicio', 'Fin', 'Indicador', 'Responsable'];

  test('has a row with an empty indicator for an action without indicators', () => {
    const rows = [heading, [1, '3', '3.1', 'Crear la unidad', 'ene-24', 'ago-24', null, 'Legal']];
    const [first] = bodyOf(sheet(summarisePlan(input(rows)), 'indicators'));
    expect(first?.slice(0, 6)).toEqual(['3', '3.1', 1, null, 'Crear la unidad', 'Legal']);
  });

  test('shows unreadable content as written', () => {
    const rows = [heading, ['uno', 'Gestión', 'varios', 'Crear la unidad', 'ene-24', 'pronto', 'Acta', 'Legal']];
    const [first] = bodyOf(sheet(summarisePlan(input(rows)), 'indicators'));
    expect(first?.slice(0, 3)).toEqual(['Gestión', 'varios', 'uno']);
  });

  test('prints the columns that fit a page, and hides those that only formulas need', () => {
    const printed = (spec: SheetSpec) => headingOf(spec).slice(0, spec.print.columns);
    const few = sheet(
      summarisePlan(
        input([
          [...heading, 'Comentarios'],
          [1, '3', '3.1', 'Crear', 'ene-24', 'ago-24', 'Acta', 'Legal', 'Ya'],
        ]),
      ),
      'indicators',
    );
    expect(printed(few).at(-1)).toBe('Comentarios');
    const many = sheet(
      summarisePlan(
        input([
          [...measured, 'Comentarios', '% de avance'],
          [...action(12, 9), 'Ya', 0.5],
        ]),
      ),
      'indicators',
    );
    expect(printed(many)).not.toContain('Evidencia');
    expect(printed(many).at(-1)).toBe('Días');
    const hidden = few.hiddenColumns?.map((column) => headingOf(few)[column]);
    expect(hidden).toEqual(['Orden', 'Atraso', 'Clave']);
  });

  test('has a row even if the plan has no actions', () => {
    const { table } = sheet(summarisePlan(input([heading])), 'indicators');
    expect(table?.area.rowCount).toBe(2);
  });

  const measured = [...heading, 'Meta', 'Valor alcanzado', 'Fecha de cumplimiento', 'Evidencia'];
  const of = (rows: readonly (readonly CellLiteral[])[]) =>
    sheet(summarisePlan(input([measured, ...rows])), 'indicators');
  const cellOf = (spec: SheetSpec, column: string, row = 0) => bodyOf(spec)[row]?.[headingOf(spec).indexOf(column)];
  const action = (target: CellLiteral, actual: CellLiteral, indicator = 'Talleres') =>
    [1, '3', '3.1', 'Capacitar', 'ene-24', 'ago-24', indicator, 'Legal', target, actual, 'jul-24', 'Listas'] as const;

  test('has target, actual, degree, timeliness and evidence only if the plan has those columns', () => {
    expect(headingOf(of([]))).toEqual(
      expect.arrayContaining(['Meta', 'Valor alcanzado', 'Logro de la meta', 'Cumplida el', '¿A tiempo?', 'Evidencia']),
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
  ])('compares target %j and actual %j only if they have the same unit', (target, actual, formula) => {
    expect(cellOf(of([action(target, actual)]), 'Logro de la meta')).toEqual(formula === null ? null : { formula });
  });

  test.each<[string, CellLiteral, CellLiteral, string]>([
    ['Tiempo de respuesta', '5 días', '9 días', '=5/9'],
    ['Tiempo de respuesta', '5 días', '4 días', '=5/4'],
    ['Quejas recibidas', 0, 0, '=1'],
    ['Quejas recibidas', 0, 3, '=0/3'],
    ['Quejas recibidas', 10, 0, '=1'],
    ['Quejas resueltas', 10, 9, '=9/10'],
    ['Tasa de rotación', 'Como máximo 10 %', '18 %', '=10/18'],
    ['Tasa de rotación', '10 % como máximo', '18 %', '=10/18'],
    ['Tasa de rotación', '≤ 10 %', '18 %', '=10/18'],
    ['Horas de trabajo', '12 horas o más', '9 horas', '=9/12'],
    ['Horas de trabajo', 'al menos 12 horas', '9 horas', '=9/12'],
  ])('of %s, compares target %j and actual %j in the better direction', (indicator, target, actual, formula) => {
    expect(cellOf(of([action(target, actual, indicator)]), 'Logro de la meta')).toEqual({ formula });
  });

  test('gives no degree where more could be better or worse, and says so', () => {
    const doubtful = of([action('10 %', '18 %', 'Tasa de rotación')]);
    expect(cellOf(doubtful, 'Logro de la meta')).toBe('?');
    const note = 'Logro con «?»: el indicador no dice si más es mejor o peor.';
    expect(JSON.stringify(doubtful)).toContain(note);
    expect(JSON.stringify(of([action(12, 9)]))).not.toContain(note);
  });

  test('gives each indicator its own line of target and actual, else everything to the first', () => {
    const two = of([action('12 talleres\n80 %', '9 talleres\n40 %', 'Talleres\nPorcentaje de asistencia')]);
    expect([0, 1].map((row) => cellOf(two, 'Logro de la meta', row))).toEqual([
      { formula: '=9/12' },
      { formula: '=40/80' },
    ]);
    const one = of([action('12 talleres', '9 talleres', 'Talleres\nPorcentaje de asistencia')]);
    expect([0, 1].map((row) => cellOf(one, 'Meta', row))).toEqual(['12 talleres', null]);
  });
});
