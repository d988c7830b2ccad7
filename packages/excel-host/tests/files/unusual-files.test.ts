import { WorkbookModel } from '../../src/workbook/workbook-model';
import { workbookMadeBy } from '../../testing/made-by-others';
import { partBytes, workbookWith, workbookWithSheet, zipOf } from '../../testing/made-files';

/** Workbooks that other programs read too, though Excel writes none like them. */

const UTF_16 = {
  'with a mark, low byte first': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'with a mark, high byte first': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'without a mark, low byte first': (text: string) => Buffer.from(text, 'utf16le'),
  'without a mark, high byte first': (text: string) => Buffer.from(text, 'utf16le').swap16(),
};

const namesIn = (bytes: Uint8Array) => WorkbookModel.open(bytes).sheets.map(({ name }) => name);

test.each(Object.entries(UTF_16))('reads parts in UTF-16 %s', (_, encode) => {
  const whole = workbookMadeBy('openpyxl');
  const parts = [...partBytes(whole)].map(([name, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    return [name, text.startsWith('<') ? encode(text.replace(/ encoding="[^"]*"/i, '')) : bytes] as const;
  });
  expect(namesIn(zipOf(parts))).toEqual(namesIn(whole));
});

test('leaves out a module sheet, whose id is empty', () => {
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const module = `<sheet xmlns:r="${links}" name="Module1" sheetId="77" state="veryHidden" r:id=""/>`;
  const file = workbookWith({ 'xl/workbook.xml': (xml) => xml.replace('</sheets>', `${module}</sheets>`) });
  expect(namesIn(file)).toEqual(namesIn(workbookMadeBy('openpyxl')));
});

test('reads a sheet that repeats a long text, more than 120 bytes in one', () => {
  const text = 'A text that somebody dragged down to the end of the sheet. '.repeat(60);
  const row = (at: number) => `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  const rows = Array.from({ length: 3_000 }, (_, at) => row(at + 1)).join('');
  const file = workbookWithSheet(`<sheetData>${rows}</sheetData>`);
  expect(rows.length / file.length).toBeGreaterThan(120);
  expect(WorkbookModel.open(file).sheets[0]?.cells.value(2_999, 0)).toBe(text);
});
