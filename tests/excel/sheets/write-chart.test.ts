import { isDeepStrictEqual } from 'node:util';
import { openOffice, partBytes } from 'excel-host/testing';
import { CHART_LINES, type SpecChart } from '../../../src/core/summary/sheet-spec';
import { surveySheets } from '../../../src/excel/sheets/survey-sheets';
import { writeChart } from '../../../src/excel/sheets/write-chart';

jest.setTimeout(60_000);

const data = { row: 0, column: 0, rowCount: 3, columnCount: 1 + CHART_LINES.length };

const CHART: SpecChart = { key: 'first', data, place: { row: 5, column: 1, rowCount: 8, columnCount: 3 }, spacing: 2 };

/** Draws the chart on the first sheet, as on one of ours that was never finished. */
const draw = () =>
  Excel.run(async (context) => {
    const [found] = (await surveySheets(context)).sheets;
    if (found === undefined) throw new Error('There is no sheet.');
    const generated = { key: 'dashboard', area: 'A1', columns: [], id: '', name: '', pending: 'all' } as const;
    writeChart(found.sheet, CHART, { ...found, generated });
    await context.sync();
  });

const removeCharts = () =>
  Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getFirst().charts.load('items');
    await context.sync();
    for (const chart of charts.items) chart.delete();
  });

test('a chart that a failure left half made is completed, whatever is missing', async () => {
  const { host } = await openOffice();
  const { cells } = host.workbook.activeSheet;
  for (const row of [1, 2]) {
    for (let column = 0; column < data.columnCount; column++) cells.enter(row, column, column === 0 ? 'x' : column);
  }
  const parts = () => [...partBytes(host.save())].filter(([name]) => /chart|drawing/.test(name));
  await draw();
  const expected = parts();
  expect(expected).not.toEqual([]);
  await removeCharts();

  const attempt = async (steps: number): Promise<boolean> => {
    const { happened } = host.faults;
    // After the two requests of the survey.
    host.faults.fail({ request: 3, steps, code: 'GeneralException' });
    await draw().catch((error: unknown) => expect(error).toMatchObject({ code: 'GeneralException' }));
    return host.faults.happened > happened;
  };
  const left: number[] = [];
  let steps = 1;
  for (; await attempt(steps); steps++) {
    await draw();
    if (!isDeepStrictEqual(parts(), expected)) left.push(steps);
    await removeCharts();
  }
  expect(left).toEqual([]);
  expect(steps).toBeGreaterThan(30);
});
