import { isDeepStrictEqual } from 'node:util';
import { openOffice, partBytes } from 'excel-host/testing';
import type { SpecChart } from '../../../src/core/summary/sheet-spec';
import { surveySheets } from '../../../src/excel/sheets/survey-sheets';
import { writeChart } from '../../../src/excel/sheets/write-chart';

jest.setTimeout(60_000);

const CHARTS: readonly SpecChart[] = [
  {
    key: 'first',
    title: 'Primero',
    type: 'bars',
    data: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
    place: { row: 5, column: 1, rowCount: 8, columnCount: 3 },
    situations: ['overdue', 'completed'],
  },
  {
    key: 'second',
    title: 'Segundo',
    type: 'stacked-columns',
    data: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
    place: { row: 15, column: 1, rowCount: 8, columnCount: 3 },
    situations: ['overdue', 'completed'],
  },
];

/** Draws the charts on the first sheet, as on one of ours that was never finished. */
const draw = () =>
  Excel.run(async (context) => {
    const [found] = (await surveySheets(context)).sheets;
    if (found === undefined) throw new Error('There is no sheet.');
    const generated = { key: 'dashboard', area: 'A1', columns: [], id: '', name: '', pending: 'all' } as const;
    for (const chart of CHARTS) writeChart(found.sheet, chart, { ...found, generated });
    await context.sync();
  });

const removeCharts = () =>
  Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getFirst().charts.load('items');
    await context.sync();
    for (const chart of charts.items) chart.delete();
  });

test('charts that a failure left half made are completed, whatever is missing', async () => {
  const { host } = await openOffice();
  const { cells } = host.workbook.activeSheet;
  [
    ['x', 1, 2],
    ['y', 3, 4],
  ].forEach((row, at) => row.forEach((value, column) => cells.enter(at + 1, column, value)));
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
