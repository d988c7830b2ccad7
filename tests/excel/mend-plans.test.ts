import { proposeMendings } from '../../src/core/mending/propose-mendings';
import { reviewPlan } from '../../src/excel/review-plan';
import { openOffice } from '../support/office';
import { PLAN_NAMES, planBytes } from '../support/plans';
import { asOf } from '../support/sample';

describe.each(PLAN_NAMES)('%s', (name) => {
  test('what is called fixable has a mending, and nothing else has', async () => {
    await openOffice(planBytes(name));
    const review = await reviewPlan(asOf());
    const { cells, left } = proposeMendings(review, review.findings);
    const said = review.findings.filter(({ fixable }) => fixable);
    expect(new Set(cells.flatMap(({ findings }) => findings))).toEqual(new Set(said));
    expect(new Set(left)).toEqual(new Set(review.findings.filter(({ fixable }) => !fixable)));
  });
});
