import { eachInSteps } from '../../src/core/steps';
import { inTurns } from '../../src/excel/in-turns';
import { Cancelled, doSteps, partOf, type Progress } from '../../src/excel/pace';

const items = Array.from({ length: 1_000 }, (_, index) => index);

let clock = 0;
beforeEach(() => {
  clock = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the pace of a page that someone looks at', () => {
  /** Work of so many milliseconds an item, and what is told of it. */
  async function work(milliseconds: number, end = new AbortController(), endAt = Infinity) {
    const told: Progress[] = [];
    const pace = inTurns(end.signal, (progress) => told.push(progress));
    const steps = eachInSteps(items, (item) => {
      clock += milliseconds;
      if (item === endAt) end.abort();
    });
    const outcome = await doSteps(steps, pace, 'check', [0.5, 1]).then(
      () => 'done',
      (error: unknown) => error,
    );
    return { told, outcome };
  }

  it('tells nothing of what is soon done', async () => {
    expect(await work(0.9)).toEqual({ told: [], outcome: 'done' });
  });

  it('tells how far long work is, ever further, and not every step', async () => {
    const { told, outcome } = await work(10);
    expect(outcome).toBe('done');
    expect(told.length).toBeGreaterThan(10);
    const shares = told.map(({ share }) => share);
    shares.forEach((share, at) => expect(share).toBeGreaterThan(shares[at - 1] ?? 0.5));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('ends work soon after it was told to', async () => {
    const { outcome } = await work(1, new AbortController(), 100);
    expect(outcome).toBeInstanceOf(Cancelled);
    expect(clock).toBeLessThan(150);
  });
});

it('of a part of longer work tells how far the whole is', () => {
  const told: Progress[] = [];
  const whole = {
    after: (progress: Progress) => {
      told.push(progress);
      return null;
    },
  };
  const half = partOf(whole, [0.5, 1]);
  expect(half.after({ part: 'write', share: 0 })).toBeNull();
  expect(half.after({ part: 'write', share: 0.5 })).toBeNull();
  expect(half.after({ part: 'write', share: 1 })).toBeNull();
  expect(told.map(({ share }) => share)).toEqual([0.5, 0.75, 1]);
});
