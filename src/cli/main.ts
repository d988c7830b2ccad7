/** `npm run review -- PLAN.xlsx`: the review of a plan, without Excel. */
import { reviewCommand } from './review-command';
import { machineToday } from './today';

void reviewCommand(process.argv.slice(2), {
  // npm runs this in the project's folder and says where the user stands.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  variables: process.env,
  today: machineToday(),
  print: (text) => console.log(text),
  complain: (line) => console.error(line),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
