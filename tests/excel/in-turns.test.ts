import { inTurns } from '../../src/excel/in-turns';
import { Cancelled, partOf, type Progress, type WorkPart } from '../../src/excel/pace';

const items = Array.from({ length: 1_000 }, (_, index) => index);

let clock = 0;
beforeEach(() => {
  clock = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the pace of a visible page', () => {
  /** Work of a thousand parts that take some milliseconds each, and the progress reported for it. */
  async function work(milliseconds: number, end = new AbortController(), endAt = Infinity) {
    const reported: Progress[] = [];
    const pace = inTurns(end.signal, (progress) => reported.push(progress));
    const doAll = async () => {
      for (const item of items) {
        await pace.pause('check', 0.5 + item / items.length / 2);
        clock += milliseconds;
        if (item === endAt) end.abort();
      }
    };
    const outcome = await doAll().then(
      () => 'done',
      (error: unknown) => error,
    );
    return { reported, outcome };
  }

  it('reports no progress of short work', async () => {
    expect(await work(0.9)).toEqual({ reported: [], outcome: 'done' });
  });

  it('reports increasing progress of long work, but not at every pause', async () => {
    const { reported, outcome } = await work(10);
    expect(outcome).toBe('done');
    expect(reported.length).toBeGreaterThan(10);
    const shares = reported.map(({ share }) => share);
    shares.forEach((share, at) => expect(share).toBeGreaterThan(shares[at - 1] ?? 0.5));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('ends work soon after it is aborted', async () => {
    const { outcome } = await work(1, new AbortController(), 100);
    expect(outcome).toBeInstanceOf(Cancelled);
    expect(clock).toBeLessThan(150);
  });
});

it('a part of longer work reports the progress of the whole', async () => {
  const shares: number[] = [];
  const whole = {
    pause: (_: WorkPart, share: number) => {
      shares.push(share);
      return Promise.resolve();
    },
  };
  const half = partOf(whole, [0.5, 1]);
  for (const share of [0, 0.5, 1]) await half.pause('write', share);
  expect(shares).toEqual([0.5, 0.75, 1]);
});
