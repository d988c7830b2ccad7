import type { ErrorCode } from '../core/messages/error-words';
import { HostError, type HostErrorCode } from 'excel-host';

/** The add-in's error codes for the embedded Excel's. */
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

/** Why the embedded Excel couldn't open a file; undefined if the error isn't about the file. */
export function openingError(error: unknown): ErrorCode | undefined {
  return error instanceof HostError ? OPENING_ERRORS[error.code] : undefined;
}
