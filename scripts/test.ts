/** `npm test`: all checks except `npm run test:readers`, which needs other programs. */
import { availableParallelism } from 'node:os';
import { browser } from './browser';
import { jest, runSteps, script, task } from './steps';

const steps = [
  task('Browser', async () => {
    // For the journeys, which run in another process.
    process.env['CHROME'] = await browser();
    console.log(process.env['CHROME']);
  }),
  // Each uses one processor. The longest is first: the others together take as long.
  [
    script('Lint', 'lint'),
    script('Types', 'types'),
    script('Sandbox', 'sandbox'),
    script('Format', 'format:check'),
    script('Fences', 'fences'),
  ],
  jest('Unit and host tests', 'unit'),
  // More workers than processors, because journeys spend much of their time waiting.
  { ...jest('Journeys', 'journeys', [`--maxWorkers=${2 * availableParallelism()}`]), needs: ['Browser', 'Sandbox'] },
];

void runSteps(steps).then((passed) => {
  process.exitCode = passed ? 0 : 1;
});
