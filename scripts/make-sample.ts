/**
 * `npm run sample [-- DAY]`: makes the sample workbooks. The 2024 plan goes to assets. The current-year plan, as of
 * today or of a day such as 2026-09-15, goes to build, because it differs every day.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineToday } from '../src/cli/machine';
import { dayOfIso, type Day } from '../src/core/plan/day';
import { currentYearPlan } from './current-year-plan';
import { ROOT } from './run-command';
import { sampleWorkbook } from './sample-workbook';

function write(target: string, file: Uint8Array): void {
  writeFileSync(target, file);
  console.log(`${target}: ${file.length} bytes`);
}

async function makeSamples(day: Day): Promise<void> {
  const source = readFileSync(join(__dirname, 'sample-data/plan-de-mejora-2024.tsv'), 'utf8');
  write(join(ROOT, 'assets/plan-de-mejora-2024.xlsx'), await sampleWorkbook(source));
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  write(join(ROOT, 'build/plan-de-mejora-actual.xlsx'), await currentYearPlan(day));
}

const [typed] = process.argv.slice(2);
const day = typed === undefined ? machineToday() : dayOfIso(typed);
if (day === null) {
  console.error(`${typed ?? ''} isn't a day. Write it like 2026-09-15.`);
  process.exitCode = 2;
} else {
  void makeSamples(day);
}
