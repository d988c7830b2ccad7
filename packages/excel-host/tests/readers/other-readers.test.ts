import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorkbookModel } from '../../src/workbook/workbook-model';
import { MADE_BY, workbookMadeBy } from '../../testing/made-by-others';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-readers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const READ = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['Indicadores']
print(json.dumps({
  'sheets': book.sheetnames,
  'cells': [[cell.value for cell in row] for row in sheet['A1:C3']],
  'fill': sheet['A1'].fill.fgColor.rgb, 'bold': sheet['A1'].font.b, 'format': sheet['C2'].number_format,
  'table': [list(item) for item in sheet.tables.items()],
  'freeze': sheet.freeze_panes, 'titles': sheet.print_title_rows, 'merged': [str(area) for area in sheet.merged_cells.ranges],
  'rules': [[str(rules.sqref), rule.formula[0], rule.dxf.fill.bgColor.rgb] for rules in sheet.conditional_formatting for rule in rules.rules],
  'link': sheet['A2'].hyperlink.location, 'landscape': sheet.page_setup.orientation,
}, default=str))`;

/** Adds a sheet with every kind of content. */
function writeEverything(workbook: WorkbookModel): void {
  const sheet = workbook.addSheet('Indicadores');
  const area = { row: 0, column: 0, rowCount: 3, columnCount: 3 };
  const rows = [
    ['Indicador', 'Meta', 'Fin'],
    ["'=texto", 10, '9/15/2024'],
    ['á & <b> "😀"', '=B2*2', 'Línea\nnueva'],
  ];
  rows.forEach((row, index) => row.forEach((value, column) => sheet.cells.enter(index, column, value)));
  sheet.cells.setStyle(
    { ...area, rowCount: 1 },
    { font: { bold: true }, fill: { color: '#1F4E79' }, border: { bottom: { style: 'thin' } } },
  );
  workbook.addTable(sheet, area, true).name = 'Registro';
  sheet.cells.enter(5, 0, 'Nota');
  sheet.merges.merge({ row: 5, column: 0, rowCount: 1, columnCount: 3 });
  sheet.view.frozen = { rows: 1, columns: 1 };
  sheet.pageSetup.orientation = 'landscape';
  sheet.pageSetup.printTitleRows = { row: 0, column: 0, rowCount: 1, columnCount: 16_384 };
  sheet.pageSetup.setHeaderFooter({ rightFooter: 'Página &P de &N' });
  sheet.pageSetup.zoom = { pagesWide: 1, pagesTall: 0 };
  sheet.hyperlinks.set({
    area: { ...area, row: 1, rowCount: 1, columnCount: 1 },
    address: '',
    documentReference: 'Indicadores!A6',
    screenTip: '',
  });
  sheet.layout.setColumnWidth(0, 1, 120);
  sheet.customProperties.set('sales-report', 'ñ');
  sheet.conditionalFormats.addCustom({ areas: [area], formula: '=$B1>5', style: { fill: { color: '#FFC7CE' } } });
}

describe.each(MADE_BY)('a workbook made by %s, with a sheet added by the host', (program) => {
  let path = '';
  beforeAll(() => {
    const workbook = WorkbookModel.open(workbookMadeBy(program));
    writeEverything(workbook);
    path = join(folder, `${program}.xlsx`);
    writeFileSync(path, workbook.save());
  });

  test('openpyxl reads what was written', () => {
    const read: unknown = JSON.parse(
      execFileSync('/usr/bin/python3', ['-W', 'ignore', '-c', READ, path], { encoding: 'utf8' }),
    );
    expect(read).toMatchObject({
      cells: [
        ['Indicador', 'Meta', 'Fin'],
        ['=texto', 10, '2024-09-15 00:00:00'],
        ['á & <b> "😀"', '=B2*2', 'Línea\nnueva'],
      ],
      fill: 'FF1F4E79',
      bold: true,
      table: [['Registro', 'A1:C3']],
      freeze: 'B2',
      titles: '$1:$1',
      merged: ['A6:C6'],
      rules: [['A1:C3', '$B1>5', 'FFFFC7CE']],
      link: 'Indicadores!A6',
      landscape: 'landscape',
    });
  });

  test('LibreOffice opens it and shows the same values', () => {
    // Exports the last of four sheets only: another one's only cell is XFD1048576, too far away for a CSV.
    const options = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,4';
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        options,
        '--outdir',
        folder,
        path,
      ],
      { stdio: 'ignore', timeout: 60_000 },
    );
    const text = readFileSync(join(folder, `${program}-Indicadores.csv`), 'utf8');
    expect(text).toContain('Indicador;Meta;Fin');
    expect(text).toContain('=texto;10;');
    expect(text).toContain(';20;');
  }, 120_000);
});
