import { sheets as words } from '../../src/core/messages/es/sheets';
import { markPlan } from '../../src/excel/marks/mark-plan';
import { applyFixes } from '../../src/excel/fixes/apply-fixes';
import { Cancelled, type Pace, type Progress } from '../../src/excel/pace';
import { removeMarks } from '../../src/excel/marks/remove-marks';
import { removeSheets } from '../../src/excel/sheets/remove-sheets';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { undoFixes } from '../../src/excel/fixes/undo-fixes';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { fixOf, SAFE } from '../../src/taskpane/state/fix-scope';
import { planFile } from '../bench/make-plan';
import { openOffice } from 'excel-host/testing';
import { differingParts } from 'excel-host/testing';
import { asOf, GENERATED_SHEETS, sampleBytes, SEPTEMBER_15 } from '../support/sample';

jest.setTimeout(900_000);

const options = { language: 'es', madeOn: SEPTEMBER_15 } as const;

/** A pace without pauses that aborts the work when its progress meets a condition. */
function endingWhen(isEnd: (progress: Progress) => boolean): Pace {
  return {
    pause: (part, share) => (isEnd({ part, share }) ? Promise.reject(new Cancelled()) : Promise.resolve()),
  };
}

/** The progress that some work reports, from first to last. */
async function progressOf(work: (pace: Pace) => Promise<unknown>): Promise<readonly Progress[]> {
  const reported: Progress[] = [];
  await work(endingWhen((progress) => reported.push(progress) === 0));
  return reported;
}

/** Aborts some work at a condition and returns the names of the sheets that it left unfinished. */
async function cancelled(work: (pace: Pace) => Promise<unknown>, isEnd: (progress: Progress) => boolean) {
  const outcome = await work(endingWhen(isEnd)).catch((error: unknown) => error);
  if (!(outcome instanceof Cancelled)) throw new Error(`Expected it to be cancelled, got ${String(outcome)}`);
  return outcome.unfinished;
}

describe('progress', () => {
  it.each([
    ['a review', (pace: Pace) => reviewPlan(asOf(), pace)],
    ['summaries', async (pace: Pace) => writeSheets(await reviewPlan(asOf()), options, pace)],
    ['marks', async (pace: Pace) => markPlan(await reviewPlan(asOf()), {}, pace)],
  ])('only increases: %s', async (_, work) => {
    await openOffice(sampleBytes());
    const shares = (await progressOf(work)).map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('costs no round trip', async () => {
    const { host } = await openOffice(sampleBytes());
    await reviewPlan(
      asOf(),
      endingWhen(() => false),
    );
    expect(host.counters.requests).toBe(3);
  });
});

describe('a task cancelled before anything was written', () => {
  it.each([
    ['marks', (pace: Pace) => reviewPlan(asOf()).then((review) => markPlan(review, {}, pace))],
    [
      'summaries, as they begin',
      (pace: Pace) => reviewPlan(asOf()).then((review) => writeSheets(review, options, pace)),
    ],
    [
      'fixes',
      async (pace: Pace) => {
        const review = await reviewPlan(asOf());
        return applyFixes(review, fixOf(review, SAFE).cells, pace);
      },
    ],
  ])('leaves the workbook as it was: %s', async (_, work) => {
    const { host } = await openOffice(sampleBytes());
    expect(await cancelled(work, () => true)).toEqual([]);
    expect(differingParts(sampleBytes(), host.save())).toEqual([]);
  });

  it.each([0.05, 0.3, 0.5, 0.7, 0.99])('leaves no sheets behind, at %d of the summaries', async (least) => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    expect(
      await cancelled(
        (pace) => writeSheets(review, options, pace),
        ({ share }) => share >= least,
      ),
    ).toEqual([]);
    expect(differingParts(sampleBytes(), host.save())).toEqual([]);
  });

  it('leaves on the sheet what it was to remove', async () => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    await markPlan(review);
    await writeSheets(review, options);
    const fixed = await applyFixes(review, fixOf(review, SAFE).cells);
    const before = host.save();
    for (const least of [0.2, 0.4, 0.6])
      expect(await cancelled(removeMarks, ({ share }) => share >= least)).toEqual([]);
    expect(await cancelled(removeSheets, () => true)).toEqual([]);
    expect(
      await cancelled(
        (pace) => undoFixes(fixed, pace),
        () => true,
      ),
    ).toEqual([]);
    expect(differingParts(before, host.save())).toEqual([]);
  });
});

describe('summaries cancelled after they were sent to Excel', () => {
  it('are removed if all are new', async () => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    expect(
      await cancelled(
        (pace) => writeSheets(review, { ...options, settings: { sheetsOff: ['timeline'] } }, pace),
        ({ share }) => share === 1,
      ),
    ).toEqual([]);
    expect(differingParts(sampleBytes(), host.save())).toEqual([]);
  });

  it('are completed if some existed before, because their previous contents are gone', async () => {
    await openOffice(sampleBytes());
    await writeSheets(await reviewPlan(asOf()), { ...options, sheets: ['timeline'] });
    const review = await reviewPlan(asOf());
    const { written } = await writeSheets(
      review,
      options,
      endingWhen(({ share }) => share === 1),
    );
    expect(written).toEqual(GENERATED_SHEETS);
  });

  it('are reported as unfinished if only a part was sent; new ones are removed, and another run completes the rest', async () => {
    const { host } = await openOffice(await planFile(2_000));
    const some = { ...options, sheets: ['timeline'] } as const;
    const review = await reviewPlan(asOf());
    const before = host.save();
    const afterOneRequest = () => {
      let read: number | undefined;
      return ({ part }: Progress) => {
        // How many requests read the workbook depends on what is in it.
        if (part === 'write') read ??= host.counters.requests;
        return read !== undefined && host.counters.requests > read;
      };
    };

    expect(await cancelled((pace) => writeSheets(review, options, pace), afterOneRequest())).toEqual([]);
    expect(differingParts(before, host.save())).toEqual([]);

    await writeSheets(review, some);
    const kept = ['Indicadores', 'Cronograma'];
    expect(await cancelled((pace) => writeSheets(review, options, pace), afterOneRequest())).toEqual(kept);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Plan 2024', ...kept]);
    expect(host.workbook.sheets.slice(1).map(({ cells }) => cells.value(0, 0))).toEqual([
      words.unfinished,
      words.unfinished,
    ]);
    const { generatedSheets } = await reviewPlan(asOf());
    expect(generatedSheets.map(({ name }) => name)).toEqual(kept);

    expect((await writeSheets(review, some)).written).toEqual(kept);
    expect(host.workbook.sheets.slice(1).map(({ cells }) => cells.value(0, 0))).not.toContain(words.unfinished);
  });
});
