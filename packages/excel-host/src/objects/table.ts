import { refuseInBackground } from './background-guard';
import { areaArgument, rangeObject, rangeOrThrow } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable, PropertyMember } from './object-table';
import type { RequirementSet } from './requirement-set';
import { refuseUnlessAllowed, refuseWhereProtected } from './protection-guard';
import { tableId } from './table-collection';
import type { TableModel } from '../workbook/tables/table-model';
import { flagValue, textValue } from './values';

/** A boolean property. */
function tableSwitch(
  set: RequirementSet,
  get: (table: TableModel) => boolean,
  turn: (table: TableModel, on: boolean) => void,
): PropertyMember<TableModel> {
  return {
    kind: 'property',
    set,
    get,
    assign: (table, value) => {
      refuseWhereProtected(table.sheet);
      turn(table, flagValue(value));
    },
  };
}

export const tableTable: ObjectTable<'Table'> = {
  type: 'Table',
  identity: (table) => ({ Id: tableId(table) }),
  members: {
    autoFilter: {
      kind: 'object',
      set: '1.9',
      get: (table) => new ExcelObject('AutoFilter', { sheet: table.sheet, table }),
    },
    columns: { kind: 'object', set: '1.1', get: (table) => new ExcelObject('TableColumnCollection', table) },
    rows: { kind: 'object', set: '1.1', get: (table) => new ExcelObject('TableRowCollection', table) },
    worksheet: { kind: 'object', set: '1.2', get: (table) => new ExcelObject('Worksheet', table.sheet) },
    id: { kind: 'property', set: '1.1', get: tableId },
    legacyId: { kind: 'property', set: '1.8', get: (table) => String(table.id) },
    name: {
      kind: 'property',
      set: '1.1',
      get: (table) => table.name,
      assign: (table, value) => {
        table.name = textValue(value);
      },
    },
    style: {
      kind: 'property',
      set: '1.1',
      get: (table) => table.style.name,
      assign: (table, value) => {
        table.style.name = textValue(value);
      },
    },
    showHeaders: tableSwitch(
      '1.1',
      (table) => table.showHeaders,
      (table, on) => (table.showHeaders = on),
    ),
    showTotals: tableSwitch(
      '1.1',
      (table) => table.showTotals,
      (table, on) => (table.showTotals = on),
    ),
    showBandedRows: tableSwitch(
      '1.3',
      (table) => table.style.bandedRows,
      (table, on) => (table.style.bandedRows = on),
    ),
    showBandedColumns: tableSwitch(
      '1.3',
      (table) => table.style.bandedColumns,
      (table, on) => (table.style.bandedColumns = on),
    ),
    showFilterButton: tableSwitch(
      '1.3',
      (table) => table.showFilterButton,
      (table, on) => (table.showFilterButton = on),
    ),
    clearFilters: {
      kind: 'command',
      set: '1.2',
      edits: true,
      call: (table, _args, session) => {
        refuseInBackground(session);
        refuseUnlessAllowed(table.sheet, 'allowAutoFilter');
        table.filter.showAll();
      },
    },
    convertToRange: {
      kind: 'method',
      set: '1.2',
      edits: true,
      call: (table) => {
        refuseWhereProtected(table.sheet);
        const { sheet, area } = table;
        table.convertToRange();
        return rangeObject(sheet, area);
      },
    },
    delete: {
      kind: 'command',
      set: '1.1',
      edits: true,
      call: (table) => {
        refuseWhereProtected(table.sheet);
        table.remove();
      },
    },
    getDataBodyRange: { kind: 'method', set: '1.1', call: ({ sheet, dataArea }) => rangeObject(sheet, dataArea) },
    getHeaderRowRange: { kind: 'method', set: '1.1', call: ({ sheet, headerArea }) => rangeOrThrow(sheet, headerArea) },
    getRange: { kind: 'method', set: '1.1', call: ({ sheet, area }) => rangeObject(sheet, area) },
    getTotalRowRange: { kind: 'method', set: '1.1', call: ({ sheet, totalArea }) => rangeOrThrow(sheet, totalArea) },
    resize: {
      kind: 'command',
      set: '1.13',
      edits: true,
      call: (table, args, session) => {
        refuseWhereProtected(table.sheet);
        table.resize(areaArgument(args, 0, table.sheet, session));
      },
    },
  },
};
