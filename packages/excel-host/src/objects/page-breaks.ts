import { HostError } from '../package/host-error';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import { areaArgument } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';

function breakObject(sheet: SheetModel, row: number | undefined): ExcelObject<'PageBreak'> {
  if (row === undefined || !sheet.pageBreaks.rows.includes(row))
    throw new HostError('ItemNotFound', 'The worksheet has no such page break.');
  return new ExcelObject('PageBreak', { sheet, row });
}

/** `worksheet.horizontalPageBreaks`: the manual ones between rows. */
export const pageBreakCollectionTable: ObjectTable<'PageBreakCollection'> = {
  type: 'PageBreakCollection',
  items: (sheet) => sheet.pageBreaks.rows.map((row) => breakObject(sheet, row)),
  members: {
    add: {
      kind: 'method',
      set: '1.9',
      edits: true,
      call: (sheet, args, session) => {
        const { row } = areaArgument(args, 0, sheet, session);
        if (row === 0) throw new HostError('InvalidArgument', 'No page ends above the first row.');
        sheet.pageBreaks.rows = [...sheet.pageBreaks.rows, row];
        return breakObject(sheet, row);
      },
    },
    getCount: { kind: 'method', set: '1.9', call: (sheet) => sheet.pageBreaks.rows.length },
    getItem: {
      kind: 'method',
      set: '1.9',
      call: (sheet, args) => breakObject(sheet, sheet.pageBreaks.rows[args.integer(0, 0)]),
    },
    removePageBreaks: {
      kind: 'command',
      set: '1.9',
      edits: true,
      call: ({ pageBreaks }) => {
        pageBreaks.rows = [];
      },
    },
  },
};

export const pageBreakTable: ObjectTable<'PageBreak'> = {
  type: 'PageBreak',
  identity: ({ row }) => ({ _Id: String(row) }),
  members: {
    columnIndex: { kind: 'property', set: '1.9', get: () => 0 },
    rowIndex: { kind: 'property', set: '1.9', get: ({ row }) => row },
    delete: {
      kind: 'command',
      set: '1.9',
      edits: true,
      call: ({ sheet: { pageBreaks }, row }) => {
        pageBreaks.rows = pageBreaks.rows.filter((other) => other !== row);
      },
    },
    getCellAfterBreak: {
      kind: 'method',
      set: '1.9',
      call: ({ sheet, row }) =>
        new ExcelObject('Range', { sheet, area: { row, column: 0, rowCount: 1, columnCount: 1 } }),
    },
  },
};
