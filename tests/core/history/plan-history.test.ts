import { changesSince } from '../../../src/core/history/changes-since';
import {
  formatHistory,
  MAX_ACTIONS,
  MAX_REVIEWS,
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
  const history = reviews.reduce<PlanHistory>((before, review) => withReview(before, review, SEPTEMBER), []);
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

const daysOf = (history: PlanHistory) => history.map(({ asOf }) => asOf);

describe('the history', () => {
  test('compares a second review of a day with the day before', () => {
    const history = historyOf(judged([GENDER], APRIL), judged(ROWS, JULY), judged(ROWS, SEPTEMBER));
    expect(daysOf(history)).toEqual([APRIL, JULY, SEPTEMBER]);
    const again = withReview(history, judged([GENDER], SEPTEMBER), SEPTEMBER);
    expect(again.map(({ asOf, actions }) => [asOf, actions?.length])).toEqual([
      [APRIL, undefined],
      [JULY, 3],
      [SEPTEMBER, 1],
    ]);
    expect(changesSince(again, judged(ROWS, SEPTEMBER))?.since).toBe(JULY);
  });

  test('adds no review of an earlier day, and drops previews of days to come', () => {
    const history = historyOf(judged(ROWS, JULY), judged(ROWS, SEPTEMBER));
    expect(daysOf(withReview(history, judged(ROWS, APRIL), SEPTEMBER))).toEqual([JULY, SEPTEMBER]);
    expect(daysOf(withReview(history, judged(ROWS, JULY + 1), JULY + 1))).toEqual([JULY, JULY + 1]);
  });

  test('keeps the counts and the average progress of 36 reviews', () => {
    const done = edited(GENDER, { Estado: 'Cumplida' });
    const days = Array.from({ length: MAX_REVIEWS + 4 }, (_, at) => APRIL + at);
    const history = historyOf(...days.map((day) => judged(day > APRIL + 20 ? [done, WASTE] : ROWS, day)));
    expect(daysOf(history)).toEqual(days.slice(-MAX_REVIEWS));
    expect(history.map(({ counts }) => counts.completed)).toEqual(
      days.slice(-MAX_REVIEWS).map((day) => Number(day > APRIL + 20)),
    );
    expect(history.filter(({ actions }) => actions !== null)).toHaveLength(2);
  });

  test('averages the progress of the actions that state it and aren’t cancelled', () => {
    const withProgress = (rows: readonly Row[]) => {
      const plan = readPlan(gridOf([['PLAN 2024'], [...HEADING, '% de avance'], ...rows]));
      if (plan === null) throw new Error('no plan');
      return historyOf(judgePlan(plan, APRIL))[0]?.progress;
    };
    expect(
      withProgress([
        [...GENDER, 0.2],
        [...WASTE, 0.5],
        [...edited(BUYING, { Estado: 'Cancelada' }), 1],
      ]),
    ).toBe(0.35);
    expect(withProgress([[...GENDER, null]])).toBeNull();
  });

  test('survives formatting and parsing', () => {
    const review = judged([...ROWS, edited(GENDER, { 'No.': null, Fin: 'pronto' })], APRIL);
    const history = withReview([], review, APRIL);
    expect(parseHistory(formatHistory(history))).toEqual(history);
  });

  test('of an older version has its counts from its actions', () => {
    const history = withReview([], judged(ROWS, JULY), JULY);
    const older = formatHistory(history).map(({ asOf, actions }) => ({ asOf, actions }));
    expect(parseHistory(older)).toEqual(history);
    expect(history[0]?.counts.overdue).toBe(1);
  });

  test('is small and contains no text of the plan; one that is too long keeps its counts', () => {
    const [situation] = judged([GENDER], APRIL).situations;
    if (situation === undefined) throw new Error('no action');
    const long = (length: number, asOf: Day): Schedule => ({
      ...judged([GENDER], asOf),
      situations: Array.from({ length }, () => situation),
    });
    const days = Array.from({ length: MAX_REVIEWS }, (_, at) => APRIL + at);
    const full = days.reduce<PlanHistory>((before, day) => withReview(before, long(MAX_ACTIONS, day), SEPTEMBER), []);
    expect(JSON.stringify(formatHistory(full)).length).toBeLessThan(200_000);
    expect(JSON.stringify(formatHistory(historyOf(judged(ROWS, APRIL))))).not.toMatch(/género|legal/i);
    expect(withReview([], long(MAX_ACTIONS + 1, APRIL), APRIL)).toMatchObject([{ asOf: APRIL, actions: null }]);
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
    [[{ asOf: '2024-01-01' }]],
    [[{ asOf: '2024-01-01', counts: [1, 2] }]],
    [[{ asOf: '2024-01-01', counts: [1, 0, 0, 0, 0, 0, 0, 'x'] }]],
    [[{ asOf: '2024-01-01', actions: 'short', counts: [1, 0, 0, 0, 0, 0, 0, 0] }]],
  ])('is empty if the setting is %j', (value) => {
    expect(parseHistory(value)).toEqual([]);
  });
});
