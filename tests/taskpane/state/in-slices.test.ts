import { inSlices } from '../../../src/taskpane/state/in-slices';

const items = Array.from({ length: 1_000 }, (_, index) => index);

let clock = 0;
beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

it('is done on return where the work is short', () => {
  const visited: number[] = [];
  const done = jest.fn();
  inSlices(items, (item) => visited.push(item), done);
  expect(visited).toEqual(items);
  expect(done).toHaveBeenCalledTimes(1);
});

it('lets others at it between slices of long work, and visits each item once', () => {
  const visited: number[] = [];
  const done = jest.fn();
  inSlices(
    items,
    (item) => {
      visited.push(item);
      clock += 1;
    },
    done,
  );
  expect(done).not.toHaveBeenCalled();
  expect(visited.length).toBeLessThan(items.length / 2);
  jest.runAllTimers();
  expect(visited).toEqual(items);
  expect(done).toHaveBeenCalledTimes(1);
});

it('stops where it is told to', () => {
  const done = jest.fn();
  const stop = inSlices(items, () => (clock += 1), done);
  stop();
  jest.runAllTimers();
  expect(done).not.toHaveBeenCalled();
});

it('is done with nothing', () => {
  const done = jest.fn();
  inSlices([], () => undefined, done);
  expect(done).toHaveBeenCalledTimes(1);
});
