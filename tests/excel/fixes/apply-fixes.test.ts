import type { CellFix } from '../../../src/core/fixes/cell-fix';
import { proposeSafeFixes } from '../../../src/core/fixes/propose-fixes';
import { proposeRenumbering } from '../../../src/core/fixes/renumber';
import { applyFixes } from '../../../src/excel/fixes/apply-fixes';
import { reviewPlan, type Review } from '../../../src/excel/review/review-plan';
import { undoFixes } from '../../../src/excel/fixes/undo-fixes';
import { cellText } from 'excel-host';
import { contentsOf } from '../../support/contents';
import { openOffice } from 'excel-host/testing';
import { changedPart } from 'excel-host/testing';
import { planBytes } from '../../support/plans';
import { asOf, sampleBytes } from '../../support/sample';

const SHEET = 'Plan 2024';

async function edit(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
}

/** A filter criterion on the second column. */
const FILTERED = '<filterColumn colId="1"><filters><filter val="CRITERIO 3: PERSONAS"/></filters></filterColumn>';

const safeFixes = (review: Review) => proposeSafeFixes(review, review.findings).cells;

/** The fixes of the given cells only. */
function fixesOf(review: Review, ...cells: readonly string[]): readonly CellFix[] {
  return safeFixes(review).filter(({ cell }) => cells.includes(cell));
}

const daysOf = ({ plan }: Review) =>
  plan.actions.map(({ start, end, completedOn }) =>
    [start, end, completedOn].map((reading) =>
      reading.kind === 'date' ? [reading.day, reading.precision] : reading.kind,
    ),
  );

const rulesOf = ({ findings }: Review) => findings.map(({ rule, cell }) => `${cell ?? ''} ${rule}`);

describe('all safe fixes of the sample', () => {
  test('take two round trips and cause no new findings', async () => {
    const { host } = await openOffice(sampleBytes());
    const before = await reviewPlan(asOf());
    const requests = host.counters.requests;
    const { written, refused } = await applyFixes(before, safeFixes(before));
    expect(host.counters.requests - requests).toBe(2);
    expect(refused).toEqual([]);
    expect(written.map(({ fix }) => fix.cell)).toHaveLength(17);

    const after = await reviewPlan(asOf());
    const gone = ['date-as-text', 'markup-in-text', 'untidy-text'];
    expect(rulesOf(after)).toEqual(rulesOf(before).filter((said) => !gone.some((rule) => said.endsWith(` ${rule}`))));
    expect(daysOf(after)).toEqual(daysOf(before));
    expect(after.schedule.counts).toEqual(before.schedule.counts);
  });

  test('can be undone in two round trips', async () => {
    const { host } = await openOffice(sampleBytes());
    const before = contentsOf(host);
    const review = await reviewPlan(asOf());
    const fixed = await applyFixes(review, safeFixes(review));
    const between = contentsOf(host);
    const requests = host.counters.requests;
    const { restored, refused } = await undoFixes(fixed);
    expect(host.counters.requests - requests).toBe(2);
    expect([restored.length, refused]).toEqual([17, []]);
    expect(contentsOf(host)).toEqual(before);
    expect(between.filter((cell) => !before.includes(cell))).toHaveLength(17);
  });
});

describe('a cell is not changed', () => {
  test('if it changed since the review; the others are fixed', async () => {
    await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    await edit((sheet) => (sheet.getRange('H5').values = [['jun-24 ']]));
    const { written, refused } = await applyFixes(review, fixesOf(review, 'H5', 'I5', 'H6'));
    expect(written.map(({ fix }) => fix.cell)).toEqual(['H6', 'I5']);
    expect(refused).toMatchObject([{ fix: { cell: 'H5' }, reason: 'changed' }]);
  });

  test('if it has a formula', async () => {
    const { host } = await openOffice(sampleBytes());
    await edit((sheet) => {
      sheet.getRange('H5').numberFormat = [['General']];
      sheet.getRange('H5').formulas = [['="may-"&24']];
    });
    const review = await reviewPlan(asOf());
    const before = contentsOf(host);
    const { written, refused } = await applyFixes(review, fixesOf(review, 'H5'));
    expect([written, refused]).toMatchObject([[], [{ fix: { cell: 'H5' }, reason: 'formula' }]]);
    expect(contentsOf(host)).toEqual(before);
  });

  test('if a merged cell covers it', async () => {
    await openOffice(sampleBytes());
    await edit((sheet) => sheet.getRange('A5:A6').clear(Excel.ClearApplyTo.contents));
    const review = await reviewPlan(asOf());
    const cells = proposeRenumbering(review.plan, review.findings).filter(({ cell }) => ['A5', 'A6'].includes(cell));
    await edit((sheet) => sheet.getRange('A5:A6').merge());
    const { written, refused } = await applyFixes(review, cells);
    expect(written).toMatchObject([{ fix: { cell: 'A5' } }]);
    expect(refused).toMatchObject([{ fix: { cell: 'A6' }, reason: 'not-taken' }]);
  });

  test.each([
    ['protected-sheet', (sheet: Excel.Worksheet) => sheet.protection.protect()],
    [
      'sheet-missing',
      (sheet: Excel.Worksheet) => {
        sheet.context.workbook.worksheets.add('Otra');
        sheet.delete();
      },
    ],
  ])('nor any other, on a sheet for which Excel returns %s', async (code, change) => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    const fixed = await applyFixes(review, fixesOf(review, 'H5'));
    await edit(change);
    const before = contentsOf(host);
    await expect(applyFixes(review, safeFixes(review))).rejects.toMatchObject({ code });
    await expect(undoFixes(fixed)).rejects.toMatchObject({ code });
    expect(contentsOf(host)).toEqual(before);
  });

  test.each([
    [
      'the sheet',
      changedPart(sampleBytes(), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('</sheetData>', `</sheetData><autoFilter ref="A4:M10">${FILTERED}</autoFilter>`),
      ),
    ],
    [
      'its table',
      changedPart(planBytes('excel-table'), 'xl/tables/table1.xml', (xml) =>
        xml.replace(/(<autoFilter ref="[^"]*")\s*\/>/, `$1>${FILTERED}</autoFilter>`),
      ),
    ],
  ])('nor any other, under a filter of %s', async (_, bytes) => {
    const { host } = await openOffice(bytes);
    const review = await reviewPlan(asOf());
    const { plan } = review;
    const before = contentsOf(host);
    const renumbered = proposeRenumbering({ ...plan, actions: [...plan.actions].reverse() }, []);
    expect(renumbered).not.toEqual([]);
    await expect(applyFixes(review, renumbered)).rejects.toMatchObject({
      code: 'filtered-sheet',
      facts: { sheet: plan.sheet },
    });
    expect(contentsOf(host)).toEqual(before);
  });
});

test('a read-only workbook isn’t changed, and Excel’s error is reported', async () => {
  const { host } = await openOffice(sampleBytes(), { readOnly: true });
  const before = contentsOf(host);
  const review = await reviewPlan(asOf());
  await expect(applyFixes(review, safeFixes(review))).rejects.toMatchObject({ code: 'access-denied' });
  expect(contentsOf(host)).toEqual(before);
});

describe('undoing a fix', () => {
  test('leaves a cell that has changed since', async () => {
    await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    const fixed = await applyFixes(review, fixesOf(review, 'H5', 'H6', 'H7'));
    await edit((sheet) => {
      sheet.getRange('H5').values = [[45444]];
      sheet.getRange('H6').numberFormat = [['yyyy-mm-dd']];
    });
    const { restored, refused } = await undoFixes(fixed);
    expect(restored.map(({ fix }) => fix.cell)).toEqual(['H7']);
    expect(refused).toMatchObject([
      { fix: { cell: 'H5' }, reason: 'changed' },
      { fix: { cell: 'H6' }, reason: 'changed' },
    ]);
  });

  test.each<readonly [string, (sheet: Excel.Worksheet) => unknown]>([
    ['rows were put in above', (sheet) => sheet.getRange('5:6').insert(Excel.InsertShiftDirection.down)],
    ['a row was put in between', (sheet) => sheet.getRange('6:6').insert(Excel.InsertShiftDirection.down)],
    ['a row was taken out above', (sheet) => sheet.getRange('2:2').delete(Excel.DeleteShiftDirection.up)],
  ])('follows its rows if %s', async (_, move) => {
    const undone = await openOffice(sampleBytes());
    await edit(move);
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    const fixed = await applyFixes(review, fixesOf(review, 'H5', 'G6', 'I7'));
    await edit(move);
    const { restored, refused } = await undoFixes(fixed);
    expect([restored.length, refused]).toEqual([3, []]);
    expect(contentsOf(host)).toEqual(contentsOf(undone.host));
  });

  test('writes nothing if its row was deleted, or another one is identical', async () => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    const fixed = await applyFixes(review, fixesOf(review, 'H5', 'H6'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan 2024');
      const row = sheet.getRange('A6:M6').load('formulas');
      await context.sync();
      sheet.getRange('11:11').insert('Down');
      sheet.getRange('A11:M11').formulas = row.formulas;
      sheet.getRange('5:5').delete('Up');
      await context.sync();
    });
    const before = contentsOf(host);
    const { restored, refused } = await undoFixes(fixed);
    expect(restored).toEqual([]);
    expect(refused).toMatchObject([
      { fix: { cell: 'H5' }, reason: 'moved' },
      { fix: { cell: 'H6' }, reason: 'moved' },
    ]);
    expect(contentsOf(host)).toEqual(before);
  });

  test('doesn’t search a million rows because of a stray value', async () => {
    await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    const fixed = await applyFixes(review, fixesOf(review, 'H5'));
    await edit((sheet) => {
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('A1048576').values = [['x']];
    });
    expect((await undoFixes(fixed)).refused).toMatchObject([{ reason: 'moved' }]);
  });

  test('doesn’t mix up rows that were sorted', async () => {
    await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    // Both are April afterwards, in different words before.
    const fixed = await applyFixes(review, fixesOf(review, 'H8', 'H9'));
    const texts = () =>
      Excel.run(async (context) => {
        const rows = context.workbook.worksheets.getItem('Plan 2024').getRange('A5:M10').load('formulas');
        await context.sync();
        return rows.formulas as readonly (readonly unknown[])[];
      });
    const [, , , eighth = [], ninth = []] = await texts();
    expect(eighth[7]).toBe(ninth[7]);
    await edit((sheet) => (sheet.getRange('A8:M9').formulas = [[...ninth], [...eighth]]));
    expect((await undoFixes(fixed)).restored).toHaveLength(2);
    const [, , , now = [], after = []] = await texts();
    expect([now[0], now[7], after[0], after[7]]).toEqual([ninth[0], 'Apr-24', eighth[0], 'Apr-24']);
  });
});

describe('dates', () => {
  test('in a workbook with the 1904 date system and no real date to show it', async () => {
    const bytes = changedPart(sampleBytes(), 'xl/workbook.xml', (xml) =>
      xml.replace(/<workbookPr\b/, '<workbookPr date1904="1"'),
    );
    const { host } = await openOffice(bytes);
    const before = contentsOf(host);
    const review = await reviewPlan(asOf());
    expect(review.date1904).toBe(false);
    const fixed = await applyFixes(review, safeFixes(review));
    const after = await reviewPlan(asOf());
    expect(after.date1904).toBe(true);
    expect(daysOf(after)).toEqual(daysOf(review));
    await undoFixes(fixed);
    expect(contentsOf(host)).toEqual(before);
  });

  test('show their months in the reader’s language', async () => {
    const { host } = await openOffice(sampleBytes(), { displayLanguage: 'es-DO' });
    const review = await reviewPlan(asOf());
    await applyFixes(review, fixesOf(review, 'H6', 'I7'));
    const [sheet] = host.workbook.sheets;
    expect(sheet && [cellText(sheet, 5, 7, 'es-DO'), cellText(sheet, 6, 8, 'es-DO')]).toEqual(['feb-24', 'abr-24']);
  });
});
