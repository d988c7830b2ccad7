import { pictureOf, type Circumstances, type ExcelHost, type SheetModel } from 'excel-host';
import { changedPart, differingParts, openOffice } from 'excel-host/testing';
import { sheets as words } from '../../src/core/messages/es/sheets';
import { dayOf } from '../../src/core/plan/day';
import { markPlan } from '../../src/excel/marks/mark-plan';
import { LONGEST_FORMULA } from '../../src/excel/marks/rule-formula';
import { markRules } from '../../src/excel/marks/mark-rules';
import { removeMarks } from '../../src/excel/marks/remove-marks';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { removeSheets } from '../../src/excel/sheets/remove-sheets';
import { SHEET_PROPERTY } from '../../src/excel/sheets/sheet-property';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { contentsOf } from '../support/contents';
import { PLAN_NAMES, planBytes } from '../support/plans';
import { asOf, sampleBytes, SEPTEMBER_15 } from '../support/sample';

jest.setTimeout(60_000);

const options = { language: 'es', madeOn: SEPTEMBER_15, sheets: ['dashboard', 'indicators'] } as const;
const write = async () => writeSheets(await reviewPlan(asOf()), options);

const open = (circumstances: Partial<Circumstances> = {}) =>
  openOffice(sampleBytes(), { displayLanguage: 'es-ES', circumstances });

/** The file after the summaries were written in ordinary circumstances. */
async function written(): Promise<Uint8Array> {
  const { host } = await open();
  await write();
  return host.save();
}

function sheetNamed({ workbook }: ExcelHost, name: string): SheetModel {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`There is no ${name}.`);
  return sheet;
}

describe('marks', () => {
  // https://github.com/OfficeDev/office-js/issues/229
  test('keep a date in the system’s format as it is displayed', async () => {
    const { host } = await open();
    await Excel.run(async (context) => {
      const ends = context.workbook.worksheets.getItem('Plan 2024').getRange('I5:I10');
      ends.numberFormat = Array.from({ length: 6 }, () => ['m/d/yyyy']);
      ends.values = Array.from({ length: 6 }, () => [dayOf(2024, 7, 5)]);
      ends.format.columnWidth = 200;
      await context.sync();
    });
    await markPlan(await reviewPlan(asOf()));
    const [end] = pictureOf(sheetNamed(host, 'Plan 2024'), { row: 4, column: 8, rowCount: 1, columnCount: 1 });
    expect(end?.text).toBe('⚠ 05/07/2024');
  });

  test.each(PLAN_NAMES)('of %s have formulas short enough for every interface of Excel', async (name) => {
    await openOffice(planBytes(name));
    const review = await reviewPlan(asOf());
    for (const followsToday of [true, false]) {
      const { rules } = markRules({ ...review, asOf: { day: SEPTEMBER_15, followsToday } });
      expect(rules.filter(({ formula }) => formula.length > LONGEST_FORMULA)).toEqual([]);
    }
  });

  // https://github.com/OfficeDev/office-js/issues/5222
  test('that overlap are removed through their own ranges', async () => {
    const { host } = await open({ overlappingRulesDeletable: false });
    await markPlan(await reviewPlan(asOf()));
    const once = host.save();
    await markPlan(await reviewPlan(asOf()));
    expect(differingParts(once, host.save())).toEqual([]);
    expect(await removeMarks()).toMatchObject({ refused: 0, unreadable: 0 });
    expect(differingParts(sampleBytes(), host.save())).toEqual([]);
  });

  test('without a formula, left by an interruption, are removed, but no rule of the user’s', async () => {
    const { host } = await open();
    const { conditionalFormats } = sheetNamed(host, 'Plan 2024');
    const areas = [{ row: 4, column: 8, rowCount: 6, columnCount: 1 }];
    conditionalFormats.addCustom({ areas, formula: '=1=0' });
    const mine = host.save();
    const review = await reviewPlan(asOf());
    for (let action = 0; ; action++) {
      host.faults.fail({ request: 2, action, code: 'GeneralException' });
      await expect(markPlan(review)).rejects.toMatchObject({ code: 'host-failed' });
      if (conditionalFormats.all.some(({ formula }) => formula === '=FALSE')) break;
    }
    await removeMarks();
    expect(differingParts(mine, host.save())).toEqual([]);
  });
});

describe('summaries', () => {
  test.each<[string, Partial<Circumstances>]>([
    ['semicolons separate lists', { listSeparator: ';' }],
    ['names are in the user’s language', { listSeparator: ';', localizedNames: true }],
  ])('are the same where %s, before and after a refresh', async (_, circumstances) => {
    const { host } = await open(circumstances);
    await write();
    await write();
    expect(differingParts(await written(), host.save())).toEqual([]);
  });

  test('keep a user’s column where names are in the user’s language', async () => {
    const { host } = await open({ listSeparator: ';', localizedNames: true });
    await write();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tablero');
      sheet.getRange('B:B').insert(Excel.InsertShiftDirection.right);
      sheet.getRange('B40').values = [['mía']];
      // A deleted column of ours is an error in the name, in the user's language.
      sheet.getRange('D:D').delete(Excel.DeleteShiftDirection.left);
      await context.sync();
    });
    await write();
    expect(contentsOf(host).filter((cell) => cell.includes('"mía"'))).toHaveLength(1);
  });

  test('get the rest of their page setup after a failure', async () => {
    const { host } = await open();
    const review = await reviewPlan(asOf());
    host.faults.editBefore(3, () => (host.circumstances.otherWorkbookInFront = true));
    await expect(writeSheets(review, options)).rejects.toMatchObject({ code: 'other-workbook' });
    host.circumstances.otherWorkbookInFront = false;
    host.faults.fail({ request: 3, action: 60, code: 'GeneralException' });
    await expect(writeSheets(review, options)).rejects.toMatchObject({ name: 'PlanError' });
    expect(sheetNamed(host, 'Indicadores').cells.value(0, 0)).toBe(words.unfinished);
    await writeSheets(review, options);
    expect(differingParts(await written(), host.save())).toEqual([]);
  });

  test('are complete without a printer except for their page setup, which they get later', async () => {
    const { host } = await open({ hasPrinter: false });
    expect((await write()).notSetUp).toEqual(['Tablero', 'Indicadores']);
    expect(sheetNamed(host, 'Tablero').view.showGridlines).toBe(false);
    expect(sheetNamed(host, 'Tablero').cells.value(0, 0)).not.toBe(words.unfinished);
    host.circumstances.hasPrinter = true;
    expect((await write()).notSetUp).toEqual([]);
    expect(sheetNamed(host, 'Tablero').pageSetup.paperSize).toBe(9);
    expect((await write()).notSetUp).toEqual([]);
  });
});

describe('the plan’s sheet', () => {
  test('is found after it was renamed, by an earlier review and by the next one', async () => {
    const { host } = await open();
    const review = await reviewPlan(asOf());
    host.workbook.renameSheet(sheetNamed(host, 'Plan 2024'), 'POA');
    await writeSheets(review, options);
    expect((await markPlan(review)).marked).toEqual({ overdue: 6 });
    expect(contentsOf(host).some((cell) => cell.includes("'POA'!") || cell.includes('#POA!'))).toBe(true);
    expect(contentsOf(host).filter((cell) => cell.includes('Plan 2024!') || cell.includes("Plan 2024'!"))).toEqual([]);
    const next = await reviewPlan({ ...asOf(), sheet: 'Plan 2024', sheetId: review.sheets[0].id });
    expect(next.plan.sheet).toBe('POA');
  });

  test('is reported as missing after it was deleted, and nothing changes', async () => {
    const { host } = await open();
    await write();
    const review = await reviewPlan(asOf());
    host.workbook.addSheet('Notas');
    host.workbook.removeSheet(sheetNamed(host, 'Plan 2024'));
    const before = host.save();
    for (const job of [() => writeSheets(review, options), () => markPlan(review)]) {
      await expect(job()).rejects.toMatchObject({ code: 'sheet-missing', facts: { sheet: 'Plan 2024' } });
    }
    expect(differingParts(before, host.save())).toEqual([]);
  });
});

describe('a workbook whose structure is protected', () => {
  test('still has its complete summaries where others can’t be added', async () => {
    const { host: first } = await open();
    const review = await reviewPlan(asOf());
    await writeSheets(review, { ...options, sheets: ['indicators'] });
    const locked = changedPart(first.save(), 'xl/workbook.xml', (text) =>
      text.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
    );
    const { host } = await openOffice(locked);
    const before = contentsOf(host);
    await expect(write()).rejects.toMatchObject({ code: 'access-denied' });
    expect(contentsOf(host)).toEqual(before);
    await expect(removeSheets()).rejects.toMatchObject({ code: 'access-denied' });
    expect(contentsOf(host)).toEqual(before);
  });
});

describe('generated sheets', () => {
  /** A copy as a person makes one, should Excel copy the sheet's property too. */
  function copyOf({ workbook }: ExcelHost, original: SheetModel, name: string): SheetModel {
    const copy = workbook.addSheet(name);
    copy.cells.setValue(0, 0, 'copia');
    const property = original.customProperties.get(SHEET_PROPERTY)?.value;
    if (property === undefined) throw new Error('The sheet has no property.');
    copy.customProperties.set(SHEET_PROPERTY, property);
    return copy;
  }

  test.each([false, true])('that a person copied belong to the person; original deleted: %s', async (isDeleted) => {
    const { host } = await open();
    await write();
    const original = sheetNamed(host, 'Tablero');
    const copy = copyOf(host, original, 'Tablero (2)');
    if (isDeleted) host.workbook.removeSheet(original);
    expect((await reviewPlan(asOf())).generatedSheets.map(({ name }) => name)).not.toContain('Tablero (2)');
    await write();
    expect(copy.cells.value(0, 0)).toBe('copia');
    await removeSheets();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Plan 2024', 'Tablero (2)']);
  });

  test('that were renamed, moved and hidden are refreshed and removed', async () => {
    const { host } = await open();
    await write();
    host.workbook.renameSheet(sheetNamed(host, 'Indicadores'), 'Registro');
    host.workbook.moveSheet(sheetNamed(host, 'Registro'), 0);
    sheetNamed(host, 'Tablero').visibility = 'VeryHidden';
    expect((await write()).written).toEqual(['Tablero', 'Registro']);
    expect((await removeSheets()).removed).toHaveLength(2);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Plan 2024']);
  });

  test('are not removed if no other sheet is visible', async () => {
    const { host } = await open();
    await write();
    sheetNamed(host, 'Plan 2024').visibility = 'Hidden';
    const before = host.save();
    await expect(removeSheets()).rejects.toMatchObject({ code: 'last-visible-sheet' });
    expect(differingParts(before, host.save())).toEqual([]);
    sheetNamed(host, 'Plan 2024').visibility = 'Visible';
    expect((await removeSheets()).removed).toHaveLength(2);
  });
});

test('a review reads the same plan again after Excel activated a summary', async () => {
  const { host } = await openOffice(planBytes('other-plans-beside'), { circumstances: { freezingActivates: true } });
  const plans = await reviewPlan(asOf());
  const [other] = plans.otherPlans;
  if (other === undefined) throw new Error('There is only one plan.');
  const review = await reviewPlan({ ...asOf(), sheet: other });
  await writeSheets(review, options);
  expect(host.workbook.activeSheet.customProperties.get(SHEET_PROPERTY)).toBeDefined();
  expect((await reviewPlan({ ...asOf(), sheetId: review.sheets[0].id })).plan.sheet).toBe(other);
});
