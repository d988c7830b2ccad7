/** `npm run sandbox`: builds what `npm start` serves and the journeys open. */
import { buildSandbox, SANDBOX_FOLDER } from '../src/cli/build-sandbox';
import { machineToday } from '../src/cli/machine';
import { ROOT } from './run-command';

void buildSandbox(ROOT, machineToday()).then((built) => {
  if (built.ok) {
    console.log(SANDBOX_FOLDER);
    return;
  }
  console.error(built.output);
  process.exitCode = 1;
});
