import { NO_STRUCTURE } from '../../../src/core/criteria/structures';
import { SHEET_KEYS } from '../../../src/core/summary/sheet-spec';
import { summarisePlan } from '../../../src/core/summary/summarise-plan';
import { bodyOf, headingOf, input, sheet } from './summary-input';

const TITLE = ['PLAN DE MEJORAMIENTO 2024'];
const PROCESSES = [
  TITLE,
  ['No.', 'Proceso', 'Hallazgo', 'Acción', 'Fin', 'Responsable'],
  [4, null, 'Sin manual', 'Escribir el manual', 'dic-24', 'Planificación'],
  [1, 'Compras', 'Expedientes incompletos', 'Crear una lista', 'ago-24', 'Compras'],
  [2, 'Archivo', 'Sin respaldo', 'Definir copias', 'dic-24', 'Archivo'],
  [3, 'COMPRAS', 'Contratos sin control', 'Crear un tablero', 'dic-24', 'Compras'],
];
const UNGROUPED = PROCESSES.map((row) => (row === TITLE ? row : row.filter((_, column) => column !== 1)));

const summaries = (rows: typeof PROCESSES) => summarisePlan(input(rows, { structure: NO_STRUCTURE, findings: [] }));

describe('a plan without criteria that has a column of processes', () => {
  const sheets = summaries(PROCESSES);

  test('is counted by process, in the order in which they appear', () => {
    const byGroup = sheet(sheets, 'by-criterion');
    expect(byGroup.cells[0]?.[0]).toBe('Acciones por grupo · PLAN DE MEJORAMIENTO 2024');
    expect(bodyOf(byGroup).map(([number, title]) => [number, title])).toEqual([
      ['1', 'Compras'],
      ['2', 'Archivo'],
      [null, 'Sin grupo'],
      [null, 'Total'],
    ]);
    const register = sheet(sheets, 'indicators');
    const column = headingOf(register).indexOf('Grupo');
    expect(bodyOf(register).map((row) => row[column])).toEqual([null, '1', '2', '1']);
    expect(headingOf(register)).not.toContain('Subcriterio');
  });

  test('says nothing of criteria', () => {
    const texts = sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === 'string');
    expect(texts.filter((text) => /criterio/i.test(text) && !text.startsWith('Fuente'))).toEqual([]);
  });
});

describe('a plan without criteria and groups', () => {
  const sheets = summaries(UNGROUPED);

  test('has no sheet by criterion, nor such a part on others', () => {
    expect(sheets.map(({ key }) => key)).toEqual(SHEET_KEYS.filter((key) => key !== 'by-criterion'));
    expect(headingOf(sheet(sheets, 'indicators'))).not.toContain('Grupo');
    expect(sheet(sheets, 'dashboard').charts.map(({ key }) => key)).toEqual(['progress']);
    const parts = sheet(sheets, 'progress-report').cells.map(([first]) => first);
    expect(parts.filter((text) => typeof text === 'string' && /^\d\. /.test(text))).toEqual([
      '1. Resumen',
      '2. Avance: lo previsto y lo cumplido',
      '3. Acciones',
      '4. Atrasos y sus motivos',
      '5. Decisiones que se piden',
      '6. Cambios de fechas',
    ]);
  });
});

it('an objective groups actions only if they share it', () => {
  const rows = (objectives: readonly string[]) => [
    TITLE,
    ['Objetivo', 'Acción', 'Fin', 'Responsable'],
    ...objectives.map((objective, index) => [objective, `Acción ${index}`, 'dic-24', 'Compras']),
  ];
  const hasGroups = (objectives: readonly string[]) =>
    summarisePlan(input(rows(objectives), { structure: NO_STRUCTURE })).some(({ key }) => key === 'by-criterion');
  expect(hasGroups(['Mejorar', 'Mejorar', 'Ordenar'])).toBe(true);
  expect(hasGroups(['Mejorar', 'Ordenar', 'Medir'])).toBe(false);
});

it('titles that stand alone above the actions group them', () => {
  const sheets = summaries([
    TITLE,
    ['No.', 'Hallazgo', 'Acción', 'Fin', 'Responsable'],
    ['PLANIFICACIÓN'],
    [1, 'Sin manual', 'Escribir el manual', 'dic-24', 'Planificación'],
    ['CONTROL INTERNO'],
    [2, 'Sin respaldo', 'Definir copias', 'dic-24', 'Archivo'],
    [3, 'Sin control', 'Crear un tablero', 'dic-24', 'Compras'],
  ]);
  expect(bodyOf(sheet(sheets, 'by-criterion')).map(([number, title]) => [number, title])).toEqual([
    ['1', 'PLANIFICACIÓN'],
    ['2', 'CONTROL INTERNO'],
    [null, 'Sin grupo'],
    [null, 'Total'],
  ]);
});
