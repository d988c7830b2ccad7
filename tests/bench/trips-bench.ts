import { withOffice } from '../../src/cli/with-office';
import { dayOf } from '../../src/core/plan/day';
import { markPlan } from '../../src/excel/marks/mark-plan';
import { removeMarks } from '../../src/excel/marks/remove-marks';
import { removeSheets } from '../../src/excel/sheets/remove-sheets';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { ExcelHost } from 'excel-host/node';
import { markCellByCell, readCellByCell } from './cell-by-cell';
import { planFile } from './make-plan';
import { count, ratio, size, logProgress, type BenchResult } from './report';

const SIZES = [100, 1_000, 10_000] as const;

/** Above this number of actions the cell-by-cell cost is extrapolated: each cell takes one round trip. */
const MAX_CELL_BY_CELL = 1_000;

const SEPTEMBER_15 = dayOf(2024, 9, 15);

/** Traffic between the add-in and Excel. */
interface Cost {
  readonly what: string;
  readonly actions: number;
  readonly trips: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Whether it was measured, rather than extrapolated from a smaller plan. */
  readonly counted: boolean;
}

async function costOf(host: ExcelHost, what: string, actions: number, work: () => Promise<unknown>): Promise<Cost> {
  const before = { ...host.counters };
  await work();
  const { requests, bytesIn, bytesOut } = host.counters;
  return {
    what,
    actions,
    trips: requests - before.requests,
    bytesIn: bytesIn - before.bytesIn,
    bytesOut: bytesOut - before.bytesOut,
    counted: true,
  };
}

async function addInCosts(actions: number, bytes: Uint8Array): Promise<readonly Cost[]> {
  const host = ExcelHost.open(bytes, { today: () => SEPTEMBER_15 });
  const costs: Cost[] = [];
  const work = async <Result>(what: string, run: () => Promise<Result>): Promise<Result> => {
    const results: Result[] = [];
    costs.push(await costOf(host, what, actions, async () => results.push(await run())));
    const [result] = results;
    if (result === undefined) throw new Error(`${what} gave nothing`);
    return result;
  };
  await withOffice(host, async () => {
    const review = await work('review', () => reviewPlan({ asOf: { day: SEPTEMBER_15, followsToday: true } }));
    await work('marks', () => markPlan(review));
    await work('all summaries', () => writeSheets(review, { language: 'es', madeOn: SEPTEMBER_15 }));
    await work('summaries off', removeSheets);
    await work('marks off', removeMarks);
  });
  return costs;
}

async function cellByCell(actions: number, bytes: Uint8Array): Promise<readonly Cost[]> {
  const host = ExcelHost.open(bytes, { today: () => SEPTEMBER_15 });
  return withOffice(host, async () => [
    await costOf(host, 'reading, a call per cell', actions, () => readCellByCell('Plan 2024')),
    await costOf(host, 'coloring, a call per cell', actions, () => markCellByCell('Plan 2024')),
  ]);
}

/** Extrapolates to a longer plan; the cost per cell is constant. */
function extrapolated(costs: readonly Cost[], actions: number): readonly Cost[] {
  return costs.map((cost) => {
    const times = actions / cost.actions;
    const [trips, bytesIn, bytesOut] = [cost.trips, cost.bytesIn, cost.bytesOut].map((one) => Math.round(one * times));
    return { ...cost, actions, trips: trips ?? 0, bytesIn: bytesIn ?? 0, bytesOut: bytesOut ?? 0, counted: false };
  });
}

/**
 * Round trips and bytes of the add-in's operations, compared with one call to Excel per cell, through the same host.
 */
export async function benchTrips(): Promise<BenchResult> {
  const costs: Cost[] = [];
  let peer: readonly Cost[] = [];
  for (const actions of SIZES) {
    logProgress(`trips: ${count(actions)} actions`);
    const bytes = await planFile(actions);
    costs.push(...(await addInCosts(actions, bytes)));
    peer = actions <= MAX_CELL_BY_CELL ? await cellByCell(actions, bytes) : extrapolated(peer, actions);
    costs.push(...peer);
  }
  const names = [...new Set(costs.map(({ what }) => what))];
  const at = (what: string, actions: number) => costs.find((one) => one.what === what && one.actions === actions);
  const cell = (cost: Cost | undefined) =>
    cost === undefined
      ? ''
      : `${cost.counted ? '' : '~'}${count(cost.trips)} · ${size(cost.bytesIn)} · ${size(cost.bytesOut)}`;
  const trips = (what: string, actions: number) => at(what, actions)?.trips ?? NaN;
  const tripsGoal = (what: string, most: number) => {
    const counts = SIZES.map((actions) => trips(what, actions));
    return {
      text: `${what}: at most ${most} trips but for 5 MB a request: ${counts.join(', ')}`,
      met: (counts[1] ?? NaN) <= most,
    };
  };
  const lead = trips('reading, a call per cell', 10_000) / trips('review', 10_000);
  return {
    title: 'Round trips to Excel',
    tables: [
      [
        ['trips · bytes there · bytes back', ...SIZES.map(count)],
        ...names.map((what) => [what, ...SIZES.map((actions) => cell(at(what, actions)))]),
      ],
    ],
    notes: [
      'Columns are numbers of actions, 13 cells each. A call per cell is how samples for beginners are written: load one cell, await context.sync(). ~ is extrapolated from 1,000 actions.',
    ],
    goals: [tripsGoal('review', 3), tripsGoal('marks', 2), tripsGoal('all summaries', 5)],
    summary: `review ${trips('review', 10_000)} trips, ${ratio(lead, 1)} fewer than by cells`,
    figures: costs,
  };
}
