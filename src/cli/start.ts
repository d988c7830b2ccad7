/** `npm start`: reviews the sample plan, writes the reviewed copy, and serves the sandbox until Ctrl+C. */
import { startCommand } from './start-command';
import { machineLocale, machineToday } from './machine';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

void startCommand(
  process.argv.slice(2),
  {
    folder: process.cwd(),
    variables: process.env,
    today: machineToday(),
    ...machineLocale(),
    print: (text) => console.log(text),
    complain: (line) => console.error(line),
  },
  stop.signal,
).then((exitCode) => {
  process.exitCode = exitCode;
});
