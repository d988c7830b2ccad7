import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareWithEmbedded, readResult, ResultError, type ExcelResult } from 'excel-check/node';
import { languageOfEnvironment } from '../../src/cli/cli-words';
import { errorCode } from '../../src/cli/error-code';
import type { Terminal } from '../../src/cli/review-command';
import { allChecks } from './checks';
import { commandWords, type CommandWords } from './command-words';
import { makeData } from './make-data';

type CompareTerminal = Omit<Terminal, 'today'>;

const json = (value: unknown) => JSON.stringify(value);

/**
 * `npm run compare-excel RESULT.json`: prints where the embedded Excel answers unlike the Excel of a result.
 *
 * @returns 0 if they agree, 1 if not, 2 if the file can't be used.
 */
export async function compareCommand([file]: readonly string[], terminal: CompareTerminal): Promise<0 | 1 | 2> {
  const words = commandWords(languageOfEnvironment(terminal));
  const result = await resultIn(file, terminal, words);
  if (typeof result === 'string') {
    terminal.complain(result);
    return 2;
  }
  const { excel, takenOn } = result;
  const compared = await compareWithEmbedded(result, allChecks(await makeData()));
  terminal.print(
    words.taken(`Excel ${excel.version}, ${excel.platform}, ${excel.displayLanguage}, ${excel.newestSet}`, takenOn),
  );
  terminal.print(words.circumstances(json(compared.circumstances)));
  for (const { id, excel: theirs, embedded } of compared.differences)
    terminal.print(words.difference(id, json(theirs), json(embedded)));
  terminal.print(words.total(compared.same, compared.differences.length));
  if (compared.unsupported.length > 0) terminal.print(words.unsupported(compared.unsupported));
  if (compared.missing.length > 0) terminal.print(words.missing(compared.missing.length));
  if (compared.unknown.length > 0) terminal.print(words.unknown(compared.unknown.length));
  return compared.differences.length > 0 ? 1 : 0;
}

/** The result in a file, or what is wrong with the file. */
async function resultIn(
  file: string | undefined,
  { folder }: CompareTerminal,
  words: CommandWords,
): Promise<ExcelResult | string> {
  if (file === undefined) return words.noFile;
  try {
    return readResult(await readFile(path.resolve(folder, file), 'utf8'));
  } catch (error) {
    if (error instanceof ResultError) return words.notUsable[error.fault](file);
    return words.unreadable(file, errorCode(error));
  }
}
