/**
 * What can go wrong in the host, by stable code: the first line are files that can't be opened, the rest are Excel's own codes
 * for calls that it refuses (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
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

/** The one error that the host throws on purpose: decide by its `code`, the message is for people who read logs. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }
}
