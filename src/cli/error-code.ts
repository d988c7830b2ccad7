/**
 * The code of an error thrown by Node, such as `ENOENT`; the error's name if it has no code.
 * https://nodejs.org/api/errors.html#errorcode
 */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return typeof error;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'object';
}
