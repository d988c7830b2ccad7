import { proposeFixes, proposeSafeFixes } from '../../src/core/fixes/propose-fixes';
import { applyFixes } from '../../src/excel/fixes/apply-fixes';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { undoFixes } from '../../src/excel/fixes/undo-fixes';
import { openOffice } from 'excel-host/testing';
import { PLAN_NAMES, planBytes } from '../support/plans';
import { contentsOf } from '../support/contents';
import { asOf, sampleBytes } from '../support/sample';

const dates = ({ plan }: Review) =>
  plan.actions.map(({ row, start, end, completedOn }) =>
    [start, end, completedOn].map((reading) =>
      reading.kind === 'date' ? { row, day: reading.day, precision: reading.precision } : { row, ...reading },
    ),
  );

const places = ({ findings }: Review) =>
  findings.filter(({ severity }) => severity !== 'advice').map(({ rule, cell }) => `${cell ?? 'plan'} ${rule}`);

const PLANS: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ['the sample', sampleBytes],
  ...PLAN_NAMES.map((name) => [name, () => planBytes(name)] as const),
];

describe.each(PLANS)('%s', (_, bytes) => {
  test('has a fix for each fixable finding, and for no other', async () => {
    await openOffice(bytes());
    const review = await reviewPlan(asOf());
    const { cells, left } = proposeFixes(review, review.findings);
    expect(new Set(cells.flatMap(({ findings }) => findings))).toEqual(
      new Set(review.findings.filter(({ fixable }) => fixable)),
    );
    expect(new Set(left)).toEqual(new Set(review.findings.filter(({ fixable }) => !fixable)));
  });

  test('keeps its situations after all safe fixes, and is as before after undoing them', async () => {
    const { host } = await openOffice(bytes());
    const before = await reviewPlan(asOf());
    const contents = contentsOf(host);
    const { cells } = proposeSafeFixes(before, before.findings);
    const fixed = await applyFixes(before, cells);
    const formulas = fixed.refused.filter(({ reason }) => reason === 'formula');
    expect(fixed.refused).toEqual(formulas);

    const after = await reviewPlan(asOf());
    expect(dates(after)).toEqual(dates(before));
    expect(after.schedule.counts).toEqual(before.schedule.counts);
    expect(places(after).filter((place) => !places(before).includes(place))).toEqual([]);
    const again = proposeSafeFixes(after, after.findings).cells.map(({ cell }) => cell);
    expect(again).toEqual(formulas.map(({ fix }) => fix.cell));

    expect((await undoFixes(fixed)).refused).toEqual([]);
    expect(contentsOf(host)).toEqual(contents);
  });
});
