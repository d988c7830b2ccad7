import { eachInSteps, mapInSteps } from '../../../src/core/steps';
import { nextTurn } from '../../../src/excel/next-turn';
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

  it('share one stretch with what else is begun in the same turn', async () => {
    const visited: string[] = [];
    const visiting = (of: string) =>
      eachInSteps(items, () => {
        visited.push(of);
        clock += 1;
      });
    await new Promise<void>((resolve) => {
      stepInTurns(visiting('first'), jest.fn());
      const before = visited.length;
      expect(before).toBeGreaterThan(0);
      stepInTurns(visiting('second'), resolve);
      expect(visited).toHaveLength(before);
    });
    expect(visited.filter((of) => of === 'second')).toHaveLength(items.length);
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
