import { OpcPackage } from '../../../src/package/opc-package';
import { parseArea } from '../../../src/workbook/references/area';
import { seriesOf, type SeriesBy } from '../../../src/workbook/charts/chart-source';
import { scaleFor, scaleOfParts } from '../../../src/workbook/charts/chart-scale';
import { WorkbookModel } from '../../../src/workbook/workbook-model';
import type { SheetModel } from '../../../src/workbook/sheets/sheet-model';
import { MADE_BY, workbookMadeBy } from '../../../testing/made-by-others';
import { differingParts } from '../../../testing/parts';

function sheetWith(rows: readonly (readonly (string | number | null)[])[]): SheetModel {
  const sheet = WorkbookModel.empty('Sales 2024').sheets[0];
  if (sheet === undefined) throw new Error('an empty workbook has a sheet');
  rows.forEach((row, at) => row.forEach((value, column) => sheet.cells.enter(at, column, value)));
  return sheet;
}

function firstSheet(workbook: WorkbookModel): SheetModel {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  return sheet;
}

const FIGURES = [
  ['', 'a', 'b'],
  ['x', 1, 2],
  ['y', 3, 4],
] as const;

describe('the cells of a source become series', () => {
  const S = "'Sales 2024'!";
  test.each<readonly [string, string, SeriesBy, ReturnType<typeof seriesOf>]>([
    [
      'in columns, with names and categories',
      'A1:C3',
      'Columns',
      [
        { name: `${S}$B$1`, categories: `${S}$A$2:$A$3`, values: `${S}$B$2:$B$3` },
        { name: `${S}$C$1`, categories: `${S}$A$2:$A$3`, values: `${S}$C$2:$C$3` },
      ],
    ],
    [
      'in rows',
      'A1:C3',
      'Rows',
      [
        { name: `${S}$A$2`, categories: `${S}$B$1:$C$1`, values: `${S}$B$2:$C$2` },
        { name: `${S}$A$3`, categories: `${S}$B$1:$C$1`, values: `${S}$B$3:$C$3` },
      ],
    ],
    ['figures alone', 'B2:B3', 'Auto', [{ values: `${S}$B$2:$B$3` }]],
    ['figures under a name', 'B1:B3', 'Auto', [{ name: `${S}$B$1`, values: `${S}$B$2:$B$3` }]],
    ['a wide source', 'A2:C2', 'Auto', [{ name: `${S}$A$2`, values: `${S}$B$2:$C$2` }]],
  ])('%s', (_what, address, by, series) => {
    const area = parseArea(address);
    if (area === undefined) throw new Error(`${address} is no area`);
    expect(seriesOf(sheetWith(FIGURES), area, by)).toEqual(series);
  });
});

test.each([
  [0, 9, {}, { minimum: 0, maximum: 10, step: 2 }],
  [0, 0, {}, { minimum: 0, maximum: 1, step: 1 }],
  [-3, 12, {}, { minimum: -5, maximum: 15, step: 5 }],
  [0, 0.42, {}, { minimum: 0, maximum: 0.5, step: 0.1 }],
  [0, 9, { minimum: 2, maximum: 8, step: 3 }, { minimum: 2, maximum: 8, step: 3 }],
])('an axis from %p to %p', (low, high, fixed, scale) => expect(scaleFor(low, high, fixed)).toEqual(scale));

test.each([
  [[0, 0], [1, 1], {}, { minimum: 0, maximum: 1, step: 0.2 }],
  [[-0.3, 0], [0.7, 1], {}, { minimum: -0.4, maximum: 1, step: 0.2 }],
  [[-1], [0], {}, { minimum: -1, maximum: 0, step: 0.2 }],
  [[0], [0], {}, { minimum: 0, maximum: 1, step: 0.2 }],
  [[-0.3], [0.7], { minimum: 0 }, { minimum: 0, maximum: 0.8, step: 0.2 }],
])('a percentage axis from %p to %p', (low, high, fixed, scale) =>
  expect(scaleOfParts(low, high, fixed)).toEqual(scale),
);

describe('the file of a chart', () => {
  const AREA = { row: 0, column: 0, rowCount: 3, columnCount: 3 };
  const saved = (
    sheet: SheetModel,
    workbook: WorkbookModel,
  ): { text: (part: string) => string; names: readonly string[] } => {
    expect(sheet.deleted).toBe(false);
    const file = OpcPackage.open(workbook.save());
    return {
      names: file.parts.map(({ name }) => name),
      text: (part) => new TextDecoder().decode(file.part(part)?.bytes),
    };
  };

  test('contains the texts and values of its cells', () => {
    const workbook = WorkbookModel.empty('Sales');
    const sheet = firstSheet(workbook);
    FIGURES.forEach((row, at) => row.forEach((value, column) => sheet.cells.enter(at, column, value)));
    sheet.charts.add('ColumnClustered', seriesOf(sheet, AREA, 'Columns'));
    sheet.cells.enter(1, 1, '=C2*10');
    const { text, names } = saved(sheet, workbook);
    expect(names).toEqual(
      expect.arrayContaining([
        'xl/drawings/drawing1.xml',
        'xl/drawings/_rels/drawing1.xml.rels',
        'xl/charts/chart1.xml',
      ]),
    );
    const chart = text('xl/charts/chart1.xml');
    expect(chart).toContain(
      '<c:val><c:numRef><c:f>Sales!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/>' +
        '<c:pt idx="0"><c:v>20</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt></c:numCache></c:numRef></c:val>',
    );
    expect(chart).toContain(
      '<c:cat><c:strRef><c:f>Sales!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/>' +
        '<c:pt idx="0"><c:v>x</c:v></c:pt><c:pt idx="1"><c:v>y</c:v></c:pt></c:strCache></c:strRef></c:cat>',
    );
    expect(text('xl/worksheets/sheet1.xml')).toMatch(/<drawing [^>]*r:id="rId1"\/><\/worksheet>$/);
  });

  test('leaves hidden rows out by default', () => {
    const workbook = WorkbookModel.empty('Sales');
    const sheet = firstSheet(workbook);
    FIGURES.forEach((row, at) => row.forEach((value, column) => sheet.cells.enter(at, column, value)));
    const chart = sheet.charts.add('Pie', seriesOf(sheet, AREA, 'Columns'));
    sheet.layout.setRowsHidden(1, 1, true);
    expect(chart.series[0]?.values).toEqual([3]);
    chart.plotVisibleOnly = false;
    expect(chart.series[0]?.values).toEqual([1, 3]);
  });

  test('has #REF! for cells on a deleted sheet and keeps their values', () => {
    const workbook = WorkbookModel.empty('Sales');
    const source = workbook.addSheet('Datos');
    FIGURES.forEach((row, at) => row.forEach((value, column) => source.cells.enter(at, column, value)));
    const sheet = firstSheet(workbook);
    const chart = sheet.charts.add('Pie', seriesOf(source, AREA, 'Columns'));
    workbook.removeSheet(source);
    expect(chart.series[0]?.formula('val')).toBe('#REF!');
    expect([chart.series[0]?.name, chart.series[0]?.values, chart.series[0]?.categories]).toEqual([
      'a',
      [1, 3],
      ['x', 'y'],
    ]);
  });

  describe.each(MADE_BY)('in a workbook made by %s', (program) => {
    const bytes = workbookMadeBy(program);
    test.each<readonly [string, (workbook: WorkbookModel) => void]>([
      [
        'a chart',
        (workbook) => {
          const sheet = firstSheet(workbook);
          const chart = sheet.charts.add('BarStacked', seriesOf(sheet, AREA, 'Columns'));
          chart.title.text = 'Título';
          workbook.save();
          chart.remove();
        },
      ],
      [
        'a sheet with two charts',
        (workbook) => {
          const sheet = workbook.addSheet('Resumen');
          sheet.charts.add('Doughnut', seriesOf(firstSheet(workbook), AREA, 'Columns'));
          sheet.charts.add('Line', seriesOf(firstSheet(workbook), AREA, 'Columns'));
          workbook.save();
          workbook.removeSheet(sheet);
        },
      ],
    ])('%s added and deleted leaves no trace', (_what, comeAndGo) => {
      const workbook = WorkbookModel.open(bytes);
      workbook.today = () => 45_550;
      comeAndGo(workbook);
      expect(differingParts(bytes, workbook.save())).toEqual([]);
    });
  });

  test('leaves the user’s drawings as they were', () => {
    const bytes = workbookMadeBy('xlsxwriter');
    const before = OpcPackage.open(bytes);
    const workbook = WorkbookModel.open(bytes);
    const sheet = firstSheet(workbook);
    const user = sheet.charts.all.map(({ name }) => name);
    sheet.charts.add('Pie', seriesOf(sheet, AREA, 'Columns'));
    sheet.cells.setValue(1, 1, 99);
    const after = OpcPackage.open(workbook.save());
    const text = (file: OpcPackage, name: string): string => new TextDecoder().decode(file.part(name)?.bytes);
    const drawing = text(after, 'xl/drawings/drawing1.xml');
    const [start = ''] = text(before, 'xl/drawings/drawing1.xml').split('</xdr:wsDr>');
    expect(drawing.startsWith(start)).toBe(true);
    expect(text(after, 'xl/charts/chart1.xml')).toBe(text(before, 'xl/charts/chart1.xml'));
    const names = WorkbookModel.open(workbook.save()).sheets[0]?.charts.all.map(({ name }) => name);
    expect(names).toEqual([...user, sheet.charts.all.at(-1)?.name]);
  });

  test('opened again is the same chart', () => {
    const workbook = WorkbookModel.empty('Sales');
    const sheet = firstSheet(workbook);
    FIGURES.forEach((row, at) => row.forEach((value, column) => sheet.cells.enter(at, column, value)));
    const chart = sheet.charts.add('BarStacked100', seriesOf(sheet, AREA, 'Columns'));
    chart.title.text = 'Dos\nlíneas';
    chart.box = { left: 10.5, top: 20, width: 300, height: 150 };
    const again = WorkbookModel.open(workbook.save());
    const [same] = firstSheet(again).charts.all;
    expect([same?.id, same?.type, same?.title.text, same?.box]).toEqual([
      chart.id,
      'BarStacked100',
      'Dos\nlíneas',
      chart.box,
    ]);
    expect(same?.series.map(({ name, values }) => [name, values])).toEqual([
      ['a', [1, 3]],
      ['b', [2, 4]],
    ]);
    same?.remove();
    const file = OpcPackage.open(again.save());
    expect(file.parts.map(({ name }) => name).filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });
});
