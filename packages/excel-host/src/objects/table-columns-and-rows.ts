import { HostError } from '../package/host-error';
import type { Json } from './json';
import type { Area } from '../workbook/references/area';
import type { TableModel } from '../workbook/tables/table-model';
import { rangeObject, rangeOrThrow } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';
import { refuseWhereProtected } from './protection-guard';
import { readValues, writeContents } from './range-contents';
import type { Targets } from './targets';
import { textValue } from './values';

type ColumnTarget = Targets['TableColumn'];
type RowTarget = Targets['TableRow'];

function columnObject(table: TableModel, index: number): ExcelObject<'TableColumn'> {
  const column = table.columns[index];
  if (column === undefined) throw new HostError('ItemNotFound', 'There is no such column in the table.');
  return new ExcelObject('TableColumn', { table, id: column.id });
}

function indexOfKey(table: TableModel, key: Json | ExcelObject | undefined): number {
  return table.columns.findIndex(({ id, name }) => {
    return id === key || (typeof key === 'string' && name.toLowerCase() === key.toLowerCase());
  });
}

export const tableColumnCollectionTable: ObjectTable<'TableColumnCollection'> = {
  type: 'TableColumnCollection',
  items: (table) => table.columns.map((_, index) => columnObject(table, index)),
  members: {
    count: { kind: 'property', set: '1.1', get: (table) => table.columns.length },
    getCount: { kind: 'method', set: '1.4', call: (table) => table.columns.length },
    getItem: { kind: 'method', set: '1.1', call: (table, args) => columnObject(table, indexOfKey(table, args.at(0))) },
    getItemAt: { kind: 'method', set: '1.1', call: (table, args) => columnObject(table, args.integer(0, 0)) },
    getItemOrNullObject: {
      kind: 'method',
      set: '1.4',
      call: (table, args) => {
        const index = indexOfKey(table, args.at(0));
        return index < 0 ? null : columnObject(table, index);
      },
    },
  },
};

function placeOf({ table, id }: ColumnTarget): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new HostError('ItemNotFound', 'The column is not in the table any more.');
  return index;
}

/** The part of an area of the table that belongs to a column. */
function partOf(target: ColumnTarget, area: Area | undefined): Area | undefined {
  return area === undefined ? undefined : { ...area, column: area.column + placeOf(target), columnCount: 1 };
}

function wholeColumn(target: ColumnTarget): Area {
  return { ...target.table.area, column: target.table.area.column + placeOf(target), columnCount: 1 };
}

export const tableColumnTable: ObjectTable<'TableColumn'> = {
  type: 'TableColumn',
  identity: ({ id }) => ({ Id: id }),
  members: {
    id: { kind: 'property', set: '1.1', get: ({ id }) => id },
    index: { kind: 'property', set: '1.1', get: placeOf },
    name: {
      kind: 'property',
      set: '1.1',
      get: (target) => target.table.columns[placeOf(target)]?.name ?? '',
      assign: (target, value) => {
        refuseWhereProtected(target.table.sheet);
        target.table.renameColumn(placeOf(target), textValue(value));
      },
    },
    values: {
      kind: 'property',
      set: '1.1',
      get: (target) => readValues({ sheet: target.table.sheet, area: wholeColumn(target) }),
      assign: (target, value, session) =>
        writeContents({ sheet: target.table.sheet, area: wholeColumn(target) }, value, session),
    },
    getDataBodyRange: {
      kind: 'method',
      set: '1.1',
      call: (target) => rangeOrThrow(target.table.sheet, partOf(target, target.table.dataArea)),
    },
    getHeaderRowRange: {
      kind: 'method',
      set: '1.1',
      call: (target) => rangeOrThrow(target.table.sheet, partOf(target, target.table.headerArea)),
    },
    getRange: { kind: 'method', set: '1.1', call: (target) => rangeObject(target.table.sheet, wholeColumn(target)) },
    getTotalRowRange: {
      kind: 'method',
      set: '1.1',
      call: (target) => rangeOrThrow(target.table.sheet, partOf(target, target.table.totalArea)),
    },
  },
};

function rowObject(table: TableModel, index: number): ExcelObject<'TableRow'> {
  if (index >= table.dataArea.rowCount) throw new HostError('ItemNotFound', 'There is no such row in the table.');
  return new ExcelObject('TableRow', { table, index });
}

function rowArea({ table, index }: RowTarget): Area {
  return { ...table.dataArea, row: table.dataArea.row + index, rowCount: 1 };
}

export const tableRowCollectionTable: ObjectTable<'TableRowCollection'> = {
  type: 'TableRowCollection',
  items: (table) => Array.from({ length: table.dataArea.rowCount }, (_, index) => rowObject(table, index)),
  members: {
    count: { kind: 'property', set: '1.1', get: (table) => table.dataArea.rowCount },
    add: {
      kind: 'method',
      set: '1.1',
      edits: true,
      call: (table, args, session) => {
        refuseWhereProtected(table.sheet);
        const at = args.optionalInteger(0, 0);
        const values = args.json(1);
        const count = Array.isArray(values) ? values.length : 1;
        table.insertRows(at, count);
        const index = at ?? table.dataArea.rowCount - count;
        const area = { ...table.dataArea, row: table.dataArea.row + index, rowCount: count };
        if (values !== null) writeContents({ sheet: table.sheet, area }, values, session);
        return rowObject(table, index);
      },
    },
    getCount: { kind: 'method', set: '1.4', call: (table) => table.dataArea.rowCount },
    getItemAt: { kind: 'method', set: '1.1', call: (table, args) => rowObject(table, args.integer(0, 0)) },
  },
};

export const tableRowTable: ObjectTable<'TableRow'> = {
  type: 'TableRow',
  members: {
    index: { kind: 'property', set: '1.1', get: ({ index }) => index },
    values: {
      kind: 'property',
      set: '1.1',
      get: (target) => readValues({ sheet: target.table.sheet, area: rowArea(target) }),
      assign: (target, value, session) =>
        writeContents({ sheet: target.table.sheet, area: rowArea(target) }, value, session),
    },
    delete: {
      kind: 'command',
      set: '1.1',
      edits: true,
      call: ({ table, index }) => {
        refuseWhereProtected(table.sheet);
        table.deleteRows(index, 1);
      },
    },
    getRange: { kind: 'method', set: '1.1', call: (target) => rangeObject(target.table.sheet, rowArea(target)) },
  },
};
