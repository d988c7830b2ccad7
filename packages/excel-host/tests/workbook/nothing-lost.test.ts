import { OpcPackage } from '../../src/package/opc-package';
import { WorkbookModel } from '../../src/workbook/workbook-model';
import { disorderOf } from '../conformance/schema-order';
import { differingParts, partsOf } from '../../testing/parts';
import { signed, withParts, type PartContent } from '../../testing/made-files';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'xl/worksheets/sheet1.xml';

/**
 * A worksheet as in a file with a long history, with elements that the host doesn't know between those that it does.
 */
const RICH_SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="Hoja1"/><dimension ref="A1:B2"/><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><sheetData><row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="A1"><v>1</v></c></row><row r="2" x14ac:dyDescent="0.25"><c r="B2" cm="1"><v>2</v></c></row></sheetData><scenarios current="0"><scenario name="s" count="1"><inputCells r="A1" val="1"/></scenario></scenarios><dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId8"/><legacyDrawing r:id="rId9"/><mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1025" r:id="rId7" name="Button 1"/></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Hoja1!A1:B1</xm:f><xm:sqref>C1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer r:id="rId10"/></x14:slicerList></ext><ext uri="{NOBODY-KNOWS}"><unknown xmlns="urn:x">kept</unknown></ext></extLst></worksheet>`;

const bytesOf = (...values: readonly number[]): Uint8Array => new Uint8Array(values);

/** Parts of a macro workbook that the host doesn't know. */
const EXTRAS: Readonly<Record<string, PartContent>> = {
  'xl/vbaProject.bin': bytesOf(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3),
  'xl/vbaProjectSignature.bin': bytesOf(9, 8, 7),
  'xl/printerSettings/printerSettings1.bin': bytesOf(5, 5, 5),
  'xl/ctrlProps/ctrlProp1.xml': '<formControlPr xmlns="urn:c" objectType="Button"/>',
  'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
  'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
  'xl/slicers/slicer1.xml': '<slicers/>',
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="1" cy="1"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Cuadro"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>',
  'customXml/item1.xml': '<anything/>',
  'docProps/thumbnail.jpeg': bytesOf(0xff, 0xd8),
};

const sheetLink = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="../${target}"/>`;

/** The sheet's relationships. */
const SHEET_LINKS = [
  sheetLink(7, `${LINKS}/ctrlProp`, 'ctrlProps/ctrlProp1.xml'),
  sheetLink(8, `${LINKS}/drawing`, 'drawings/drawing1.xml'),
  sheetLink(9, `${LINKS}/vmlDrawing`, 'drawings/vmlDrawing1.vml'),
  sheetLink(10, 'http://schemas.microsoft.com/office/2007/relationships/slicer', 'slicers/slicer1.xml'),
  sheetLink(11, `${LINKS}/pivotTable`, 'pivotTables/pivotTable1.xml'),
  sheetLink(12, `${LINKS}/printerSettings`, 'printerSettings/printerSettings1.bin'),
];

/** An .xlsm with unknown parts of many kinds. */
function macroWorkbook(): Uint8Array {
  return withParts(WorkbookModel.empty('Hoja1').save(), {
    ...EXTRAS,
    [SHEET]: RICH_SHEET,
    '[Content_Types].xml': (xml) =>
      xml
        .replace(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        )
        .replace('</Types>', '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
    'xl/_rels/workbook.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rId90" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    'xl/worksheets/_rels/sheet1.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${SHEET_LINKS.join('')}</Relationships>`,
  });
}

/** Changes of every kind to a sheet. */
function work(workbook: WorkbookModel): void {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  const area = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
  sheet.cells.setValue(4, 4, 'new');
  sheet.conditionalFormats.addCustom({ areas: [area], formula: '=TRUE', style: { fill: { color: '#FF0000' } } });
  sheet.merges.merge({ ...area, row: 7 }, false);
  sheet.tabColor = '#00FF00';
  sheet.view.frozen = { rows: 1, columns: 1 };
  sheet.autoFilter.apply(area);
  sheet.hyperlinks.set({ area, address: 'https://example.org/', documentReference: '', screenTip: '' });
  sheet.customProperties.set('sales', 'x');
  sheet.pageSetup.orientation = 'landscape';
  sheet.pageSetup.setHeaderFooter({ centerFooter: '&P' });
  sheet.protection.protect({}, undefined);
}

describe('a macro workbook', () => {
  test('stays an .xlsm with its macros and everything else byte for byte', () => {
    const bytes = macroWorkbook();
    const workbook = WorkbookModel.open(bytes);
    work(workbook);
    const saved = workbook.save();
    for (const name of Object.keys(EXTRAS)) {
      expect([name, OpcPackage.open(saved).part(name)?.bytes]).toEqual([
        name,
        OpcPackage.open(bytes).part(name)?.bytes,
      ]);
    }
    expect(partsOf(saved).get('[Content_Types].xml')).toContain('macroEnabled.main+xml');
    expect(partsOf(saved).get('xl/_rels/workbook.xml.rels')).toContain('vbaProject.bin');
  });

  test('keeps unknown elements of a changed sheet, in the schema’s order', () => {
    const workbook = WorkbookModel.open(macroWorkbook());
    work(workbook);
    const saved = partsOf(workbook.save());
    const xml = saved.get(SHEET) ?? '';
    const unknown = RICH_SHEET.match(
      /<scenarios.*?<\/scenarios>|<dataValidations.*?<\/dataValidations>|<ignoredErrors>.*?<\/ignoredErrors>|<mc:AlternateContent>.*<\/mc:AlternateContent>|<extLst>.*<\/extLst>|<c r="B2" cm="1">|<(?:legacyD|d)rawing r:id="\w+"\/>/g,
    );
    expect(unknown).toHaveLength(8);
    for (const piece of unknown ?? []) expect(xml).toContain(piece);
    const links = saved.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '';
    for (const link of SHEET_LINKS) expect(links).toContain(link);
    expect(disorderOf(saved).filter((one) => one !== 'worksheet: mc:AlternateContent')).toEqual([]);
  });

  test('is byte for byte the same after changes are reverted', () => {
    const bytes = macroWorkbook();
    const workbook = WorkbookModel.open(bytes);
    const [sheet] = workbook.sheets;
    sheet?.cells.setValue(4, 4, 'new');
    workbook.save();
    sheet?.cells.clear({ row: 4, column: 4, rowCount: 1, columnCount: 1 }, 'All');
    expect(partsOf(workbook.save()).get(SHEET)).toBe(RICH_SHEET);
    expect(differingParts(bytes, workbook.save())).toEqual([]);
  });
});

/**
 * A worksheet as Google Sheets writes it: namespaces of Excel for Mac, row heights, an empty drawing, and fallbacks for
 * functions that only Google has.
 */
const GOOGLE_SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}" xmlns:r="${LINKS}" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Acción</t></is></c></row><row r="2"><c r="A2" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("UNIQUE(A1:A1)"),"Acción")</f><v>Acción</v></c></row></sheetData><drawing r:id="rId1"/></worksheet>`;

test('a workbook of Google Sheets keeps its own elements, and stays byte for byte if only read', () => {
  const bytes = withParts(WorkbookModel.empty('Hoja1').save(), {
    [SHEET]: GOOGLE_SHEET,
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    // Google Sheets writes neither an author nor an application.
    'docProps/app.xml': '<Properties/>',
  });
  const workbook = WorkbookModel.open(bytes);
  workbook.today = () => 45_550;
  const [sheet] = workbook.sheets;
  expect([sheet?.cells.value(0, 0), sheet?.cells.value(1, 0)]).toEqual(['Acción', 'Acción']);
  expect(workbook.save()).toBe(bytes);
  work(workbook);
  const xml = partsOf(workbook.save()).get(SHEET) ?? '';
  for (const piece of [
    'xmlns:mx=',
    'xmlns:mv=',
    '<outlinePr ',
    'defaultColWidth="12.63"',
    '__xludf.DUMMYFUNCTION',
    '<drawing r:id="rId1"/>',
  ])
    expect(xml).toContain(piece);
  expect(disorderOf(partsOf(workbook.save()))).toEqual([]);
});

describe('a signature', () => {
  const signedWorkbook = (): Uint8Array => signed(WorkbookModel.empty().save());

  test('is detected, and stays as it is if the workbook is only read', () => {
    const bytes = signedWorkbook();
    const workbook = WorkbookModel.open(bytes);
    expect([workbook.signed, workbook.breaksSignature]).toEqual([true, false]);
    expect(workbook.activeSheet.cells.value(0, 0)).toBeNull();
    expect(workbook.save()).toBe(bytes);
    expect(workbook.breaksSignature).toBe(false);
  });

  test('is reported as broken after a change, and no longer after it is reverted', () => {
    const workbook = WorkbookModel.open(signedWorkbook());
    workbook.activeSheet.tabColor = '#123456';
    expect(workbook.breaksSignature).toBe(true);
    workbook.activeSheet.tabColor = '';
    expect(workbook.breaksSignature).toBe(false);
  });

  test('that doesn’t exist isn’t broken', () => {
    const workbook = WorkbookModel.empty();
    workbook.activeSheet.tabColor = '#123456';
    expect([workbook.signed, workbook.breaksSignature]).toEqual([false, false]);
  });
});
