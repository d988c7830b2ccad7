import { HostError } from 'excel-host';
import { WorkbookSession, type SessionOptions } from '../workbook/workbook-session';
import { sandboxWords } from '../words';
import type { Notice } from './notice';
import type { NamedFile } from './read-served-file';

/** The result of opening a file. */
export interface Opening {
  /** Null if the file couldn't be opened; the notice says why. */
  readonly session: WorkbookSession | null;
  readonly notice: Notice | null;
}

export interface OpeningOptions extends Omit<SessionOptions, 'fileName'> {
  /** Whether another workbook is open, which stays open if this file can't be read. */
  readonly isAnotherOpen: boolean;
}

/** Opens a workbook. If it can't be read, the notice says why and what to do. */
export function openWorkbook({ name, bytes }: NamedFile, { isAnotherOpen, ...options }: OpeningOptions): Opening {
  const words = sandboxWords[options.language];
  try {
    const session = new WorkbookSession(bytes, { ...options, fileName: name });
    const { signed } = session.host.workbook;
    return { session, notice: signed ? { intent: 'info', title: words.signed(name), text: words.signedText } : null };
  } catch (error) {
    const reason = reasonOf(error, words.unreadable);
    if (reason === undefined) throw error;
    const text = isAnotherOpen ? `${reason} ${words.otherUnchanged}` : reason;
    return { session: null, notice: { intent: 'error', title: words.notOpened(name), text } };
  }
}

/** The text for an error that is about the file; undefined for any other error. */
function reasonOf(error: unknown, reasons: Readonly<Record<string, string>>): string | undefined {
  return error instanceof HostError && Object.hasOwn(reasons, error.code) ? reasons[error.code] : undefined;
}
