import { HostError, type HostErrorCode } from '../host';
import type { ErrorWords } from '../core/messages/error-words';
import type { Language } from '../core/messages/language';
import { messagesFor } from '../core/messages/messages';

const ERRORS: Readonly<Partial<Record<HostErrorCode, keyof ErrorWords>>> = {
  NotAWorkbook: 'not-a-workbook',
  EncryptedWorkbook: 'encrypted',
  LegacyWorkbook: 'legacy-xls',
  OpenDocumentWorkbook: 'ods',
  StrictWorkbook: 'strict-ooxml',
  BinaryWorkbook: 'binary-xlsb',
  DamagedWorkbook: 'damaged',
  WorkbookTooLarge: 'file-too-large',
};

/** Why a file couldn't be opened and what to do about it; undefined for an error that isn't about the file. */
export function openErrorText(
  error: unknown,
  file: string,
  language: Language,
): { readonly happened: string; readonly next: string } | undefined {
  const key = error instanceof HostError ? ERRORS[error.code] : undefined;
  return key === undefined ? undefined : messagesFor(language).errors[key]({ file });
}
