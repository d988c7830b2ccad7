/** `npm run review -- PLAN.xlsx`: reviews a plan without Excel. */
import { reviewCommand } from './review-command';
import { machineLocale, machineToday } from './machine';

// A closed pipe or a full device takes no more text, but the files are written: the exit code says so.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

void reviewCommand(process.argv.slice(2), {
  // npm changes to the project's folder; INIT_CWD is the folder of the user's shell.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  variables: process.env,
  today: machineToday(),
  ...machineLocale(),
  print: (text) => console.log(text),
  complain: (line) => console.error(line),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
