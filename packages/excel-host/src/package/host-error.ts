/**
 * Stable error codes of the host. Those of the first line are for files that can't be opened; the others are Excel's
 * own codes for failed calls
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
export type HostErrorCode =
  | 'NotAWorkbook'
  | 'EncryptedWorkbook'
  | 'LegacyWorkbook'
  | 'OpenDocumentWorkbook'
  | 'StrictWorkbook'
  | 'BinaryWorkbook'
  | 'DamagedWorkbook'
  | 'WorkbookTooLarge'
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** The only error that the host throws on purpose. Check its `code`; the message is for logs. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }
}
