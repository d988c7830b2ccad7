import { proposeFixes, proposeSafeFixes } from '../../src/core/fixes/propose-fixes';
import { applyFixes } from '../../src/excel/fixes/apply-fixes';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { undoFixes } from '../../src/excel/fixes/undo-fixes';
import { openOffice } from 'excel-host/testing';
import type { CellFix } from '../../src/core/fixes/cell-fix';
import { fixedText } from '../../src/core/messages/fixed-text';
import { plain } from '../../src/core/plan/text/plain-text';
import { textWithin } from '../../src/core/rules/text/markup';
import { PLAN_NAMES, planBytes, WILD_NAMES, wildBytes } from '../support/plans';
import { contentsOf } from '../support/contents';
import { asOf, sampleBytes } from '../support/sample';

/** What the plan is judged to say of each action, whatever its cells hold. */
const judged = ({ schedule }: Review, preferred: ReadonlyMap<string, string> = new Map()) =>
  schedule.situations.map(({ action, situation, days }) => ({
    row: action.row,
    number: action.number,
    dates: [action.start, action.end, action.completedOn].map((reading) =>
      reading.kind === 'date' ? { kind: reading.kind, day: reading.day } : reading,
    ),
    situation,
    days,
    status: action.status,
    progress: action.progress,
    subcriterion: action.subcriterion,
    owners: action.owners.map((owner) => plain(textWithin(preferred.get(owner) ?? owner))),
    indicators: action.indicators.map((indicator) => plain(textWithin(indicator))),
  }));

/** The owners that a fix renames, as its findings say. */
const renamed = ({ findings }: Review) =>
  new Map(
    findings.flatMap((finding) =>
      finding.rule === 'owner-variants'
        ? finding.facts.variants.map(({ written, preferred }) => [written, preferred] as const)
        : [],
    ),
  );

/** The letters and figures that people see in a text. */
const wordsIn = (text: string): readonly string[] => plain(textWithin(text)).match(/[a-z0-9]+/g) ?? [];

/** The words of a fixed cell that its new content lacks; a date is what Excel shows of it. */
const wordsLost = ({ before, after }: CellFix) => {
  const left = wordsIn(fixedText(after, 'es'));
  return wordsIn(String(before)).filter((word) => !left.includes(word));
};

const places = ({ findings }: Review) =>
  findings.filter(({ severity }) => severity !== 'advice').map(({ rule, cell }) => `${cell ?? 'plan'} ${rule}`);

const PLANS: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ['the sample', sampleBytes],
  ...PLAN_NAMES.map((name) => [name, () => planBytes(name)] as const),
  ...WILD_NAMES.map((name) => [name, () => wildBytes(name)] as const),
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
    expect(judged(after)).toEqual(judged(before));
    expect(after.plan.notRead).toEqual(before.plan.notRead);
    expect(cells.filter(({ after: { kind } }) => kind === 'text').flatMap(wordsLost)).toEqual([]);
    expect(places(after).filter((place) => !places(before).includes(place))).toEqual([]);
    const again = proposeSafeFixes(after, after.findings).cells.map(({ cell }) => cell);
    expect(again).toEqual(formulas.map(({ fix }) => fix.cell));

    expect((await undoFixes(fixed)).refused).toEqual([]);
    expect(contentsOf(host)).toEqual(contents);
  });

  test('is judged as before after all possible fixes', async () => {
    await openOffice(bytes());
    const before = await reviewPlan(asOf());
    const { cells } = proposeFixes(before, before.findings);
    await applyFixes(before, cells);
    const after = await reviewPlan(asOf());
    expect(judged(after)).toEqual(judged(before, renamed(before)));
    expect(after.plan.notRead).toEqual(before.plan.notRead);
  });
});
