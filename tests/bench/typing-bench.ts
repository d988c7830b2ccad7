import { inTurns, runChild } from './child-process';
import { count, median, size, time, type BenchResult } from './report';
import type { TypingSample } from './typing-child';

const ROUNDS = 3;
const RUNS = [1_000, 10_000].map((actions) => ({ actions, rounds: ROUNDS, name: `typing: ${count(actions)} actions` }));

/** An edited cell of a plan of 10,000 actions may cost this share of a whole review. */
const MOST_SHARE = 1 / 50;

/** What an edited cell costs, beside a whole review, both through the embedded Excel. */
export async function benchTyping(): Promise<BenchResult> {
  const samples = await inTurns(
    RUNS,
    async ({ actions }) => (await runChild('typing-child.ts', [String(actions)])) as TypingSample,
  );
  const figures = RUNS.map((run) => {
    const all = samples.get(run) ?? [];
    const names = Object.keys(all[0]?.edits ?? {});
    const edits = Object.fromEntries(
      names.map((name) => [name, median(all.map(({ edits: took }) => took[name] ?? NaN))]),
    );
    return {
      actions: run.actions,
      review: median(all.map(({ review }) => review)),
      edits,
      trips: median(all.map(({ trips }) => trips)),
      bytesOut: median(all.map(({ bytesOut }) => bytesOut)),
    };
  });
  const names = Object.keys(figures[0]?.edits ?? {});
  const shares = figures.map(({ review, edits }) => Math.max(...Object.values(edits)) / review);
  const share = shares.at(-1) ?? NaN;
  const fraction = (of: number) => `1/${Math.floor(1 / of)}`;
  return {
    title: 'As one types',
    tables: [
      [
        [
          'actions',
          'whole review',
          ...names.map((name) => `edited ${name}`),
          'dearest ÷ review',
          'trips',
          'bytes back',
        ],
        ...figures.map(({ actions, review, edits, trips, bytesOut }, index) => [
          count(actions),
          time(review),
          ...names.map((name) => time(edits[name] ?? NaN)),
          fraction(shares[index] ?? NaN),
          trips.toFixed(0),
          size(bytesOut),
        ]),
      ],
    ],
    notes: [
      `Processor's time with the embedded Excel's share in it, the median of ${ROUNDS} processes of several edits each.`,
    ],
    goals: [
      {
        text: `an edited cell of 10,000 actions costs at most ${fraction(MOST_SHARE)} of a review: ${fraction(share)}`,
        met: share <= MOST_SHARE,
      },
    ],
    summary: `edit ${fraction(share)}`,
    figures,
  };
}
