import { outcomeOf } from './read-everything';
import { cheaply } from './costs';
import { workbookWith, workbookWithSheet, type PartContent } from '../../testing/made-files';

const SHEET = 'xl/worksheets/sheet1.xml';
const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const outcome = (bytes: Uint8Array): string => cheaply(() => outcomeOf(bytes));

/** Inserts text before the root element of a part. */
const before = (prolog: string) => (xml: string) => prolog + xml.replace(/^<\?xml[^>]*\?>\s*/, '');

const LAUGHS = `<!DOCTYPE a [<!ENTITY a "ja">${times(20, (at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`)}]>`;

describe.each([
  SHEET,
  'xl/workbook.xml',
  'xl/styles.xml',
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/tables/table1.xml',
])('in %s', (part) => {
  const refused = (change: PartContent): void =>
    expect(outcome(workbookWith({ [part]: change }))).toBe('DamagedWorkbook');

  test('entities that expand are refused', () => refused(before(LAUGHS)));
  test('an entity that refers to a file is refused', () =>
    refused(before('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')));
  test('an entity that refers to an external address is refused', () =>
    refused(before('<!DOCTYPE a [<!ENTITY % x SYSTEM "http://example.org/x.dtd"> %x;]>')));
  test('a document type elsewhere is refused', () =>
    refused(before('<!DOCTYPE a PUBLIC "a" "http://example.org/x.dtd">')));
  test('an unknown entity is refused', () => refused((xml) => xml.replace(/>/, ' zzz="&lol;">')));
  test('truncated XML is refused', () => refused((xml) => xml.slice(0, xml.length / 2)));
  test('an empty part is refused', () => refused(''));
  test('bytes that aren’t text are refused', () => refused(new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0xc0, 0x80])));
  test('two roots are refused', () => refused((xml) => `${xml}<b/>`));
  test('elements nested a hundred thousand levels deep are refused', () =>
    refused((xml) => xml.replace(/<\/(\w+)>\s*$/, `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</$1>`)));
  test('an attribute of 3 MB takes little memory', () => {
    expect(['read', 'DamagedWorkbook']).toContain(
      outcome(workbookWith({ [part]: (xml) => xml.replace(/<(\w+) xmlns=/, `<$1 zzz="${noise(3)}" xmlns=`) })),
    );
  });
});

/** Megabytes of letters with a compression ratio that is allowed. */
function noise(megabytes: number): string {
  const letters = new Uint8Array(megabytes * 1024 * 1024);
  let seed = 1;
  for (let at = 0; at < letters.length; at++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    letters[at] = 97 + ((seed >>> 16) % 26);
  }
  return new TextDecoder().decode(letters);
}

const cell = (attributes: string, inside = '<v>1</v>'): string =>
  `<sheetData><row r="1"><c ${attributes}>${inside}</c></row></sheetData>`;

describe('cells', () => {
  test.each([
    ['a row beyond the last', '<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>'],
    ['a row beyond all numbers', '<sheetData><row r="99999999999999999999"/></sheetData>'],
    ['row zero', '<sheetData><row r="0"/></sheetData>'],
    ['a row below none', '<sheetData><row r="-1"/></sheetData>'],
    ['half a row', '<sheetData><row r="1.5"/></sheetData>'],
    ['a row that is no number', '<sheetData><row r="uno"/></sheetData>'],
    ['rows that go back', '<sheetData><row r="2"/><row r="1"/></sheetData>'],
    ['a column beyond the last', cell('r="XFE1"')],
    ['a column of many letters', cell(`r="${'Z'.repeat(5000)}1"`)],
    ['a column without letters', cell('r="11"')],
    ['cells that go back', '<sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData>'],
    ['more cells than a row has', `<sheetData><row r="1">${times(16_385, () => '<c/>')}</row></sheetData>`],
    ['a number that is none', cell('r="A1"', '<v>uno</v>')],
    ['a number without end', cell('r="A1"', '<v>1e999</v>')],
    ['a text that is not there', cell('r="A1" t="s"', '<v>99999</v>')],
    ['a text of number minus one', cell('r="A1" t="s"', '<v>-1</v>')],
    ['a cell in another cell', cell('r="A1"', '<c r="B1"><v>1</v></c>')],
    ['a row in a row', '<sheetData><row r="1"><row r="2"><c r="A2"><v>1</v></c></row></row></sheetData>'],
    ['a row in a cell', cell('r="A1"', '<row r="2"/>')],
    ['a cell outside of every row', '<sheetData><c r="A1"/></sheetData>'],
    ['a table of cells in a table of cells', '<sheetData><sheetData/></sheetData>'],
  ])('%s: refused', (_, inside) => {
    expect(outcome(workbookWithSheet(inside))).toBe('DamagedWorkbook');
  });

  test.each([
    ['a format that is not there', cell('r="A1" s="999999"')],
    ['a format of number minus one', cell('r="A1" s="-1"')],
    ['a kind that nobody knows', cell('r="A1" t="zzz"')],
    ['a day that no calendar has', cell('r="A1" t="d"', '<v>2024-13-45</v>')],
    ['a formula that is none', cell('r="A1"', '<f>SUM((((</f><v>1</v>')],
    ['a formula of 8,000 brackets', cell('r="A1"', `<f>${'('.repeat(4000)}1${')'.repeat(4000)}</f><v>1</v>`)],
    ['a formula of itself', cell('r="A1"', '<f>A1+1</f><v>1</v>')],
    ['a million texts of a repeat', cell('r="A1"', '<f>REPT("ja",1000000)</f><v>1</v>')],
    ['a list of a thousand million numbers', cell('r="A1"', '<f>SUM(SEQUENCE(1000000,1000))</f><v>1</v>')],
    ['a shared formula of all cells', cell('r="A1"', '<f t="shared" si="0" ref="A1:XFD1048576">B1*2</f><v>1</v>')],
    ['a shared formula without a first', cell('r="A1"', '<f t="shared" si="7"/><v>1</v>')],
    ['an array nowhere', cell('r="A1"', '<f t="array" ref="zzz">1</f><v>1</v>')],
    ['a cell of 2 MB of text', cell('r="A1" t="inlineStr"', `<is><t>${'a'.repeat(2 * 1024 * 1024)}</t></is>`)],
    ['elements deep in a cell', cell('r="A1"', `${'<x>'.repeat(50_000)}${'</x>'.repeat(50_000)}<v>1</v>`)],
  ])('%s: read or refused', (_, inside) => {
    expect(['read', 'DamagedWorkbook']).toContain(outcome(workbookWithSheet(inside)));
  });
});

const around = (inside: string): string => `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${inside}`;

describe('around the cells', () => {
  test.each([
    ['columns without end', `<cols><col min="1" max="4294967295" width="9"/></cols>${around('')}`],
    ['columns that go back', `<cols><col min="9" max="1" width="9"/></cols>${around('')}`],
    ['a width of minus one', `<cols><col min="1" max="1" width="-1"/></cols>${around('')}`],
    [
      'a thousand million frozen rows',
      `<sheetViews><sheetView><pane ySplit="1000000000" state="frozen"/></sheetView></sheetViews>${around('')}`,
    ],
    ['merged cells nowhere', around('<mergeCells><mergeCell ref="zzz"/></mergeCells>')],
    ['all cells merged', around('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')],
    [
      'merged cells over merged cells',
      around(`<mergeCells>${times(2_000, () => '<mergeCell ref="A1:C3"/>')}</mergeCells>`),
    ],
    [
      'a mark nowhere',
      around(
        '<conditionalFormatting sqref="zzz"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
      ),
    ],
    ['a mark without a rule', around('<conditionalFormatting sqref="A1"/>')],
    [
      'a mark of a format that is not there',
      around(
        '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="999" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
      ),
    ],
    [
      'ten thousand marks of one priority',
      around(
        times(
          10_000,
          (at) =>
            `<conditionalFormatting sqref="A${at + 1}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>`,
        ),
      ),
    ],
    [
      'a mark of all cells',
      around(
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>',
      ),
    ],
    ['a filter nowhere', around('<autoFilter ref="zzz"><filterColumn colId="uno"/></autoFilter>')],
    [
      'a filter of all cells',
      around(
        '<autoFilter ref="A1:XFD1048576"><filterColumn colId="16383"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
      ),
    ],
    ['a link nowhere', around('<hyperlinks><hyperlink ref="zzz" r:id="rId99"/></hyperlinks>')],
    [
      'a margin that is no number',
      around('<pageMargins left="uno" right="-1" top="1e99" bottom="1" header="1" footer="1"/>'),
    ],
    ['a scale of nothing', around('<pageSetup scale="0" paperSize="-7" orientation="zzz"/>')],
    [
      'a header that opens and does not close',
      around('<headerFooter><oddHeader>&amp;L&amp;"&amp;R&amp;</oddHeader></headerFooter>'),
    ],
    ['a table that is not there', around('<tableParts count="1"><tablePart r:id="rId99"/></tableParts>')],
    ['a drawing that is not there', around('<drawing r:id="rId99"/>')],
    ['properties that are not there', around('<customProperties><customPr name="a" r:id="rId99"/></customProperties>')],
  ])('%s: read or refused', (_, inside) => {
    expect(['read', 'DamagedWorkbook']).toContain(outcome(workbookWithSheet(inside)));
  });
});
