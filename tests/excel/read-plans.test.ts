import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { dayOfIso } from '../../src/core/plan/day';
import type { WhySheet } from '../../src/core/plan/heading/choose-plan-sheet';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { understoodPlan, type UnderstoodPlan } from '../plans/understood-plan';
import ACTIONS from '../plans/make/actions.json';
import { openOffice } from 'excel-host/testing';
import { asOf } from '../support/sample';

/** The expected reading of a workbook in `tests/plans`. */
interface Expected extends UnderstoodPlan {
  /** What the workbook tests. */
  readonly about: string;
  /** The program that wrote it. */
  readonly madeBy: string;
  readonly why: WhySheet;
  readonly otherPlans: readonly string[];
  /** The as-of date of the situations. */
  readonly asOf: string;
  /** Whether it uses the 1904 date system; absent: it doesn't. */
  readonly date1904?: boolean;
  /** The most round trips; absent: 3. */
  readonly requests?: number;
}

const PLANS = path.join(__dirname, '../plans');
const SUFFIX = '.expected.json';

function expectationOf(name: string): Expected {
  return JSON.parse(readFileSync(path.join(PLANS, name + SUFFIX), 'utf8')) as Expected;
}

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(PLANS, `${name}.xlsx`)));
}

const names = readdirSync(PLANS)
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => file.slice(0, -'.xlsx'.length));

describe('the workbooks of other programs', () => {
  test('each have an expectation, and come from at least three programs', () => {
    const expected = readdirSync(PLANS).filter((file) => file.endsWith(SUFFIX));
    expect(expected).toEqual(names.map((name) => name + SUFFIX));
    expect(new Set(names.map((name) => expectationOf(name).madeBy)).size).toBeGreaterThanOrEqual(3);
  });

  test.each(names)('%s', async (name) => {
    const { about, madeBy, asOf: told, date1904 = false, requests = 3, why, otherPlans, ...plan } = expectationOf(name);
    expect([about, madeBy]).not.toContain('');
    const day = dayOfIso(told);
    if (day === null) throw new Error(`asOf is no day: ${told}`);
    const bytes = bytesOf(name);
    const { host } = await openOffice(bytes);

    const review = await reviewPlan(asOf(day));

    expect(understoodPlan(review.plan, review.schedule.situations)).toEqual(plan);
    expect({ why: review.whySheet, otherPlans: review.otherPlans, date1904: review.date1904 }).toEqual({
      why,
      otherPlans,
      date1904,
    });
    expect(host.counters.requests).toBeLessThanOrEqual(requests);
    expect(host.save()).toEqual(bytes);
  });
});

describe('a value far from the plan', () => {
  test.each(['last-cell', 'stray-value-below'])('takes little time and memory: %s', async (name) => {
    await openOffice(bytesOf(name));
    const [cpu, memory] = [process.cpuUsage(), process.memoryUsage.rss()];
    await reviewPlan(asOf());
    const { user, system } = process.cpuUsage(cpu);
    expect((user + system) / 1e6).toBeLessThan(2);
    expect((process.memoryUsage.rss() - memory) / 2 ** 20).toBeLessThan(200);
  });
});

/** The largest response to an add-in, in bytes. */
const RESPONSE_BYTES = 5 * 1024 * 1024;

/** A plan with a number of actions, written by exceljs with the vocabulary of the other workbooks. */
async function longPlan(count: number): Promise<Uint8Array> {
  const names = Object.values(ACTIONS);
  const book = new Workbook();
  const sheet = book.addWorksheet('Plan 2024');
  sheet.addRow(['PLAN DE MEJORA INSTITUCIONAL 2024']);
  sheet.addRow([
    'No.',
    'Criterio',
    'Subcriterio',
    'Área de mejora',
    'Acción',
    'Inicio',
    'Fin',
    'Indicador',
    'Responsable',
  ]);
  for (let number = 1; number <= count; number++) {
    const words = names[number % names.length] ?? ACTIONS.vision;
    const { criterion, subcriterion, area, action, indicator, owner } = words;
    sheet.addRow([number, criterion, subcriterion, area, action, 'may-24', 'ago-24', indicator, owner]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a plan of 10,000 actions', () => {
  test('is read in three round trips plus those required by the limit on responses', async () => {
    const { host } = await openOffice(await longPlan(10_000));
    const { plan } = await reviewPlan(asOf());
    expect(plan.actions).toHaveLength(10_000);
    expect(plan.actions.at(-1)).toMatchObject({ row: 10_001, number: 10_000, owners: ['Recursos Humanos'] });
    expect(host.counters.largestOut).toBeLessThanOrEqual(RESPONSE_BYTES);
    expect(host.counters.requests).toBeLessThanOrEqual(2 + Math.ceil(host.counters.bytesOut / RESPONSE_BYTES));
  }, 60_000);
});
