/** A value exchanged between office.js and the host. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Whether a value is a JSON object: neither null nor an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value from `JSON.parse` exists; all its parts are JSON anyway. */
export function isJson(value: unknown): value is Json {
  return value !== undefined;
}
