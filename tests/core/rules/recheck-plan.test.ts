import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_STRUCTURE } from '../../../src/core/criteria/structures';
import { dayOf } from '../../../src/core/plan/day';
import type { ImprovementPlan } from '../../../src/core/plan/improvement-plan';
import { readPlan } from '../../../src/core/plan/read-plan';
import { checkPlan } from '../../../src/core/rules/check-plan';
import { recheckPlan, type CheckedPlan } from '../../../src/core/rules/recheck-plan';
import { RULES, type AnyRule } from '../../../src/core/rules/registry';
import { judgePlan, rejudgePlan } from '../../../src/core/schedule/judge-plan';
import { anyEdits, anyRows, withEdits, type Rows } from '../plan/any-edits';
import { gridOf } from '../plan/grid-of';

const TODAY = dayOf(2024, 9, 15);

function planOf(rows: Rows): ImprovementPlan {
  const plan = readPlan(gridOf(rows));
  if (plan === null) throw new Error('these rows are no plan');
  return plan;
}

/** A plan read anew, with everything carried over from before that is as it was. */
function carriedOver(before: ImprovementPlan, plan: ImprovementPlan): ImprovementPlan {
  const { actions, ...rest } = plan;
  const { actions: old, ...restBefore } = before;
  return {
    ...(isDeepStrictEqual(rest, restBefore) ? restBefore : rest),
    actions: actions.map((action, at) => {
      const known = old[at];
      return known && isDeepStrictEqual(known, action) ? known : action;
    }),
  };
}

function check(plan: ImprovementPlan, rules: readonly AnyRule[] = RULES): CheckedPlan {
  const schedule = judgePlan(plan, TODAY);
  return { plan, schedule, findings: checkPlan(plan, DEFAULT_STRUCTURE, schedule, rules) };
}

function recheck(before: CheckedPlan, rows: Rows, rules: readonly AnyRule[] = RULES): CheckedPlan {
  const plan = carriedOver(before.plan, planOf(rows));
  const schedule = rejudgePlan(before.schedule, plan);
  return { plan, schedule, findings: recheckPlan(before, plan, DEFAULT_STRUCTURE, schedule, rules) };
}

test('edit after edit, what is found again is what checking everything finds', () => {
  fc.assert(
    fc.property(anyRows, fc.array(anyEdits, { minLength: 1, maxLength: 4 }), (rows, steps) => {
      let [state, now] = [check(planOf(rows)), rows];
      for (const edits of steps) {
        now = withEdits(now, edits);
        state = recheck(state, now);
        const whole = check(planOf(now));
        expect(state.findings).toEqual(whole.findings);
        expect(state.schedule).toEqual(whole.schedule);
      }
    }),
    { numRuns: 80 },
  );
});

/** The rules, each counting how often it is run: a rule of rows once a row, one of the plan once a plan. */
function counted() {
  const visits = new Map<string, number>();
  const count = (id: string) => visits.set(id, (visits.get(id) ?? 0) + 1);
  const rules = RULES.map((rule): AnyRule => {
    const counting = new Proxy(rule, {
      get: (target, key) => {
        if (key === 'check') count(target.id);
        const member: unknown = Reflect.get(target, key);
        return member;
      },
    });
    return counting;
  });
  return { rules, visits };
}

describe('what an edit visits', () => {
  const rows: Rows = [
    ['PLAN DE MEJORA 2024'],
    [
      'No.',
      'Criterio',
      'Subcriterio',
      'Objetivo',
      'Acción de mejora',
      'Tareas',
      'Inicio',
      'Fin',
      'Indicador',
      'Responsable',
    ],
    ...Array.from({ length: 500 }, (_, at) => [
      at + 1,
      at % 100 === 0 ? 'Criterio 3: Personas' : null,
      '3.1',
      `Lograr el objetivo ${at}`,
      `Acción de mejora número ${at}`,
      `Tareas de la acción ${at}`,
      'ene-24',
      'dic-24',
      'Actas firmadas',
      at % 7 === 0 ? 'RRHH' : 'Recursos Humanos',
    ]),
  ];
  const ROW_RULES = RULES.filter(({ scope }) => scope === 'row').map(({ id }) => id);
  const PLAN_RULES = RULES.filter(({ scope }) => scope === 'plan').map(({ id }) => id);

  function visitsOf(column: number, value: string | number | null, row = 250) {
    const { rules, visits } = counted();
    const before = check(planOf(rows));
    const after = recheck(before, withEdits(rows, [{ row, column, value }]), rules);
    expect(after.findings).toEqual(check(after.plan).findings);
    const rowsVisited = new Set(ROW_RULES.map((id) => visits.get(id) ?? 0));
    const run = PLAN_RULES.filter((id) => visits.has(id));
    return { rows: Math.max(...rowsVisited), run };
  }

  test('is a row, and as it was and is where it inherits, of five hundred; of the plan no rule that does not look there', () => {
    expect(visitsOf(7, 'nov-24')).toEqual({ rows: 3, run: [] });
    expect(visitsOf(7, 'nov-24', 102)).toEqual({ rows: 100, run: [] });
  });

  test.each([
    ['the number', 0, 77, { rows: 4, run: [] }],
    ['the subcriterion', 2, '3.2', { rows: 3, run: ['coverage'] }],
    ['the tasks', 5, 'Otra cosa', { rows: 3, run: [] }],
    ['the owner', 9, 'Compras', { rows: 3, run: [] }],
  ])(
    'of %s are the rows compared with it, and the rules about the whole plan that look there',
    (_, column, value, visited) => {
      expect(visitsOf(column, value)).toEqual(visited);
    },
  );

  test('of what others repeat are those others, for the rules that compare them alone', () => {
    const twins = rows.map((cells, at) =>
      at > 1 && at % 50 === 0
        ? cells.map((cell, column) => (column === 5 ? 'Nombrar el comité de compras' : cell))
        : cells,
    );
    const { rules, visits } = counted();
    const before = check(planOf(twins));
    const after = recheck(before, withEdits(twins, [{ row: 50, column: 5, value: 'Otra cosa' }]), rules);
    expect(after.findings).toEqual(check(after.plan).findings);
    expect(after.findings.filter(({ rule }) => rule === 'similar-tasks')).toHaveLength(8);
    expect([visits.get('required-field'), visits.get('similar-tasks')]).toEqual([3, 3 + 9]);
  });

  test('is nothing where nothing was edited', () => {
    expect(visitsOf(7, 'dic-24')).toEqual({ rows: 0, run: [] });
  });
});

test('an owner who is spelled anew changes what is said of the same owner in other rows', () => {
  const heading = ['No.', 'Criterio', 'Subcriterio', 'Acción de mejora', 'Tareas', 'Fin', 'Responsable'];
  const rows: Rows = [
    ['PLAN DE MEJORA 2024'],
    heading,
    [1, '3', '3.1', 'Crear la unidad de género', 'Nombrar el comité', 'dic-24', 'Recursos  Humanos'],
    [2, '3', '3.2', 'Formar al personal', 'Dar talleres de compras', 'dic-24', 'Compras'],
  ];
  const before = check(planOf(rows));
  const after = recheck(before, withEdits(rows, [{ row: 3, column: 6, value: 'Recursos Humanos' }]));
  expect(after.findings).toEqual(check(after.plan).findings);
  const saidOfFirst = ({ findings }: CheckedPlan) =>
    findings.filter(({ row, column }) => row === 2 && column === 'owner').map(({ rule }) => rule);
  expect(saidOfFirst(before)).toEqual(['untidy-text']);
  expect(saidOfFirst(after)).toEqual(['owner-variants']);
});

test('a row that begins to inherit a criterion, or no longer does, changes what may be mended where the criterion stands', () => {
  const heading = ['No.', 'Criterio', 'Subcriterio', 'Acción de mejora', 'Tareas', 'Fin', 'Responsable'];
  const row = (number: number, criterion: string | null, subcriterion: string) =>
    [number, criterion, subcriterion, 'Formar al personal', 'Nombrar el comité', 'dic-24', 'Compras'] as const;
  const alone = [['PLAN DE MEJORA 2024'], heading, row(1, 'Criterio 3', '4.1'), row(2, 'Criterio 3', '3.1')];
  const shared = [['PLAN DE MEJORA 2024'], heading, row(1, 'Criterio 3', '4.1'), row(2, null, '3.1')];
  const fixable = ({ findings }: CheckedPlan) =>
    findings.filter(({ rule }) => rule === 'subcriterion-outside-criterion').map((finding) => finding.fixable);

  const joined = recheck(check(planOf(alone)), shared);
  expect(joined.findings).toEqual(check(planOf(shared)).findings);
  const left = recheck(joined, alone);
  expect(left.findings).toEqual(check(planOf(alone)).findings);
  expect([fixable(joined)[0], fixable(left)[0]]).toEqual([false, true]);
});
