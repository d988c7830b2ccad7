import { eachInSteps, mapInSteps } from '../../../src/core/steps';
import { Cancelled, doSteps, type Progress } from '../../../src/excel/pace';
import { nextTurn } from '../../../src/taskpane/next-turn';
import { inTurns } from '../../../src/taskpane/state/in-turns';
import { stepInTurns } from '../../../src/taskpane/state/step-in-turns';

const items = Array.from({ length: 1_000 }, (_, index) => index);

let clock = 0;
beforeEach(() => {
  clock = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('steps of what is shown', () => {
  it('are done on return where the work is short', () => {
    const done = jest.fn();
    stepInTurns(
      mapInSteps(items, (item) => item * 2),
      done,
    );
    expect(done).toHaveBeenCalledWith(items.map((item) => item * 2));
  });

  it('let others at it between stretches of long work, and visit each item once', async () => {
    const visited: number[] = [];
    const visit = (item: number) => {
      visited.push(item);
      clock += 1;
    };
    await new Promise<void>((resolve) => {
      stepInTurns(eachInSteps(items, visit), resolve);
      expect(visited.length).toBeLessThan(items.length / 10);
    });
    expect(visited).toEqual(items);
  });

  it('stop where they are told to', async () => {
    const visited: number[] = [];
    const done = jest.fn();
    const visit = (item: number) => {
      visited.push(item);
      clock += 1;
    };
    const stop = stepInTurns(eachInSteps(items, visit), done);
    stop();
    const before = visited.length;
    for (let turn = 0; turn < 5; turn++) await nextTurn();
    expect(visited).toHaveLength(before);
    expect(done).not.toHaveBeenCalled();
  });
});

describe("the pane's pace", () => {
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
