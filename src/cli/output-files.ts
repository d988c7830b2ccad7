import { constants, type BigIntStats } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CliWords } from './cli-words';
import { CommandError } from './command-error';
import { errorCode } from './error-code';

/** Absolute paths of a command's results, with symbolic links resolved. */
export interface OutputFiles {
  readonly copy: string;
  /** `null` if no report is wanted. */
  readonly report: string | null;
}

/** Paths as typed, resolved against the user's current folder. */
export interface TypedFiles {
  readonly input: string;
  readonly copy: string;
  readonly report: string | null;
}

/**
 * The default path of the reviewed copy.
 *
 * @example besidePlan('/planes/plan.xlsm') // '/planes/plan-revisado.xlsm'
 */
export function besidePlan(input: string): string {
  const { dir, name, ext } = path.parse(input);
  return path.join(dir, `${name}-revisado${workbookExtension(ext)}`);
}

/** Excel doesn't open a macro workbook with the extension of a plain one, nor the reverse. */
const workbookExtension = (extension: string) => (extension.toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx');

/**
 * Checks, before any work starts, that both results can be written and that neither overwrites the plan through the
 * same path, a symbolic link or a hard link.
 *
 * @throws {@link CommandError} otherwise
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
  /** Of the file to replace; `null` if there is none. */
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
  // Writing replaces the path, which would turn a device or pipe into a file.
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
