import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PortUnavailableError, serve, type Serving } from 'excel-sandbox/node';
import { isoDay } from '../core/plan/day';
import { buildSandbox, SANDBOX_FOLDER } from './build-sandbox';
import { cliWords, languageOfEnvironment, type CliWords } from './cli-words';
import { CommandError, type ExitCode } from './command-error';
import { dayOption, languageOption, readOptions, typedLanguage } from './read-options';
import { reviewCommand, type Terminal } from './review-command';

const ROOT = path.join(__dirname, '../..');
const SAMPLE = path.join(ROOT, 'assets/plan-de-mejora-2024.xlsx');
const BUILD = path.join(ROOT, 'build');
const REVIEWED = path.join(BUILD, 'plan-de-mejora-2024-revisado.xlsx');

const DEFAULT_PORT = 3000;
const LAST_PORT = 65_535;

const KINDS = { 'as-of': 'value', port: 'value', lang: 'value', help: 'flag' } as const;

/**
 * `npm start`: reviews the sample plan as a user's own would be, then serves the sandbox.
 *
 * @param stop ends the serving.
 */
export async function startCommand(typed: readonly string[], terminal: Terminal, stop: AbortSignal): Promise<ExitCode> {
  const spoken = typedLanguage(typed, languageOfEnvironment(terminal.variables));
  const words = cliWords(spoken);
  try {
    const { values, flags, files } = readOptions(typed, KINDS, words);
    if (flags.has('help')) {
      terminal.print(words.startUsage);
      return 0;
    }
    if (files[0] !== undefined) throw new CommandError(2, words.arguments.notExpected(files[0]));
    const lang = values.get('lang');
    const language = lang === undefined ? spoken : languageOption(lang, words);
    const asOfText = values.get('as-of');
    const today = asOfText === undefined ? terminal.today : dayOption(asOfText, words);
    const asOf = asOfText === undefined ? null : isoDay(today);
    const port = portOption(values.get('port'), words);

    await mkdir(BUILD, { recursive: true });
    const reviewed = await reviewCommand(
      [SAMPLE, '--out', REVIEWED, '--lang', language, ...(asOf === null ? [] : ['--as-of', asOf])],
      terminal,
    );
    if (reviewed !== 0) return reviewed;

    // The port comes first: whoever finds it taken shouldn't wait for the build to learn it.
    const serving = await serveSandbox(path.join(ROOT, SANDBOX_FOLDER), port, words);
    try {
      terminal.print(`\n${words.start.building}`);
      // Ctrl+C reaches the builder too: that it then fails is no news.
      const built = await Promise.race([buildSandbox(ROOT, today), aborted(stop)]);
      if (built === 'stopped') return 0;
      if (!built.ok) throw new CommandError(2, `${built.output}\n${words.start.notBuilt}`);
      const query = new URLSearchParams({ lang: language, ...(asOf !== null && { 'as-of': asOf }) });
      terminal.print(words.start.serving(`${serving.url}?${query.toString()}`));
      await aborted(stop);
    } finally {
      await serving.close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.complain(error.message);
    return error.exitCode;
  }
}

function portOption(text: string | undefined, words: CliWords): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > LAST_PORT) throw new CommandError(2, words.arguments.port(text));
  return port;
}

async function serveSandbox(folder: string, port: number, words: CliWords): Promise<Serving> {
  try {
    return await serve({ folder, port });
  } catch (error) {
    if (!(error instanceof PortUnavailableError)) throw error;
    const text = error.reason === 'taken' ? words.start.portTaken(port) : words.start.portForbidden(port);
    throw new CommandError(2, text, error);
  }
}

function aborted(signal: AbortSignal): Promise<'stopped'> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('stopped');
    else signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
}
