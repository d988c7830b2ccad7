/** `npm test`: all checks but those that need other programs, which are `npm run test:readers`. */
import { browser } from './browser';
import { jest, runSteps, script, task } from './steps';

const steps = [
  task('Browser', async () => {
    // The journeys, which run in a process of their own, find it there.
    process.env['CHROME'] = await browser();
    console.log(process.env['CHROME']);
  }),
  // Each keeps one processor busy; the longest first.
  [script('Lint', 'lint'), script('Types', 'types'), script('Sandbox', 'sandbox'), script('Fences', 'fences')],
  jest('Unit and host tests', 'unit'),
  { ...jest('Journeys', 'journeys'), needs: ['Browser', 'Sandbox'] },
];

void runSteps(steps).then((passed) => {
  process.exitCode = passed ? 0 : 1;
});
