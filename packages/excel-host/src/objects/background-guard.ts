import { HostError } from '../package/host-error';
import type { Session } from './session';

/** Throws Excel's error for some calls while another workbook is in front; see `Circumstances.otherWorkbookInFront`. */
export function refuseInBackground(
  { circumstances }: Session,
  code: 'GeneralException' | 'InvalidSelection' = 'GeneralException',
): void {
  if (circumstances.otherWorkbookInFront) throw new HostError(code, 'Another workbook is in front of this one.');
}
