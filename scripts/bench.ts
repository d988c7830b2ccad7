/**
 * `npm run bench`: measures the add-in and compares it with similar tools. `--only core,host` runs some parts, `--json
 * FILE` also writes the figures.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchCore } from '../tests/bench/core-bench';
import { benchHost } from '../tests/bench/host-bench';
import { benchPane } from '../tests/bench/pane-bench';
import { resultText, type BenchResult } from '../tests/bench/report';
import { benchTrips } from '../tests/bench/trips-bench';
import { benchTyping } from '../tests/bench/typing-bench';

const PARTS: Readonly<Record<string, () => Promise<BenchResult>>> = {
  core: benchCore,
  trips: benchTrips,
  pane: benchPane,
  typing: benchTyping,
  host: benchHost,
};

async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });
  const names = values.only?.split(',') ?? Object.keys(PARTS);
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length > 0) throw new Error(`No part ${unknown.join(', ')}: there are ${Object.keys(PARTS).join(', ')}`);
  const file = values.json === undefined ? null : path.resolve(process.env['INIT_CWD'] ?? process.cwd(), values.json);
  const results: Record<string, BenchResult> = {};
  for (const name of names) {
    const result = await PARTS[name]?.();
    if (result === undefined) continue;
    results[name] = result;
    console.log(resultText(result));
    // After each part, so that a later failure doesn't lose earlier figures.
    if (file !== null) writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  }
  const all = Object.values(results);
  const missed = all.flatMap(({ goals }) => goals.filter(({ met }) => !met));
  console.log(
    `\n${missed.length === 0 ? 'All goals met.' : `${missed.length} of ${all.flatMap(({ goals }) => goals).length} goals missed.`}`,
  );
  console.log(all.map(({ summary }) => summary).join(' · '));
}

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
