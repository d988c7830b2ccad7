import { openOffice } from '../../testing/office';

type Format = (format: Excel.RangeFormat) => void;

const properties: readonly (readonly [string, unknown, unknown, Format])[] = [
  ['fill/color', '#ffc7ce', '#FFC7CE', (format) => (format.fill.color = '#ffc7ce')],
  ['font/color', '#9C0006', '#9C0006', (format) => (format.font.color = '#9C0006')],
  ['font/bold', true, true, (format) => (format.font.bold = true)],
  ['font/italic', true, true, (format) => (format.font.italic = true)],
  ['font/strikethrough', true, true, (format) => (format.font.strikethrough = true)],
  ['font/underline', 'Double', 'Double', (format) => (format.font.underline = 'Double')],
  ['font/name', 'Arial', 'Arial', (format) => (format.font.name = 'Arial')],
  ['font/size', 14, 14, (format) => (format.font.size = 14)],
  ['wrapText', true, true, (format) => (format.wrapText = true)],
  [
    'horizontalAlignment',
    'CenterAcrossSelection',
    'CenterAcrossSelection',
    (format) => (format.horizontalAlignment = 'CenterAcrossSelection'),
  ],
  ['verticalAlignment', 'Top', 'Top', (format) => (format.verticalAlignment = 'Top')],
  ['indentLevel', 2, 2, (format) => (format.indentLevel = 2)],
  ['textOrientation', 90, 90, (format) => (format.textOrientation = 90)],
  ['rowHeight', 30, 30, (format) => (format.rowHeight = 30)],
  ['protection/locked', false, false, (format) => (format.protection.locked = false)],
];

function at(value: unknown, path: string): unknown {
  return path.split('/').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}

describe('a format', () => {
  test.each(properties)('%s set to %j is read as %j', async (path, _set, read, change) => {
    await openOffice();
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
      change(format);
      format.load(path);
      await context.sync();
      expect(at(format, path)).toBe(read);
    });
  });

  test('a column’s width is in points', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange('B:C');
      format.columnWidth = 120;
      format.load('columnWidth');
      await context.sync();
      expect(format.columnWidth).toBeCloseTo(120, 0);
    });
  });

  test('is null if cells differ, and white if they have no fill', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').format.font.bold = true;
      const mixed = sheet.getRange('A1:A2').format;
      mixed.load('font/bold, font/italic, fill/color');
      await context.sync();
      expect([mixed.font.bold, mixed.font.italic, mixed.fill.color]).toEqual([null, false, '#FFFFFF']);
    });
  });

  test('a fill is cleared', async () => {
    const { host } = await openOffice();
    await Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getActiveWorksheet().getRange('A1').format;
      fill.color = '#FF0000';
      fill.clear();
      await context.sync();
    });
    expect(host.workbook.activeSheet.cells.style(0, 0).fill.color).toBe('');
  });
});

describe('borders', () => {
  test('the edges and inner lines of a range', async () => {
    const { host } = await openOffice();
    await Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').format;
      const bottom = borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.weight = 'Medium';
      bottom.color = '#ff0000';
      borders.getItem('InsideHorizontal').style = 'Dot';
      bottom.load('style, weight, color, sideIndex');
      const top = borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect(bottom.toJSON()).toMatchObject({
        style: 'Continuous',
        weight: 'Medium',
        color: '#FF0000',
        sideIndex: 'EdgeBottom',
      });
      expect(top.style).toBe('None');
    });
    const { cells } = host.workbook.activeSheet;
    expect(cells.style(2, 1).border.bottom).toEqual({ style: 'medium', color: '#FF0000' });
    expect(cells.style(1, 1).border.bottom.style).toBe('dotted');
    expect(cells.style(3, 1).border.bottom.style).toBe('none');
  });

  const lines = [
    ['Continuous', 'Thin', 'thin'],
    ['Continuous', 'Hairline', 'hair'],
    ['Continuous', 'Thick', 'thick'],
    ['Dash', 'Medium', 'mediumDashed'],
    ['DashDotDot', 'Thin', 'dashDotDot'],
    ['Double', 'Thin', 'double'],
  ] as const;

  test.each(lines)('%s %s is %s in the file', async (style, weight, word) => {
    const { host } = await openOffice();
    await Excel.run(async (context) => {
      const left = context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.borders.getItem('EdgeLeft');
      left.weight = weight;
      left.style = style;
      await context.sync();
    });
    expect(host.workbook.activeSheet.cells.style(0, 0).border.left.style).toBe(word);
  });
});
