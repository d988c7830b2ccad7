import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayOf } from '../../src/core/plan/day';
import type { Situation } from '../../src/core/schedule/situation';
import { markRules, type MarkRule } from '../../src/excel/marks/mark-rules';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { openOffice } from 'excel-host/testing';
import { PLAN_NAMES, planBytes, PLANS } from '../support/plans';
import { asOf } from '../support/sample';
import { libreOfficeAll, python } from 'excel-host/testing';

jest.setTimeout(600_000);

const DAYS = [dayOf(2024, 6, 10), dayOf(2025, 1, 20)];
const MARKED: readonly Situation[] = ['overdue', 'due-soon', 'completed', 'cancelled', 'suspended'];

/** The first column, from 1, for test formulas: beyond those of any plan. */
const FIRST_COLUMN = 200;

/** A rule's formula for a row, from 0, of the block that starts at `firstRow`. */
function forRow({ formula }: MarkRule, firstRow: number, row: number): string {
  return formula.replace(/(\$[A-Z]+)(\d+)/g, (whole, column: string, digits: string) =>
    Number(digits) === firstRow + 1 ? `${column}${row + 1}` : whole,
  );
}

interface Trial {
  readonly name: string;
  readonly review: Review;
  readonly rules: readonly MarkRule[];
  readonly notMarked: readonly number[];
  readonly column: number;
}

/** Writes every rule's formula, for each row, into copies of the workbooks. */
const WRITE = `
import json, sys, openpyxl
for job in json.load(open(sys.argv[1])):
    book = openpyxl.load_workbook(job['from'])
    sheet = book[job['sheet']]
    for row, column, formula in job['cells']:
        sheet.cell(row=row, column=column, value=formula)
    book.save(job['to'])
print('null')
`;

/** Reads the results of the formulas. */
const READ = `
import json, sys, openpyxl
out = []
for job in json.load(open(sys.argv[1])):
    sheet = openpyxl.load_workbook(job['to'], data_only=True)[job['sheet']]
    out.append([sheet.cell(row=row, column=column).value is True for row, column, _ in job['cells']])
print(json.dumps(out))
`;

test('in LibreOffice, the marks of every plan agree with the add-in’s situations on two days', async () => {
  const trials: Trial[] = [];
  for (const name of PLAN_NAMES) {
    let column = FIRST_COLUMN;
    for (const day of DAYS) {
      await openOffice(planBytes(name));
      const review = await reviewPlan(asOf(day));
      const { rules, notMarked } = markRules(review);
      trials.push({ name, review, rules, notMarked, column });
      column += rules.length;
    }
  }

  const folder = await mkdtemp(path.join(tmpdir(), 'marks-'));
  try {
    const jobs = PLAN_NAMES.map((name) => {
      const own = trials.filter((trial) => trial.name === name);
      return {
        from: path.join(PLANS, `${name}.xlsx`),
        to: path.join(folder, `${name}.xlsx`),
        sheet: own[0]?.review.plan.sheet,
        cells: own.flatMap(({ review: { plan }, rules, column }) =>
          plan.actions.flatMap(({ row }) =>
            rules.map((rule, index) => [row + 1, column + index, forRow(rule, plan.firstRow, row)] as const),
          ),
        ),
      };
    });
    const list = path.join(folder, 'jobs.json');
    await writeFile(list, JSON.stringify(jobs));
    await python(WRITE, list);
    const out = path.join(folder, 'out');
    await libreOfficeAll(
      jobs.map(({ to }) => to),
      'xlsx',
      out,
    );
    await writeFile(list, JSON.stringify(jobs.map((job) => ({ ...job, to: path.join(out, path.basename(job.to)) }))));
    const holds = (await python(READ, list)) as readonly (readonly boolean[])[];

    expect(holds.flat().filter(Boolean).length).toBeGreaterThan(100);
    for (const { name, review, rules, notMarked, column } of trials) {
      const job = PLAN_NAMES.indexOf(name);
      const cells = jobs[job]?.cells ?? [];
      const shown = review.schedule.situations.map(({ action }) => {
        const rule = rules.find((_, index) =>
          cells.some(([row, at], place) => row === action.row + 1 && at === column + index && holds[job]?.[place]),
        );
        return `${name} row ${action.row + 1}: ${rule?.situation ?? 'no mark'}`;
      });
      const judged = review.schedule.situations.map(({ action, situation }) => {
        const marked = MARKED.includes(situation) && !notMarked.includes(action.row);
        return `${name} row ${action.row + 1}: ${marked ? situation : 'no mark'}`;
      });
      expect(shown).toEqual(judged);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
