import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inTurns, runChild } from './child-process';
import type { HostSample } from './host-child';
import { planFile, wideFile } from './make-plan';
import { count, median, ratio, size, time, type BenchResult } from './report';

const SIZES = [1_000, 10_000] as const;
const ROUNDS = 3;
const TASKS = ['open', 'exceljs', 'review'] as const;

/** Goals for opening 10,000 rows of 20 columns: milliseconds and bytes. */
const [MAX_TIME, MAX_MEMORY] = [2_000, 300e6];

interface Run {
  readonly task: (typeof TASKS)[number];
  readonly file: string;
  readonly workbook: string;
  readonly rounds: number;
  /** Printed while the task runs. */
  readonly name: string;
}

/** Opening, reviewing and saving in the embedded Excel, compared with exceljs opening and saving the same file. */
export async function benchHost(): Promise<BenchResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-de-mejora-bench-'));
  try {
    const files: { readonly name: string; readonly file: string }[] = [];
    const write = (name: string, bytes: Uint8Array) => {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      files.push({ name, file });
    };
    for (const actions of SIZES) write(`${count(actions)} actions`, await planFile(actions));
    const wide = '10,000 × 20 cells';
    write(wide, await wideFile(10_000, 20));
    const runs = files.flatMap(({ name, file }) =>
      TASKS.filter((task) => task !== 'review' || name !== wide).map((task): Run => ({
        task,
        file,
        workbook: name,
        rounds: ROUNDS,
        name: `host: ${task}, ${name}`,
      })),
    );
    const samples = await inTurns(
      runs,
      async ({ task, file }) => (await runChild('host-child.ts', [task, file])) as HostSample,
    );
    const figures = runs.map((run) => {
      const all = samples.get(run) ?? [];
      const lap = (name: string) => median(all.flatMap(({ laps }) => laps[name] ?? []));
      const laps = Object.fromEntries(Object.keys(all[0]?.laps ?? {}).map((name) => [name, lap(name)]));
      return { ...run, laps, peakBytes: median(all.map(({ peakBytes }) => peakBytes)) };
    });
    const of = (task: Run['task'], name: string) => figures.find((one) => one.task === task && one.workbook === name);
    const shown = (value: number | undefined) => (value === undefined ? '' : time(value));
    const opening = [
      ['', 'open', 'save', 'peak memory', 'exceljs: open', 'save', 'peak memory', 'exceljs ÷ host'],
      ...files.map(({ name }) => {
        const [host, peer] = [of('open', name), of('exceljs', name)];
        const both = (one: typeof host) => (one?.laps['open'] ?? NaN) + (one?.laps['save'] ?? NaN);
        return [
          name,
          ...[host, peer].flatMap((one) => [
            shown(one?.laps['open']),
            shown(one?.laps['save']),
            size(one?.peakBytes ?? NaN),
          ]),
          ratio(both(peer), both(host)),
        ];
      }),
    ];
    const steps = ['open', 'review', 'marks', 'sheets', 'save'] as const;
    const working = [
      ['command line', ...steps, 'all', 'peak memory'],
      ...SIZES.map((actions) => {
        const done = of('review', `${count(actions)} actions`);
        const all = steps.reduce((sum, step) => sum + (done?.laps[step] ?? NaN), 0);
        return [
          `${count(actions)} actions`,
          ...steps.map((step) => shown(done?.laps[step])),
          time(all),
          size(done?.peakBytes ?? NaN),
        ];
      }),
    ];
    const big = of('open', wide);
    const [opened, held] = [big?.laps['open'] ?? NaN, big?.peakBytes ?? NaN];
    const longest = Object.values(of('review', `${count(10_000)} actions`)?.laps ?? {}).reduce(
      (sum, lap) => sum + lap,
      0,
    );
    return {
      title: 'The embedded Excel and the command line',
      tables: [opening, working],
      notes: [
        `Processor's time, the median of ${ROUNDS} fresh processes, nothing warmed up. Opening reads every cell, for exceljs does; the host by itself reads a sheet when it is asked for. Peak memory is the whole process.`,
      ],
      goals: [
        { text: `10,000 × 20 cells open in at most ${time(MAX_TIME)}: ${time(opened)}`, met: opened <= MAX_TIME },
        { text: `and in at most ${size(MAX_MEMORY)}: ${size(held)}`, met: held <= MAX_MEMORY },
        {
          text: `10,000 actions reviewed, marked and summarised in at most 20 s: ${time(longest)}`,
          met: longest <= 20_000,
        },
      ],
      summary: `host opens and saves ${opening.at(2)?.at(-1) ?? ''} exceljs`,
      figures,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
