import { HostError } from '../package/host-error';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../workbook/references/area';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import { refuseInBackground } from './background-guard';
import { areaArgument, rangeOrNull, rangeOrThrow } from './cells';
import type { ObjectTable } from './object-table';
import type { Session } from './session';

/** The frozen cells: whole rows, whole columns, or the corner of both. */
function frozenArea(sheet: SheetModel): Area | undefined {
  const { frozen } = sheet.view;
  if (frozen === undefined) return undefined;
  const { rows, columns } = frozen;
  return {
    row: 0,
    column: 0,
    rowCount: rows === 0 ? MAX_ROWS : rows,
    columnCount: columns === 0 ? MAX_COLUMNS : columns,
  };
}

function freeze(sheet: SheetModel, rows: number, columns: number, session: Session): void {
  refuseInBackground(session);
  const frozen = { rows: rows >= MAX_ROWS ? 0 : rows, columns: columns >= MAX_COLUMNS ? 0 : columns };
  if (frozen.rows + frozen.columns === 0)
    throw new HostError('InvalidArgument', 'Not the whole sheet can stand still.');
  sheet.view.frozen = frozen;
  if (session.circumstances.freezingActivates && sheet.visibility === 'Visible') session.workbook.activate(sheet);
}

export const worksheetFreezePanesTable: ObjectTable<'WorksheetFreezePanes'> = {
  type: 'WorksheetFreezePanes',
  members: {
    freezeAt: {
      kind: 'command',
      set: '1.7',
      edits: true,
      call: (sheet, args, session) => {
        const area = areaArgument(args, 0, sheet, session);
        freeze(sheet, area.row + area.rowCount, area.column + area.columnCount, session);
      },
    },
    freezeColumns: {
      kind: 'command',
      set: '1.7',
      edits: true,
      call: (sheet, args, session) => freeze(sheet, 0, args.optionalInteger(0, 1) ?? 1, session),
    },
    freezeRows: {
      kind: 'command',
      set: '1.7',
      edits: true,
      call: (sheet, args, session) => freeze(sheet, args.optionalInteger(0, 1) ?? 1, 0, session),
    },
    getLocation: { kind: 'method', set: '1.7', call: (sheet) => rangeOrThrow(sheet, frozenArea(sheet)) },
    getLocationOrNullObject: {
      kind: 'method',
      set: '1.7',
      call: (sheet, _args, session) => {
        refuseInBackground(session);
        return rangeOrNull(sheet, frozenArea(sheet));
      },
    },
    unfreeze: {
      kind: 'command',
      set: '1.7',
      edits: true,
      call: (sheet, _args, session) => {
        refuseInBackground(session);
        sheet.view.frozen = undefined;
      },
    },
  },
};
