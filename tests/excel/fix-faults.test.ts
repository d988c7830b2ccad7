import { proposeSafeFixes } from '../../src/core/fixes/propose-fixes';
import { applyFixes, type FixResult } from '../../src/excel/fixes/apply-fixes';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { undoFixes } from '../../src/excel/fixes/undo-fixes';
import { contentsOf } from '../support/contents';
import { openOffice } from 'excel-host/testing';
import { asOf, sampleBytes } from '../support/sample';

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

/**
 * The actions of the second request: the cells are written in seven runs, some with a number format, and each is read
 * back.
 */
const ACTIONS = [0, 2, 5, 8, 11, 14, 17, 19];

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

  test.each(ACTIONS)(
    'that fails half-way, at action %i, leaves every situation as it was and succeeds when repeated',
    async (action) => {
      const expected = await fixed();
      const { host } = await openOffice(sampleBytes());
      const review = await reviewPlan(asOf());
      const before = await judged();
      host.faults.fail({ request: 2, action, code: 'GeneralException' });
      const { cells } = proposeSafeFixes(review, review.findings);
      await expect(applyFixes(review, cells)).rejects.toMatchObject({ code: 'host-failed' });
      expect(await judged()).toEqual(before);
      await fixSafely();
      expect(contentsOf(host)).toEqual(expected);
    },
  );
});

describe('undoing it', () => {
  test.each(ACTIONS)(
    'fails half-way, at action %i, leaves every situation as it was and succeeds when repeated',
    async (action) => {
      const { host } = await openOffice(sampleBytes());
      const original = contentsOf(host);
      const before = await judged();
      const result = await fixSafely();
      host.faults.fail({ request: 2, action, code: 'GeneralException' });
      await expect(undoFixes(result)).rejects.toMatchObject({ code: 'host-failed' });
      expect(await judged()).toEqual(before);
      expect((await undoFixes(result)).refused).toEqual([]);
      expect(contentsOf(host)).toEqual(original);
    },
  );
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
