import { about, addressOf, does, refused, resultOf, valueOf, type ObjectCases } from './case';
import { cells, addRule, firstRule } from './conditional-format-bench';

const formats = about((sheet) => cells(sheet).conditionalFormats);

const format = about(firstRule, (sheet) => addRule(sheet));

/** Three rules on the same cells; the last one added has the highest priority. */
const three = about(
  (sheet) => cells(sheet).conditionalFormats,
  (sheet) => ['=$A1=1', '=$A1=2', '=$A1=3'].forEach((formula) => addRule(sheet, formula)),
);

async function formulas(collection: Excel.ConditionalFormatCollection): Promise<readonly string[]> {
  collection.load('items/custom/rule/formula');
  await collection.context.sync();
  return collection.items.map(({ custom }) => custom.rule.formula);
}

/** `Excel.ConditionalFormat`: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export const conditionalFormatCases: ObjectCases = {
  custom: format.leadsTo('custom/rule/formula', '=$A1=1'),
  customOrNullObject: format.leadsTo('customOrNullObject/rule/formula', '=$A1=1'),
  dataBar: [
    format.does(
      'throws for another type',
      (object) => valueOf(object.dataBar, 'showDataBarOnly'),
      refused('ItemNotFound'),
    ),
    does(
      'is on the cells, also after rows were inserted above',
      async (sheet, context) => {
        cells(sheet).conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#112233';
        sheet.getRange('1:1').insert('Down');
        const moved = sheet.getRange('A2:C10').conditionalFormats.getItemAt(0);
        return [await valueOf(moved.dataBar.positiveFormat, 'fillColor'), await addressOf(context, moved.getRange())];
      },
      ['#112233', 'A2:C10'],
      {
        read: async (sheet, context) =>
          addressOf(context, sheet.getRange('B5').conditionalFormats.getItemAt(0).getRange()),
        gives: 'A2:C10',
      },
    ),
  ],
  dataBarOrNullObject: format.does(
    'is a null object for another type',
    async (object, _sheet, context) => {
      const found = object.dataBarOrNullObject;
      await context.sync();
      return found.isNullObject;
    },
    true,
  ),
  delete: format.does(
    'deletes the format',
    (object, sheet, context) => {
      object.delete();
      return resultOf(context, cells(sheet).conditionalFormats.getCount());
    },
    0,
    { read: (sheet, context) => resultOf(context, cells(sheet).conditionalFormats.getCount()), gives: 0 },
  ),
  getRange: [
    format.finds('is the range it applies to', (object) => object.getRange(), 'A1:C9'),
    does(
      'throws where it applies to several',
      (sheet, context) => addressOf(context, sheet.getRanges('A1,C3').conditionalFormats.add('Custom').getRange()),
      refused('InvalidOperation'),
    ),
  ],
  getRangeOrNullObject: [
    format.finds('is the range it applies to', (object) => object.getRangeOrNullObject(), 'A1:C9'),
    does(
      'is a null object where it applies to several',
      (sheet, context) =>
        addressOf(context, sheet.getRanges('A1,C3').conditionalFormats.add('Custom').getRangeOrNullObject()),
      null,
    ),
  ],
  getRanges: does(
    'is one or more rectangular areas',
    (sheet, context) => {
      const added = sheet.getRanges('A1:B2,D4').conditionalFormats.add('Custom');
      added.custom.rule.formula = '=TRUE';
      return addressOf(context, added.getRanges());
    },
    'A1:B2,D4',
    {
      read: (sheet, context) => addressOf(context, sheet.getRange('D4').conditionalFormats.getItemAt(0).getRanges()),
      gives: 'A1:B2,D4',
    },
  ),
  id: three.does(
    'is the priority of the format within the collection',
    async (object, _sheet, context) => {
      object.load('items/id, items/priority');
      await context.sync();
      return object.items.map(({ id, priority }) => [id, priority]);
    },
    [
      ['0', 0],
      ['1', 1],
      ['2', 2],
    ],
  ),
  priority: [
    three.does(
      'moves the format in the collection',
      (object) => {
        object.getItemAt(2).priority = 0;
        return formulas(object);
      },
      ['=$A1=1', '=$A1=3', '=$A1=2'],
      { read: (sheet) => formulas(cells(sheet).conditionalFormats), gives: ['=$A1=1', '=$A1=3', '=$A1=2'] },
    ),
    three.does(
      'a negative one counts from the back, one out of bounds is the last',
      async (object) => {
        object.getItemAt(0).priority = -1;
        const once = await formulas(object);
        object.getItemAt(0).priority = 99;
        return [once, await formulas(object)];
      },
      [
        ['=$A1=2', '=$A1=1', '=$A1=3'],
        ['=$A1=1', '=$A1=3', '=$A1=2'],
      ],
    ),
  ],
  stopIfTrue: format.written('stopIfTrue', false, true),
  type: format.reads('type', 'Custom'),
};

/** `Excel.ConditionalFormatCollection`: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatCollectionCases: ObjectCases = {
  add: formats.does(
    'adds a format at the first priority',
    async (object) => {
      object.add('Custom').custom.rule.formula = '=$B1>1';
      object.add('Custom').custom.rule.formula = '=$B1>2';
      return formulas(object);
    },
    ['=$B1>2', '=$B1>1'],
    { read: (sheet) => formulas(cells(sheet).conditionalFormats), gives: ['=$B1>2', '=$B1>1'] },
  ),
  clearAll: formats.does(
    'clears the formats on the range, and no others',
    (object, sheet, context) => {
      object.add('Custom');
      sheet.getRange('H1').conditionalFormats.add('Custom');
      object.clearAll();
      return resultOf(context, sheet.getRange().conditionalFormats.getCount());
    },
    1,
    { read: (sheet, context) => resultOf(context, sheet.getRange().conditionalFormats.getCount()), gives: 1 },
  ),
  getCount: three.does(
    'is the number of formats',
    (object, _sheet, context) => resultOf(context, object.getCount()),
    3,
  ),
  getItem: [
    three.does('finds by id', (object) => valueOf(object.getItem('2'), 'priority'), 2),
    three.does('throws ItemNotFound', (object) => valueOf(object.getItem('3'), 'priority'), refused('ItemNotFound')),
  ],
  getItemAt: three.does('is the format at that index', (object) => valueOf(object.getItemAt(1), 'priority'), 1),
  getItemOrNullObject: three.does(
    'finds by id, or is a null object',
    async (object) => [
      await valueOf(object.getItemOrNullObject('1'), 'priority'),
      await valueOf(object.getItemOrNullObject('9'), 'priority'),
    ],
    [1, null],
  ),
  items: three.does('are the formats, first applied first', formulas, ['=$A1=3', '=$A1=2', '=$A1=1']),
};

const custom = about(
  (sheet) => firstRule(sheet).custom,
  (sheet) => addRule(sheet),
);

const rule = about(
  (sheet) => firstRule(sheet).custom.rule,
  (sheet) => addRule(sheet),
);

/** `Excel.CustomConditionalFormat`: https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export const customConditionalFormatCases: ObjectCases = {
  format: custom.does(
    'leads to the font, fill, borders and other properties',
    (object) => {
      object.format.fill.color = '#FF0000';
      return valueOf(object.format.fill, 'color');
    },
    '#FF0000',
  ),
  rule: custom.leadsTo('rule/formula', '=$A1=1'),
};

/** `Excel.ConditionalFormatRule`: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
export const conditionalFormatRuleCases: ObjectCases = {
  formula: rule.written('formula', '=$A1=1', '=AND($A1>1,$B1<TODAY(),N("mark")=0)'),
};

const bar = about(
  (sheet) => firstRule(sheet).dataBar,
  (sheet) => cells(sheet).conditionalFormats.add('DataBar'),
);

/** `Excel.DataBarConditionalFormat`: https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
export const dataBarConditionalFormatCases: ObjectCases = {
  lowerBoundRule: bar.written(
    'lowerBoundRule',
    { type: 'Automatic' },
    { type: 'LowestValue' },
    { type: 'Number', formula: '0' },
  ),
  positiveFormat: bar.leadsTo('positiveFormat/fillColor', '#638EC6'),
  showDataBarOnly: bar.written('showDataBarOnly', false, true),
  upperBoundRule: [
    bar.written(
      'upperBoundRule',
      { type: 'Automatic' },
      { type: 'Percent', formula: '50' },
      { type: 'Formula', formula: '=$A$1' },
      { type: 'Number', formula: '1' },
    ),
    bar.does(
      'a number needs a formula',
      async (object, _sheet, context) => {
        object.upperBoundRule = { type: 'Number' };
        await context.sync();
      },
      refused('InvalidArgument'),
    ),
  ],
};

const positive = about(
  (sheet) => firstRule(sheet).dataBar.positiveFormat,
  (sheet) => cells(sheet).conditionalFormats.add('DataBar'),
);

/** `Excel.ConditionalDataBarPositiveFormat`: https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarpositiveformat */
export const conditionalDataBarPositiveFormatCases: ObjectCases = {
  borderColor: positive.written('borderColor', '', '#FF0000', ''),
  fillColor: positive.written('fillColor', '#638EC6', '#C9CDD2'),
  gradientFill: positive.written('gradientFill', true, false),
};
