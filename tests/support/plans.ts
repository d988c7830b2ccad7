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

const WILD = path.join(PLANS, 'wild');

/** The layouts of real plans, rebuilt, that have an expectation: their names, without the ending. */
export const WILD_NAMES: readonly string[] = readdirSync(WILD)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.slice(0, -'.expected.json'.length));

/** The bytes of one of them. */
export function wildBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(WILD, `${name}.xlsx`)));
}
