import { changesSince } from '../../../src/core/history/changes-since';
import { parseHistory } from '../../../src/core/history/plan-history';
import { dayOf } from '../../../src/core/plan/day';
import { removeSheets } from '../../../src/excel/sheets/remove-sheets';
import { reviewPlan, type Review } from '../../../src/excel/review/review-plan';
import { writeSheets } from '../../../src/excel/sheets/write-sheets';
import { ExcelHost } from 'excel-host/node';
import { openOffice } from 'excel-host/testing';
import { differingParts } from 'excel-host/testing';
import { asOf, sampleBytes, SEPTEMBER_15 } from '../../support/sample';

jest.setTimeout(60_000);

const JULY_1 = dayOf(2024, 7, 1);
const options = { language: 'es', madeOn: SEPTEMBER_15, sheets: ['dashboard'] } as const;

/** The dashboard's lines about changes: what, how many and which, up to the first empty line. */
async function changeLines(): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Tablero').getRange('A20:E50').load('values');
    await context.sync();
    const lines = range.values.map(([what, , , count, which]: readonly unknown[]) => [what, count, which]);
    const from = lines.findIndex(([what]) => String(what).startsWith('Desde la última revisión'));
    const length = lines.slice(from).findIndex(([what]) => what === '');
    return lines.slice(from, from + length);
  });
}

const changesOf = ({ history, schedule }: Review) => changesSince(parseHistory(history), schedule);

describe('the changes since the last review', () => {
  test('are on the dashboard, are saved in the file, and are those since an earlier day', async () => {
    const first = await openOffice(sampleBytes());
    await writeSheets(await reviewPlan(asOf(JULY_1)), options);
    expect(await changeLines()).toEqual(
      expect.arrayContaining([
        ['Desde la última revisión', '', ''],
        ['No hay una revisión de una fecha anterior para comparar.', '', ''],
      ]),
    );

    const { host } = await openOffice(first.host.save());
    const [plan] = host.workbook.sheets;
    // No. 2 ends two months later, No. 7 is deleted.
    plan?.cells.setValue(5, 8, 'sep-24');
    for (let column = 0; column < 13; column++) plan?.cells.setValue(9, column, null);
    const review = await reviewPlan(asOf());
    // The review has the same changes as the sheets.
    expect(changesOf(review)).toMatchObject({
      since: JULY_1,
      newlyOverdue: [{ number: 1 }, { number: 5 }, { number: 6 }],
      completed: [],
      added: [],
      removed: [{ number: 7 }],
      movedEnds: [{ action: { number: 2 }, days: 61 }],
    });
    await writeSheets(review, options);
    expect(await changeLines()).toEqual([
      ['Desde la última revisión, 01/07/2024', '', ''],
      ['Vencieron', 3, '1, 5, 6'],
      ['Ya no están en el plan', 1, '7'],
      ['Se movió la fecha de fin de la No. 2', '+61', 'del 31/07/2024 al 30/09/2024'],
    ]);
    // A second review of the same day still shows the changes since July.
    await writeSheets(review, options);
    expect(await changeLines()).toHaveLength(4);
  });

  test('take no additional request, and a review saves nothing', async () => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    expect(review.history).toBeNull();
    expect(changesOf(review)).toBeNull();
    expect(host.workbook.settings.keys).toEqual([]);
    const before = host.counters.requests;
    await writeSheets(review, options);
    expect(host.counters.requests - before).toBe(4);
    expect(host.workbook.settings.keys).toEqual(['plan-mejora.history', 'plan-mejora.made']);
  });

  test('are removed with the sheets, without a trace', async () => {
    const { host } = await openOffice(sampleBytes());
    await writeSheets(await reviewPlan(asOf(JULY_1)), options);
    await writeSheets(await reviewPlan(asOf()), options);
    await removeSheets();
    expect(differingParts(sampleBytes(), host.save())).toEqual([]);
    expect(ExcelHost.open(host.save()).workbook.settings.keys).toEqual([]);
  });
});
