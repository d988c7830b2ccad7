import { currentYearPlan } from '../../scripts/current-year-plan';
import { ExcelHost } from 'excel-host/node';
import { withOffice } from '../../src/cli/with-office';
import { dayOf, isoDay, type Day } from '../../src/core/plan/day';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { asOf } from '../support/sample';

jest.setTimeout(30_000);

async function reviewOn(day: Day): Promise<Review> {
  const host = ExcelHost.open(await currentYearPlan(day), { today: () => day });
  return withOffice(host, () => reviewPlan(asOf(day)));
}

/** The first and last days for which the plan covers one year or two, and days between. */
const DAYS: readonly (readonly [Day, readonly number[]])[] = [
  [dayOf(2026, 1, 2), [2025, 2026]],
  [dayOf(2028, 2, 29), [2027, 2028]],
  [dayOf(2026, 3, 2), [2026]],
  [dayOf(2026, 6, 30), [2026]],
  [dayOf(2026, 10, 17), [2026]],
  [dayOf(2026, 10, 18), [2026, 2027]],
  [dayOf(2026, 12, 30), [2026, 2027]],
];

describe.each(DAYS.map(([day, years]) => [isoDay(day), day, years] as const))('the plan of %s', (_, day, years) => {
  let review: Review;
  beforeAll(async () => {
    review = await reviewOn(day);
  });

  it('covers the right years and has every situation', () => {
    expect(review.plan.years).toEqual(years);
    expect(review.schedule.counts).toEqual({
      completed: 11,
      overdue: 5,
      'due-soon': 5,
      'in-progress': 8,
      upcoming: 6,
      cancelled: 1,
      suspended: 2,
      unscheduled: 2,
    });
  });

  it('has the seven intended findings', () => {
    const numberAt = new Map(review.plan.actions.map(({ row, number }) => [row, number]));
    expect(
      review.findings.map(({ rule, row, column }) => [rule, row === null ? null : numberAt.get(row), column]).sort(),
    ).toEqual([
      ['completed-without-evidence', 12, 'evidence'],
      ['date-as-text', 20, 'end'],
      ['date-unreadable', 39, 'end'],
      ['overdue-unexplained', 13, 'comments'],
      ['owner-variants', 11, 'owner'],
      ['required-field', 29, 'indicator'],
      ['several-owners', 25, 'owner'],
    ]);
  });

  it('has nothing completed after that day', () => {
    for (const { number, completedOn } of review.plan.actions) {
      if (completedOn.kind === 'date') expect([number, completedOn.day < day]).toEqual([number, true]);
    }
  });
});

it('is the same file for the same day, and another the day after', async () => {
  const [first, again, dayAfter] = await Promise.all(
    [0, 0, 1].map(async (days) => Buffer.from(await currentYearPlan(dayOf(2026, 9, 15) + days))),
  );
  expect(first?.equals(again ?? Buffer.of())).toBe(true);
  expect(first?.equals(dayAfter ?? Buffer.of())).toBe(false);
});
