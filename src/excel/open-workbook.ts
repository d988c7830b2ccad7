import { asPlanError } from './run-excel';

/**
 * Opens a file's bytes as a new, unsaved workbook in its own window; the current workbook doesn't change.
 *
 * @throws {@link PlanError}
 */
export async function openWorkbook(bytes: Uint8Array): Promise<void> {
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw asPlanError(error);
  }
}
