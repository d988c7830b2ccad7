import { HostError } from '../../src/package/host-error';

/** The code of a `HostError` that an action throws; any other error as text. */
export function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
  return 'nothing thrown';
}
