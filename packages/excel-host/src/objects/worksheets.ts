import { HostError } from '../package/host-error';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import type { WorkbookModel } from '../workbook/workbook-model';
import type { Arguments } from './arguments';
import { refuseInBackground } from './background-guard';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';
import { refuseLockedStructure } from './protection-guard';

function sheetObject(sheet: SheetModel | undefined): ExcelObject<'Worksheet'> {
  if (sheet === undefined) throw new HostError('ItemNotFound', 'There is no such worksheet.');
  return new ExcelObject('Worksheet', sheet);
}

function sheetAt(workbook: WorkbookModel, key: string): SheetModel | undefined {
  return workbook.sheetById(key) ?? workbook.sheetByName(key);
}

function counted({ sheets }: WorkbookModel, args: Arguments): readonly SheetModel[] {
  return args.flag(0) ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;
}

export const worksheetCollectionTable: ObjectTable<'WorksheetCollection'> = {
  type: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map(sheetObject),
  members: {
    add: {
      kind: 'method',
      set: '1.1',
      edits: true,
      call: (workbook, args, session) => {
        refuseInBackground(session);
        refuseLockedStructure(workbook);
        return sheetObject(workbook.addSheet(args.optionalText(0)));
      },
    },
    getActiveWorksheet: { kind: 'method', set: '1.1', call: (workbook) => sheetObject(workbook.activeSheet) },
    getCount: { kind: 'method', set: '1.4', call: (workbook, args) => counted(workbook, args).length },
    getFirst: { kind: 'method', set: '1.5', call: (workbook, args) => sheetObject(counted(workbook, args)[0]) },
    getLast: { kind: 'method', set: '1.5', call: (workbook, args) => sheetObject(counted(workbook, args).at(-1)) },
    getItem: { kind: 'method', set: '1.1', call: (workbook, args) => sheetObject(sheetAt(workbook, args.text(0))) },
    getItemOrNullObject: {
      kind: 'method',
      set: '1.4',
      call: (workbook, args) => {
        const sheet = sheetAt(workbook, args.text(0));
        return sheet === undefined ? null : sheetObject(sheet);
      },
    },
    onActivated: { kind: 'event', set: '1.7', event: 'Activated' },
    onAdded: { kind: 'event', set: '1.7', event: 'Added' },
    onChanged: { kind: 'event', set: '1.9', event: 'DataChanged' },
    onDeactivated: { kind: 'event', set: '1.7', event: 'Deactivated' },
    onDeleted: { kind: 'event', set: '1.7', event: 'Deleted' },
    onFormatChanged: { kind: 'event', set: '1.9', event: 'FormatChanged' },
    onSelectionChanged: { kind: 'event', set: '1.9', event: 'SelectionChanged' },
  },
};
