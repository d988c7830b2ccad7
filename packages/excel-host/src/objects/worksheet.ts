import { HostError } from '../package/host-error';
import { cellArea, WHOLE_SHEET } from '../workbook/references/area';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import { refuseInBackground } from './background-guard';
import { areaAt, areasAt, checkedArea, rangeObject, rangeOrNull } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';
import { refuseLockedStructure } from './protection-guard';
import type { Session } from './session';
import { colorValue, flagValue, numberValue, textValue, wordValue } from './values';

function neighbor(sheet: SheetModel, session: Session, visibleOnly: boolean, step: 1 | -1): SheetModel | undefined {
  const { sheets } = session.workbook;
  for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step) {
    const candidate = sheets[at];
    if (!visibleOnly || candidate?.visibility === 'Visible') return candidate;
  }
  return undefined;
}

function neighborObject(sheet: SheetModel | undefined): ExcelObject<'Worksheet'> {
  if (sheet === undefined) throw new HostError('ItemNotFound', 'There is no worksheet beyond this one.');
  return new ExcelObject('Worksheet', sheet);
}

export const worksheetTable: ObjectTable<'Worksheet'> = {
  type: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  members: {
    autoFilter: {
      kind: 'object',
      set: '1.9',
      get: (sheet) => new ExcelObject('AutoFilter', { sheet, table: undefined }),
    },
    charts: { kind: 'object', set: '1.1', get: (sheet) => new ExcelObject('ChartCollection', sheet) },
    comments: { kind: 'object', set: '1.10', get: (sheet) => new ExcelObject('CommentCollection', sheet) },
    customProperties: {
      kind: 'object',
      set: '1.12',
      get: (sheet) => new ExcelObject('WorksheetCustomPropertyCollection', sheet),
    },
    freezePanes: { kind: 'object', set: '1.7', get: (sheet) => new ExcelObject('WorksheetFreezePanes', sheet) },
    names: {
      kind: 'object',
      set: '1.4',
      get: (sheet, session) => {
        refuseInBackground(session, 'InvalidSelection');
        return new ExcelObject('NamedItemCollection', { workbook: session.workbook, sheet });
      },
    },
    horizontalPageBreaks: { kind: 'object', set: '1.9', get: (sheet) => new ExcelObject('PageBreakCollection', sheet) },
    pageLayout: { kind: 'object', set: '1.9', get: (sheet) => new ExcelObject('PageLayout', sheet) },
    protection: { kind: 'object', set: '1.2', get: (sheet) => new ExcelObject('WorksheetProtection', sheet) },
    shapes: { kind: 'object', set: '1.9', get: (sheet) => new ExcelObject('ShapeCollection', sheet) },
    tables: {
      kind: 'object',
      set: '1.1',
      get: (sheet, { workbook }) => new ExcelObject('TableCollection', { workbook, sheet }),
    },

    id: { kind: 'property', set: '1.1', get: (sheet) => sheet.id },
    name: {
      kind: 'property',
      set: '1.1',
      get: (sheet) => sheet.name,
      assign: (sheet, value, { workbook }) => {
        refuseLockedStructure(workbook);
        workbook.renameSheet(sheet, textValue(value));
      },
    },
    position: {
      kind: 'property',
      set: '1.1',
      get: (sheet) => sheet.position,
      assign: (sheet, value, { workbook }) => {
        refuseLockedStructure(workbook);
        workbook.moveSheet(sheet, numberValue(value));
      },
    },
    showGridlines: {
      kind: 'property',
      set: '1.8',
      get: (sheet) => sheet.view.showGridlines,
      assign: (sheet, value, session) => {
        refuseInBackground(session);
        sheet.view.showGridlines = flagValue(value);
      },
    },
    showHeadings: {
      kind: 'property',
      set: '1.8',
      get: (sheet) => sheet.view.showHeadings,
      assign: (sheet, value, session) => {
        refuseInBackground(session);
        sheet.view.showHeadings = flagValue(value);
      },
    },
    tabColor: {
      kind: 'property',
      set: '1.7',
      get: (sheet) => sheet.tabColor,
      assign: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : colorValue(value);
      },
    },
    visibility: {
      kind: 'property',
      set: '1.1',
      get: (sheet) => sheet.visibility,
      assign: (sheet, value, { workbook }) => {
        refuseLockedStructure(workbook);
        sheet.visibility = wordValue(value, ['Visible', 'Hidden', 'VeryHidden']);
      },
    },

    activate: {
      kind: 'command',
      set: '1.1',
      call: (sheet, _args, session) => {
        refuseInBackground(session);
        session.workbook.activate(sheet);
      },
    },
    calculate: { kind: 'command', set: '1.6', call: (_sheet, _args, { workbook }) => workbook.recalculate() },
    delete: {
      kind: 'command',
      set: '1.1',
      edits: true,
      call: (sheet, _args, session) => {
        const { workbook } = session;
        refuseInBackground(session, 'InvalidSelection');
        refuseLockedStructure(workbook);
        if (sheet.visibility === 'VeryHidden')
          throw new HostError('InvalidOperation', 'A very hidden worksheet is shown, or hidden, before it is deleted.');
        workbook.removeSheet(sheet);
      },
    },
    getCell: {
      kind: 'method',
      set: '1.1',
      call: (sheet, args) => rangeObject(sheet, checkedArea(args.integer(0), args.integer(1), 1, 1)),
    },
    getNext: {
      kind: 'method',
      set: '1.5',
      call: (sheet, args, session) => neighborObject(neighbor(sheet, session, args.flag(0), 1)),
    },
    getNextOrNullObject: {
      kind: 'method',
      set: '1.5',
      call: (sheet, args, session) => {
        const next = neighbor(sheet, session, args.flag(0), 1);
        return next === undefined ? null : neighborObject(next);
      },
    },
    getPrevious: {
      kind: 'method',
      set: '1.5',
      call: (sheet, args, session) => neighborObject(neighbor(sheet, session, args.flag(0), -1)),
    },
    getPreviousOrNullObject: {
      kind: 'method',
      set: '1.5',
      call: (sheet, args, session) => {
        const previous = neighbor(sheet, session, args.flag(0), -1);
        return previous === undefined ? null : neighborObject(previous);
      },
    },
    getRange: {
      kind: 'method',
      set: '1.1',
      call: (sheet, args, session) => {
        const address = args.optionalText(0);
        return rangeObject(sheet, address === undefined ? WHOLE_SHEET : areaAt(sheet, address, session));
      },
    },
    getRangeByIndexes: {
      kind: 'method',
      set: '1.7',
      call: (sheet, args) => {
        return rangeObject(sheet, checkedArea(args.integer(0), args.integer(1), args.integer(2), args.integer(3)));
      },
    },
    getRanges: {
      kind: 'method',
      set: '1.9',
      call: (sheet, args, session) => {
        const address = args.optionalText(0);
        const areas = address === undefined ? [WHOLE_SHEET] : areasAt(sheet, address, session);
        return new ExcelObject('RangeAreas', { sheet, areas });
      },
    },
    getUsedRange: {
      kind: 'method',
      set: '1.1',
      // The used range of a blank sheet is its first cell.
      call: (sheet, args) => rangeObject(sheet, sheet.usedArea(args.flag(0)) ?? cellArea(0, 0)),
    },
    getUsedRangeOrNullObject: {
      kind: 'method',
      set: '1.4',
      call: (sheet, args) => rangeOrNull(sheet, sheet.usedArea(args.flag(0))),
    },

    onActivated: { kind: 'event', set: '1.7', event: 'Activated' },
    onChanged: { kind: 'event', set: '1.7', event: 'DataChanged' },
    onDeactivated: { kind: 'event', set: '1.7', event: 'Deactivated' },
    onFormatChanged: { kind: 'event', set: '1.9', event: 'FormatChanged' },
    onSelectionChanged: { kind: 'event', set: '1.7', event: 'SelectionChanged' },
  },
};
