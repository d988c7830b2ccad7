import { sheets as words } from '../../src/core/messages/es/sheets';
import { dayOf, type Day } from '../../src/core/plan/day';
import { SITUATION_STYLES } from '../../src/core/schedule/palette';
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

/** Reviews a workbook and writes its dashboard. */
async function written(bytes: Uint8Array, day: Day = SEPTEMBER_15): Promise<Review> {
  await openOffice(bytes);
  const review = await reviewPlan(asOf(day));
  await writeSheets(review, options);
  return review;
}

/** The values of some of the dashboard's cells, row by row. */
async function valuesIn(address: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Tablero').getRange(address).load('values');
    await context.sync();
    return range.values;
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
    const counts = (await valuesIn('C12:C20')).map(([count]) => count);
    expect(counts).toEqual([
      ...SITUATIONS_BY_URGENCY.map((situation) => schedule.counts[situation]),
      schedule.situations.length,
    ]);
    const overdue = schedule.situations.filter(({ situation }) => situation === 'overdue');
    const late = overdue
      .sort((a, b) => (b.days ?? 0) - (a.days ?? 0) || a.action.row - b.action.row)
      .slice(0, 10)
      .map(({ action, days }) => [action.number ?? '', days]);
    const listed = (await valuesIn('A41:D50')).map(([number, , , days]) => [number, days]);
    expect(listed).toEqual([...late, ...Array.from({ length: 10 - late.length }, () => ['', ''])]);
  });

  test('follows the as-of cell of the register', async () => {
    await written(sampleBytes());
    expect(await valuesIn('C7:D8')).toEqual([
      [6, ''],
      ['hasta 138 días', ''],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Indicadores').getRange('D3').values = [[dayOf(2024, 5, 15)]];
      await context.sync();
    });
    expect(await valuesIn('C7:D8')).toEqual([
      [1, ''],
      ['hasta 15 días', ''],
    ]);
    expect(await valuesIn('A23')).toEqual([
      ['Más vencidas: 8. Resultados de responsabilidad social (1). Criterios sin acciones: 5.'],
    ]);
  });

  test.each([
    [0, 'Rojo: de 0 a 59'],
    [0.59, 'Rojo: de 0 a 59'],
    [0.6, 'Amarillo: de 60 a 79'],
    [0.79, 'Amarillo: de 60 a 79'],
    [0.8, 'Verde: de 80 a 100'],
    [1, 'Verde: de 80 a 100'],
  ])('counts %d in its band', async (share, band) => {
    await written(sampleBytes());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tablero').getRange('I7').values = [[share]];
      await context.sync();
    });
    expect(await valuesIn('I8')).toEqual([[band]]);
  });
});

describe("the dashboard's charts", () => {
  test('are native, with their cells, a title and the colors of the situations', async () => {
    await written(sampleBytes());
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Tablero');
      charts.load('items/name, items/chartType, items/title/text, items/series/items/name');
      await context.sync();
      const { charts: titles } = words.dashboard;
      expect(charts.items.map(({ chartType, title }) => [chartType, title.text])).toEqual([
        ['BarClustered', titles.situations],
        ['BarStacked', titles.criteria],
        ['ColumnStacked', titles.months],
      ]);
      expect(charts.items[1]?.series.items.map(({ name }) => name)).toEqual([
        'Vencida',
        'Por vencer',
        'En proceso',
        'Por iniciar',
        'Cumplida',
        'Cancelada',
        'Suspendida',
        'Sin fecha de fin',
      ]);
      const values = charts.items[0]?.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      expect(values?.value).toEqual(['6', '0', '0', '0', '0', '0', '0', '0']);
    });
  });

  test("are refreshed in place, and a manager's own chart stays as it is", async () => {
    const { host } = await openOffice(sampleBytes());
    await writeSheets(await reviewPlan(asOf()), options);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tablero');
      sheet.charts.getItemAt(0).set({ left: 777, top: 33, width: 200 });
      const own = sheet.charts.add(Excel.ChartType.pie, sheet.getRange('B11:C13'), 'Columns');
      own.name = 'Mi gráfico';
      await context.sync();
    });
    await writeSheets(await reviewPlan(asOf(dayOf(2024, 5, 15))), { ...options, language: 'en' });
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Tablero');
      charts.load('items/name, items/title/text, items/left, items/width');
      await context.sync();
      expect(charts.items.map(({ name }) => name)).toEqual([
        'plan-mejora:situations',
        'plan-mejora:criteria',
        'plan-mejora:months',
        'Mi gráfico',
      ]);
      const [first] = charts.items;
      expect([first?.left, first?.width, first?.title.text]).toEqual([777, 200, 'Actions by schedule status']);
    });
    await removeSheets();
    expect(differingParts(sampleBytes(), host.save())).toEqual([]);
  });

  test.each(['Pie', 'Line', 'Doughnut', 'ColumnStacked', 'BarStacked100'] as const)(
    'keep the type %s chosen by a manager when refreshed',
    async (chartType) => {
      await written(sampleBytes());
      await Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem('Tablero');
        for (const place of [0, 1, 2]) charts.getItemAt(place).chartType = chartType;
        await context.sync();
      });
      await writeSheets(await reviewPlan(asOf(dayOf(2024, 5, 15))), options);
      await Excel.run(async (context) => {
        const charts = context.workbook.worksheets.getItem('Tablero').charts.load('items/chartType');
        await context.sync();
        expect(charts.items.map((chart) => chart.chartType)).toEqual([chartType, chartType, chartType]);
      });
    },
  );

  test('have labels with enough contrast to their fill', async () => {
    await written(sampleBytes());
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem('Tablero').charts.getItem('plan-mejora:criteria');
      const font = chart.series.getItemAt(0).dataLabels.format.font.load('color');
      await context.sync();
      expect(font.color).toBe(SITUATION_STYLES.overdue.text);
    });
  });
});

describe("the dashboard's page", () => {
  test('is one A4 page without the data of the charts', async () => {
    await written(sampleBytes());
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Tablero');
      pageLayout.load('orientation, paperSize, zoom');
      const area = pageLayout.getPrintArea().load('address');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(['Landscape', 'A4']);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
      const last = Number(/\d+$/.exec(area.address)?.[0]);
      expect(await valuesIn(`A${last + 1}:A${last + 2}`)).toContainEqual([words.dashboard.data]);
    });
  });
});
