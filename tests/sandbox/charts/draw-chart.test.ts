import { ExcelHost, areaBetween, chartsOf, type ChartPicture } from '../../../src/host';
import { seriesOf } from '../../../src/host/workbook/chart-source';
import type { ChartType } from '../../../src/host/workbook/chart-types';
import { workbookMadeBy } from '../../host/workbook/made-by-others';
import { placeOfChart } from '../../../src/sandbox/charts/chart-place';
import { drawChart } from '../../../src/sandbox/charts/draw-chart';
import type { FilledShape, Shape, TextShape } from '../../../src/sandbox/charts/shapes';
import { reachOfBars } from '../../../src/sandbox/charts/straight-plot';
import { createAxis } from '../../../src/sandbox/grid/axis';

const ROWS = [
  ['Criterio', 'Completada', 'Vencida'],
  ['1. Liderazgo', 4, 2],
  ['2. Estrategia', 2, 6],
] as const;
const WIDTH = 400;
const HEIGHT = 300;

function picture(type: ChartType, columns = 3): ChartPicture {
  const [sheet] = ExcelHost.empty().workbook.sheets;
  if (sheet === undefined) throw new Error('an empty workbook has a sheet');
  ROWS.forEach((row, at) => row.forEach((value, column) => sheet.cells.enter(at, column, value)));
  const chart = sheet.charts.add(type, seriesOf(sheet, areaBetween(0, 0, 2, columns - 1), 'Columns'));
  chart.title.text = 'Situación';
  chart.labels.visible = true;
  const [made] = chartsOf(sheet, 'es-DO');
  if (made === undefined) throw new Error('the chart is not there');
  return made;
}

const draw = (chart: ChartPicture): readonly Shape[] =>
  drawChart(chart, WIDTH, HEIGHT, (words, { size }) => words.length * size * 0.7);
const words = (shapes: readonly Shape[]): readonly string[] =>
  shapes.filter((shape): shape is TextShape => shape.kind === 'text').map((shape) => shape.words);
const pointed = (shapes: readonly Shape[]): readonly FilledShape[] =>
  shapes.filter((shape): shape is FilledShape => shape.kind === 'filled' && shape.tip !== undefined);

/** The rectangle that a bar's path goes round. */
function box({ path }: FilledShape): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  const [x = 0, y = 0, width = 0, height = 0] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  return { x, y, width, height };
}

test.each<ChartType>(['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'BarStacked100'])(
  '%s has a bar for each figure, inside of the chart, with its colour and its words',
  (type) => {
    const shapes = draw(picture(type));
    const bars = pointed(shapes);
    expect(bars.map(({ tip }) => tip)).toEqual([
      'Completada · 1. Liderazgo: 4',
      'Completada · 2. Estrategia: 2',
      'Vencida · 1. Liderazgo: 2',
      'Vencida · 2. Estrategia: 6',
    ]);
    for (const { x, y, width, height } of bars.map(box)) {
      expect([x, y, WIDTH - x - width, HEIGHT - y - height].every((room) => room >= 0)).toBe(true);
      expect(Math.min(width, height)).toBeGreaterThan(5);
    }
    expect(new Set(bars.map(({ color }) => color)).size).toBe(2);
    expect(words(shapes)).toEqual(
      expect.arrayContaining(['Situación', '1. Liderazgo', 'Completada', 'Vencida', '4', '6']),
    );
  },
);

test('columns are as high as their figures say', () => {
  const [four, two, otherTwo, six] = pointed(draw(picture('ColumnClustered'))).map(box);
  expect(four?.height).toBeCloseTo((two?.height ?? 0) * 2, 0);
  expect(otherTwo?.height).toBe(two?.height);
  expect(six?.height).toBeCloseTo((two?.height ?? 0) * 3, 0);
});

test('lying bars count from below, and from above where the axis is turned round', () => {
  const chart = picture('BarStacked');
  const tops = (one: ChartPicture): readonly number[] =>
    pointed(draw(one))
      .slice(0, 2)
      .map((bar) => box(bar).y);
  const [first = 0, second = 0] = tops(chart);
  expect(first).toBeGreaterThan(second);
  const { categoryAxis } = chart;
  if (categoryAxis === undefined) throw new Error('bars have axes');
  const [firstTurned = 0, secondTurned = 0] = tops({ ...chart, categoryAxis: { ...categoryAxis, reversed: true } });
  expect(firstTurned).toBeLessThan(secondTurned);
});

test('what is stacked stands on what is below it, and what is negative hangs', () => {
  const series = [
    [4, -2],
    [null, 6],
    [1, -3],
  ].map((values) => ({ values, name: '', color: '', texts: [], colors: [] }));
  expect(reachOfBars({ series, stacking: 'stacked' })).toEqual([
    [
      [0, 4],
      [0, -2],
    ],
    [null, [0, 6]],
    [
      [4, 5],
      [-2, -5],
    ],
  ]);
  expect(reachOfBars({ series: series.slice(0, 1), stacking: 'percent' })).toEqual([
    [
      [0, 1],
      [0, -1],
    ],
  ]);
});

test.each<ChartType>(['Pie', 'Doughnut'])(
  '%s has a slice for each figure and says what part of the whole it is',
  (type) => {
    const chart = picture(type, 2);
    const slices = pointed(draw(chart));
    expect(slices.map(({ tip }) => tip)).toEqual(['1. Liderazgo: 4 (67 %)', '2. Estrategia: 2 (33 %)']);
    expect(slices.map(({ color }) => color)).toEqual(chart.series[0]?.colors);
    expect(words(draw(chart))).toEqual(expect.arrayContaining(['1. Liderazgo', '4']));
  },
);

test('a slice that is the whole is drawn', () => {
  const chart = picture('Doughnut', 2);
  const series = chart.series.map((one) => ({ ...one, values: [5], texts: ['5'] }));
  expect(pointed(draw({ ...chart, series }))[0]?.path.match(/A/g)).toHaveLength(4);
});

test('a line goes through its figures and stops at an empty cell', () => {
  const chart = picture('Line', 2);
  const series = chart.series.map((one) => ({ ...one, values: [1, null, 3], texts: ['1', '', '3'] }));
  const lines = draw({ ...chart, series }).filter((shape) => shape.kind === 'line' && shape.tip !== undefined);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.kind === 'line' ? lines[0].path.match(/M/g) : null).toHaveLength(2);
});

test('a kind that is not drawn says what stands there', () => {
  const [sheet] = ExcelHost.open(workbookMadeBy('xlsxwriter')).workbook.sheets;
  const [user] = sheet === undefined ? [] : chartsOf(sheet);
  if (user === undefined) throw new Error('the chart is not there');
  const { form, ...radar } = user;
  expect(form).toBe('doughnut');
  expect(words(draw({ ...radar, type: 'Radar' }))).toContain('Radar');
});

test('a chart too small for its plot is no failure', () => {
  expect(() => drawChart(picture('ColumnClustered'), 20, 10, () => 40)).not.toThrow();
});

test('a chart stands at its cells, however high they have become', () => {
  const layout = { rows: createAxis(10, (row) => (row === 0 ? 100 : 20)), columns: createAxis(10, () => 64) };
  const from = { row: 1, column: 1, rowOffset: 7.5, columnOffset: 0 };
  const to = { row: 3, column: 2, rowOffset: 0, columnOffset: 600 };
  expect(placeOfChart({ from, to }, layout)).toEqual({ left: 64, top: 110, width: 128, height: 30 });
});
