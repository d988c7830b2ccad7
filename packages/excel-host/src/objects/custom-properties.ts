import { HostError } from '../package/host-error';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';
import { textValue } from './values';

/** In characters: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection */
const KEY_LIMIT = 255;

function propertyObject(sheet: SheetModel, key: string): ExcelObject<'WorksheetCustomProperty'> {
  const known = sheet.customProperties.get(key);
  if (known === undefined) throw new HostError('ItemNotFound', 'The worksheet has no such custom property.');
  return new ExcelObject('WorksheetCustomProperty', { sheet, key: known.key });
}

export const worksheetCustomPropertyCollectionTable: ObjectTable<'WorksheetCustomPropertyCollection'> = {
  type: 'WorksheetCustomPropertyCollection',
  items: (sheet) => sheet.customProperties.keys.map((key) => propertyObject(sheet, key)),
  members: {
    add: {
      kind: 'method',
      set: '1.12',
      edits: true,
      call: (sheet, args) => {
        const key = args.text(0);
        if (key === '' || key.length > KEY_LIMIT)
          throw new HostError('InvalidArgument', 'A key has 1 to 255 characters.');
        sheet.customProperties.set(key, args.text(1));
        return propertyObject(sheet, key);
      },
    },
    getCount: { kind: 'method', set: '1.12', call: (sheet) => sheet.customProperties.keys.length },
    getItem: { kind: 'method', set: '1.12', call: (sheet, args) => propertyObject(sheet, args.text(0)) },
    getItemOrNullObject: {
      kind: 'method',
      set: '1.12',
      call: (sheet, args) => {
        const key = args.text(0);
        return sheet.customProperties.get(key) === undefined ? null : propertyObject(sheet, key);
      },
    },
  },
};

export const worksheetCustomPropertyTable: ObjectTable<'WorksheetCustomProperty'> = {
  type: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  members: {
    key: { kind: 'property', set: '1.12', get: ({ key }) => key },
    value: {
      kind: 'property',
      set: '1.12',
      get: ({ sheet, key }) => sheet.customProperties.get(key)?.value ?? '',
      assign: ({ sheet, key }, value) => sheet.customProperties.set(key, textValue(value)),
    },
    delete: { kind: 'command', set: '1.12', edits: true, call: ({ sheet, key }) => sheet.customProperties.remove(key) },
  },
};
