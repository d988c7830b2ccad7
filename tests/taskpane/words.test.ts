import type { CellFix } from '../../src/core/fixes/cell-fix';
import { pane as opening } from '../../src/core/messages/es/pane';
import { RESULTS_WORDS } from '../../src/core/messages/results-words';
import { SITUATIONS, type Situation } from '../../src/core/schedule/situation';
import type { RefusalReason } from '../../src/excel/fixes/apply-fixes';
import { outcomeWords } from '../../src/taskpane/results/outcome-words';
import { type FindingOutcome, initialState } from '../../src/taskpane/state/pane-state';
import { SEPTEMBER_15 } from '../support/sample';
import { writtenCell } from './fake-excel';

const { es, en } = RESULTS_WORDS;

describe('dates and days', () => {
  test.each<[Situation, number | null, boolean, string, string]>([
    ['overdue', 138, true, 'venció hace 138 días', '138 days overdue'],
    ['overdue', 1, true, 'venció ayer', 'due yesterday'],
    ['overdue', 1, false, 'venció hace 1 día', '1 day overdue'],
    ['due-soon', 0, true, 'vence hoy', 'due today'],
    ['due-soon', 0, false, 'vence en la fecha de corte', 'due on the as-of date'],
    ['due-soon', -1, true, 'vence mañana', 'due tomorrow'],
    ['due-soon', -12, true, 'vence en 12 días', 'due in 12 days'],
    ['in-progress', -77, false, 'vence en 77 días', 'due in 77 days'],
    ['completed', null, true, 'cumplida', 'completed'],
    ['completed', 3, true, 'cumplida con 3 días de atraso', 'completed 3 days late'],
    ['completed', -3, true, 'cumplida a tiempo', 'completed on time'],
    ['unscheduled', null, true, 'sin fecha de fin', 'no end date'],
  ])('%s, %s days, today: %s → %s · %s', (situation, days, today, spanish, english) => {
    expect(es.deadlines.when(situation, days, today)).toBe(spanish);
    expect(en.deadlines.when(situation, days, today)).toBe(english);
  });

  test.each(SITUATIONS)('%s has a text with and without days', (situation) => {
    for (const { deadlines } of [es, en]) {
      expect(deadlines.when(situation, null, true)).not.toBe('');
      expect(deadlines.when(situation, situation === 'overdue' ? 5 : -5, false)).not.toMatch(/-|null|undefined|NaN/);
    }
  });
});

test('nouns agree with their numbers', () => {
  expect(es.situations.count('overdue', 1)).toBe('vencida');
  expect(es.situations.count('overdue', 2)).toBe('vencidas');
  expect(es.findings.count('error', 1)).toBe('error');
  expect(es.findings.count('error', 0)).toBe('errores');
  expect(es.findings.filter.shown(1, 44)).toBe('1 de 44 hallazgos');
  expect(es.findings.filter.shown(0, 1)).toBe('0 de 1 hallazgo');
  expect(opening.start.found(6, ['Plan 2024'])).toBe('Plan con 6 acciones en «Plan 2024»');
  expect(opening.start.found(1, ['Plan 2024'])).toBe('Plan con 1 acción en «Plan 2024»');
  expect(opening.start.others(1, 'active')).toMatch(/^Es el de la hoja abierta\. Hay 1 plan más en este libro/);
});

test('changes since a review are described by kind', () => {
  const unchanged = {
    since: '15/09/2024',
    newlyOverdue: 0,
    completed: 0,
    added: 0,
    removed: 0,
    movedEnds: 0,
  };
  const { sentence, moved } = es.changes;
  expect(sentence(unchanged)).toBe('Desde el 15/09/2024: sin cambios en las acciones.');
  expect(sentence({ ...unchanged, newlyOverdue: 1, movedEnds: 2 })).toBe(
    'Desde el 15/09/2024: 1 vencida nueva y 2 fechas de fin cambiadas.',
  );
  expect([moved(61), moved(-1)]).toEqual(['61 días después', '1 día antes']);
});

describe('outcomes', () => {
  const state = initialState({ day: SEPTEMBER_15, followsToday: true });

  test.each([
    [
      { kind: 'marked', areNew: true, marked: { overdue: 6 }, notMarked: [], changedCells: 0, sheet: 'Plan' },
      'Marcas en «Plan»: 6 vencidas. Ninguna celda del plan cambió.',
    ],
    [
      {
        kind: 'marked',
        areNew: true,
        marked: { 'due-soon': 1, overdue: 2 },
        notMarked: [],
        changedCells: 0,
        sheet: 'Plan',
      },
      'Marcas en «Plan»: 2 vencidas y 1 por vencer. Ninguna celda del plan cambió.',
    ],
    [
      { kind: 'marked', areNew: true, marked: { overdue: 2 }, notMarked: [6, 8], changedCells: null, sheet: 'Plan' },
      'Marcas en «Plan»: 2 vencidas. El plan es demasiado largo para comparar sus celdas una a una. Sin marca: filas 7 y 9. Su fecha de fin no está escrita como fecha. Escríbala como día/mes/año y marque de nuevo.',
    ],
    [
      { kind: 'marked', areNew: true, marked: {}, notMarked: [], changedCells: 0, sheet: 'Plan' },
      'No hay nada que marcar en «Plan».',
    ],
    [
      { kind: 'marks-removed', removed: 3, leftOn: [], unreadable: 0, refused: 0 },
      'Marcas quitadas. La hoja está como antes.',
    ],
    [
      { kind: 'marked', areNew: true, marked: { overdue: 1 }, notMarked: [], changedCells: 1, sheet: 'Plan' },
      'Marcas en «Plan»: 1 vencida. Mientras tanto cambió 1 celda del plan. El complemento no la cambió.',
    ],
    [
      { kind: 'marks-removed', removed: 2, leftOn: [], unreadable: 1, refused: 0 },
      'Se quitaron las demás marcas. Excel no pudo leer 1 regla de formato condicional de este libro. Si alguna es una marca, quítela en Inicio › Formato condicional › Administrar reglas.',
    ],
    [{ kind: 'marks-removed', removed: 0, leftOn: [], unreadable: 0, refused: 0 }, 'No había marcas que quitar.'],
    [
      { kind: 'written', sheets: ['Indicadores', 'Por criterio'], refreshed: [], notSetUp: [] },
      'Se crearon 2 hojas: Indicadores, Por criterio.',
    ],
    [
      { kind: 'written', sheets: ['Tablero'], refreshed: ['Indicadores'], notSetUp: [] },
      'Se creó la hoja «Tablero». Se actualizó la hoja «Indicadores».',
    ],
    [{ kind: 'written', sheets: [], refreshed: ['Indicadores', 'Tablero'], notSetUp: [] }, 'Se actualizaron 2 hojas.'],
    [{ kind: 'sheets-removed', sheets: ['Indicadores'] }, 'Se quitó la hoja Indicadores.'],
    [{ kind: 'sheets-removed', sheets: [] }, 'No había resúmenes que quitar.'],
  ] as const)('%j', (outcome, words) => {
    expect(outcomeWords(outcome, state, 'es')).toBe(words);
  });

  const cells = [4, 5, 6, 7, 8, 9].map((row): CellFix => ({
    row,
    column: 7,
    columnKey: 'start',
    cell: `H${row + 1}`,
    before: 'may-24',
    beforeText: 'may-24',
    after: { kind: 'text', text: 'mayo' },
    isSafe: true,
    findings: [],
  }));
  const written = cells.map(writtenCell);
  const left = (reason: RefusalReason, count: number) => cells.slice(0, count).map((fix) => ({ fix, reason }));

  test.each([
    [{ kind: 'fixed', fixed: { sheetIds: [], written, refused: [] } }, '6 celdas corregidas en H5:H10.'],
    [
      { kind: 'fixed', fixed: { sheetIds: [], written: written.slice(0, 1), refused: left('changed', 2) } },
      '1 celda corregida en H5. Sin cambiar: H5 y H6. Su contenido es otro desde la revisión.',
    ],
    [
      { kind: 'fixed', fixed: { sheetIds: [], written: [], refused: left('formula', 6) } },
      'Ninguna celda cambió. Sin cambiar: H5, H6, H7, H8 y 2 más. Son fórmulas; corrija las celdas de las que dependen.',
    ],
    [
      { kind: 'undone', undone: { restored: written, refused: left('not-taken', 1) } },
      'Las 6 celdas están como antes. Excel no aceptó el cambio en H5.',
    ],
    [
      { kind: 'undone', undone: { restored: [], refused: left('changed', 1) } },
      'No se pudo deshacer: ninguna celda cambió. Sin cambiar: H5. Su contenido es otro desde la revisión.',
    ],
    [{ kind: 'withdrawn', count: 1 }, 'El hallazgo vuelve a la lista.'],
    [{ kind: 'rule-set', rule: 'number-gap', on: false }, 'Regla desactivada en este libro: «Salto en la numeración».'],
    [{ kind: 'rule-set', rule: 'number-gap', on: true }, 'Regla activada: «Salto en la numeración».'],
  ] satisfies [FindingOutcome, string][])('%#: the outcome for findings', (outcome, words) => {
    expect(outcomeWords(outcome, state, 'es')).toBe(words);
  });

  it('names the protected sheets whose marks stayed', () => {
    expect(
      outcomeWords({ kind: 'marks-removed', removed: 0, leftOn: ['A', 'B'], unreadable: 0, refused: 0 }, state, 'es'),
    ).toContain('hojas protegidas: A, B');
  });
});
