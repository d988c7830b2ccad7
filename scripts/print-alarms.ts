import { labelledPlans, planAlarms, type PlanAlarms } from '../tests/support/plan-alarms';

const WIDTH = 58;

function line(name: string, all: readonly PlanAlarms[]): string {
  const sum = (count: (alarms: PlanAlarms) => number) => all.reduce((total, each) => total + count(each), 0);
  const figures = [
    sum(({ right }) => right.error),
    sum(({ wrong }) => wrong.error.length),
    sum(({ right }) => right.warning),
    sum(({ wrong }) => wrong.warning.length),
    sum(({ missed }) => missed.length),
  ];
  return name.padEnd(WIDTH) + figures.map((figure) => String(figure).padStart(9)).join('');
}

/** Prints the true and false findings of each labelled plan by severity, and those that were missed. */
export async function printAlarms(): Promise<void> {
  const all: PlanAlarms[] = [];
  console.log(`\n${''.padEnd(WIDTH)}   errors    false warnings    false   missed`);
  for (const plan of labelledPlans()) {
    const alarms = await planAlarms(plan);
    all.push(alarms);
    console.log(line(alarms.plan, [alarms]));
  }
  console.log(line('all', all));
  const wrong = all.flatMap(({ plan, wrong: { error, warning } }) =>
    [...error, ...warning].map((label) => [plan, label]),
  );
  for (const [plan, label] of wrong) console.log(`false  ${plan}: ${label}`);
  for (const { plan, missed } of all) for (const label of missed) console.log(`missed ${plan}: ${label}`);
}
