import { dayOf, isoDay } from '../../src/core/plan/day';
import { cellAddress } from '../../src/core/plan/grid';
import { SITUATION_STYLES } from '../../src/core/schedule/palette';
import { SITUATIONS, type Situation } from '../../src/core/schedule/situation';
import { markPlan } from '../../src/excel/marks/mark-plan';
import { removeMarks } from '../../src/excel/marks/remove-marks';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { pictureOf, type ExcelHost } from 'excel-host';
import { openOffice } from 'excel-host/testing';
import { differingParts, partsOf } from 'excel-host/testing';
import { PLAN_NAMES, planBytes } from '../support/plans';
import { asOf } from '../support/sample';

jest.setTimeout(60_000);

const DAYS = [dayOf(2024, 3, 1), dayOf(2024, 6, 10), dayOf(2024, 9, 15), dayOf(2025, 1, 20)];

/** Situations with a mark. */
const MARKED: readonly Situation[] = ['overdue', 'due-soon', 'completed', 'cancelled', 'suspended'];

/** The situation that an action's end cell shows by its fill; `null` for none. */
function shown({ workbook }: ExcelHost, { plan }: Review): (Situation | null)[] {
  const sheet = workbook.sheets.find(({ name }) => name === plan.sheet);
  const column = plan.columns.end ?? plan.columns.period;
  if (sheet === undefined || column === undefined) throw new Error('no end to look at');
  return plan.actions.map(({ row }) => {
    const [cell] = pictureOf(sheet, { row, column, rowCount: 1, columnCount: 1 });
    const fill = cell?.style.fill.color.toUpperCase();
    return SITUATIONS.find((situation) => SITUATION_STYLES[situation].fill === fill) ?? null;
  });
}

/** The expected marks, from the add-in's own evaluation. */
function judged({ schedule }: Review): (Situation | null)[] {
  return schedule.situations.map(({ situation }) => (MARKED.includes(situation) ? situation : null));
}

const where = ({ plan }: Review, marks: readonly (Situation | null)[]) =>
  marks.map((mark, index) => `${cellAddress(plan.actions[index]?.row ?? 0, 0)} ${mark ?? 'no mark'}`);

describe.each(PLAN_NAMES)('%s', (name) => {
  const bytes = planBytes(name);

  test('shows the situations of each of several days', async () => {
    const { host } = await openOffice(bytes);
    for (const day of DAYS) {
      const review = await reviewPlan(asOf(day));
      const { notMarked } = await markPlan(review);
      const expected = judged(review);
      for (const row of notMarked) expected[review.plan.actions.findIndex((action) => action.row === row)] = null;
      expect([isoDay(day), ...where(review, shown(host, review))]).toEqual([isoDay(day), ...where(review, expected)]);
    }
  });

  test('differs only by its marks, and not at all after they are removed', async () => {
    const { host } = await openOffice(bytes);
    const review = await reviewPlan(asOf());
    await markPlan(review);
    const saved = host.save();
    const changed = differingParts(bytes, saved);
    expect(changed.filter((part) => !/^xl\/(styles|worksheets\/sheet\d+)\.xml$/.test(part))).toEqual([]);
    const [before, after] = [partsOf(bytes), partsOf(saved)];
    for (const part of changed.filter((one) => one.includes('worksheets'))) {
      expect(
        after
          .get(part)
          ?.replace(
            /<(\w+:)?conditionalFormatting\b(?:(?!<\/\1?conditionalFormatting>).)*plan-mejora:.*?<\/(\w+:)?conditionalFormatting>/gs,
            '',
          ),
      ).toBe(before.get(part));
    }
    await removeMarks();
    expect(differingParts(bytes, host.save())).toEqual([]);
  });
});
