import { areaArgument, rangeObject, rangeOrThrow } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable, PropertyMember } from './object-table';
import type { RequirementSet } from './requirement-set';
import { refuseUnlessAllowed, refuseWhereProtected } from './protection-guard';
import { tableId } from './table-collection';
import type { TableModel } from '../workbook/tables/table-model';
import { flagValue, textValue } from './values';

type Switch = 'showHeaders' | 'showTotals' | 'showBandedRows' | 'showBandedColumns' | 'showFilterButton';

function tableSwitch(name: Switch, set: RequirementSet): PropertyMember<TableModel> {
  return {
    kind: 'property',
    set,
    get: (table) => table[name],
    assign: (table, value) => {
      refuseWhereProtected(table.sheet);
      table[name] = flagValue(value);
    },
  };
}

/** `Excel.Table`. */
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
      get: (table) => table.style,
      assign: (table, value) => {
        table.style = textValue(value);
      },
    },
    showHeaders: tableSwitch('showHeaders', '1.1'),
    showTotals: tableSwitch('showTotals', '1.1'),
    showBandedRows: tableSwitch('showBandedRows', '1.3'),
    showBandedColumns: tableSwitch('showBandedColumns', '1.3'),
    showFilterButton: tableSwitch('showFilterButton', '1.3'),
    clearFilters: {
      kind: 'command',
      set: '1.2',
      edits: true,
      call: (table) => {
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
