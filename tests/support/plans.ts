import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Workbooks of other programs, and their expected readings. */
export const PLANS = path.join(__dirname, '../plans');

/** Their names, without the extension. */
export const PLAN_NAMES: readonly string[] = readdirSync(PLANS)
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => file.slice(0, -'.xlsx'.length));

export function planBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(PLANS, `${name}.xlsx`)));
}
