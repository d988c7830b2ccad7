/** `npm run docs`: writes what the add-in does in unusual circumstances to docs/circumstances.md. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { CIRCUMSTANCES, JOBS, outcomeOf } from '../tests/support/circumstance-matrix';
import { circumstancesPage, type MatrixRow } from './circumstances-page';

async function main(): Promise<void> {
  const rows: MatrixRow[] = [];
  for (const circumstance of CIRCUMSTANCES) {
    const outcomes = [];
    for (const job of JOBS) outcomes.push({ job: job.name, ...(await outcomeOf(job, circumstance)) });
    rows.push({ circumstance: circumstance.name, outcomes });
    for (const { job, wrong } of outcomes) {
      if (wrong.length > 0) console.error(`${circumstance.name}, ${job}: ${wrong.join('; ')}`);
    }
  }
  writeFileSync(path.join(__dirname, '../docs/circumstances.md'), circumstancesPage(rows));
}

void main();
