import { OpcPackage } from '../../src/package/opc-package';
import { WHOLE_SHEET } from '../../src/workbook/references/area';
import { WorkbookModel } from '../../src/workbook/workbook-model';
import { withParts } from '../../testing/made-files';
import { MADE_BY, workbookMadeBy } from '../../testing/made-by-others';
import { differingParts } from '../../testing/parts';

const A1 = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

function firstSheet(workbook: WorkbookModel) {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  return sheet;
}

describe.each(MADE_BY)('a workbook made by %s', (program) => {
  const bytes = workbookMadeBy(program);
  const open = (): WorkbookModel => {
    const workbook = WorkbookModel.open(bytes);
    workbook.today = () => 45_550;
    return workbook;
  };

  test('is saved byte for byte after everything was read', () => {
    const workbook = open();
    for (const sheet of workbook.sheets) {
      expect([...sheet.cells.entries(WHOLE_SHEET)].length).toBeGreaterThanOrEqual(0);
      expect(sheet.conditionalFormats.all.map(({ type }) => type)).toBeDefined();
    }
    expect(workbook.save()).toBe(bytes);
  });

  test.each<readonly [string, (workbook: WorkbookModel) => void]>([
    [
      'a conditional format',
      (workbook) => {
        const style = { fill: { color: '#FFC7CE' }, font: { bold: true }, numberFormat: '"⚠ "mmm-yy' };
        const formats = firstSheet(workbook).conditionalFormats;
        const made = formats.addCustom({ areas: [A1], formula: '=$A1=1', style });
        made.priority = formats.all.length - 1;
        workbook.save();
        made.remove();
      },
    ],
    [
      'a sheet with a table, links, properties and formats',
      (workbook) => {
        const sheet = workbook.addSheet('Indicadores');
        sheet.cells.enter(0, 0, 'Acción');
        sheet.cells.enter(1, 0, '=1+1');
        sheet.cells.setStyle(A1, {
          font: { bold: true, color: '#123456' },
          fill: { color: '#ABCDEF' },
          numberFormat: '0.000',
        });
        workbook.addTable(sheet, { ...A1, rowCount: 2 }, true);
        sheet.customProperties.set('sales-report', 'indicadores');
        sheet.hyperlinks.set({ area: A1, address: 'https://example.org/', documentReference: '', screenTip: '' });
        sheet.pageSetup.printTitleRows = { ...A1, columnCount: 16_384 };
        sheet.tabColor = '#00FF00';
        workbook.save();
        workbook.removeSheet(sheet);
      },
    ],
    [
      'a setting',
      (workbook) => {
        workbook.settings.set('asOf', '"2024-09-15"');
        workbook.settings.remove('asOf');
      },
    ],
    [
      'a name',
      (workbook) => {
        workbook.names.add('Prueba', '=1').remove();
      },
    ],
    [
      'a tab color and a margin',
      (workbook) => {
        const sheet = firstSheet(workbook);
        const before = sheet.tabColor;
        sheet.tabColor = '#123456';
        sheet.tabColor = before;
      },
    ],
  ])('has no trace of %s that was added and removed', (what, comeAndGo) => {
    const workbook = open();
    comeAndGo(workbook);
    const differing = differingParts(bytes, workbook.save());
    // A color in another program's form is written in the host's.
    expect(what.startsWith('a tab color') ? differing.filter((name) => !name.includes('sheet1')) : differing).toEqual(
      [],
    );
  });

  test('keeps everything else in a sheet with one changed cell', () => {
    const workbook = open();
    const sheet = firstSheet(workbook);
    sheet.cells.setValue(20, 0, 12.5);
    const saved = workbook.save();
    const name = 'xl/worksheets/sheet1.xml';
    expect(differingParts(bytes, saved).filter((part) => !part.includes('workbook.xml'))).toEqual([name]);
    const text = (file: Uint8Array): string => new TextDecoder().decode(OpcPackage.open(file).part(name)?.bytes);
    expect(text(saved).replace('<row r="21"><c r="A21"><v>12.5</v></c></row>', '')).toBe(text(bytes));
  });
});

test.each(MADE_BY)(
  'a setting added in one session and removed in another leaves no trace in a workbook made by %s',
  (program) => {
    const bytes = workbookMadeBy(program);
    const first = WorkbookModel.open(bytes);
    first.settings.set('asOf', '"2024-09-15"');
    const second = WorkbookModel.open(first.save());
    expect(second.settings.get('asOf')).toBe('"2024-09-15"');
    second.settings.remove('asOf');
    expect(differingParts(bytes, second.save())).toEqual([]);
  },
);

test('an add-in of the file keeps its part when its last setting is removed', () => {
  const workbook = WorkbookModel.open(workbookMadeBy('openpyxl'));
  workbook.settings.set('theirs', '1');
  const name = 'xl/webextensions/webextension1.xml';
  const own = (xml: string): string => xml.replaceAll(/\{0{8}-[0-]+\}/g, '{11111111-2222-3333-4444-555555555555}');
  const theirs = WorkbookModel.open(withParts(workbook.save(), { [name]: own }));
  theirs.settings.remove('theirs');
  expect(OpcPackage.open(theirs.save()).part(name)).toBeDefined();
});

test('unknown parts survive in a changed workbook', () => {
  const bytes = workbookMadeBy('xlsxwriter');
  const workbook = WorkbookModel.open(bytes);
  const sheet = firstSheet(workbook);
  sheet.cells.setValue(2, 0, 'Cambiada');
  const file = OpcPackage.open(workbook.save());
  const text = new TextDecoder().decode(file.part('xl/worksheets/sheet1.xml')?.bytes);
  expect(text).toContain('sparkline');
  expect(text).toContain('x14:dataBar');
  expect(file.parts.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'docProps/custom.xml',
      'xl/charts/chart1.xml',
      'xl/chartsheets/sheet1.xml',
      'xl/comments1.xml',
      'xl/drawings/drawing1.xml',
    ]),
  );
  expect(
    WorkbookModel.open(workbook.save())
      .sheets[0]?.cells.richText(1, 0)
      ?.map((run) => run.text),
  ).toEqual(['Texto ', 'con negrita', ' y ', 'rojo']);
});
