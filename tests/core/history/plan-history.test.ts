import { changesSince } from '../../../src/core/history/changes-since';
import {
  formatHistory,
  MAX_ACTIONS,
  parseHistory,
  withReview,
  type PlanHistory,
} from '../../../src/core/history/plan-history';
import { dayOf, type Day } from '../../../src/core/plan/day';
import { readPlan } from '../../../src/core/plan/read-plan';
import { judgePlan } from '../../../src/core/schedule/judge-plan';
import type { Schedule } from '../../../src/core/schedule/situation';
import { gridOf, type CellLiteral } from '../plan/grid-of';

type Row = readonly CellLiteral[];

const HEADING = [
  'No.',
  'Criterio',
  'Acción de mejora',
  'Tareas',
  'Inicio',
  'Fin',
  'Indicador',
  'Responsable',
  'Estado',
];
const [APRIL, JULY, SEPTEMBER] = [dayOf(2024, 4, 1), dayOf(2024, 7, 1), dayOf(2024, 9, 15)];

const GENDER: Row = [
  1,
  '3',
  'Crear la unidad de género',
  'Redactar el acta',
  'ene-24',
  'ago-24',
  'Acta',
  'Legal',
  null,
];
const WASTE: Row = [
  2,
  '6',
  'Manejo de los desechos',
  'Comprar envases',
  'ene-24',
  'jun-24',
  'Informe',
  'Compras',
  null,
];
const BUYING: Row = [
  3,
  '8',
  'Compras verdes',
  'Capacitar al personal',
  'ene-24',
  'dic-24',
  'Talleres',
  'Compras',
  null,
];
const ROWS = [GENDER, WASTE, BUYING];

/** Changes cells of a row, by heading. */
function edited(row: Row, cells: Readonly<Record<string, CellLiteral>>): Row {
  return row.map((cell, index) => cells[HEADING[index] ?? ''] ?? cell);
}

function judged(rows: readonly Row[], day: Day): Schedule {
  const plan = readPlan(gridOf([['PLAN DE MEJORA INSTITUCIONAL 2024'], HEADING, ...rows]));
  if (plan === null) throw new Error('no plan');
  return judgePlan(plan, day);
}

/** The reviews after they were stored and loaded. */
function historyOf(...reviews: readonly Schedule[]): PlanHistory {
  const history = reviews.reduce<PlanHistory>(withReview, []);
  return parseHistory(JSON.parse(JSON.stringify(formatHistory(history))));
}

/** The changes, as the actions' numbers. */
function changes(before: Schedule, after: Schedule) {
  const found = changesSince(historyOf(before), after);
  if (found === null) return null;
  const numbers = (actions: readonly { readonly number: number | null }[]) => actions.map(({ number }) => number);
  return {
    overdue: numbers(found.newlyOverdue),
    completed: numbers(found.completed),
    added: numbers(found.added),
    removed: numbers(found.removed),
    moved: found.movedEnds.map(({ action, days }) => [action.number, days]),
  };
}

const NONE = { overdue: [], completed: [], added: [], removed: [], moved: [] };

describe('changesSince', () => {
  test.each<[string, readonly Row[], Partial<typeof NONE> | Record<string, unknown>]>([
    ['nothing', ROWS, {}],
    ['time', ROWS, { overdue: [1, 2] }],
    ['an end', [GENDER, edited(WASTE, { Fin: 'oct-24' }), BUYING], { overdue: [1], moved: [[2, 123]] }],
    ['an end, earlier', [GENDER, WASTE, edited(BUYING, { Fin: 'nov-24' })], { overdue: [1, 2], moved: [[3, -31]] }],
    ['a status', [GENDER, edited(WASTE, { Estado: 'Cumplida' }), BUYING], { overdue: [1], completed: [2] }],
  ])('reports %s', (what, rows, expected) => {
    const day = what === 'nothing' ? APRIL + 1 : SEPTEMBER;
    expect(changes(judged(ROWS, APRIL), judged(rows, day))).toEqual({ ...NONE, ...expected });
  });

  const NEW: Row = [9, '1', 'Difundir la misión', 'Imprimir carteles', 'ene-24', 'feb-24', 'Carteles', 'Legal', null];

  test.each<[string, readonly Row[], Partial<typeof NONE> | Record<string, unknown>]>([
    ['sorted otherwise', [BUYING, GENDER, WASTE], {}],
    ['numbered anew', [edited(BUYING, { 'No.': 1 }), edited(GENDER, { 'No.': 2 }), edited(WASTE, { 'No.': 3 })], {}],
    ['one inserted above', [NEW, ...ROWS], { added: [9] }],
    ['one gone', [GENDER, BUYING], { removed: [2] }],
    ['one in the place of another', [GENDER, NEW, BUYING], { added: [9], removed: [2] }],
    ['spelled otherwise', [edited(GENDER, { 'Acción de mejora': 'CREAR  UNIDADES DE GENERO.' }), WASTE, BUYING], {}],
    ['its action written anew', [edited(GENDER, { 'Acción de mejora': 'Establecer la oficina' }), WASTE, BUYING], {}],
    ['its tasks written anew', [edited(GENDER, { Tareas: 'Otra cosa' }), WASTE, BUYING], {}],
    ['tags taken out', [edited(GENDER, { Tareas: '<b>Redactar</b> el acta' }), WASTE, BUYING], {}],
  ])('recognizes rows: %s', (_, rows, expected) => {
    expect(changes(judged(ROWS, APRIL), judged(rows, APRIL + 1))).toEqual({ ...NONE, ...expected });
  });

  test('matches identical rows in their order', () => {
    const twice = [GENDER, GENDER, WASTE];
    expect(changes(judged(twice, APRIL), judged([GENDER, WASTE], APRIL + 1))).toEqual({ ...NONE, removed: [1] });
    const shared = [GENDER, edited(GENDER, { 'No.': 2, Tareas: 'Contratar' })];
    const moved = [edited(GENDER, { 'No.': 2, Tareas: 'Contratar', Fin: 'sep-24' }), GENDER];
    expect(changes(judged(shared, APRIL), judged(moved, APRIL + 1))).toEqual({ ...NONE, moved: [[2, 30]] });
  });

  test('returns null without an earlier day, and for another plan', () => {
    const now = judged(ROWS, JULY);
    expect(changesSince([], now)).toBeNull();
    expect(changesSince(historyOf(judged(ROWS, JULY)), now)).toBeNull();
    expect(changesSince(historyOf(judged(ROWS, SEPTEMBER)), now)).toBeNull();
    expect(changesSince(historyOf(judged([NEW], APRIL)), now)).toBeNull();
  });
});

describe('the history', () => {
  test('holds the last two days, so that a second review of a day is compared with the day before', () => {
    const history = historyOf(judged([GENDER], APRIL), judged(ROWS, JULY), judged(ROWS, SEPTEMBER));
    expect(history.map(({ asOf }) => asOf)).toEqual([JULY, SEPTEMBER]);
    const again = withReview(history, judged([GENDER], SEPTEMBER));
    expect(again.map(({ asOf, actions }) => [asOf, actions.length])).toEqual([
      [JULY, 3],
      [SEPTEMBER, 1],
    ]);
    expect(changesSince(again, judged(ROWS, SEPTEMBER))?.since).toBe(JULY);
    expect(withReview(history, judged(ROWS, APRIL)).map(({ asOf }) => asOf)).toEqual([JULY, SEPTEMBER]);
  });

  test('survives formatting and parsing', () => {
    const review = judged([...ROWS, edited(GENDER, { 'No.': null, Fin: 'pronto' })], APRIL);
    const history = withReview([], review);
    expect(parseHistory(formatHistory(history))).toEqual(history);
  });

  test('is small, contains no text of the plan, and excludes plans that are too long', () => {
    const [situation] = judged([GENDER], APRIL).situations;
    if (situation === undefined) throw new Error('no action');
    const long = (length: number): Schedule => ({
      ...judged([GENDER], APRIL),
      situations: Array.from({ length }, () => situation),
    });
    const text = JSON.stringify(formatHistory(withReview([], long(MAX_ACTIONS))));
    expect(text.length).toBeLessThan(151_000);
    expect(JSON.stringify(formatHistory(historyOf(judged(ROWS, APRIL))))).not.toMatch(/género|legal/i);
    expect(withReview([], long(MAX_ACTIONS + 1))).toEqual([]);
  });

  test.each([
    [null],
    ['text'],
    [{ asOf: '2024-01-01' }],
    [[null, 3, {}]],
    [[{ asOf: '2024-02-30', actions: '' }]],
    [[{ asOf: '2024-01-01', actions: 'short' }]],
    [[{ asOf: '2024-01-01', actions: '=HYPERLINK(1)!!' }]],
    [[{ asOf: 45000, actions: '' }]],
  ])('is empty if the setting is %j', (value) => {
    expect(parseHistory(value)).toEqual([]);
  });
});
