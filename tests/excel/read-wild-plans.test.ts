import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dayOfIso } from '../../src/core/plan/day';
import type { RuleId } from '../../src/core/rules/registry';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { understoodPlan, type UnderstoodAction } from '../plans/understood-plan';
import { openOffice } from 'excel-host/testing';
import { PLANS, WILD_NAMES, wildBytes } from '../support/plans';
import { asOf } from '../support/sample';

/** The part that a workbook is there to show of what must be read from it. */
interface Expected {
  readonly about: string;
  readonly asOf: string;
  /** All actions; of each, what is named. */
  readonly actions: readonly (Partial<UnderstoodAction> & Pick<UnderstoodAction, 'row'>)[];
  /** Rules that find nothing. */
  readonly silent: readonly RuleId[];
  /** The most round trips; 3 where this is absent. */
  readonly requests?: number;
}

test.each(WILD_NAMES)('%s', async (name) => {
  const expected = JSON.parse(readFileSync(path.join(PLANS, 'wild', `${name}.expected.json`), 'utf8')) as Expected;
  const bytes = wildBytes(name);
  const { host } = await openOffice(bytes);

  const review = await reviewPlan(asOf(dayOfIso(expected.asOf) ?? undefined));

  const { actions } = understoodPlan(review.plan, review.schedule.situations);
  expect(actions.map(({ row }) => row)).toEqual(expected.actions.map(({ row }) => row));
  expect(actions).toMatchObject(expected.actions);
  const silent = new Set<RuleId>(expected.silent);
  expect(review.findings.filter(({ rule }) => silent.has(rule)).map(({ rule, cell }) => [rule, cell])).toEqual([]);
  expect(host.counters.requests).toBeLessThanOrEqual(expected.requests ?? 3);
  expect(host.save()).toEqual(bytes);
});
