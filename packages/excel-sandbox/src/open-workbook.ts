import { messagesFor } from '../../../src/core/messages/messages';
import { openingError } from '../../../src/opening/opening-error';
import type { Notice } from './notice';
import type { NamedFile } from './read-served-file';
import { sandboxWords } from './words';
import { WorkbookSession, type SessionOptions } from './workbook-session';

/** What came of opening a file. */
export interface Opening {
  /** Null where it couldn't be opened: the notice says why. */
  readonly session: WorkbookSession | null;
  /** What is to be said of it; null for nothing. */
  readonly notice: Notice | null;
}

/** How and where a file is opened. */
export interface OpeningOptions extends Omit<SessionOptions, 'fileName'> {
  /** Whether another workbook is open, which stays as it is if this file can't be opened. */
  readonly isAnotherOpen: boolean;
}

/** Opens a workbook; of a file that can't be opened it says why, and what to do about it. */
export function openWorkbook({ name, bytes }: NamedFile, { isAnotherOpen, ...options }: OpeningOptions): Opening {
  const { language } = options;
  const words = sandboxWords[language];
  try {
    const session = new WorkbookSession(bytes, { ...options, fileName: name });
    const { signed } = session.host.workbook;
    return { session, notice: signed ? { intent: 'info', title: words.signed(name), text: words.signedText } : null };
  } catch (error) {
    const code = openingError(error);
    if (code === undefined) throw error;
    const { happened, next } = messagesFor(language).errors[code]({ file: name });
    const text = isAnotherOpen ? `${happened} ${next} ${words.kept}` : `${happened} ${next}`;
    return { session: null, notice: { intent: 'error', title: words.notOpened(name), text } };
  }
}
