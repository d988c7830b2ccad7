import { about, addressOf, refused, valueOf, type ObjectCases } from './case';

const panes = about((sheet) => sheet.freezePanes);

const frozen = (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown> =>
  addressOf(context, sheet.freezePanes.getLocationOrNullObject());

/** `Excel.WorksheetFreezePanes`: https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const worksheetFreezePanesCases: ObjectCases = {
  freezeAt: panes.does(
    'freezes the top- and left-most panes, so that the range stays in sight',
    (object, sheet, context) => {
      object.freezeAt('A1:B3');
      return frozen(sheet, context);
    },
    'A1:B3',
    { read: frozen, gives: 'A1:B3' },
  ),
  freezeColumns: panes.does(
    'freezes the first columns',
    (object, sheet, context) => {
      object.freezeColumns(2);
      return frozen(sheet, context);
    },
    'A:B',
    { read: frozen, gives: 'A:B' },
  ),
  freezeRows: panes.does(
    'freezes the top rows',
    (object, sheet, context) => {
      object.freezeRows(4);
      return frozen(sheet, context);
    },
    '1:4',
    { read: frozen, gives: '1:4' },
  ),
  getLocation: panes.does(
    'is the range in the frozen panes',
    (object, _sheet, context) => {
      object.freezeRows(1);
      return addressOf(context, object.getLocation());
    },
    '1:1',
  ),
  getLocationOrNullObject: panes.does(
    'is a null object where nothing is frozen',
    (_object, sheet, context) => frozen(sheet, context),
    null,
  ),
  unfreeze: panes.does(
    'removes all frozen panes',
    (object, sheet, context) => {
      object.freezeAt('A1:B3');
      object.unfreeze();
      return frozen(sheet, context);
    },
    null,
    { read: frozen, gives: null },
  ),
};

const protection = about((sheet) => sheet.protection);

/** `Excel.WorksheetProtection`: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtectionCases: ObjectCases = {
  options: protection.does(
    'are the ones that the protection allows',
    async (object) => {
      object.protect({ allowFormatCells: true, allowAutoFilter: true, selectionMode: 'Unlocked' });
      const options = await valueOf(object, 'options');
      return [
        options?.allowFormatCells,
        options?.allowAutoFilter,
        options?.selectionMode,
        options?.allowInsertRows,
        options?.allowEditObjects,
      ];
    },
    [true, true, 'Unlocked', false, false],
    {
      read: async (sheet) => {
        const options = await valueOf(sheet.protection, 'options');
        return [options?.allowFormatCells, options?.allowAutoFilter, options?.selectionMode, options?.allowInsertRows];
      },
      gives: [true, true, 'Unlocked', false],
    },
  ),
  protect: [
    protection.does(
      'refuses what is written to locked cells',
      async (object, sheet, context) => {
        object.protect();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      },
      refused('AccessDenied'),
      {
        read: async (sheet, context) => {
          sheet.getRange('A1').values = [[1]];
          await context.sync();
        },
        gives: refused('AccessDenied'),
      },
    ),
    protection.does(
      'and lets unlocked ones be written to',
      (object, sheet) => {
        sheet.getRange('A1').format.protection.locked = false;
        object.protect();
        sheet.getRange('A1').values = [[1]];
        return valueOf(sheet.getRange('A1'), 'values');
      },
      [[1]],
    ),
    protection.does(
      'fails where the worksheet is protected already',
      async (object, _sheet, context) => {
        object.protect();
        object.protect();
        await context.sync();
      },
      refused('InvalidOperation'),
    ),
  ],
  protected: protection.does(
    'tells whether the worksheet is protected',
    async (object) => {
      const before = await valueOf(object, 'protected');
      object.protect();
      return [before, await valueOf(object, 'protected')];
    },
    [false, true],
    { read: (sheet) => valueOf(sheet.protection, 'protected'), gives: true },
  ),
  unprotect: [
    protection.does(
      'takes the protection off',
      (object) => {
        object.protect();
        object.unprotect();
        return valueOf(object, 'protected');
      },
      false,
      { read: (sheet) => valueOf(sheet.protection, 'protected'), gives: false },
    ),
    protection.does(
      'needs the password',
      async (object, _sheet, context) => {
        object.protect({}, 'secret');
        object.unprotect('wrong');
        await context.sync();
      },
      refused('AccessDenied'),
      {
        read: (sheet) => {
          sheet.protection.unprotect('secret');
          return valueOf(sheet.protection, 'protected');
        },
        gives: false,
      },
    ),
  ],
};
