import { sheets as words } from '../../src/core/messages/es/sheets';
import { dayOf, type Day } from '../../src/core/plan/day';
import { SITUATIONS_BY_URGENCY } from '../../src/core/schedule/situation';
import { removeSheets } from '../../src/excel/sheets/remove-sheets';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { openOffice } from 'excel-host/testing';
import { differingParts } from 'excel-host/testing';
import { planBytes } from '../support/plans';
import { asOf, sampleBytes, SEPTEMBER_15 } from '../support/sample';

jest.setTimeout(60_000);

const options = { language: 'es', madeOn: SEPTEMBER_15, sheets: ['dashboard'] } as const;
const CHART = 'plan-mejora:progress';

/** Reviews a workbook and writes its dashboard. */
async function written(bytes: Uint8Array, day: Day = SEPTEMBER_15): Promise<Review> {
  await openOffice(bytes);
  const review = await reviewPlan(asOf(day));
  await writeSheets(review, options);
  return review;
}

/** The values of the dashboard's cells, row by row. */
async function values(): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Tablero').getUsedRange().load('values');
    await context.sync();
    return range.values;
  });
}

const rowOf = (rows: readonly (readonly unknown[])[], text: string, column = 0) =>
  rows.findIndex((row) => row[column] === text);

/** The numbers and days of the overdue actions that are listed. */
function listed(rows: readonly (readonly unknown[])[]): readonly unknown[] {
  const first = rowOf(rows, words.register.owner) + 1;
  return rows.slice(first, first + 11).flatMap((row) => (row[1] === '' ? [] : [[row[3], row[1]]]));
}

async function setAsOf(day: Day): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Indicadores').getRange('D3').values = [[day]];
    await context.sync();
  });
}

describe('the dashboard', () => {
  test.each([
    ['the sample', sampleBytes(), SEPTEMBER_15],
    ['the sample in May', sampleBytes(), dayOf(2024, 5, 15)],
    ['a plan with a status', planBytes('status-and-progress'), dayOf(2024, 6, 30)],
    ['a plan with words for dates', planBytes('text-dates'), dayOf(2024, 6, 30)],
    ['a plan without an action', planBytes('heading-only'), dayOf(2024, 6, 30)],
  ])('agrees with the add-in on %s', async (_, bytes, day) => {
    const { schedule } = await written(bytes, day);
    const rows = await values();
    const legend = rowOf(rows, words.dashboard.sign, 1) + 1;
    expect(rows.slice(legend, legend + 9).map((row) => row[2])).toEqual([
      ...SITUATIONS_BY_URGENCY.map((situation) => schedule.counts[situation]),
      schedule.situations.length,
    ]);
    const late = schedule.situations
      .filter(({ situation }) => situation === 'overdue')
      .sort((a, b) => (b.days ?? 0) - (a.days ?? 0) || a.action.row - b.action.row)
      .slice(0, 11)
      .map(({ action, days }) => [action.number ?? '', days]);
    expect(listed(rows)).toEqual(late);
  });

  test('follows the as-of cell of the register', async () => {
    await written(sampleBytes());
    const before = await values();
    expect([before[3]?.slice(0, 5), before[4]?.[0]]).toEqual([[6, '0 %', '', '', '100 %'], 'acciones vencidas']);
    expect(listed(before)).toHaveLength(6);
    await setAsOf(dayOf(2024, 5, 15));
    const after = await values();
    expect([after[3]?.slice(0, 5), after[4]?.[0]]).toEqual([[1, '0 %', '', '', '17 %'], 'acción vencida']);
    expect(listed(after)).toEqual([[3, 15]]);
    expect(after[7]?.[6]).toBe('Al 15 may: previstas 1, cumplidas 0.');
  });

  test('lists decisions and changes without those that don’t occur', async () => {
    await written(sampleBytes());
    const rows = await values();
    const first = rowOf(rows, words.dashboard.decisions) + 1;
    expect(rows.slice(first, first + 2).map((row) => [row[0], row[3], row[4]])).toEqual([
      ['Criterios sin acciones', 5, '1, 2, 4, 5, 7'],
      ['Vencidas hace más de 30 días, sin comentario', 2, '3, 2'],
    ]);
    await setAsOf(dayOf(2024, 5, 15));
    expect((await values())[first + 1]?.slice(0, 5)).toEqual(['', '', '', '', '']);
  });
});

describe("the dashboard's chart", () => {
  test('draws what is planned and completed by month, and the as-of date', async () => {
    await openOffice(planBytes('status-and-progress'));
    for (const day of [dayOf(2024, 3, 31), dayOf(2024, 4, 30), dayOf(2024, 6, 15)]) {
      await writeSheets(await reviewPlan(asOf(day)), options);
    }
    const rows = await values();
    const first = rowOf(rows, words.dashboard.month, 1) + 1;
    const month = (name: string) => rows.slice(first).find((row) => row[1] === name) ?? [];
    const { completed } = (await reviewPlan(asOf(dayOf(2024, 6, 15)))).schedule.counts;
    expect(month('mar')[3]).toBe(completed);
    expect(month('may')[3]).toBe('#N/A');
    expect(month('jun').slice(3, 6)).toEqual([completed, expect.any(Number), completed]);
    expect(month('jul').slice(3, 6)).toEqual(['#N/A', '#N/A', '#N/A']);
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Tablero');
      charts.load('items/name, items/chartType, items/displayBlanksAs, items/legend/visible, items/series/items/name');
      await context.sync();
      expect(charts.items.map(({ name, chartType, displayBlanksAs }) => [name, chartType, displayBlanksAs])).toEqual([
        [CHART, 'Line', 'Interplotted'],
      ]);
      expect(charts.items[0]?.legend.visible).toBe(false);
      expect(charts.items[0]?.series.items.map(({ name }) => name)).toEqual([
        'previsto',
        'cumplido',
        '15 jun:',
        'cumplido',
        'previsto',
      ]);
    });
  });

  test("is refreshed in place, replaces those of older versions, and leaves a manager's own as it is", async () => {
    const { host } = await openOffice(sampleBytes());
    await writeSheets(await reviewPlan(asOf()), options);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tablero');
      sheet.charts.getItem(CHART).set({ left: 777, top: 33, width: 200 });
      for (const name of ['Mi gráfico', 'plan-mejora:situations']) {
        sheet.charts.add(Excel.ChartType.pie, sheet.getRange('B11:C13'), 'Columns').name = name;
      }
      await context.sync();
    });
    await writeSheets(await reviewPlan(asOf(dayOf(2024, 5, 15))), { ...options, language: 'en' });
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Tablero');
      charts.load('items/name, items/left, items/width');
      await context.sync();
      expect(charts.items.map(({ name }) => name)).toEqual([CHART, 'Mi gráfico']);
      const [first] = charts.items;
      expect([first?.left, first?.width]).toEqual([777, 200]);
    });
    await removeSheets();
    expect(differingParts(sampleBytes(), host.save())).toEqual([]);
  });

  test.each(['Pie', 'Doughnut', 'ColumnStacked'] as const)(
    'keeps the type %s chosen by a manager when refreshed',
    async (chartType) => {
      await written(sampleBytes());
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Tablero').charts.getItem(CHART).chartType = chartType;
        await context.sync();
      });
      await writeSheets(await reviewPlan(asOf(dayOf(2024, 5, 15))), options);
      await Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem('Tablero').charts.getItem(CHART).load('chartType');
        await context.sync();
        expect(chart.chartType).toBe(chartType);
      });
    },
  );
});

describe("the dashboard's page", () => {
  test('is one page without the data of the chart', async () => {
    await written(sampleBytes());
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Tablero');
      pageLayout.load('orientation, zoom');
      const area = pageLayout.getPrintArea().load('address');
      await context.sync();
      expect(pageLayout.orientation).toBe('Landscape');
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
      const last = Number(/\d+$/.exec(area.address)?.[0]);
      expect(rowOf((await values()).slice(last), words.dashboard.data)).toBeGreaterThanOrEqual(0);
    });
  });
});
