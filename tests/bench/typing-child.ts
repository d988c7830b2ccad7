/**
 * Reviews a plan, then follows edits of single cells: `typing-child.ts ACTIONS`. Prints a {@link TypingSample} as JSON.
 */
import { withOffice } from '../../src/cli/with-office';
import { dayOf } from '../../src/core/plan/day';
import { STRETCH } from '../../src/excel/in-turns';
import { nextTurn } from '../../src/excel/next-turn';
import type { Pace } from '../../src/excel/pace';
import { refreshReview } from '../../src/excel/review/refresh-review';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { ExcelHost } from 'excel-host/node';
import { planFile } from './make-plan';
import { median } from './report';

/** Milliseconds of processor time, including the embedded Excel's. */
export interface TypingSample {
  readonly review: number;
  /** By kind of edit. */
  readonly edits: Readonly<Record<string, number>>;
  /** The median over all edits of the longest stretch between two pauses. */
  readonly stretch: number;
  /** Round trips and response bytes per edit. */
  readonly trips: number;
  readonly bytesOut: number;
}

const TIMES = 7;

/** Edits of each kind before measuring. */
const WARM_UP_TIMES = 4;

/** By the column of the plan's sheet, from 0. */
const EDITS = {
  number: { column: 0, text: (time: number) => String(100_000 + time) },
  comment: { column: 12, text: (time: number) => `Revisado el día ${time}` },
  owner: { column: 11, text: (time: number) => `Unidad de calidad ${time}` },
  'end date': { column: 8, text: (time: number) => `2024-10-${10 + time}` },
  tasks: { column: 6, text: (time: number) => `Elegir los ${time} lugares; comprar; instalar y probar` },
  action: { column: 5, text: (time: number) => `Instalar ${time} medidores de energía en los edificios` },
} as const;

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result; readonly took: number }> {
  const before = processorTime();
  const result = await work();
  return { result, took: processorTime() - before };
}

/**
 * The pane's pace, measured in processor time, so that other programs don't matter. `longest` is the longest stretch so
 * far.
 */
function watchedPace(): Pace & { longest: number } {
  let begun = processorTime();
  return {
    longest: 0,
    async pause() {
      const stretch = processorTime() - begun;
      this.longest = Math.max(this.longest, stretch);
      if (stretch < STRETCH) return;
      await nextTurn();
      begun = processorTime();
    },
  };
}

async function measure(actions: number): Promise<TypingSample> {
  const host = ExcelHost.open(await planFile(actions), { today: () => dayOf(2024, 9, 15) });
  const request = { asOf: { day: dayOf(2024, 9, 15), followsToday: true } };
  return withOffice(host, async () => {
    let review = await reviewPlan(request);
    const reviews: number[] = [];
    for (let time = 0; time < 3; time++) reviews.push((await timed(() => reviewPlan(request))).took);

    const edit = async ({ column, text }: (typeof EDITS)[keyof typeof EDITS], time: number) => {
      const row = 4 + Math.floor(((time + 1) * actions) / (TIMES + 2));
      host.workbook.activeSheet.cells.enter(row, column, text(time));
      const pace = watchedPace();
      const { result, took } = await timed(async () => {
        const refreshed = await refreshReview(review, [row], request, pace);
        await pace.pause('check', 1);
        return refreshed;
      });
      review = result;
      return { took, stretch: pace.longest };
    };
    // Warm-up, so that no edit includes the JIT compiler's work.
    for (let time = 0; time < WARM_UP_TIMES; time++) {
      for (const kind of Object.values(EDITS)) await edit(kind, TIMES - (time % 2));
    }

    const edits: Record<string, number> = {};
    const stretches: number[] = [];
    const before = { ...host.counters };
    for (const [name, kind] of Object.entries(EDITS)) {
      const took: number[] = [];
      for (let time = 0; time < TIMES; time++) {
        const one = await edit(kind, time);
        took.push(one.took);
        stretches.push(one.stretch);
      }
      edits[name] = median(took);
    }
    const count = Object.keys(EDITS).length * TIMES;
    return {
      review: median(reviews),
      edits,
      stretch: median(stretches),
      trips: (host.counters.requests - before.requests) / count,
      bytesOut: (host.counters.bytesOut - before.bytesOut) / count,
    };
  });
}

void measure(Number(process.argv[2])).then((sample) => console.log(JSON.stringify(sample)));
