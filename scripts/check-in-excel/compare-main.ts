/** `npm run compare-excel RESULT.json`: where the embedded Excel answers unlike the Excel of a result. */
import { machineLocale } from '../../src/cli/machine';
import { compareCommand } from './compare-command';

void compareCommand(process.argv.slice(2), {
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  variables: process.env,
  ...machineLocale(),
  print: (text) => console.log(text),
  complain: (line) => console.error(line),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
