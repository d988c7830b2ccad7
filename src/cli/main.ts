/** `npm run review -- PLAN.xlsx`: reviews a plan without Excel. */
import { reviewCommand } from './review-command';
import { machineToday } from './today';

void reviewCommand(process.argv.slice(2), {
  // npm changes to the project's folder; INIT_CWD is the folder of the user's shell.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  variables: process.env,
  today: machineToday(),
  print: (text) => console.log(text),
  complain: (line) => console.error(line),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
