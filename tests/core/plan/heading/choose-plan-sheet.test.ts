import { choosePlanSheet, type PlanCandidate } from '../../../../src/core/plan/heading/choose-plan-sheet';

const sheet = (name: string, years: readonly number[], active = false): PlanCandidate => ({
  sheet: name,
  years,
  active,
});

describe('the chosen sheet', () => {
  it.each<[string, PlanCandidate[], string | undefined, string | null]>([
    ['none', [], undefined, null],
    ['the one asked for', [sheet('A', [2024]), sheet('B', [2023], true)], 'a', 'A wanted'],
    ['none where the one asked for is no plan', [sheet('A', [2024])], 'Portada', null],
    ['the active one', [sheet('A', [2025]), sheet('B', [2023], true)], undefined, 'B active'],
    ['the only one', [sheet('A', [])], undefined, 'A only'],
    [
      'the one of the latest year',
      [sheet('A', [2023]), sheet('B', [2024, 2025]), sheet('C', [])],
      undefined,
      'B latest-year',
    ],
    [
      'the first of the latest year',
      [sheet('A', [2023]), sheet('B', [2025]), sheet('C', [2025])],
      undefined,
      'B first',
    ],
    ['the first where no year is known', [sheet('A', []), sheet('B', [])], undefined, 'A first'],
  ])('%s', (_, candidates, wanted, expected) => {
    const choice = choosePlanSheet(candidates, wanted);
    expect(choice && `${choice.chosen.sheet} ${choice.why}`).toBe(expected);
  });
});
