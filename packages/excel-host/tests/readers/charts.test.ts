import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { CHART_FORMS, isChartType } from '../../src/workbook/charts/chart-types';
import { seriesOf } from '../../src/workbook/charts/chart-source';
import { WorkbookModel } from '../../src/workbook/workbook-model';
import { workbookMadeBy } from '../../testing/made-by-others';
import { libreOffice, python } from '../../testing/programs';

const TYPES = Object.keys(CHART_FORMS).filter(isChartType);
const TITLES = TYPES.map((type) => `Gráfico de ${type}`);

const READ = `
import json, sys, warnings, openpyxl
warnings.simplefilter('ignore')
sheet = openpyxl.load_workbook(sys.argv[1])['Resumen']
def words(title):
  return ''.join(run.t for p in title.tx.rich.p for run in p.r)
print(json.dumps([{
  'title': words(chart.title),
  'kind': type(chart).__name__,
  'series': [[one.tx.strRef.f, one.val.numRef.f, [float(p.v) for p in one.val.numRef.numCache.pt]] for one in chart.series],
  'place': [chart.anchor._from.col, chart.anchor._from.row, chart.anchor.to.col, chart.anchor.to.row],
} for chart in sheet._charts]))`;

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'charts-'));
  const workbook = WorkbookModel.open(workbookMadeBy('openpyxl'));
  const sheet = workbook.addSheet('Resumen');
  const rows = [
    ['Región', 'Entregados', 'Pendientes'],
    ['1. Liderazgo', 4, 3],
    ['2. Estrategia', 2, 5],
  ] as const;
  rows.forEach((row, at) => row.forEach((value, column) => sheet.cells.enter(at, column, value)));
  const area = { row: 0, column: 0, rowCount: 3, columnCount: 3 };
  for (const [index, type] of TYPES.entries()) {
    const chart = sheet.charts.add(type, seriesOf(sheet, area, 'Columns'));
    chart.title.text = `Gráfico de ${type}`;
    chart.labels.visible = true;
    chart.box = { left: 0, top: 75 + index * 225, width: 336, height: 210 };
  }
  file = path.join(folder, 'charts.xlsx');
  await writeFile(file, workbook.save());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('openpyxl reads each chart with its cells, values and position', async () => {
  const kinds: Readonly<Record<string, string>> = {
    Column: 'BarChart',
    Bar: 'BarChart',
    Line: 'LineChart',
    Pie: 'PieChart',
    Doughnut: 'DoughnutChart',
  };
  expect(await python(READ, file)).toEqual(
    TYPES.map((type, index) => ({
      title: TITLES[index],
      kind: kinds[/^[A-Z][a-z]+/.exec(type)?.[0] ?? ''],
      series: [
        ['Resumen!$B$1', 'Resumen!$B$2:$B$3', [4, 2]],
        ['Resumen!$C$1', 'Resumen!$C$2:$C$3', [3, 5]],
      ],
      place: [0, 5 + index * 15, 7, 19 + index * 15],
    })),
  );
});

test('LibreOffice opens and keeps every chart', async () => {
  const converted = path.join(folder, 'converted.xlsx');
  await writeFile(converted, await libreOffice(file, 'xlsx:Calc MS Excel 2007 XML'));
  const read: unknown = await python(READ, converted);
  // `toMatchObject` requires arrays of the same length.
  expect(read).toMatchObject(TITLES.map((title) => ({ title, series: [{}, {}] })));
}, 120_000);
