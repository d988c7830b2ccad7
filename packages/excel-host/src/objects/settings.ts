import { HostError } from '../package/host-error';
import { isJson, type Json } from './json';
import type { WorkbookModel } from '../workbook/workbook-model';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';

function settingObject(workbook: WorkbookModel, key: string): ExcelObject<'Setting'> {
  if (workbook.settings.get(key) === undefined) throw new HostError('ItemNotFound', 'There is no such setting.');
  return new ExcelObject('Setting', { workbook, key });
}

function parsed(text: string | undefined): Json {
  const value: unknown = text === undefined ? null : JSON.parse(text);
  return isJson(value) ? value : null;
}

export const settingCollectionTable: ObjectTable<'SettingCollection'> = {
  type: 'SettingCollection',
  items: (workbook) => workbook.settings.keys.map((key) => settingObject(workbook, key)),
  members: {
    add: {
      kind: 'method',
      set: '1.4',
      edits: true,
      call: (workbook, args) => {
        workbook.settings.set(args.text(0), JSON.stringify(args.json(1)));
        return settingObject(workbook, args.text(0));
      },
    },
    getCount: { kind: 'method', set: '1.4', call: (workbook) => workbook.settings.keys.length },
    getItem: { kind: 'method', set: '1.4', call: (workbook, args) => settingObject(workbook, args.text(0)) },
    getItemOrNullObject: {
      kind: 'method',
      set: '1.4',
      call: (workbook, args) => {
        const key = args.text(0);
        return workbook.settings.get(key) === undefined ? null : settingObject(workbook, key);
      },
    },
  },
};

export const settingTable: ObjectTable<'Setting'> = {
  type: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  members: {
    key: { kind: 'property', set: '1.4', get: ({ key }) => key },
    value: {
      kind: 'property',
      set: '1.4',
      get: ({ workbook, key }) => parsed(workbook.settings.get(key)),
      assign: ({ workbook, key }, value) => workbook.settings.set(key, JSON.stringify(value)),
    },
    delete: { kind: 'command', set: '1.4', edits: true, call: ({ workbook, key }) => workbook.settings.remove(key) },
  },
};
