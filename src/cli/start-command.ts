import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PortUnavailableError, serve, type Serving } from 'excel-sandbox/node';
import { setImmediate } from 'node:timers/promises';
import type { Language } from '../core/messages/language';
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

/** Number of ports to try, from the default one on, if none was requested. */
const PORTS_TRIED = 20;

const LAST_PORT = 65_535;

const KINDS = { 'as-of': 'value', port: 'value', lang: 'value', help: 'flag' } as const;

/**
 * `npm start`: reviews the sample plan as `npm run review` does while building the sandbox, then serves it.
 *
 * @param stop aborts the build and stops the server
 */
export async function startCommand(typed: readonly string[], terminal: Terminal, stop: AbortSignal): Promise<ExitCode> {
  const spoken = typedLanguage(typed, languageOfEnvironment(terminal));
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

    // Before the review, so that a requested port in use is reported at once.
    const serving = await serveSandbox(path.join(ROOT, SANDBOX_FOLDER), port, words);
    const left = new AbortController();
    try {
      if (port === null && serving.port !== DEFAULT_PORT) {
        terminal.print(words.start.otherPort(DEFAULT_PORT, serving.port));
      }
      terminal.print(words.start.reviewing);
      const building = buildSandbox(ROOT, today, AbortSignal.any([stop, left.signal]));
      const reviewing = reviewSample(language, asOf, terminal).then(async (exitCode) => {
        if (exitCode !== 0) left.abort();
        else if (!stop.aborted && !(await isSettled(building))) terminal.print(`\n${words.start.building}`);
        return exitCode;
      });
      const [reviewed, built] = await Promise.all([reviewing, building]);
      if (reviewed !== 0) return reviewed;
      // Ctrl+C also aborts the build, so its failure isn't an error.
      if (stop.aborted) return 0;
      if (!built.ok) throw new CommandError(2, `${built.output}\n${words.start.notBuilt}`);
      const query = new URLSearchParams({ lang: language, ...(asOf !== null && { 'as-of': asOf }) });
      terminal.print(`\n${words.start.serving(`${serving.url}?${query.toString()}`)}`);
      await aborted(stop);
    } finally {
      left.abort();
      await serving.close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.complain(error.message);
    return error.exitCode;
  }
}

async function reviewSample(language: Language, asOf: string | null, terminal: Terminal): Promise<ExitCode> {
  await mkdir(BUILD, { recursive: true });
  const asOfOption = asOf === null ? [] : ['--as-of', asOf];
  return reviewCommand([SAMPLE, '--out', REVIEWED, '--lang', language, ...asOfOption], terminal);
}

/** `null` if no port was requested. */
function portOption(text: string | undefined, words: CliWords): number | null {
  if (text === undefined) return null;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > LAST_PORT) throw new CommandError(2, words.arguments.port(text));
  return port;
}

/** Serves at the requested port, or at the first free one from the default on. */
async function serveSandbox(folder: string, requested: number | null, words: CliWords): Promise<Serving> {
  const first = requested ?? DEFAULT_PORT;
  const last = requested ?? DEFAULT_PORT + PORTS_TRIED - 1;
  for (let port = first; ; port++) {
    try {
      return await serve({ folder, port });
    } catch (error) {
      if (!(error instanceof PortUnavailableError)) throw error;
      if (port < last) continue;
      const text = error.reason === 'taken' ? words.start.portTaken(port) : words.start.portForbidden(port);
      throw new CommandError(2, text, error);
    }
  }
}

function isSettled(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([promise.then(() => true), setImmediate(false)]);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
