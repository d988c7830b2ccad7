import type { ErrorCode } from '../core/messages/error-words';
import { HostError, type HostErrorCode } from 'excel-host';

/** The host's codes for files that can't be opened, as the add-in's own. */
const OPENING_ERRORS: Readonly<Partial<Record<HostErrorCode, ErrorCode>>> = {
  NotAWorkbook: 'not-a-workbook',
  EncryptedWorkbook: 'encrypted',
  LegacyWorkbook: 'legacy-xls',
  BinaryWorkbook: 'binary-xlsb',
  OpenDocumentWorkbook: 'ods',
  StrictWorkbook: 'strict-ooxml',
  DamagedWorkbook: 'damaged',
  WorkbookTooLarge: 'file-too-large',
};

/** The add-in's name for why the host couldn't open a file; undefined for an error that isn't about the file. */
export function openingError(error: unknown): ErrorCode | undefined {
  return error instanceof HostError ? OPENING_ERRORS[error.code] : undefined;
}
