import { HostError } from '../package/host-error';
import { splitReference } from '../workbook/references/area';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import type { TableModel } from '../workbook/tables/table-model';
import type { Arguments } from './arguments';
import { areaArgument } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';
import { refuseWhereProtected } from './protection-guard';
import type { Session } from './session';
import type { TablesTarget } from './targets';

function tablesOf({ workbook, sheet }: TablesTarget): readonly TableModel[] {
  return sheet === undefined ? workbook.tables : workbook.tablesOn(sheet);
}

function tableObject(table: TableModel | undefined): ExcelObject<'Table'> {
  if (table === undefined) throw new HostError('ItemNotFound', 'There is no such table.');
  return new ExcelObject('Table', table);
}

/** A table's id in Excel's format. */
export function tableId(table: TableModel): string {
  return `{${String(table.id).padStart(8, '0')}-000C-0000-FFFF-FFFF00000000}`;
}

function tableWithKey(target: TablesTarget, key: string): TableModel | undefined {
  return tablesOf(target).find((table) => tableId(table) === key || table.name.toLowerCase() === key.toLowerCase());
}

/** The sheet for a new table: the collection's, or the one in the argument. */
function sheetFor({ workbook, sheet }: TablesTarget, args: Arguments): SheetModel {
  if (sheet !== undefined) return sheet;
  const range = args.object(0, 'Range');
  if (range !== undefined) return range.target.sheet;
  const { sheet: name } = splitReference(args.text(0));
  const named = name === undefined ? workbook.activeSheet : workbook.sheetByName(name);
  if (named === undefined) throw new HostError('InvalidArgument', `There is no sheet "${name ?? ''}".`);
  return named;
}

function addTable(target: TablesTarget, args: Arguments, session: Session): ExcelObject<'Table'> {
  const sheet = sheetFor(target, args);
  refuseWhereProtected(sheet);
  const given = areaArgument(args, 0, sheet, session);
  const hasHeadings = args.flag(1);
  // Excel adds the first row of data to headings alone.
  const area = hasHeadings && given.rowCount === 1 ? { ...given, rowCount: 2 } : given;
  return tableObject(target.workbook.addTable(sheet, area, hasHeadings));
}

export const tableCollectionTable: ObjectTable<'TableCollection'> = {
  type: 'TableCollection',
  items: (target) => tablesOf(target).map(tableObject),
  members: {
    count: { kind: 'property', set: '1.1', get: (target) => tablesOf(target).length },
    add: { kind: 'method', set: '1.1', edits: true, call: addTable },
    getCount: { kind: 'method', set: '1.4', call: (target) => tablesOf(target).length },
    getItem: { kind: 'method', set: '1.1', call: (target, args) => tableObject(tableWithKey(target, args.text(0))) },
    getItemAt: {
      kind: 'method',
      set: '1.1',
      call: (target, args) => tableObject(tablesOf(target)[args.integer(0, 0)]),
    },
    getItemOrNullObject: {
      kind: 'method',
      set: '1.4',
      call: (target, args) => {
        const table = tableWithKey(target, args.text(0));
        return table === undefined ? null : tableObject(table);
      },
    },
  },
};
