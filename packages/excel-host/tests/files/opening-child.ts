/** Opens a file in a process of its own and prints what became of it: `opening-child.ts FILE`; {@link OpeningCost} as JSON. */
import { readFileSync } from 'node:fs';

import { outcomeOf } from './read-everything';

/** What a file came to, and at what cost. */
export interface OpeningCost {
  /** The code of its refusal, or `read`. */
  readonly outcome: string;
  /** The most memory that the process ever held, Node and what it loads included. */
  readonly megabytes: number;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('opening-child.ts FILE');
const outcome = outcomeOf(new Uint8Array(readFileSync(file)));
const cost: OpeningCost = { outcome, megabytes: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(cost));
