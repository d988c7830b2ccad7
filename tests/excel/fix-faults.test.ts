import { proposeSafeFixes } from '../../src/core/fixes/propose-fixes';
import { applyFixes, type FixResult } from '../../src/excel/fixes/apply-fixes';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { contentsOf } from '../support/contents';
import { openOffice } from 'excel-host/testing';
import { asOf, sampleBytes } from '../support/sample';

jest.setTimeout(60_000);

/** Reviews and applies all safe fixes. */
async function fixSafely(): Promise<FixResult> {
  const review = await reviewPlan(asOf());
  return applyFixes(review, proposeSafeFixes(review, review.findings).cells);
}

/** The sample after its fixes. */
async function fixed(): Promise<readonly string[]> {
  const { host } = await openOffice(sampleBytes());
  await fixSafely();
  return contentsOf(host);
}

/** The situation of each action of the sample. */
const judged = async () =>
  (await reviewPlan(asOf())).schedule.situations.map(({ situation, days }) => [situation, days]);

describe('fix', () => {
  test.each([1, 2])('whose request %i fails reports it, and succeeds when repeated', async (request) => {
    const expected = await fixed();
    const { host } = await openOffice(sampleBytes());
    const before = contentsOf(host);
    const review = await reviewPlan(asOf());
    const { cells } = proposeSafeFixes(review, review.findings);
    host.faults.fail({ request, code: 'GeneralException' });
    await expect(applyFixes(review, cells)).rejects.toMatchObject({ name: 'PlanError', code: 'host-failed' });
    expect(contentsOf(host)).toEqual(before);
    await fixSafely();
    expect(contentsOf(host)).toEqual(expected);
  });

  test('that fails at any call does not change how actions are judged, and succeeds when repeated', async () => {
    const expected = await fixed();
    let hasHappened = true;
    let points = 0;
    for (let action = 0; hasHappened; action++) {
      const office = await openOffice(sampleBytes());
      const { host } = office;
      const review = await reviewPlan(asOf());
      const before = review.schedule.situations.map(({ situation, days }) => [situation, days]);
      host.faults.fail({ request: 2, action, code: 'GeneralException' });
      const { cells } = proposeSafeFixes(review, review.findings);
      const failed = await applyFixes(review, cells).catch((error: unknown) => error);
      hasHappened = host.faults.happened > 0;
      if (hasHappened) {
        expect(failed).toMatchObject({ code: 'host-failed' });
        expect([action, await judged()]).toEqual([action, before]);
        await fixSafely();
        points += 1;
      }
      expect([action, contentsOf(host)]).toEqual([action, expected]);
      office.stop();
    }
    expect(points).toBeGreaterThan(15);
  });
});

test('while a cell is being edited, nothing is written and the user is told', async () => {
  const { host } = await openOffice(sampleBytes());
  const review = await reviewPlan(asOf());
  const { cells } = proposeSafeFixes(review, review.findings);
  const before = contentsOf(host);
  host.faults.cellEditing = true;
  await expect(applyFixes(review, cells)).rejects.toMatchObject({ code: 'cell-edit-mode' });
  host.faults.cellEditing = false;
  expect(contentsOf(host)).toEqual(before);
});
