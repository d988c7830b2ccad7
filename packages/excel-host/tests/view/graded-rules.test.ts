import { pictureOf } from '../../src/view/sheet-picture';
import { WorkbookModel } from '../../src/workbook/workbook-model';
import { changedPart } from '../../testing/parts';

const AREA = { row: 0, column: 0, rowCount: 5, columnCount: 1 };
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** A workbook with four numbers and a text in column A, and rules for them as Excel writes them. */
function shownBy(rule: string, extension = '', figures: readonly number[] = [0, 25, 50, 100]) {
  const workbook = WorkbookModel.empty('Sales');
  [...figures, 'texto'].forEach((value, row) => workbook.activeSheet.cells.enter(row, 0, value));
  const bytes = changedPart(workbook.save(), 'xl/worksheets/sheet1.xml', (xml) =>
    xml
      .replace('</sheetData>', `</sheetData><conditionalFormatting sqref="A1:A5">${rule}</conditionalFormatting>`)
      .replace('</worksheet>', `${extension}</worksheet>`),
  );
  return pictureOf(WorkbookModel.open(bytes).activeSheet, AREA);
}

const cfvo = (type: string, value?: number) => `<cfvo type="${type}"${value === undefined ? '' : ` val="${value}"`}/>`;
const color = (rgb: string) => `<color rgb="FF${rgb}"/>`;

test('a color scale interpolates between the nearest thresholds', () => {
  const scale = `${cfvo('min')}${cfvo('percentile', 50)}${cfvo('max')}${color('FF0000')}${color('FFFF00')}${color('00FF00')}`;
  const found = shownBy(`<cfRule type="colorScale" priority="1"><colorScale>${scale}</colorScale></cfRule>`);
  // Half of the values are below 37.5.
  expect(found.map(({ style }) => style.fill.color)).toEqual(['#FF0000', '#FFAA00', '#CCFF00', '#00FF00', '']);
});

test('a data bar of Excel 2007 takes a tenth of the cell for the smallest value and nine tenths for the largest', () => {
  const found = shownBy(
    `<cfRule type="dataBar" priority="1"><dataBar>${cfvo('min')}${cfvo('max')}${color('638EC6')}</dataBar></cfRule>`,
  );
  expect(found.map(({ bar }) => bar?.to)).toEqual([0.1, 0.30000000000000004, 0.5, 0.9, undefined]);
  expect(found[1]).toMatchObject({ text: '25', bar: { from: 0, color: '#638EC6', gradient: true } });
});

test('a data bar of Excel 2010 is reversed for negative values, and may hide the value', () => {
  const id = '{A0000000-0000-0000-0000-000000000001}';
  const bar = `<cfRule type="dataBar" priority="1"><dataBar showValue="0">${cfvo('min')}${cfvo('max')}${color('638EC6')}</dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${id}</x14:id></ext></extLst></cfRule>`;
  const later = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>A1:A5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const found = shownBy(bar, later, [-50, 0, 75, 150]);
  expect(found.map((cell) => cell.bar && [cell.bar.from, cell.bar.to, cell.bar.color, cell.bar.gradient])).toEqual([
    [0, 0.25, '#FF0000', false],
    [0.25, 0.25, '#638EC6', false],
    [0.25, 0.625, '#638EC6', false],
    [0.25, 1, '#638EC6', false],
    undefined,
  ]);
  expect(found.map(({ text }) => text)).toEqual(['', '', '', '', 'texto']);
});

test.each([
  ['', [0, 0, 1, 2]],
  [' reverse="1"', [2, 2, 1, 0]],
])('an icon set%s shows the icon of the highest threshold that the value reaches', (attribute, places) => {
  const stops = `${cfvo('percent', 0)}${cfvo('percent', 33)}<cfvo type="num" val="50" gte="0"/>`;
  const found = shownBy(
    `<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"${attribute}>${stops}</iconSet></cfRule>`,
  );
  expect(found.map(({ icon }) => icon)).toEqual([...places.map((place) => ({ set: '3Arrows', place })), undefined]);
});

test('a rule with a threshold given by a formula isn’t drawn', () => {
  const found = shownBy(
    `<cfRule type="dataBar" priority="1"><dataBar><cfvo type="formula" val="$B$1"/>${cfvo('max')}${color('638EC6')}</dataBar></cfRule>`,
  );
  expect(found.map(({ bar }) => bar)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
