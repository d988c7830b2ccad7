import { dayOf } from '../../../src/core/plan/day';
import type { DateReading, ImprovementAction } from '../../../src/core/plan/improvement-plan';
import { judgeAction, judgePlan } from '../../../src/core/schedule/judge-plan';
import { SITUATIONS } from '../../../src/core/schedule/situation';
import { cellOf, makeAction, makePlan } from '../rules/make-plan';

const AS_OF = dayOf(2024, 9, 15);
const on = (day: number): DateReading => ({ kind: 'date', day, precision: 'day', asText: false });
const after = (days: number): DateReading => on(AS_OF + days);
const NEVER: DateReading = { kind: 'empty' };

type Parts = Partial<Omit<ImprovementAction, 'cells' | 'row'>>;
const judged = (parts: Parts, comment?: string) => {
  const action = makeAction(4, parts, comment === undefined ? {} : { comments: cellOf(comment) });
  const { situation, days } = judgeAction(action, AS_OF);
  return [situation, days];
};

describe('an action’s dates', () => {
  it.each<[string, DateReading, DateReading, string, number | null]>([
    ['ended yesterday', after(-90), after(-1), 'overdue', 1],
    ['ended long ago, no start', NEVER, after(-138), 'overdue', 138],
    ['ends today', after(-90), after(0), 'due-soon', 0],
    ['ends in 30 days', after(-90), after(30), 'due-soon', -30],
    ['ends in 31 days', after(-90), after(31), 'in-progress', -31],
    ['begins today', after(0), after(60), 'in-progress', -60],
    ['has no start', NEVER, after(60), 'in-progress', -60],
    ['has an unreadable start', { kind: 'unreadable' }, after(60), 'in-progress', -60],
    ['begins tomorrow', after(1), after(60), 'upcoming', -60],
    ['begins tomorrow and ends soon', after(1), after(20), 'due-soon', -20],
    ['has no end', after(-90), NEVER, 'unscheduled', null],
    ['has an unreadable end', after(-90), { kind: 'unreadable' }, 'unscheduled', null],
    ['never ends', after(-90), { kind: 'permanent' }, 'unscheduled', null],
    [
      'has an end in doubt',
      after(-90),
      { kind: 'ambiguous', days: [AS_OF - 5, AS_OF + 5], asText: true },
      'unscheduled',
      null,
    ],
  ])('%s', (_what, start, end, situation, days) => {
    expect(judged({ start, end })).toEqual([situation, days]);
  });

  it('accepts a different number of days for “due soon”', () => {
    const action = makeAction(4, { end: after(30) });
    expect(judgeAction(action, AS_OF, 29).situation).toBe('in-progress');
    expect(judgeAction(action, AS_OF, 0).situation).toBe('in-progress');
    expect(judgeAction(makeAction(4, { end: after(0) }), AS_OF, 0).situation).toBe('due-soon');
  });
});

describe('what the plan states', () => {
  const end = after(-15);
  it.each<[string, Parts, string | undefined, string, number | null]>([
    ['cancelled', { status: 'cancelled', progress: 1 }, undefined, 'cancelled', null],
    ['suspended', { status: 'suspended', completedOn: after(-20) }, undefined, 'suspended', null],
    ['completed by its status', { status: 'completed' }, undefined, 'completed', null],
    ['completed, late', { status: 'completed', completedOn: after(-5) }, undefined, 'completed', 10],
    ['completed, early', { status: 'completed', completedOn: after(-20) }, undefined, 'completed', -5],
    ['completed at 100 %', { progress: 1 }, undefined, 'completed', null],
    ['completed beyond 100 %', { progress: 1.2 }, undefined, 'completed', null],
    ['almost completed', { progress: 0.99 }, undefined, 'overdue', 15],
    ['completed by its date', { completedOn: after(-15) }, undefined, 'completed', 0],
    ['completed by its date, progress outdated', { progress: 0.8, completedOn: after(-15) }, undefined, 'completed', 0],
    ['completed after the as-of date', { completedOn: after(1) }, undefined, 'completed', 16],
    [
      'completed on a day in doubt',
      { completedOn: { kind: 'ambiguous', days: [AS_OF - 40, AS_OF - 20], asText: true } },
      undefined,
      'completed',
      null,
    ],
    ['an unreadable completion date', { completedOn: { kind: 'unreadable' } }, undefined, 'overdue', 15],
    ['completed by its comment', {}, 'Acción completada.', 'completed', null],
    ['not completed by its comment', {}, 'No se ha completado', 'overdue', 15],
    ['a comment against the progress', { progress: 0.5 }, 'Completada', 'overdue', 15],
    ['a comment against the status', { status: 'in-progress' }, 'Completada', 'overdue', 15],
    ['100 % against the status', { status: 'in-progress', progress: 1 }, undefined, 'overdue', 15],
    ['an unknown status leaves it to the rest', { status: 'unknown', progress: 1 }, undefined, 'completed', null],
    ['an open status is judged by its dates', { status: 'not-started' }, undefined, 'overdue', 15],
  ])('%s', (_what, parts, comment, situation, days) => {
    expect(judged({ end, ...parts }, comment)).toEqual([situation, days]);
  });

  it('is completed even without an end', () => {
    expect(judged({ status: 'completed', completedOn: after(-5) })).toEqual(['completed', null]);
  });
});

it('judges every action once, in the plan’s order, with counts that add up', () => {
  const actions = [makeAction(4, { end: after(-1) }), makeAction(5), makeAction(6, { end: after(-2) })];
  const { asOf, situations, counts } = judgePlan(makePlan(actions), AS_OF);
  expect(asOf).toBe(AS_OF);
  expect(situations.map(({ action }) => action)).toEqual(actions);
  expect(Object.keys(counts)).toEqual([...SITUATIONS]);
  expect(counts).toMatchObject({ overdue: 2, unscheduled: 1, completed: 0 });
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(actions.length);
});
