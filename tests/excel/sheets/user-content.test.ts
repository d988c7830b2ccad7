import { dayOf } from '../../../src/core/plan/day';
import { reviewPlan } from '../../../src/excel/review/review-plan';
import { findUserContent } from '../../../src/excel/sheets/user-content';
import { removeSheets } from '../../../src/excel/sheets/remove-sheets';
import { asOf, SEPTEMBER_15 } from '../../support/sample';
import { openWrittenSample } from '../../support/written-sample';

// A second review of the sheets' own day is part of each case.
jest.setTimeout(30_000);

const OPTIONS = { language: 'es', madeOn: SEPTEMBER_15 } as const;

/** Types a text as a person would. */
async function type(sheet: string, cell: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[text]];
    await context.sync();
  });
}

const written = () => openWrittenSample(OPTIONS);

test('sheets as they were written hold nothing of people’s own, on a later day neither', async () => {
  await written();
  expect(await findUserContent(await reviewPlan(asOf()), OPTIONS)).toEqual([]);
  const later = await reviewPlan(asOf(dayOf(2024, 12, 1)));
  expect(await findUserContent(later, { ...OPTIONS, madeOn: dayOf(2024, 12, 1) })).toEqual([]);
});

test.each([
  ['a note beside the table', 'Indicadores', 'AB8'],
  ['a note below it', 'Por criterio', 'A90'],
  ['a text over one of ours', 'Tablero', 'A1'],
])('%s is found, and its sheet named', async (_, sheet, cell) => {
  await written();
  await type(sheet, cell, 'Visto por la Dirección');
  expect(await findUserContent(await reviewPlan(asOf()), OPTIONS)).toEqual([sheet]);
});

test('what says from what the sheets were written goes with them', async () => {
  await written();
  expect((await reviewPlan(asOf())).sheetsStamp).toMatchObject({ asOf: '2024-09-15', madeOn: '2024-09-15' });
  await removeSheets();
  expect((await reviewPlan(asOf())).sheetsStamp).toBeNull();
});
