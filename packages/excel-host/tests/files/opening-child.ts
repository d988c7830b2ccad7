/** Opens a file in a process of its own and prints {@link OpeningCost} as JSON: `opening-child.ts FILE`. */
import { readFileSync } from 'node:fs';

import { outcomeOf } from './read-everything';

/** The outcome of opening a file, and the memory used. */
export interface OpeningCost {
  /** The error code, or `read`. */
  readonly outcome: string;
  /** The peak memory of the process, including Node and all modules. */
  readonly megabytes: number;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('opening-child.ts FILE');
const outcome = outcomeOf(new Uint8Array(readFileSync(file)));
const cost: OpeningCost = { outcome, megabytes: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(cost));
