import { failure, openOffice } from '../../testing/office';

function addRule(range: Excel.Range, formula: string, color = '#FF0000'): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format;
}

async function formulasOn(context: Excel.RequestContext, address: string): Promise<readonly string[]> {
  const formats = context.workbook.worksheets.getActiveWorksheet().getRange(address).conditionalFormats;
  formats.load('items/custom/rule/formula');
  await context.sync();
  return formats.items.map(({ custom }) => custom.rule.formula);
}

describe('conditional formats', () => {
  test('new ones come first', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B9');
      addRule(range, '=$A1=1');
      addRule(range, '=$A1=2');
      expect(await formulasOn(context, 'A1:B9')).toEqual(['=$A1=2', '=$A1=1']);
    });
  });

  test('keep the format of a rule', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B9');
      const { custom } = addRule(range, '=$A1=1', '#FFC7CE');
      custom.format.font.set({ color: '#9C0006', bold: true, italic: true, strikethrough: false, underline: 'Single' });
      custom.format.numberFormat = '"⚠ "mmm-yy;;;"⚠ "@';
      custom.format.borders.getItem('EdgeBottom').set({ style: 'Continuous', color: '#000000' });
      await context.sync();
      const read = range.conditionalFormats.getItemAt(0);
      read.load('type, stopIfTrue, priority, custom/format/fill/color, custom/format/font, custom/format/numberFormat');
      const bottom = read.custom.format.borders.bottom.load('style, color, sideIndex');
      await context.sync();
      expect([read.type, read.stopIfTrue, read.priority]).toEqual(['Custom', false, 0]);
      expect(read.custom.format.fill.color).toBe('#FFC7CE');
      expect(read.custom.format.font.toJSON()).toMatchObject({
        color: '#9C0006',
        bold: true,
        italic: true,
        strikethrough: false,
        underline: 'Single',
      });
      expect(read.custom.format.numberFormat).toBe('"⚠ "mmm-yy;;;"⚠ "@');
      expect(bottom.toJSON()).toMatchObject({ style: 'Continuous', color: '#000000', sideIndex: 'EdgeBottom' });
    });
  });

  const places = [
    [0, ['=$A1=3', '=$A1=2', '=$A1=1']],
    [1, ['=$A1=2', '=$A1=3', '=$A1=1']],
    [2, ['=$A1=2', '=$A1=1', '=$A1=3']],
    [9, ['=$A1=2', '=$A1=1', '=$A1=3']],
    [-1, ['=$A1=2', '=$A1=1', '=$A1=3']],
    [-2, ['=$A1=2', '=$A1=3', '=$A1=1']],
    [-9, ['=$A1=3', '=$A1=2', '=$A1=1']],
  ] as const;

  test.each(places)('the newest of three moved to %d', async (place, expected) => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B9');
      addRule(range, '=$A1=1');
      addRule(range, '=$A1=2');
      addRule(range, '=$A1=3').priority = place;
      expect(await formulasOn(context, 'A1:B9')).toEqual(expected);
    });
  });

  test('an id is an index: after a change it refers to another rule', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B9');
      addRule(range, '=$A1=1');
      const first = range.conditionalFormats.getItemAt(0);
      first.load('id');
      await context.sync();
      addRule(range, '=$A1=2');
      await context.sync();
      range.conditionalFormats.getItem(first.id).delete();
      expect(await formulasOn(context, 'A1:B9')).toEqual(['=$A1=1']);
    });
  });

  test('are listed for given cells', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      addRule(sheet.getRange('A1:A9'), '=$A1=1');
      addRule(sheet.getRange('C1:C9'), '=$C1=1');
      expect(await formulasOn(context, 'A5:B5')).toEqual(['=$A1=1']);
      expect(await formulasOn(context, 'A:C')).toEqual(['=$C1=1', '=$A1=1']);
      expect(await formulasOn(context, 'D1')).toEqual([]);
    });
  });

  test('have a range', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const one = addRule(sheet.getRange('A1:B9'), '=$A1=1');
      const range = one.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B9');
      const several = sheet.getRanges('D1:D2,F1').conditionalFormats.add('Custom');
      const none = several.getRangeOrNullObject();
      const areas = several.getRanges().load('address');
      await context.sync();
      expect([none.isNullObject, areas.address]).toEqual([true, 'Sheet1!D1:D2,Sheet1!F1']);
    });
  });

  test('a rule with a duplicate on the same cells returns its type and priority only', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      addRule(sheet.getRange('A1:A9'), '=$A1=1');
      addRule(sheet.getRange('A5:A12'), '=$A1=1');
      await context.sync();
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/type, items/priority');
      await context.sync();
      expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ['Custom', 0],
        ['Custom', 1],
      ]);
      formats.items[0]?.custom.rule.load('formula');
      expect((await failure(context.sync())).code).toBe('GeneralException');
    });
  });

  test('are cleared', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      addRule(sheet.getRange('A1:A9'), '=$A1=1');
      sheet.getRange().conditionalFormats.clearAll();
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
