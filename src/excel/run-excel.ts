import { Cancelled } from './pace';
import { PlanError, type PlanErrorCode } from './plan-error';

/** The minimum requirement set, as the manifest declares it. */
export const REQUIRED_EXCEL_API = '1.14';

/** Excel's codes that mean something to a user. Codes decide, never messages: those are in the user's language. */
const CODES: Readonly<Partial<Record<string, PlanErrorCode>>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'access-denied',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RichApiRequestPayloadSizeLimitExceeded: 'too-large',
};

/**
 * Where Excel answers `GeneralException` while another workbook is in front
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting).
 */
const NEEDS_FRONT =
  /^(WorksheetCollection\.add|Worksheet\.(activate|showGridlines)|WorksheetFreezePanes\.\w+|Range\.select|Table\.clearFilters)$/;

function codeOf({ code, debugInfo }: OfficeExtension.Error): PlanErrorCode {
  // We never read the selection, so this is about the active workbook.
  const lacksFront =
    code === 'InvalidSelection' || (code === 'GeneralException' && NEEDS_FRONT.test(debugInfo.errorLocation ?? ''));
  return CODES[code] ?? (lacksFront ? 'other-workbook' : 'host-failed');
}

/** Whether Excel refused a request or its answer for its size, so that a smaller one may succeed. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && CODES[error.code] === 'too-large';
}

/** Whether Excel refused to add a sheet because one that the API doesn't list has its name, such as a chart sheet. */
export function isSheetNameTaken(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error &&
    error.code === 'ItemAlreadyExists' &&
    error.debugInfo.errorLocation === 'WorksheetCollection.add'
  );
}

/** Converts what Excel threw; a `PlanError` is returned unchanged. */
export function asPlanError(error: unknown): PlanError {
  if (error instanceof PlanError) return error;
  if (error instanceof OfficeExtension.Error) {
    const place = error.debugInfo.errorLocation;
    const detail = place ? `${error.code} (${place})` : error.code;
    return new PlanError(codeOf(error), { detail }, error);
  }
  return new PlanError('host-failed', { detail: error instanceof Error ? error.name : typeof error }, error);
}

/**
 * Runs a batch against the workbook.
 *
 * It doesn't wait while a cell is being edited (`delayForCellEdit`): a press on the pane doesn't end the editing, so
 * waiting would look like hanging. The user is asked to press Enter instead.
 *
 * @throws {@link PlanError}, or {@link Cancelled} by its pace, and nothing else.
 */
export async function runExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_EXCEL_API)) throw new PlanError('too-old');
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw error instanceof Cancelled ? error : asPlanError(error);
  }
}
