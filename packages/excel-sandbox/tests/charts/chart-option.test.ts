import { chartsOf, ExcelHost, type ChartPicture } from 'excel-host';
import { addChart, type ChartType, XmlDocument, type XmlElement } from 'excel-host/testing';
import { startChart } from '../../src/charts/chart-library';
import { chartOption } from '../../src/charts/chart-option';
import { pointText } from '../../src/charts/point-text';

const ROWS = [
  ['Criterio', 'Completada', 'Vencida'],
  ['1. Liderazgo', 4, 2],
  ['2. Estrategia', 2, 6],
] as const;
const [WIDTH, HEIGHT] = [400, 300];

type ChartModel = ReturnType<typeof addChart>;

/** A chart of a table with a title and data labels. */
function picture(
  type: ChartType,
  columns = 3,
  change: (chart: ChartModel) => void = () => undefined,
  rows: readonly (readonly (string | number)[])[] = ROWS,
): ChartPicture {
  const sheet = ExcelHost.empty().workbook.activeSheet;
  const chart = addChart(sheet, type, rows, columns);
  chart.title.text = 'Situación';
  chart.labels.visible = true;
  change(chart);
  const [made] = chartsOf(sheet, 'es-DO');
  if (made === undefined) throw new Error('there is no chart');
  return made;
}

function withDescendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.elements.flatMap(withDescendants)];
}

/** The SVG elements that ECharts draws. */
function draw(chart: ChartPicture, width = WIDTH, height = HEIGHT): readonly XmlElement[] {
  const library = startChart(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    library.setOption(chartOption(chart, width, height));
    return withDescendants(XmlDocument.parse(library.renderToSVGString()).root);
  } finally {
    library.dispose();
  }
}

const texts = (parts: readonly XmlElement[]): readonly string[] =>
  parts.filter(({ localName }) => localName === 'text').map(({ text }) => text);

/** The elements of a series' values, in order. */
const points = (parts: readonly XmlElement[], series: number): readonly XmlElement[] =>
  parts.filter(
    (part) => part.attribute('ecmeta_ssr_type') === 'chart' && part.attribute('ecmeta_series_index') === String(series),
  );

/** The rectangle of a bar's path, which starts at a corner and goes across, then up or down. */
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
])('%s has a bar for each value, inside the chart, with its color and its texts', (type) => {
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
  expect(texts(parts)).toEqual(
    expect.arrayContaining(['Situación', '1. Liderazgo', '2. Estrategia', 'Completada', 'Vencida', '4', '6']),
  );
});

test('a 100 % chart has negative values inside the chart too', () => {
  const rows = [ROWS[0], ['1. Liderazgo', 4, -1], ['2. Estrategia', 2, 6]];
  const chart = picture('ColumnStacked100', 3, undefined, rows);
  expect(chart.valueAxis?.scale).toEqual({ minimum: -0.2, maximum: 1, step: 0.2 });
  const parts = draw(chart);
  const [four] = points(parts, 0).map(box);
  const [below] = points(parts, 1).map(box);
  if (four === undefined || below === undefined) throw new Error('a bar is missing');
  // One fifth is below the axis and four fifths above it.
  expect(below.top).toBeCloseTo(four.top + four.height, 0);
  expect(four.height).toBeCloseTo(below.height * 4, 0);
  expect(below.top + below.height).toBeLessThan(HEIGHT);
});

test('the height of a column is proportional to its value', () => {
  const parts = draw(picture('ColumnClustered'));
  const [four, two] = points(parts, 0).map(box);
  const [otherTwo, six] = points(parts, 1).map(box);
  expect(four?.height).toBeCloseTo((two?.height ?? 0) * 2, 0);
  expect(otherTwo?.height).toBeCloseTo(two?.height ?? 0, 0);
  expect(six?.height).toBeCloseTo((two?.height ?? 0) * 3, 0);
});

test('the bars of a 100 % chart are together as long as the axis, and their labels show the values', () => {
  const parts = draw(picture('BarStacked100'));
  const lengths = [0, 1].map((place) => points(parts, place).map((bar) => box(bar).width));
  const wholes = [0, 1].map((index) => (lengths[0]?.[index] ?? 0) + (lengths[1]?.[index] ?? 0));
  expect(wholes[0]).toBeCloseTo(wholes[1] ?? 0, 0);
  expect(texts(parts)).toEqual(expect.arrayContaining(['4', '6', '100%']));
});

test('horizontal bars start at the bottom, or at the top if the axis is reversed', () => {
  const tops = (chart: ChartPicture) => points(draw(chart), 0).map((bar) => box(bar).top);
  const [first = 0, second = 0] = tops(picture('BarStacked'));
  expect(first).toBeGreaterThan(second);
  const turned = picture('BarStacked', 3, (chart) => {
    chart.axis('category').reversed = true;
  });
  const [firstTurned = 0, secondTurned = 0] = tops(turned);
  expect(firstTurned).toBeLessThan(secondTurned);
});

test('axes have the limits, steps, number format and title of the workbook', () => {
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
  const labels = texts(parts);
  expect(labels.filter((word) => word.endsWith(' a'))).toEqual(['0.0 a', '4.0 a', '8.0 a']);
  expect(labels).toContain('Acciones del año');
});

test.each<ChartType>(['Pie', 'Doughnut'])('%s has a slice for each value, with its color and name', (type) => {
  const chart = picture(type, 2);
  const parts = draw(chart);
  expect(points(parts, 0).map((slice) => slice.attribute('fill'))).toEqual(chart.series[0]?.colors);
  expect(texts(parts)).toEqual(expect.arrayContaining(['1. Liderazgo', '2. Estrategia', '4', '2']));
});

test('a zero has no slice', () => {
  const chart = picture('Pie', 2);
  const series = chart.series.map((one) => ({ ...one, values: [5, 0], texts: ['5', '0'] }));
  const drawn = points(draw({ ...chart, series }), 0).filter((slice) => /[1-9]/.test(slice.attribute('d') ?? ''));
  expect(drawn).toHaveLength(1);
});

test('a line has a gap at an empty cell and shows its labels', () => {
  const chart = picture('Line', 2);
  const labelTexts = ['uno', '', 'tres', 'cuatro'];
  const series = chart.series.map(({ labels, ...one }) => ({
    ...one,
    values: [1, null, 3, 4],
    ...(labels && { labels: { ...labels, texts: labelTexts } }),
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

test('the legend lists series of the same name separately', () => {
  const chart = picture('ColumnClustered');
  const series = chart.series.map((one) => ({ ...one, name: 'Año' }));
  expect(texts(draw({ ...chart, series })).filter((word) => word === 'Año')).toHaveLength(2);
});

test('texts of the workbook are not read as markup', () => {
  const chart = picture('ColumnClustered');
  const odd = '<b>x</b> {a|b} & {value}';
  const series = chart.series.map((one) => ({ ...one, name: odd }));
  expect(texts(draw({ ...chart, series })).filter((word) => word === odd)).toHaveLength(2);
});

test.each(['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const)('a legend at %s is beside the plot', (at) => {
  const parts = draw(
    picture('ColumnClustered', 3, (chart) => {
      chart.legend.visible = true;
      chart.legend.position = at;
    }),
  );
  const [entry] = parts.filter(({ localName, text }) => localName === 'text' && text === 'Vencida');
  const [, x = 0, y = 0] =
    /translate\(([\d.]+) ([\d.]+)\)/.exec(entry?.attribute('transform') ?? '')?.map(Number) ?? [];
  const bars = [...points(parts, 0), ...points(parts, 1)].map(box);
  const beside = {
    Top: bars.every(({ top }) => y < top),
    Bottom: bars.every(({ top, height }) => y > top + height),
    Left: bars.every(({ left }) => x < left),
    Right: bars.every(({ left, width }) => x > left + width),
    Corner: bars.every(({ left, width }) => x > left + width),
  };
  expect(beside[at]).toBe(true);
});

test('a chart of an unsupported type shows its type', () => {
  const { form, ...radar } = picture('ColumnClustered');
  expect(form).toBe('column');
  expect(texts(draw({ ...radar, type: 'Radar' }))).toContain('Radar');
});

test('a chart that is too small for its plot doesn’t fail', () => {
  expect(() => draw(picture('ColumnClustered'), 20, 10)).not.toThrow();
});

test('describes a point', () => {
  expect(pointText(picture('ColumnClustered'), 1, 0)).toBe('Vencida · 1. Liderazgo: 2');
  expect(pointText(picture('Doughnut', 2), 0, 0)).toBe('1. Liderazgo: 4 (67 %)');
});
