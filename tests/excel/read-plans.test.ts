import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_STRUCTURE } from '../../src/core/criteria/structures';
import { dayOfIso } from '../../src/core/plan/day';
import type { WhySheet } from '../../src/core/plan/choose-plan-sheet';
import { reviewPlan } from '../../src/excel/review-plan';
import { understoodPlan, type UnderstoodPlan } from '../plans/understood-plan';
import { openOffice } from '../support/office';

/** What a workbook of `tests/plans` shows and what must be read from it. */
interface Expected extends UnderstoodPlan {
  /** What the workbook is there for. */
  readonly about: string;
  /** The program that wrote it. */
  readonly madeBy: string;
  readonly why: WhySheet;
  readonly otherPlans: readonly string[];
  /** The day on which the situations are told. */
  readonly asOf: string;
  /** Whether its days are counted from 1904; they are not where this is absent. */
  readonly date1904?: boolean;
  /** The most round trips; 3 where this is absent. */
  readonly requests?: number;
}

const PLANS = path.join(__dirname, '../plans');
const SUFFIX = '.expected.json';

function expectationOf(name: string): Expected {
  return JSON.parse(readFileSync(path.join(PLANS, name + SUFFIX), 'utf8')) as Expected;
}

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(PLANS, `${name}.xlsx`)));
}

const names = readdirSync(PLANS)
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => file.slice(0, -'.xlsx'.length));

describe('the workbooks that others wrote', () => {
  test('each have an expectation, and come from three programs at least', () => {
    const expected = readdirSync(PLANS).filter((file) => file.endsWith(SUFFIX));
    expect(expected).toEqual(names.map((name) => name + SUFFIX));
    expect(new Set(names.map((name) => expectationOf(name).madeBy)).size).toBeGreaterThanOrEqual(3);
  });

  test.each(names)('%s', async (name) => {
    const { about, madeBy, asOf, date1904 = false, requests = 3, why, otherPlans, ...plan } = expectationOf(name);
    expect([about, madeBy]).not.toContain('');
    const day = dayOfIso(asOf);
    if (day === null) throw new Error(`asOf is no day: ${asOf}`);
    const bytes = bytesOf(name);
    const { host } = await openOffice(bytes);

    const review = await reviewPlan({ asOf: { day, followsToday: false }, structure: DEFAULT_STRUCTURE });

    expect(understoodPlan(review.plan, review.schedule.situations)).toEqual(plan);
    expect({ why: review.whySheet, otherPlans: review.otherPlans, date1904: review.date1904 }).toEqual({
      why,
      otherPlans,
      date1904,
    });
    expect(host.counters.requests).toBeLessThanOrEqual(requests);
    expect(host.save()).toEqual(bytes);
  });
});
