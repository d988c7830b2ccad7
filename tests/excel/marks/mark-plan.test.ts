import { dayOf } from '../../../src/core/plan/day';
import { SITUATION_STYLES } from '../../../src/core/schedule/palette';
import { markPlan } from '../../../src/excel/marks/mark-plan';
import { savePlanSettings } from '../../../src/excel/saved/plan-settings';
import { removeMarks } from '../../../src/excel/marks/remove-marks';
import { reviewPlan } from '../../../src/excel/review/review-plan';
import { pictureOf, type ExcelHost } from 'excel-host';
import { openOffice } from 'excel-host/testing';
import { differingParts, partsOf } from 'excel-host/testing';
import { asOf, sampleBytes, SEPTEMBER_15 } from '../../support/sample';

const PLAN_SHEET = 'xl/worksheets/sheet1.xml';

/** A sheet's part without its conditional formats, which marks must not change. */
const withoutFormats = (xml: string | undefined) =>
  xml?.replace(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g, '');

describe('marking the sample', () => {
  test('takes two round trips and adds conditional formats only', async () => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    const before = host.counters.requests;
    const { marked, changedCells } = await markPlan(review);
    expect(host.counters.requests - before).toBe(2);
    expect(marked).toEqual({ overdue: 6 });
    expect(changedCells).toBe(0);

    const saved = host.save();
    const [one, other] = [partsOf(sampleBytes()), partsOf(saved)];
    expect(differingParts(sampleBytes(), saved)).toEqual(['xl/styles.xml', PLAN_SHEET]);
    expect(withoutFormats(other.get(PLAN_SHEET))).toBe(withoutFormats(one.get(PLAN_SHEET)));
    expect(other.get(PLAN_SHEET)).toContain('plan-mejora:overdue');
  });

  test('shows the overdue actions, and others on another day', async () => {
    const { host } = await openOffice(sampleBytes());
    await markPlan(await reviewPlan(asOf()));
    expect(shownAsOverdue(host)).toEqual(['A5', 'A6', 'A7', 'A8', 'A9', 'A10']);
    await markPlan(await reviewPlan(asOf(dayOf(2024, 5, 15))));
    expect(shownAsOverdue(host)).toEqual(['A7']);
  });

  test('follows today if the as-of date is today', async () => {
    let today = dayOf(2024, 5, 15);
    const { host } = await openOffice(sampleBytes(), { today: () => today });
    await markPlan(await reviewPlan({ ...asOf(), asOf: { day: today, followsToday: true } }));
    expect(shownAsOverdue(host)).toEqual(['A7']);
    today = SEPTEMBER_15;
    expect(shownAsOverdue(host)).toHaveLength(6);
  });

  test('covers whole rows if the workbook’s settings say so, and can be removed too', async () => {
    const { host } = await openOffice(sampleBytes());
    await savePlanSettings({ markPlace: 'row' });
    await markPlan(await reviewPlan(asOf()));
    const row = { row: 4, column: 0, rowCount: 1, columnCount: 13 };
    const fills = pictureOf(host.workbook.activeSheet, row).map(({ style }) => style.fill.color);
    expect(fills).toEqual(Array.from({ length: 13 }, () => SITUATION_STYLES.overdue.fill));
    await removeMarks();
    expect((await reviewPlan(asOf())).marks).toBe(0);
  });

  test('leaves out columns that are merged over several actions, also if they would hold the number', async () => {
    const { host } = await openOffice(sampleBytes());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan 2024');
      for (const cells of ['B5:B7', 'C9:C10']) sheet.getRange(cells).merge();
      await context.sync();
    });
    const rowFills = (row: number) =>
      pictureOf(host.workbook.activeSheet, { row, column: 0, rowCount: 1, columnCount: 13 }).map(
        ({ style }) => style.fill.color === SITUATION_STYLES.overdue.fill,
      );
    await markPlan(await reviewPlan(asOf()), { place: 'row' });
    for (const row of [4, 8]) {
      expect(rowFills(row)).toEqual(Array.from({ length: 13 }, (_, column) => column !== 1 && column !== 2));
    }
    // A number that several actions share isn't marked either; the end still is.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan 2024').getRange('A5:A6').merge();
      await context.sync();
    });
    await markPlan(await reviewPlan(asOf()));
    expect(rowFills(4)).toEqual(Array.from({ length: 13 }, (_, column) => column === 8));
  });

  test('shows the symbol where it fits, and the review knows where', async () => {
    const { host } = await openOffice(sampleBytes());
    const signs = () =>
      ['A', 'F', 'I'].filter((_, at) => {
        const column = [0, 5, 8][at] ?? 0;
        const [cell] = pictureOf(host.workbook.activeSheet, { row: 6, column, rowCount: 1, columnCount: 1 });
        return cell?.text.startsWith('⚠') === true;
      });
    const narrow = (columns: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Plan 2024').getRange(columns).format.columnWidth = 12;
        await context.sync();
      });
    await markPlan(await reviewPlan(asOf()));
    expect(signs()).toEqual(['A', 'I']);
    expect((await reviewPlan(asOf())).sheets[0].seenMarks).toEqual({
      asOf: SEPTEMBER_15,
      lastRow: 209,
      signed: [0, 8],
    });

    await narrow('A:A');
    await markPlan(await reviewPlan(asOf()));
    expect(signs()).toEqual(['I']);

    // The ends of the sample are texts, which always fit; as numbers they don't.
    await Excel.run(async (context) => {
      const ends = context.workbook.worksheets.getItem('Plan 2024').getRange('I5:I10');
      ends.numberFormat = Array.from({ length: 6 }, () => ['dd/mm/yyyy']);
      ends.values = [45500, 45501, 45412, 45503, 45504, 45505].map((day) => [day]);
      await context.sync();
    });
    await narrow('I:I');
    await markPlan(await reviewPlan({ asOf: { day: SEPTEMBER_15, followsToday: true } }));
    expect(signs()).toEqual(['F']);
    expect((await reviewPlan(asOf())).sheets[0].seenMarks).toMatchObject({ asOf: null, signed: [5] });
  });

  test('again replaces the marks instead of adding more', async () => {
    const { host } = await openOffice(sampleBytes());
    await markPlan(await reviewPlan(asOf()));
    const once = partsOf(host.save()).get(PLAN_SHEET);
    await markPlan(await reviewPlan(asOf()));
    expect(partsOf(host.save()).get(PLAN_SHEET)).toBe(once);
  });

  test('is removed without a trace, also from a saved file', async () => {
    const { host } = await openOffice(sampleBytes());
    await markPlan(await reviewPlan(asOf()));
    const saved = host.save();
    await removeMarks();
    expect(differingParts(sampleBytes(), host.save())).toEqual([]);

    const reopened = await openOffice(saved);
    expect((await removeMarks()).removed).toBeGreaterThan(0);
    // A saved file doesn't show who added a differential style, so an unused one may stay.
    expect(differingParts(sampleBytes(), reopened.host.save())).toEqual(['xl/styles.xml']);
  });

  test("leaves a user's own rules in their place, before ours", async () => {
    const { host } = await openOffice(sampleBytes());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan 2024').getRange('A5:M10');
      const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = '=$J5="Humanos"';
      custom.format.fill.color = '#FFFF00';
      await context.sync();
    });
    const mine = host.save();
    await markPlan(await reviewPlan(asOf()));
    const formats = host.workbook.sheets[0]?.conditionalFormats.all ?? [];
    expect(formats.filter(({ priority }) => priority === 0).map(({ formula }) => formula)).toEqual(['=$J5="Humanos"']);
    await removeMarks();
    expect(differingParts(mine, host.save())).toEqual([]);
  });

  test('is removed even if rules were split and reordered, and reports rules that Excel can’t read', async () => {
    const { host } = await openOffice(sampleBytes());
    await markPlan(await reviewPlan(asOf()));
    const [sheet] = host.workbook.sheets;
    const formats = sheet?.conditionalFormats;
    if (sheet === undefined || formats === undefined) throw new Error('no sheet');
    // Pasting splits a rule's cells and copies it; the user moves another one up.
    const [first, second] = formats.all;
    if (first === undefined || second === undefined) throw new Error('no rules');
    formats.addCustom({ areas: [{ row: 400, column: 0, rowCount: 3, columnCount: 2 }], formula: first.formula });
    second.priority = 5;
    expect(await removeMarks()).toMatchObject({ unreadable: 0 });
    expect(formats.all).toEqual([]);

    await markPlan(await reviewPlan(asOf()));
    const [mark] = formats.all;
    if (mark === undefined) throw new Error('no rules');
    // A duplicate on the same cells makes Excel throw for both rules.
    formats.addCustom({ areas: mark.areas, formula: mark.formula, style: mark.style });
    const review = await reviewPlan(asOf());
    expect(review.plan.actions).toHaveLength(6);
    expect(await removeMarks()).toMatchObject({ unreadable: 2 });
    expect(formats.all).toHaveLength(2);
  });

  test('on a protected sheet attempts nothing and reports it', async () => {
    const { host } = await openOffice(sampleBytes());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan 2024').protection.protect();
      await context.sync();
    });
    const before = host.save();
    const review = await reviewPlan(asOf());
    expect(review.sheets[0].isProtected).toBe(true);
    await expect(markPlan(review)).rejects.toMatchObject({ code: 'protected-sheet', facts: { sheet: 'Plan 2024' } });
    expect(differingParts(before, host.save())).toEqual([]);
  });
});

/** The number cells displayed as overdue. */
function shownAsOverdue({ workbook }: ExcelHost): string[] {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return pictureOf(sheet, { row: 4, column: 0, rowCount: 6, columnCount: 1 })
    .filter(({ style }) => style.fill.color === SITUATION_STYLES.overdue.fill)
    .map(({ row }) => `A${row + 1}`);
}
