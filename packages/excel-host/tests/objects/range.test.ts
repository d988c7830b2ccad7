import { openOffice } from '../../testing/office';

type Walk = (range: Excel.Range) => Excel.Range;

async function addressOf(from: string, walk: Walk): Promise<string> {
  return Excel.run(async (context) => {
    const range = walk(context.workbook.worksheets.getActiveWorksheet().getRange(from));
    range.load('address');
    await context.sync();
    return range.address;
  });
}

const walks: readonly (readonly [string, string, string, Walk])[] = [
  ['getCell', 'B2:D5', 'C4', (range) => range.getCell(2, 1)],
  ['getCell outside of it', 'B2:D5', 'A1', (range) => range.getCell(-1, -1)],
  ['getRow', 'B2:D5', 'B4:D4', (range) => range.getRow(2)],
  ['getColumn', 'B2:D5', 'C2:C5', (range) => range.getColumn(1)],
  ['getOffsetRange', 'B2:D5', 'C1:E4', (range) => range.getOffsetRange(-1, 1)],
  ['getResizedRange', 'B2:D5', 'B2:F4', (range) => range.getResizedRange(-1, 2)],
  ['getAbsoluteResizedRange', 'B2:D5', 'B2:B9', (range) => range.getAbsoluteResizedRange(8, 1)],
  ['getEntireRow', 'B2:D5', '2:5', (range) => range.getEntireRow()],
  ['getEntireColumn', 'B2:D5', 'B:D', (range) => range.getEntireColumn()],
  ['getLastCell', 'B2:D5', 'D5', (range) => range.getLastCell()],
  ['getLastRow', 'B2:D5', 'B5:D5', (range) => range.getLastRow()],
  ['getLastColumn', 'B2:D5', 'D2:D5', (range) => range.getLastColumn()],
  ['getIntersection', 'B2:D5', 'C4:D5', (range) => range.getIntersection('C4:H9')],
  ['getBoundingRect', 'B2:D5', 'B2:H9', (range) => range.getBoundingRect('H9')],
  ['getRowsAbove', 'B3:D5', 'B1:D2', (range) => range.getRowsAbove(2)],
  ['getRowsBelow', 'B3:D5', 'B6:D6', (range) => range.getRowsBelow()],
  ['getColumnsBefore', 'B3:D5', 'A3:A5', (range) => range.getColumnsBefore()],
  ['getColumnsAfter', 'B3:D5', 'E3:F5', (range) => range.getColumnsAfter(2)],
];

describe('members that return other ranges', () => {
  test.each(walks)('%s of %s is %s', async (_name, from, to, walk) => {
    await openOffice();
    expect(await addressOf(from, walk)).toBe(`Sheet1!${to}`);
  });
});

test('the cells with formulas are found, those below each other as one area', async () => {
  await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B4').formulas = [
      [1, '=A1'],
      ['=A1+1', 2],
      ['=A2+1', '=A3'],
      ['x', ''],
    ];
    const found = sheet.getRange('A1:C9').getSpecialCellsOrNullObject('Formulas').load('address,cellCount');
    const none = sheet.getRange('A4:C9').getSpecialCellsOrNullObject('Formulas');
    await context.sync();
    expect(found.address.split(',').sort()).toEqual(['Sheet1!A2:A3', 'Sheet1!B1', 'Sheet1!B3']);
    expect(found.cellCount).toBe(4);
    expect(none.isNullObject).toBe(true);
  });
});

const entries: readonly (readonly [string, unknown, unknown, string, string])[] = [
  ['a text', 'text', 'text', 'String', 'General'],
  ['a number', 12.5, 12.5, 'Double', 'General'],
  ['true', true, true, 'Boolean', 'General'],
  ['a number as text', '12.5', 12.5, 'Double', 'General'],
  ['a date as US Excel reads it', '5/1/2024', 45_413, 'Double', 'm/d/yyyy'],
  ['a percentage', '45%', 0.45, 'Double', '0%'],
  ['text with an apostrophe', "'12.5", '12.5', 'String', 'General'],
  ['text that only looks like a formula', "'=1+1", '=1+1', 'String', 'General'],
  ['a formula', '=1+1', 2, 'Double', 'General'],
  ['an error by its name', '#N/A', '#N/A', 'Error', 'General'],
  ['TRUE as text', 'TRUE', true, 'Boolean', 'General'],
  ['nothing', '', '', 'Empty', 'General'],
];

describe('written contents are read back', () => {
  test.each(entries)('%s', async (_what, written, value, type, numberFormat) => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      range.values = [[written]];
      range.load('values, valueTypes, numberFormat');
      await context.sync();
      expect([range.values, range.valueTypes, range.numberFormat]).toEqual([[[value]], [[type]], [[numberFormat]]]);
    });
  });

  test('null leaves a cell as it is, an empty text clears it', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.values = [['a', 'b', 'c']];
      range.values = [[null, '', 'C']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', '', 'C']]);
    });
  });

  test('one value fills a range', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      Object.assign(range, { values: 7 });
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  test('thousands of cells, which office.js writes in parts', async () => {
    const { host } = await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const rows = Array.from({ length: 2_000 }, (_, row) => [row, `text ${row}`, row % 2 === 0]);
      sheet.getRange('A1:C2000').values = rows;
      const read = sheet.getUsedRange().load('values');
      await context.sync();
      expect(read.values).toEqual(rows);
      sheet.getRange('A1:C1999').values = rows;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
    expect(host.counters.requests).toBe(2);
  });

  test('formulas keep their text and have a value', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.formulas = [
        [1, '=A1+A2'],
        [2, '=IF(B1=3,"three","other")'],
      ];
      range.load('formulas, values');
      await context.sync();
      expect(range.formulas).toEqual([
        [1, '=A1+A2'],
        [2, '=IF(B1=3,"three","other")'],
      ]);
      expect(range.values).toEqual([
        [1, 3],
        [2, 'three'],
      ]);
    });
  });

  test('values written to covered cells of a merged area are lost', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.merge();
      range.values = [['kept', 'lost']];
      range.load('values');
      const merged = range.getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      expect(range.values).toEqual([['kept', '']]);
      expect(merged.address).toBe('Sheet1!A1:B1');
    });
  });

  test('dates are displayed in the user’s language', async () => {
    await openOffice(undefined, { displayLanguage: 'es-DO' });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [[45_505, 0.5]];
      range.numberFormat = [['mmm-yy', '0%']];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['ago-24', '50%']]);
    });
  });

  test('TODAY is the host’s day', async () => {
    await openOffice(undefined, { today: () => 45_550 });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.formulas = [['=TODAY()']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[45_550]]);
    });
  });
});

describe('a range of whole columns', () => {
  test('has no values, and its used range has', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:B3').values = [['x'], ['y']];
      const column = sheet.getRange('B:B');
      const used = column.getUsedRange(true);
      column.load('values, isEntireColumn, rowCount, cellCount');
      used.load('address, values');
      await context.sync();
      expect([column.values, column.isEntireColumn, column.rowCount]).toEqual([null, true, 1_048_576]);
      expect([used.address, used.values]).toEqual(['Sheet1!B2:B3', [['x'], ['y']]]);
    });
  });
});

describe('the used range', () => {
  test('reaches as far as values, or as values and formats', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:C4').values = [
        ['a', ''],
        ['', 'b'],
        ['', ''],
      ];
      sheet.getRange('E9').format.fill.color = '#FFFF00';
      const [values, all] = [sheet.getUsedRange(true), sheet.getUsedRange()];
      values.load('address');
      all.load('address');
      await context.sync();
      expect([values.address, all.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2:E9']);
    });
  });

  test('of a blank sheet is its first cell', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      used.load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!A1');
    });
  });
});

describe('layout, links and clearing', () => {
  test('rows and columns are hidden, some or all', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C3').values = Array.from({ length: 3 }, () => [1, 2, 3]);
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const ranges = ['A1:A3', 'A2:B2', 'A1', 'C1'].map((address) =>
        sheet.getRange(address).load('rowHidden, columnHidden, hidden'),
      );
      await context.sync();
      expect(ranges.map(({ rowHidden, columnHidden, hidden }) => [rowHidden, columnHidden, hidden])).toEqual([
        [null, false, null],
        [true, false, true],
        [false, false, false],
        [false, true, true],
      ]);
    });
  });

  test('a link is added to a cell and read back', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.hyperlink = { documentReference: 'Sheet1!B9', textToDisplay: 'Row 9', screenTip: 'Go' };
      range.load('hyperlink, values, format/font/underline');
      await context.sync();
      expect(range.hyperlink).toMatchObject({
        documentReference: 'Sheet1!B9',
        textToDisplay: 'Row 9',
        screenTip: 'Go',
      });
      expect([range.values, range.format.font.underline]).toEqual([[['Row 9']], 'Single']);
      range.clear('Hyperlinks');
      range.load('hyperlink, values');
      await context.sync();
      expect([range.hyperlink, range.values]).toEqual([null, [['Row 9']]]);
    });
  });

  const clearings = [
    ['All', ['', 'General', '#FFFFFF']],
    ['Contents', ['', '0.00', '#FF0000']],
    ['Formats', [5, 'General', '#FFFFFF']],
  ] as const;

  test.each(clearings)('clear(%s)', async (applyTo, expected) => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.set({ values: [[5]], numberFormat: [['0.00']], format: { fill: { color: '#FF0000' } } });
      range.clear(applyTo);
      range.load('values, numberFormat, format/fill/color');
      await context.sync();
      expect([range.values[0]?.[0], range.numberFormat[0]?.[0], range.format.fill.color]).toEqual(expected);
    });
  });

  test('cells are inserted and deleted', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').formulas = [[1], [2], ['=A1+A2']];
      sheet.getRange('A2').insert('Down');
      const after = sheet.getRange('A1:A4');
      after.load('formulas');
      await context.sync();
      expect(after.formulas).toEqual([[1], [''], [2], ['=A1+A3']]);
      sheet.getRange('2:2').delete('Up');
      const again = sheet.getRange('A1:A3');
      again.load('formulas');
      await context.sync();
      expect(again.formulas).toEqual([[1], [2], ['=A1+A2']]);
    });
  });

  test('select activates the sheet and selects the cells', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Other');
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      selected.load('address');
      active.load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['Other!B2:C3', 'Other!B2']);
    });
  });

  test('several areas form one object', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getActiveWorksheet().getRanges('A1:B2, D4');
      areas.format.fill.color = '#00FF00';
      areas.load('address, areaCount, cellCount, areas/items/address, format/fill/color');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1:B2,Sheet1!D4', 2, 5]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:B2', 'Sheet1!D4']);
      expect(areas.format.fill.color).toBe('#00FF00');
    });
  });
});
