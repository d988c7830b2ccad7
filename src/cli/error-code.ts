/**
 * The code of an error that Node's own modules threw, such as `ENOENT`; the error's name where it has none.
 * https://nodejs.org/api/errors.html#errorcode
 */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return typeof error;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'object';
}
