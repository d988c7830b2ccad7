import type { ErrorCode } from '../core/messages/error-words';
import type { HostErrorCode } from 'excel-host';

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
const CODES: ReadonlyMap<string, ErrorCode> = new Map(Object.entries(OPENING_ERRORS));

/**
 * Why the embedded Excel couldn't read a file; undefined if the error isn't about the file. Some parts are only read by
 * a later call, so the reason may be the cause of Excel's error.
 */
export function openingError(error: unknown): ErrorCode | undefined {
  for (let one = error; typeof one === 'object' && one !== null; one = 'cause' in one ? one.cause : undefined) {
    const code = 'code' in one && typeof one.code === 'string' ? CODES.get(one.code) : undefined;
    if (code !== undefined) return code;
  }
  return undefined;
}
