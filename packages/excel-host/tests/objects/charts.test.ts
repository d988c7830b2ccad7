import { CHART_FORMS } from '../../src/workbook/charts/chart-types';
import { workbookMadeBy } from '../../testing/made-by-others';
import { failure, openOffice, type OpenOffice } from '../../testing/office';

const DATA = [
  ['Region', 'Done', 'Late'],
  ['1. Leadership', 4, 1],
  ['2. Strategy', 2, 3],
  ['3. People', 0, 5],
];

async function withChart(
  type: string,
  check: (
    context: Excel.RequestContext,
    chart: Excel.Chart,
    sheet: Excel.Worksheet,
    office: OpenOffice,
  ) => Promise<void>,
): Promise<void> {
  const office = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C4').values = DATA;
    // A test may ask for a type that the host can't create.
    await check(context, sheet.charts.add(type as 'Pie', sheet.getRange('A1:C4'), 'Columns'), sheet, office);
  });
}

describe('charts', () => {
  test.each(Object.keys(CHART_FORMS))('%s of a range has names, categories and values', (type) =>
    withChart(type, async (context, chart) => {
      chart.load('name, chartType, series/items/name');
      await context.sync();
      const [first] = chart.series.items;
      const values = first?.getDimensionValues('Values');
      const categories = first?.getDimensionValues('Categories');
      await context.sync();
      expect([chart.name, chart.chartType]).toEqual(['Chart 1', type]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Done', 'Late']);
      expect(values?.value).toEqual(['4', '2', '0']);
      expect(categories?.value).toEqual(['1. Leadership', '2. Strategy', '3. People']);
    }),
  );

  test('are found by name, index and id, and counted', () =>
    withChart('Pie', async (context, chart, sheet) => {
      chart.name = 'Situation';
      chart.load('id');
      const second = sheet.charts.add('Line', sheet.getRange('A1:B4')).load('name, id');
      await context.sync();
      const found = [
        sheet.charts.getItem('situation').load('id'),
        sheet.charts.getItemAt(0).load('id'),
        sheet.charts.getItem(chart.id).load('id'),
      ];
      const missing = sheet.charts.getItemOrNullObject('Nothing');
      const count = sheet.charts.getCount();
      sheet.charts.load('count, items/name');
      await context.sync();
      expect(found.map(({ id }) => id)).toEqual([chart.id, chart.id, chart.id]);
      expect(second.id).not.toBe(chart.id);
      expect([missing.isNullObject, count.value, sheet.charts.count]).toEqual([true, 2, 2]);
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Situation', 'Chart 2']);
    }));

  test('have a title and a legend', () =>
    withChart('ColumnClustered', async (context, chart) => {
      chart.load('title/text, title/visible, legend/position, legend/visible');
      await context.sync();
      expect([chart.title.text, chart.title.visible, chart.legend.position]).toEqual(['Chart Title', true, 'Bottom']);
      chart.title.text = 'Orders by region & status';
      chart.title.format.font.set({ size: 12, bold: true, color: '#1F4E79', name: 'Segoe UI' });
      chart.legend.position = 'Right';
      chart.legend.format.font.size = 8;
      chart.load('title/text, legend/position, legend/visible');
      const { font } = chart.title.format;
      font.load();
      chart.legend.format.font.load('size');
      await context.sync();
      expect([chart.title.text, chart.legend.position]).toEqual(['Orders by region & status', 'Right']);
      expect(font.toJSON()).toEqual({
        bold: true,
        color: '#1F4E79',
        italic: false,
        name: 'Segoe UI',
        size: 12,
        underline: 'None',
      });
      expect(chart.legend.format.font.size).toBe(8);
      chart.title.visible = false;
      chart.legend.visible = false;
      chart.load('title/text, title/visible, legend/visible');
      await context.sync();
      expect([chart.title.text, chart.title.visible, chart.legend.visible]).toEqual(['', false, false]);
    }));

  test('without a title of their own have the name of their only series as title', () =>
    withChart('ColumnClustered', async (context, chart, sheet) => {
      chart.setData(sheet.getRange('A1:B4'), 'Columns');
      chart.load('title/text, series/count');
      await context.sync();
      expect([chart.title.text, chart.series.count]).toEqual(['Done', 1]);
    }));

  test('are placed by points or by cells', () =>
    withChart('Doughnut', async (context, chart, sheet) => {
      chart.load('left, top, width, height');
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ left: 144, top: 75, width: 360, height: 216 });
      chart.setPosition('E2', 'H11');
      chart.load('left, top, width, height');
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ left: 192, top: 15, width: 192, height: 150 });
      chart.setPosition(sheet.getRange('B3'));
      chart.set({ width: 100.5 });
      chart.load('left, top, width, height');
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ left: 48, top: 30, width: 100.5, height: 150 });
    }));

  test('move with their cells and follow the cells that they show', () =>
    withChart('ColumnClustered', async (context, chart, sheet) => {
      chart.setPosition('E5', 'H11');
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('B:B').insert('Right');
      sheet.name = 'Figures 2024';
      chart.load('left, top, series/items/name');
      await context.sync();
      const values = chart.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      expect([chart.left, chart.top]).toEqual([5 * 48, 6 * 15]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Done', 'Late']);
      expect(values.value).toEqual(['4', '2', '0']);
    }));

  test('show the new values of their cells', () =>
    withChart('ColumnClustered', async (context, chart, sheet) => {
      sheet.getRange('B4').formulas = [['=SUM(B2:B3)']];
      const values = chart.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      expect(values.value).toEqual(['4', '2', '6']);
    }));

  test('change their type', () =>
    withChart('ColumnStacked', async (context, chart) => {
      chart.dataLabels.set({ showValue: true, position: 'InsideBase' });
      chart.chartType = 'Doughnut';
      chart.load('chartType, series/count, dataLabels/showValue, dataLabels/position');
      await context.sync();
      expect([chart.chartType, chart.series.count]).toEqual(['Doughnut', 2]);
      expect(chart.dataLabels.toJSON()).toMatchObject({ showValue: true, position: 'None' });
      chart.axes.valueAxis.minimum = 0;
      expect((await failure(context.sync())).code).toBe('GeneralException');
    }));

  test('have series that can be added, named, filled and deleted', () =>
    withChart('BarStacked', async (context, chart, sheet) => {
      sheet.getRange('E1:E3').values = [[7], [8], [9]];
      const added = chart.series.add('Cancelled', 1);
      added.setValues(sheet.getRange('E1:E3'));
      added.setXAxisValues(sheet.getRange('A2:A4'));
      added.format.fill.setSolidColor('#86827C');
      added.gapWidth = 40;
      added.overlap = 100;
      chart.series.getItemAt(0).delete();
      chart.series.load('items/name, items/gapWidth, items/overlap, items/hasDataLabels');
      await context.sync();
      expect(chart.series.items.map((one) => one.toJSON())).toEqual([
        expect.objectContaining({ name: 'Cancelled', gapWidth: 40, overlap: 100, hasDataLabels: false }),
        expect.objectContaining({ name: 'Late', gapWidth: 40 }),
      ]);
      const values = chart.series.getItemAt(0).getDimensionValues('Values');
      const categories = chart.series.getItemAt(0).getDimensionValues('Categories');
      await context.sync();
      expect([values.value, categories.value]).toEqual([
        ['7', '8', '9'],
        ['1. Leadership', '2. Strategy', '3. People'],
      ]);
    }));

  test('have points', () =>
    withChart('Pie', async (context, chart) => {
      const { points } = chart.series.getItemAt(0);
      points.getItemAt(1).format.fill.setSolidColor('#C00000');
      points.getItemAt(1).format.border.color = '#FFFFFF';
      points.load('count, items/value');
      await context.sync();
      expect([points.count, points.items.map(({ value }): unknown => value)]).toEqual([3, [4, 2, 0]]);
      points.getItemAt(3).load('value');
      expect((await failure(context.sync())).code).toBe('ItemNotFound');
    }));

  test('have labels in the positions that their type allows', () =>
    withChart('BarClustered', async (context, chart) => {
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.set({ position: 'OutsideEnd', showCategoryName: true, numberFormat: '0' });
      series.dataLabels.format.font.color = '#333333';
      series.load('hasDataLabels');
      series.dataLabels.load();
      await context.sync();
      expect(series.hasDataLabels).toBe(true);
      expect(series.dataLabels.toJSON()).toMatchObject({
        position: 'OutsideEnd',
        showValue: true,
        showCategoryName: true,
        showPercentage: false,
        numberFormat: '0',
      });
      chart.chartType = 'BarStacked';
      series.dataLabels.position = 'OutsideEnd';
      expect((await failure(context.sync())).code).toBe('InvalidArgument');
    }));

  test('have axes', () =>
    withChart('BarClustered', async (context, chart) => {
      const { categoryAxis, valueAxis } = chart.axes;
      valueAxis.load('minimum, maximum, majorUnit');
      await context.sync();
      expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit]).toEqual([0, 6, 1]);
      valueAxis.set({ minimum: 1, maximum: 10, majorUnit: 3, visible: false, numberFormat: '0' });
      valueAxis.majorGridlines.visible = false;
      valueAxis.title.text = 'Actions';
      categoryAxis.set({ reversePlotOrder: true, tickLabelPosition: 'Low', tickLabelSpacing: 1 });
      categoryAxis.format.font.size = 8;
      categoryAxis.format.line.color = '#BFBFBF';
      valueAxis.load('minimum, maximum, majorUnit, visible, numberFormat, majorGridlines/visible, title/text');
      categoryAxis.load(
        'type, reversePlotOrder, tickLabelPosition, tickLabelSpacing, format/font/size, format/line/color, title/visible',
      );
      await context.sync();
      expect(valueAxis.toJSON()).toMatchObject({
        minimum: 1,
        maximum: 10,
        majorUnit: 3,
        visible: false,
        numberFormat: '0',
        majorGridlines: { visible: false },
        title: { text: 'Actions' },
      });
      expect(categoryAxis.toJSON()).toMatchObject({
        type: 'Category',
        reversePlotOrder: true,
        tickLabelPosition: 'Low',
        tickLabelSpacing: 1,
        format: { font: { size: 8 }, line: { color: '#BFBFBF' } },
        title: { visible: false },
      });
      valueAxis.set({ minimum: '', maximum: '', majorUnit: '' });
      valueAxis.load('minimum');
      await context.sync();
      expect(valueAxis.minimum).toBe(0);
    }));

  test('are deleted, also with their sheet', () =>
    withChart('Line', async (context, chart, sheet, { host }) => {
      await context.sync();
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
      const other = context.workbook.worksheets.add('Other');
      other.charts.add('Line', sheet.getRange('A1:B4'));
      await context.sync();
      other.delete();
      await context.sync();
      expect(host.workbook.sheets).toHaveLength(1);
    }));

  test.each<readonly [string, string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void]>([
    ['a kind that the host doesn’t make', 'NotImplemented', (chart) => (chart.chartType = 'Treemap')],
    ['a color that is none', 'InvalidArgument', (chart) => chart.format.fill.setSolidColor('rojo')],
    ['a place of the legend that is none', 'InvalidArgument', (chart) => (chart.legend.position = 'Custom')],
    ['a gap in a pie', 'InvalidArgument', (chart) => (chart.series.getItemAt(0).gapWidth = 50)],
    ['a negative place', 'InvalidArgument', (chart) => (chart.left = -1)],
    [
      'values from a block of cells',
      'InvalidArgument',
      (chart, sheet) => chart.series.getItemAt(0).setValues(sheet.getRange('A1:B2')),
    ],
    ['a series that isn’t there', 'ItemNotFound', (chart) => chart.series.getItemAt(7).load('name')],
    ['a chart that isn’t there', 'ItemNotFound', (_chart, sheet) => sheet.charts.getItem('None').load('name')],
    [
      'a protected sheet',
      'AccessDenied',
      (chart, sheet) => {
        sheet.protection.protect();
        chart.title.text = 'No';
      },
    ],
  ])('refuse %s (%s)', (_what, code, ask) =>
    withChart('Pie', async (context, chart, sheet) => {
      await context.sync();
      ask(chart, sheet);
      expect((await failure(context.sync())).code).toBe(code);
    }),
  );

  test('of the file are found', async () => {
    const bytes = workbookMadeBy('xlsxwriter');
    const { host } = await openOffice(bytes);
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Sales');
      charts.load('items/name, items/chartType, items/left, items/series/items/name');
      await context.sync();
      expect(charts.items.map(({ name, chartType }) => [name, chartType])).toEqual([['Chart 1', 'Doughnut']]);
      expect(charts.items[0]?.left).toBeGreaterThan(0);
    });
    expect(host.save()).toBe(bytes);
  });
});
