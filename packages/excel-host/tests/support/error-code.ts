import { HostError } from '../../src/package/host-error';

/** The code of the host's error that an action throws; what else it throws as text. */
export function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
  return 'nothing thrown';
}
