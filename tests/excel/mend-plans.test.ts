import { proposeMendings, proposeSafeMendings } from '../../src/core/mending/propose-mendings';
import { mendPlan } from '../../src/excel/mend-plan';
import { reviewPlan, type Review } from '../../src/excel/review-plan';
import { undoMending } from '../../src/excel/undo-mending';
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
  test('has a mending for what is called fixable, and for nothing else', async () => {
    await openOffice(bytes());
    const review = await reviewPlan(asOf());
    const { cells, left } = proposeMendings(review, review.findings);
    expect(new Set(cells.flatMap(({ findings }) => findings))).toEqual(
      new Set(review.findings.filter(({ fixable }) => fixable)),
    );
    expect(new Set(left)).toEqual(new Set(review.findings.filter(({ fixable }) => !fixable)));
  });

  test('is judged as before once all that is safe is mended, and is as it was once that is taken back', async () => {
    const { host } = await openOffice(bytes());
    const before = await reviewPlan(asOf());
    const contents = contentsOf(host);
    const { cells } = proposeSafeMendings(before, before.findings);
    const mended = await mendPlan(before, cells);
    const formulas = mended.refused.filter(({ reason }) => reason === 'formula');
    expect(mended.refused).toEqual(formulas);

    const after = await reviewPlan(asOf());
    expect(dates(after)).toEqual(dates(before));
    expect(after.schedule.counts).toEqual(before.schedule.counts);
    expect(places(after).filter((place) => !places(before).includes(place))).toEqual([]);
    const again = proposeSafeMendings(after, after.findings).cells.map(({ cell }) => cell);
    expect(again).toEqual(formulas.map(({ mending }) => mending.cell));

    expect((await undoMending(mended)).refused).toEqual([]);
    expect(contentsOf(host)).toEqual(contents);
  });
});
