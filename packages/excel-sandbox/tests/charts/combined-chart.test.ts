import { areaBetween, chartsOf, ExcelHost, type ChartPicture } from 'excel-host';
import { seriesOf } from '../../../excel-host/src/workbook/charts/chart-source';
import { WorkbookModel } from '../../../excel-host/src/workbook/workbook-model';
import { chartOption } from '../../src/charts/chart-option';
import { changedPart } from 'excel-host/testing';

const ROWS = [
  ['Criterio', 'Acciones', 'Avance'],
  ['1. Liderazgo', 40, 0.2],
  ['2. Estrategia', 25, 0.6],
] as const;

/** The second series as a line on axes of its own, as Excel writes a combined chart. */
function asCombined(xml: string): string {
  const series = Array.from(xml.matchAll(/<c:ser>.*?<\/c:ser>/gs), ([text]) => text);
  const second = series[1] ?? '';
  const line = second.replace(/<c:invertIfNegative[^>]*\/>/, '');
  const axis = (name: string, id: number, other: number, place: string, rest: string) =>
    `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${name === 'catAx' ? 1 : 0}"/><c:axPos val="${place}"/><c:crossAx val="${other}"/>${rest}</c:${name}>`;
  const plot = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${line}<c:axId val="71"/><c:axId val="72"/></c:lineChart>`;
  const axes = `${axis('valAx', 72, 71, 'r', '<c:crosses val="max"/>')}${axis('catAx', 71, 72, 'b', '')}`;
  return xml
    .replace(second, '')
    .replace('</c:barChart>', `</c:barChart>${plot}`)
    .replace(/<\/c:valAx>(?!.*<\/c:valAx>)/s, `</c:valAx>${axes}`);
}

function combined(): ChartPicture {
  const { workbook } = ExcelHost.empty();
  const sheet = workbook.activeSheet;
  ROWS.forEach((row, at) => row.forEach((value, column) => sheet.cells.enter(at, column, value)));
  sheet.cells.enter(1, 2, '20%');
  sheet.charts.add('ColumnClustered', seriesOf(sheet, areaBetween(0, 0, 2, 2), 'Columns'));
  const bytes = changedPart(workbook.save(), 'xl/charts/chart1.xml', asCombined);
  const [made] = chartsOf(WorkbookModel.open(bytes).activeSheet, 'es-DO');
  if (made === undefined) throw new Error('the chart is not there');
  return made;
}

test('a combined chart is drawn with each kind on its own axis', () => {
  const picture = combined();
  expect(picture.plots.map(({ form, secondary }) => [form, secondary])).toEqual([
    ['column', false],
    ['line', true],
  ]);
  expect(picture.series.map(({ name, plot }) => [name, plot])).toEqual([
    ['Acciones', 0],
    ['Avance', 1],
  ]);
  expect(picture.valueAxis?.scale.maximum).toBeGreaterThanOrEqual(40);
  expect(picture.secondaryAxis?.scale.maximum).toBeLessThan(1);
  // Each axis writes its figures as the cells of its own series.
  expect(picture.secondaryAxis?.label(0.2)).toBe('20%');

  const { series, yAxis } = chartOption(picture, 400, 300);
  expect(series).toMatchObject([{ type: 'bar' }, { type: 'line', yAxisIndex: 1 }]);
  expect(yAxis).toMatchObject([{ position: 'left' }, { position: 'right' }]);
});
