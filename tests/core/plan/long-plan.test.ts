import { readPlan } from '../../../src/core/plan/read-plan';
import { gridOf } from './grid-of';
import { SAMPLE_ROWS } from './sample-rows';

const HEADING_AT = 4;

/** The sample's plan with its actions again and again. */
function longPlan(count: number) {
  const actions = SAMPLE_ROWS.slice(HEADING_AT);
  const rows = Array.from({ length: count }, (_, index) => [
    index + 1,
    ...(actions[index % actions.length] ?? []).slice(1),
  ]);
  return gridOf([...SAMPLE_ROWS.slice(0, HEADING_AT), ...rows]);
}

/** The processor's time, in milliseconds, of the quickest of three readings: waiting for other programs doesn't count. */
function readingTime(count: number): number {
  const grid = longPlan(count);
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    expect(readPlan(grid)?.actions).toHaveLength(count);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('a long plan', () => {
  it('is read in a time that grows with its rows, and not with their square', () => {
    readingTime(500);
    const short = readingTime(1_000);
    const long = readingTime(10_000);
    expect(long).toBeLessThan(1_000);
    expect(long / short).toBeLessThan(25);
  });
});
