import { reviewReport } from '../../src/cli/review-report';
import { reviewSummary } from '../../src/cli/review-summary';
import type { CellLiteral } from '../core/plan/grid-of';
import { SAMPLE_ROWS } from '../core/plan/sample-rows';
import { reviewOf } from '../support/review-of';

const summaryOf = (...[rows, more]: Parameters<typeof reviewOf>) =>
  reviewSummary(reviewOf(rows, more), 'plan.xlsx', 'es').join('\n');

const HEADING = [
  'No.',
  'Criterio',
  'Subcriterio',
  'Área de mejora',
  'Objetivo',
  'Acción de mejora',
  'Tareas',
  'Inicio',
  'Fin',
  'Recursos',
  'Indicador',
  'Responsable',
];
const SOUND = ['Criterio 3: Personas', '3.1', '6) Aplica', 'Lograr', 'Crear la unidad', 'Reunirse'];
const row = (number: number, end: CellLiteral, owner: string | null): readonly CellLiteral[] => [
  number,
  ...SOUND,
  { value: 45_292, format: 'dd/mm/yyyy' },
  end,
  'Humanos',
  'Actas firmadas',
  owner,
];
const day = (value: number) => ({ value, format: 'dd/mm/yyyy' });
const planOf = (...rows: readonly (readonly CellLiteral[])[]) => [['PLAN DE MEJORA 2024'], HEADING, ...rows];

describe('reviewSummary', () => {
  it('shows a single finding completely, and several of a rule by their cells and fix', () => {
    const summary = summaryOf(SAMPLE_ROWS);
    expect(summary).toContain('Hallazgos: 0 errores, 18 avisos, ');
    expect(summary).toContain('Aviso · A8 (No.): Del 3 se pasa al 5');
    expect(summary).toMatch(/Aviso · Restos de código en el texto \(5\): G6, G7, G8, G9, G10\n {10}\S/);
  });

  it.each([
    [1, '1 acción, fila 3 ·'],
    [2, '2 acciones, filas 3 a 4 ·'],
  ])('names the rows of %i actions', (count, expected) => {
    const rows = Array.from({ length: count }, (_, at) => row(at + 1, day(45_500), 'RRHH'));
    expect(summaryOf(planOf(...rows))).toContain(expected);
  });

  it('doesn’t count accepted findings, and lists them and the rules that are off', () => {
    const { findings } = reviewOf(SAMPLE_ROWS);
    const [finding, ...rest] = findings.filter(({ rule }) => rule === 'date-as-text');
    if (!finding) throw new Error('the sample has such a finding');
    const acceptance = {
      sheet: 'Plan',
      rule: finding.rule,
      column: null,
      key: '',
      reason: 'Así es',
      acceptedOn: '2024-09-15',
    };
    const more = { findings: rest, accepted: [{ finding, acceptance }], rulesOff: ['number-gap'] as const };
    const summary = summaryOf(SAMPLE_ROWS, more);
    expect(summary).toContain('Hallazgos: 0 errores, 11 avisos, 0 consejos');
    expect(summary).toContain('  1 dejado así en el libro; no se cuenta.\n');
    expect(summary).toContain('  Reglas desactivadas en este libro: ');
    expect(summaryOf(SAMPLE_ROWS, { ...more, findings: [] })).not.toContain('Ninguno');

    const report = reviewReport(reviewOf(SAMPLE_ROWS, more), { workbook: 'plan.xlsx', sheets: [], language: 'es' });
    expect(report.findings).toHaveLength(11);
    expect(report.accepted).toEqual([
      expect.objectContaining({ cell: 'H5', reason: 'Así es', acceptedOn: '2024-09-15' }),
    ]);
    expect(report.rulesOff).toEqual(['number-gap']);
  });

  it('lists findings about the whole plan separately', () => {
    const bare = [
      ['PLAN DE MEJORA 2024'],
      ['Criterio', 'Subcriterio', 'Acción de mejora', 'Fin', 'Responsable'],
      ['3', '3.1', 'Crear la unidad', day(45_657), 'Compras'],
    ];
    const summary = summaryOf(bare);
    expect(summary).toMatch(/Aviso · Falta una columna \(\d+\)\n {10}Falta la columna «No\.» en el encabezado\./);
    expect(summary).not.toContain('todo el plan,');
  });

  it('lists the longest overdue first, and cuts long lists with the number of hidden lines', () => {
    const late = Array.from({ length: 14 }, (_, index) => row(index + 1, day(45_400 + index), 'Compras'));
    const lines = summaryOf(planOf(...late)).split('\n');
    const first = lines.indexOf('Acciones vencidas') + 1;
    expect(lines[first]).toMatch(/^ {2}No\. 1 {2} {1}\d\d\/\d\d\/2024 {2}venció hace \d+ días/);
    expect(lines[first + 10]).toBe('  … y 4 más');
  });

  it('mentions missing owners, no findings and unread rows', () => {
    expect(summaryOf(planOf(row(1, day(45_400), null)))).toMatch(/venció hace .* {2}sin responsable/);
    expect(summaryOf(planOf(row(1, day(45_657), 'Compras')), { findings: [] })).toContain(
      'Ninguno: cada fila cumple todas las reglas.',
    );
    const signed = planOf(row(1, day(45_657), 'Compras'), [null], ['Elaborado por: Ana Pérez']);
    expect(summaryOf(signed)).toMatch(/Filas que no se leyeron\n {2}Fila 5 {2}\S/);
    expect(reviewReport(reviewOf(signed), { workbook: 'plan.xlsx', sheets: [], language: 'es' }).notRead).toEqual([
      { row: 5, reason: 'Son firmas, o está debajo de ellas.' },
    ]);
  });

  it('says that damaged settings were not used', () => {
    expect(summaryOf(SAMPLE_ROWS, { ignoresSettings: true })).toContain('ajustes guardados en el libro no se usó');
  });

  it('says why it chose this sheet if others have a plan too, and that a filter is on', () => {
    const summary = summaryOf(SAMPLE_ROWS, { whySheet: 'latest-year', otherPlans: ['Plan 2023'], isFiltered: true });
    expect(summary).toContain('Es la hoja del año más reciente. También hay un plan en «Plan 2023»');
    expect(summary).toContain('La hoja tiene un filtro');
    expect(summaryOf(SAMPLE_ROWS)).not.toContain('También');
  });
});
