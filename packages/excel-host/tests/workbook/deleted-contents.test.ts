import { parseArea } from '../../src/workbook/references/area';
import { WorkbookModel } from '../../src/workbook/workbook-model';
import { workbookWithSheet } from '../../testing/made-files';
import { workbookMadeBy } from '../../testing/made-by-others';
import { partsOf } from '../../testing/parts';

const A1 = parseArea('A1') ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
const STRINGS = 'xl/sharedStrings.xml';

/** A file to which another session added a sheet with a text and formats, and a rule. */
function withSheet(): Uint8Array {
  const workbook = WorkbookModel.open(workbookMadeBy('xlsxwriter'));
  const sheet = workbook.addSheet('Tablero');
  for (const row of [0, 1]) sheet.cells.setValue(row, 0, 'Texto del resumen');
  sheet.cells.setStyle(A1, { font: { color: '#123456' }, numberFormat: '0.000"x"' });
  workbook.sheets[0]?.conditionalFormats.addCustom({ areas: [A1], formula: '=A1=1', style: { font: { bold: true } } });
  return workbook.save();
}

test('a deleted sheet leaves no text or format in the file, and a deleted rule no style', () => {
  const before = partsOf(WorkbookModel.open(workbookMadeBy('xlsxwriter')).save());
  const file = withSheet();
  expect(partsOf(file).get(STRINGS)).toContain('Texto del resumen');
  const workbook = WorkbookModel.open(file);
  const tablero = workbook.sheetByName('Tablero');
  if (tablero !== undefined) workbook.removeSheet(tablero);
  workbook.sheets[0]?.conditionalFormats.all[0]?.remove();
  const after = partsOf(workbook.save());
  expect(after.get(STRINGS)).toBe(before.get(STRINGS));
  expect(after.get('xl/styles.xml')).not.toMatch(/123456|0\.000/);
  expect(after.get('xl/styles.xml')?.length).toBeLessThanOrEqual((before.get('xl/styles.xml')?.length ?? 0) + 20);
  expect(partsOf(workbook.save())).toEqual(after);
});

test('a text in the middle of the list becomes empty, so that other cells keep theirs', () => {
  const workbook = WorkbookModel.open(withSheet());
  const [first] = workbook.sheets;
  first?.cells.setValue(30, 0, 'otro texto');
  const file = workbook.save();
  const again = WorkbookModel.open(file);
  const tablero = again.sheetByName('Tablero');
  if (tablero !== undefined) again.removeSheet(tablero);
  const saved = again.save();
  expect(partsOf(saved).get(STRINGS)).not.toContain('Texto del resumen');
  expect(WorkbookModel.open(saved).sheets[0]?.cells.value(30, 0)).toBe('otro texto');
});

test('the list of texts counts the cells that use it', () => {
  const xml = partsOf(withSheet());
  const cells = [...xml]
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .flatMap(([, text]) => [...text.matchAll(/ t="s"/g)]);
  expect(/\bcount="(\d+)"/.exec(xml.get(STRINGS) ?? '')?.[1]).toBe(String(cells.length));
});

test('a text added and removed again leaves the list as it was, even if the file was saved in between', () => {
  const workbook = WorkbookModel.open(workbookMadeBy('xlsxwriter'));
  const before = partsOf(workbook.save());
  const sheet = workbook.addSheet('Tablero');
  sheet.cells.setValue(0, 0, 'Texto del resumen');
  workbook.save();
  workbook.removeSheet(sheet);
  expect(partsOf(workbook.save()).get(STRINGS)).toBe(before.get(STRINGS));
});

test('a user’s rules keep their numbers, even equal ones, beside a rule after them', () => {
  const rule = (priority: number): string =>
    `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="${priority}"><formula>A1=${priority}</formula></cfRule></conditionalFormatting>`;
  const workbook = WorkbookModel.open(workbookWithSheet(`<sheetData/>${rule(2)}${rule(2)}${rule(7)}`));
  const formats = workbook.activeSheet.conditionalFormats;
  const ours = formats.addCustom({ areas: [A1], formula: '=A1=9' });
  ours.priority = 3;
  const numbers = (file: Uint8Array) =>
    Array.from(
      partsOf(file)
        .get('xl/worksheets/sheet1.xml')
        ?.matchAll(/priority="(\d+)"/g) ?? [],
      ([, number]) => Number(number),
    ).sort();
  const saved = workbook.save();
  expect(numbers(saved)).toEqual([2, 2, 7, 8]);
  const again = WorkbookModel.open(saved);
  again.activeSheet.conditionalFormats.all[3]?.remove();
  expect(numbers(again.save())).toEqual([2, 2, 7]);
});
