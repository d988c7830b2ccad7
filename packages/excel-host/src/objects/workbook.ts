import { HostError } from '../package/host-error';

import { parseArea, splitReference } from '../workbook/references/area';
import { WorkbookModel } from '../workbook/workbook-model';
import { refuseInBackground } from './background-guard';
import { rangeObject } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';
import { flagValue } from './values';

/** The cells of an event, whose reference is the sheet's id and the address. */
function rangeOfEvent(workbook: WorkbookModel, reference: string): ExcelObject<'Range'> | null {
  const { sheet: id = '', address } = splitReference(reference);
  const sheet = workbook.sheetById(id);
  const area = parseArea(address);
  return sheet === undefined || area === undefined ? null : rangeObject(sheet, area);
}

/** `Excel.Workbook`, the root of every object path. */
export const workbookTable: ObjectTable<'Workbook'> = {
  type: 'Workbook',
  members: {
    application: { kind: 'object', set: '1.1', get: (workbook) => new ExcelObject('Application', workbook) },
    names: {
      kind: 'object',
      set: '1.1',
      get: (workbook) => new ExcelObject('NamedItemCollection', { workbook, sheet: undefined }),
    },
    settings: { kind: 'object', set: '1.4', get: (workbook) => new ExcelObject('SettingCollection', workbook) },
    tables: {
      kind: 'object',
      set: '1.1',
      get: (workbook) => new ExcelObject('TableCollection', { workbook, sheet: undefined }),
    },
    worksheets: { kind: 'object', set: '1.1', get: (workbook) => new ExcelObject('WorksheetCollection', workbook) },
    _Runtime: { kind: 'object', set: '1.5', get: (workbook) => new ExcelObject('Runtime', workbook) },
    name: { kind: 'property', set: '1.7', get: (_workbook, session) => session.fileName },
    readOnly: { kind: 'property', set: '1.8', get: (_workbook, session) => session.readOnly },
    getActiveCell: {
      kind: 'method',
      set: '1.7',
      call: ({ activeSheet }, _args, session) => {
        refuseInBackground(session, 'InvalidSelection');
        return rangeObject(activeSheet, { ...activeSheet.view.activeCell, rowCount: 1, columnCount: 1 });
      },
    },
    getSelectedRange: {
      kind: 'method',
      set: '1.1',
      call: ({ activeSheet }, _args, session) => {
        refuseInBackground(session, 'InvalidSelection');
        const [area, ...more] = activeSheet.view.selection;
        if (area === undefined || more.length > 0) {
          throw new HostError('InvalidSelection', 'The selection is not one range of cells.');
        }
        return rangeObject(activeSheet, area);
      },
    },
    getSelectedRanges: {
      kind: 'method',
      set: '1.9',
      call: ({ activeSheet }, _args, session) => {
        refuseInBackground(session, 'InvalidSelection');
        return new ExcelObject('RangeAreas', { sheet: activeSheet, areas: activeSheet.view.selection });
      },
    },
    getIsActiveCollabSession: { kind: 'method', set: '1.9', call: () => false },
    _GetRangeForEventByReferenceId: {
      kind: 'method',
      set: '1.8',
      call: (workbook, args) => {
        const range = rangeOfEvent(workbook, args.text(0));
        if (range === null) throw new HostError('ItemNotFound', 'The cells of the event are not there any more.');
        return range;
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      kind: 'method',
      set: '1.8',
      call: (workbook, args) => rangeOfEvent(workbook, args.text(0)),
    },
    _RemoveReference: {
      kind: 'command',
      set: '1.1',
      call: (_workbook, args, session) => session.references.release(args.text(0)),
    },
  },
};

/** `Excel.Runtime`: whether this add-in receives events. */
export const runtimeTable: ObjectTable<'Runtime'> = {
  type: 'Runtime',
  members: {
    enableEvents: {
      kind: 'property',
      set: '1.8',
      get: (_workbook, session) => session.eventsEnabled,
      assign: (_workbook, value, session) => {
        session.eventsEnabled = flagValue(value);
      },
    },
  },
};

function separator(locale: string, type: 'decimal' | 'group'): string {
  return new Intl.NumberFormat(locale).formatToParts(1_234_567.8).find((part) => part.type === type)?.value ?? '';
}

/** The file in a Base64 text; throws `InvalidArgument` if it isn't a workbook that can be opened. */
function bytesOf(base64: string): Uint8Array {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    WorkbookModel.open(bytes);
    return bytes;
  } catch {
    throw new HostError('InvalidArgument', 'The text holds no workbook that can be opened.');
  }
}

/** `Excel.WorkbookCreated`: a new workbook that isn't open yet. */
export const workbookCreatedTable: ObjectTable<'WorkbookCreated'> = {
  type: 'WorkbookCreated',
  members: {
    // Undocumented: called by `Excel.createWorkbook`.
    open: { kind: 'command', set: '1.8', call: ({ bytes }, _args, session) => session.openWorkbook(bytes) },
  },
};

export const applicationTable: ObjectTable<'Application'> = {
  type: 'Application',
  members: {
    calculationMode: { kind: 'property', set: '1.1', get: () => 'Automatic' },
    calculationState: { kind: 'property', set: '1.9', get: () => 'Done' },
    decimalSeparator: { kind: 'property', set: '1.11', get: (_w, { locale }) => separator(locale, 'decimal') },
    thousandsSeparator: { kind: 'property', set: '1.11', get: (_w, { locale }) => separator(locale, 'group') },
    calculate: {
      kind: 'command',
      set: '1.1',
      call: (workbook, args) => {
        args.word(0, ['Recalculate', 'Full', 'FullRebuild']);
        workbook.recalculate();
      },
    },
    createWorkbook: {
      kind: 'method',
      set: '1.8',
      call: (_workbook, args) => {
        const base64 = args.optionalText(0);
        const bytes = base64 === undefined ? WorkbookModel.empty().save() : bytesOf(base64);
        return new ExcelObject('WorkbookCreated', { bytes });
      },
    },
    // Both only affect performance, not the result of a batch.
    suspendApiCalculationUntilNextSync: { kind: 'command', set: '1.6', call: () => undefined },
    suspendScreenUpdatingUntilNextSync: { kind: 'command', set: '1.9', call: () => undefined },
  },
};
