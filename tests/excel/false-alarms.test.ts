import { labelledPlans, planAlarms } from '../support/plan-alarms';

const all = labelledPlans().map((plan) => [plan.plan, plan] as const);
const isWild = ([name]: (typeof all)[number]) => name.startsWith('wild/');

test.each(all.filter((plan) => !isWild(plan)))('%s gets its findings and no false alarm', async (_, plan) => {
  const { wrong, missed } = await planAlarms(plan);
  expect({ ...wrong, missed }).toEqual({ error: [], warning: [], advice: [], missed: [] });
});

// Their false findings are listed by `npm run precision`.
test.each(all.filter(isWild))('%s is refused only if it holds no plan', async (_, plan) => {
  const { missed } = await planAlarms(plan);
  expect(missed.filter((label) => !label.includes('@'))).toEqual([]);
});
