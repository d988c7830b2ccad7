import type { Language } from '../core/messages/language';
import type { Notice } from './notice';
import { openErrorText } from './open-error';
import type { NamedFile } from './read-served-file';
import type { ExcelApi } from './page-settings';
import { sandboxWords } from './words';
import { WorkbookSession } from './workbook-session';

/** What came of opening a file: a session, or what to say instead. */
export type Opening = { readonly session: WorkbookSession } | { readonly notice: Notice };

/** How and where a file is opened. */
export interface OpeningOptions {
  readonly language: Language;
  readonly daysAhead: number;
  /** The newest requirement set of the Excel that opens it; absent or null for all that the host has. */
  readonly excelApi?: ExcelApi | null;
  /** Whether another workbook is open, which stays as it is if this file can't be opened. */
  readonly isAnotherOpen: boolean;
}

/** Opens a workbook; of a file that can't be opened it says why, and what to do about it. */
export function openWorkbook(
  { name, bytes }: NamedFile,
  { language, daysAhead, excelApi = null, isAnotherOpen }: OpeningOptions,
): Opening {
  try {
    return { session: new WorkbookSession(bytes, { fileName: name, language, daysAhead, excelApi }) };
  } catch (error) {
    const text = openErrorText(error, name, language);
    if (text === undefined) throw error;
    const words = sandboxWords[language];
    const kept = isAnotherOpen ? ` ${words.kept}` : '';
    return { notice: { intent: 'error', title: words.notOpened(name), text: `${text.happened} ${text.next}${kept}` } };
  }
}
