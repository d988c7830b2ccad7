import { areaBetween, chartsOf, ExcelHost, type ChartPicture } from 'excel-host';
import { XmlDocument } from '../../../excel-host/src/package/xml-document';
import type { XmlElement } from '../../../excel-host/src/package/xml-element';
import { seriesOf } from '../../../excel-host/src/workbook/charts/chart-source';
import type { ChartType } from '../../../excel-host/src/workbook/charts/chart-types';
import { startChart } from '../../src/charts/chart-library';
import { chartOption } from '../../src/charts/chart-option';
import { pointWords } from '../../src/charts/point-words';

const ROWS = [
  ['Criterio', 'Completada', 'Vencida'],
  ['1. Liderazgo', 4, 2],
  ['2. Estrategia', 2, 6],
] as const;
const [WIDTH, HEIGHT] = [400, 300];

type ChartModel = ExcelHost['workbook']['activeSheet']['charts']['all'][number];

/** A chart of a table, its title and labels shown. */
function picture(
  type: ChartType,
  columns = 3,
  change: (chart: ChartModel) => void = () => undefined,
  rows: readonly (readonly (string | number)[])[] = ROWS,
): ChartPicture {
  const sheet = ExcelHost.empty().workbook.activeSheet;
  rows.forEach((row, at) => row.forEach((value, column) => sheet.cells.enter(at, column, value)));
  const chart = sheet.charts.add(type, seriesOf(sheet, areaBetween(0, 0, 2, columns - 1), 'Columns'));
  chart.title.text = 'Situación';
  chart.labels.visible = true;
  change(chart);
  const [made] = chartsOf(sheet, 'es-DO');
  if (made === undefined) throw new Error('the chart is not there');
  return made;
}

function inside(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.elements.flatMap(inside)];
}

/** The parts of what the library itself draws. */
function draw(chart: ChartPicture, width = WIDTH, height = HEIGHT): readonly XmlElement[] {
  const library = startChart(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    library.setOption(chartOption(chart, width, height));
    return inside(XmlDocument.parse(library.renderToSVGString()).root);
  } finally {
    library.dispose();
  }
}

const words = (parts: readonly XmlElement[]): readonly string[] =>
  parts.filter(({ localName }) => localName === 'text').map(({ text }) => text);

/** What is drawn of the figures of a series, one after the other. */
const points = (parts: readonly XmlElement[], series: number): readonly XmlElement[] =>
  parts.filter(
    (part) => part.attribute('ecmeta_ssr_type') === 'chart' && part.attribute('ecmeta_series_index') === String(series),
  );

/** The rectangle that a bar's path goes round: from a corner, across, and up or down. */
function box(bar: XmlElement | undefined) {
  const [x = 0, y = 0, width = 0, , , height = 0] = (bar?.attribute('d')?.match(/-?[\d.]+/g) ?? []).map(Number);
  return { left: x, top: Math.min(y, y + height), width: Math.abs(width), height: Math.abs(height) };
}

test.each<ChartType>([
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
])('%s has a bar for each figure, inside of the chart, with its colour and its words', (type) => {
  const chart = picture(type);
  const parts = draw(chart);
  chart.series.forEach(({ colors }, place) => {
    const bars = points(parts, place);
    expect(bars.map((bar) => bar.attribute('fill'))).toEqual(colors);
    for (const { left, top, width, height } of bars.map(box)) {
      expect([left, top, WIDTH - left - width, HEIGHT - top - height].every((room) => room >= 0)).toBe(true);
      expect(Math.min(width, height)).toBeGreaterThan(5);
    }
  });
  expect(words(parts)).toEqual(
    expect.arrayContaining(['Situación', '1. Liderazgo', '2. Estrategia', 'Completada', 'Vencida', '4', '6']),
  );
});

test('of parts of a whole, those below nothing are drawn as well, inside of the chart', () => {
  const rows = [ROWS[0], ['1. Liderazgo', 4, -1], ['2. Estrategia', 2, 6]];
  const chart = picture('ColumnStacked100', 3, undefined, rows);
  expect(chart.valueAxis?.scale).toEqual({ minimum: -0.2, maximum: 1, step: 0.2 });
  const parts = draw(chart);
  const [four] = points(parts, 0).map(box);
  const [below] = points(parts, 1).map(box);
  if (four === undefined || below === undefined) throw new Error('a bar is missing');
  // A fifth of the whole hangs from where the other four stand.
  expect(below.top).toBeCloseTo(four.top + four.height, 0);
  expect(four.height).toBeCloseTo(below.height * 4, 0);
  expect(below.top + below.height).toBeLessThan(HEIGHT);
});

test('columns are as high as their figures say', () => {
  const parts = draw(picture('ColumnClustered'));
  const [four, two] = points(parts, 0).map(box);
  const [otherTwo, six] = points(parts, 1).map(box);
  expect(four?.height).toBeCloseTo((two?.height ?? 0) * 2, 0);
  expect(otherTwo?.height).toBeCloseTo(two?.height ?? 0, 0);
  expect(six?.height).toBeCloseTo((two?.height ?? 0) * 3, 0);
});

test('where the whole of a category is 100 %, bars together are as long as the axis and their labels say the figures', () => {
  const parts = draw(picture('BarStacked100'));
  const lengths = [0, 1].map((place) => points(parts, place).map((bar) => box(bar).width));
  const wholes = [0, 1].map((index) => (lengths[0]?.[index] ?? 0) + (lengths[1]?.[index] ?? 0));
  expect(wholes[0]).toBeCloseTo(wholes[1] ?? 0, 0);
  expect(words(parts)).toEqual(expect.arrayContaining(['4', '6', '100%']));
});

test('lying bars count from below, and from above where the axis is turned round', () => {
  const tops = (chart: ChartPicture) => points(draw(chart), 0).map((bar) => box(bar).top);
  const [first = 0, second = 0] = tops(picture('BarStacked'));
  expect(first).toBeGreaterThan(second);
  const turned = picture('BarStacked', 3, (chart) => {
    chart.axis('category').reversed = true;
  });
  const [firstTurned = 0, secondTurned = 0] = tops(turned);
  expect(firstTurned).toBeLessThan(secondTurned);
});

test('axes have the limits, the steps, the number format and the words that the workbook gives them', () => {
  const parts = draw(
    picture('ColumnClustered', 3, (chart) => {
      const axis = chart.axis('value');
      axis.fix('minimum', 0);
      axis.fix('maximum', 8);
      axis.fix('step', 4);
      axis.numberFormat = '0.0" a"';
      axis.title.text = 'Acciones del año';
    }),
  );
  const said = words(parts);
  expect(said.filter((word) => word.endsWith(' a'))).toEqual(['0.0 a', '4.0 a', '8.0 a']);
  expect(said).toContain('Acciones del año');
});

test.each<ChartType>(['Pie', 'Doughnut'])('%s has a slice for each figure, in its colour, and names it', (type) => {
  const chart = picture(type, 2);
  const parts = draw(chart);
  expect(points(parts, 0).map((slice) => slice.attribute('fill'))).toEqual(chart.series[0]?.colors);
  expect(words(parts)).toEqual(expect.arrayContaining(['1. Liderazgo', '2. Estrategia', '4', '2']));
});

test('what is nothing is no slice', () => {
  const chart = picture('Pie', 2);
  const series = chart.series.map((one) => ({ ...one, values: [5, 0], texts: ['5', '0'] }));
  const drawn = points(draw({ ...chart, series }), 0).filter((slice) => /[1-9]/.test(slice.attribute('d') ?? ''));
  expect(drawn).toHaveLength(1);
});

test('a line goes through its figures, stops at an empty cell and shows its labels', () => {
  const chart = picture('Line', 2);
  const texts = ['uno', '', 'tres', 'cuatro'];
  const series = chart.series.map(({ labels, ...one }) => ({
    ...one,
    values: [1, null, 3, 4],
    ...(labels && { labels: { ...labels, texts } }),
  }));
  const parts = draw({ ...chart, series });
  const lines = parts.filter((part) => part.attribute('stroke') === chart.series[0]?.color);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.attribute('d')?.match(/M/g)).toHaveLength(2);
  const labels = parts.filter(
    ({ localName, text }) => localName === 'text' && ['uno', 'tres', 'cuatro'].includes(text),
  );
  expect(labels).toHaveLength(3);
  expect(labels.filter((label) => label.attribute('fill-opacity') === '0')).toEqual([]);
});

test('series of one name are told apart in the legend', () => {
  const chart = picture('ColumnClustered');
  const series = chart.series.map((one) => ({ ...one, name: 'Año' }));
  expect(words(draw({ ...chart, series })).filter((word) => word === 'Año')).toHaveLength(2);
});

test('words of the workbook are words: nothing of them is read as markup', () => {
  const chart = picture('ColumnClustered');
  const odd = '<b>x</b> {a|b} & {value}';
  const series = chart.series.map((one) => ({ ...one, name: odd }));
  expect(words(draw({ ...chart, series })).filter((word) => word === odd)).toHaveLength(2);
});

test.each(['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const)(
  'a legend at %s stands beside what is plotted',
  (at) => {
    const parts = draw(
      picture('ColumnClustered', 3, (chart) => {
        chart.legend.visible = true;
        chart.legend.position = at;
      }),
    );
    const [word] = parts.filter(({ localName, text }) => localName === 'text' && text === 'Vencida');
    const [, x = 0, y = 0] =
      /translate\(([\d.]+) ([\d.]+)\)/.exec(word?.attribute('transform') ?? '')?.map(Number) ?? [];
    const bars = [...points(parts, 0), ...points(parts, 1)].map(box);
    const beside = {
      Top: bars.every(({ top }) => y < top),
      Bottom: bars.every(({ top, height }) => y > top + height),
      Left: bars.every(({ left }) => x < left),
      Right: bars.every(({ left, width }) => x > left + width),
      Corner: bars.every(({ left, width }) => x > left + width),
    };
    expect(beside[at]).toBe(true);
  },
);

test('a kind that is not drawn says what stands there', () => {
  const { form, ...radar } = picture('ColumnClustered');
  expect(form).toBe('column');
  expect(words(draw({ ...radar, type: 'Radar' }))).toContain('Radar');
});

test('a chart too small for its plot is no failure', () => {
  expect(() => draw(picture('ColumnClustered'), 20, 10)).not.toThrow();
});

test('a point says what it is', () => {
  expect(pointWords(picture('ColumnClustered'), 1, 0)).toBe('Vencida · 1. Liderazgo: 2');
  expect(pointWords(picture('Doughnut', 2), 0, 0)).toBe('1. Liderazgo: 4 (67 %)');
});
