import { constants, type BigIntStats } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CliWords } from './cli-words';
import { CommandError } from './command-error';
import { errorCode } from './error-code';

/** Where a command's results go: whole paths, with symbolic links followed. */
export interface OutputFiles {
  readonly copy: string;
  /** `null` where no report was asked for. */
  readonly report: string | null;
}

/** What was typed, made whole against the folder in which the user stands. */
export interface TypedFiles {
  readonly input: string;
  readonly copy: string;
  readonly report: string | null;
}

/**
 * Where the copy goes unless the user says: beside the plan.
 *
 * @example besidePlan('/planes/plan.xlsm') // '/planes/plan-revisado.xlsm'
 */
export function besidePlan(input: string): string {
  const { dir, name, ext } = path.parse(input);
  return path.join(dir, `${name}-revisado${workbookExtension(ext)}`);
}

/** A macro workbook must stay one by its name too: Excel opens neither kind under the other's. */
const workbookExtension = (extension: string) => (extension.toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx');

/**
 * Makes sure, before any work begins, that both results can be written and that neither is the plan, under whatever name: the same
 * path, a symbolic link, a hard link.
 *
 * @throws {@link CommandError} where one can't or is.
 */
export async function checkOutputs({ input, copy, report }: TypedFiles, words: CliWords): Promise<OutputFiles> {
  const wanted = workbookExtension(path.extname(input));
  if (path.extname(copy).toLowerCase() !== wanted) {
    throw new CommandError(2, words.files.extension(path.basename(copy), wanted));
  }
  const plan = await stat(input, { bigint: true });
  const copyTo = await checkOutput(copy, '--out', plan, words);
  if (report === null) return { copy: copyTo.path, report: null };
  const reportTo = await checkOutput(report, '--report', plan, words);
  if (copyTo.path === reportTo.path || (copyTo.stats && reportTo.stats && isSameFile(copyTo.stats, reportTo.stats))) {
    throw new CommandError(2, words.files.sameOutput(path.basename(report)));
  }
  return { copy: copyTo.path, report: reportTo.path };
}

interface Output {
  readonly path: string;
  /** Of the file that will be replaced; `null` where there is none yet. */
  readonly stats: BigIntStats | null;
}

async function checkOutput(typed: string, option: string, plan: BigIntStats, words: CliWords): Promise<Output> {
  const name = path.basename(typed);
  const stats = await existing(typed, words);
  if (!stats) {
    const folder = await realFolder(path.dirname(typed), name, words);
    return { path: path.join(folder, name), stats };
  }
  if (isSameFile(stats, plan)) throw new CommandError(2, words.files.overInput(option, name));
  // A device or a pipe would be replaced by a file, not written to.
  if (!stats.isFile()) throw new CommandError(2, words.files.notWritableKind(name));
  const target = await realpath(typed);
  await mustBeWritable(target, name, words);
  await mustBeWritable(path.dirname(target), name, words);
  return { path: target, stats };
}

const isSameFile = (one: BigIntStats, other: BigIntStats) => one.dev === other.dev && one.ino === other.ino;

async function existing(file: string, words: CliWords): Promise<BigIntStats | null> {
  try {
    return await stat(file, { bigint: true });
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new CommandError(2, words.files.unwritable(path.basename(file), code), error);
  }
}

async function realFolder(folder: string, name: string, words: CliWords): Promise<string> {
  const stats = await existing(folder, words);
  if (!stats?.isDirectory()) throw new CommandError(2, words.files.noFolder(name));
  const real = await realpath(folder);
  await mustBeWritable(real, name, words);
  return real;
}

async function mustBeWritable(target: string, name: string, words: CliWords): Promise<void> {
  try {
    await access(target, constants.W_OK);
  } catch (error) {
    throw new CommandError(2, words.files.unwritable(name, errorCode(error)), error);
  }
}
