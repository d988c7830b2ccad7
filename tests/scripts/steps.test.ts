import { jestOutcome, runSteps, task } from '../../scripts/steps';

describe('jestOutcome', () => {
  it('has no faults after a good run', () => {
    expect(jestOutcome({ numPassedTests: 12, numFailedTests: 0 }, 0)).toEqual({ passed: 12, failed: 0, faults: [] });
  });

  it('counts failed tests, files that couldn’t run and skipped tests as failed', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 2,
      numRuntimeErrorTestSuites: 1,
      numPendingTests: 3,
      numTodoTests: 1,
    };
    expect(jestOutcome(report, 1)).toEqual({
      passed: 5,
      failed: 7,
      faults: ['2 tests failed', '1 test files could not run', '4 tests are skipped or left to do'],
    });
  });

  it('has a fault if jest failed without a failed test, or without a report', () => {
    expect(jestOutcome({ numPassedTests: 0 }, 1).failed).toBe(1);
    expect(jestOutcome(null, 127)).toEqual({ passed: 0, failed: 1, faults: ['jest failed (exit 127)'] });
  });
});

describe('runSteps', () => {
  const printed: string[] = [];
  beforeEach(() => {
    printed.length = 0;
    jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  });

  const well = (name: string) => task(name, () => Promise.resolve());
  const broken = (name: string) => task(name, () => Promise.reject(new Error('no disk')));

  it('ends with the total of all counts', async () => {
    const counted = { name: 'Tests', run: () => Promise.resolve({ passed: 3, failed: 0, faults: [] }) };
    await expect(runSteps([well('Types'), counted, counted])).resolves.toBe(true);
    expect(printed.at(-1)).toBe('6 passed, 0 failed');
  });

  it('continues after a failure, and lists the failures at the end', async () => {
    await expect(runSteps([broken('Types'), well('Lint')])).resolves.toBe(false);
    expect(printed.join('\n')).toContain('── Lint: passed');
    expect(printed.join('\n')).toContain('Types: no disk');
    expect(printed.at(-1)).toBe('0 passed, 1 failed');
  });

  it('counts a step as failed if a step that it needs has failed', async () => {
    const run = jest.fn();
    await expect(runSteps([broken('Sandbox'), { name: 'Journeys', needs: ['Sandbox'], run }])).resolves.toBe(false);
    expect(run).not.toHaveBeenCalled();
    expect(printed.join('\n')).toContain('Journeys: not run: needs Sandbox');
    expect(printed.at(-1)).toBe('0 passed, 2 failed');
  });

  it('runs the steps of a list in parallel, and reports each', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const types = task('Types', async () => {
      await Promise.resolve();
      release();
    });
    const beside = [task('Lint', () => released), types, broken('Fences')];
    const steps = [well('Browser'), beside, { ...well('Journeys'), needs: ['Fences'] }];
    await expect(runSteps(steps, 2)).resolves.toBe(false);
    expect(printed).toContain('\n── Lint, Types, Fences');
    for (const line of ['── Lint: passed', '── Types: passed', '── Fences: FAILED', 'needs Fences'])
      expect(printed.join('\n')).toContain(line);
    expect(printed.at(-1)).toBe('0 passed, 2 failed');
  });
});
