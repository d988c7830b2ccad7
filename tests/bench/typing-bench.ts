import { inTurns, runChild } from './child-process';
import { count, median, size, time, type BenchResult } from './report';
import type { TypingSample } from './typing-child';

const ROUNDS = 3;

/** The maximum processor time of an edit, in milliseconds, by number of actions; `null` means no goal. */
const SIZES = [
  { actions: 50, most: 25 },
  { actions: 200, most: 40 },
  { actions: 1_000, most: 80 },
  { actions: 10_000, most: null },
] as const;
const RUNS = SIZES.map((size) => ({ ...size, rounds: ROUNDS, name: `typing: ${count(size.actions)} actions` }));

/** The maximum time that an edit may block the main thread, in milliseconds. */
const MAX_STRETCH = 50;

/**
 * The time from the edit of a cell to the updated review, compared with a whole review; both include the embedded
 * Excel.
 */
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
      most: run.most,
      review: median(all.map(({ review }) => review)),
      edits,
      slowest: Math.max(...Object.values(edits)),
      stretch: median(all.map(({ stretch }) => stretch)),
      trips: median(all.map(({ trips }) => trips)),
      bytesOut: median(all.map(({ bytesOut }) => bytesOut)),
    };
  });
  const names = Object.keys(figures[0]?.edits ?? {});
  const withGoal = figures.flatMap(({ most, ...figure }) => (most === null ? [] : [{ ...figure, most }]));
  const stretch = Math.max(...withGoal.map((figure) => figure.stretch));
  return {
    title: 'As one types',
    tables: [
      [
        ['actions', 'whole review', ...names.map((name) => `edited ${name}`), 'longest stretch', 'trips', 'bytes back'],
        ...figures.map(({ actions, review, edits, stretch: longest, trips, bytesOut }) => [
          count(actions),
          time(review),
          ...names.map((name) => time(edits[name] ?? NaN)),
          time(longest),
          trips.toFixed(0),
          size(bytesOut),
        ]),
      ],
    ],
    notes: [
      `Processor's time with the embedded Excel's share in it, the median of ${ROUNDS} processes of several edits each. Drawing the pane is not in it.`,
    ],
    goals: [
      ...withGoal.map(({ actions, most, slowest }) => ({
        text: `an edited cell of ${count(actions)} actions is reviewed in at most ${time(most)}: ${time(slowest)}`,
        met: slowest <= most,
      })),
      {
        text: `its work holds the page up for at most ${time(MAX_STRETCH)}: ${time(stretch)}`,
        met: stretch <= MAX_STRETCH,
      },
    ],
    summary: `edit ${withGoal.map(({ slowest }) => time(slowest)).join(', ')}`,
    figures,
  };
}
