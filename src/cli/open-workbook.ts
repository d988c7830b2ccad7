import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../core/messages/language';
import type { Day } from '../core/plan/day';
import { ExcelHost } from 'excel-host/node';
import { HOST_LOCALES } from './host-locale';
import { openingError } from './opening-error';
import { cliWords } from './cli-words';
import { CommandError } from './command-error';
import { errorCode } from './error-code';
import { knownError } from './known-error';

/** The embedded Excel opens no larger file, so such a file isn't read into memory. */
const MAX_BYTES = 1_073_741_824;

/**
 * Opens a workbook in the embedded Excel.
 *
 * @param today the value of `TODAY()` in the workbook
 * @throws {@link CommandError} that says what is wrong with the file and what to do about it
 */
export async function openWorkbook(file: string, language: Language, today: Day): Promise<ExcelHost> {
  const fileName = path.basename(file);
  const bytes = await readWorkbook(file, language);
  try {
    return ExcelHost.open(bytes, { today: () => today, displayLanguage: HOST_LOCALES[language], fileName });
  } catch (error) {
    const code = openingError(error);
    throw code ? knownError(code, { file: fileName }, language, error) : error;
  }
}

async function readWorkbook(file: string, language: Language): Promise<Uint8Array> {
  const name = path.basename(file);
  const { files } = cliWords(language);
  try {
    const stats = await stat(file);
    // Not a folder, device or pipe: reading one might never end.
    if (!stats.isFile()) throw new CommandError(2, files.notAFile(name));
    if (stats.size > MAX_BYTES) throw knownError('file-too-large', { file: name }, language);
    return await readFile(file);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw knownError('file-not-found', { file: name }, language, error);
    throw new CommandError(2, files.unreadable(name, code), error);
  }
}
