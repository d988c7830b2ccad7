/** A value as it travels between office.js and the host. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Whether a value is a JSON object: neither null nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value that came out of `JSON.parse` is there at all: what JSON has is JSON all the way down. */
export function isJson(value: unknown): value is Json {
  return value !== undefined;
}
