import { HostError } from '../package/host-error';
import {
  boundingArea,
  containsArea,
  intersectAreas,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from '../workbook/references/area';
import { areaArgument, checkedArea, rangeObject, rangeOrNull, rangeOrThrow, usedPart } from './cells';
import { ExcelObject } from './excel-object';
import type { Member } from './object-table';
import type { RangeTarget } from './targets';

/**
 * The most merged areas that Excel returns:
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
const MERGED_AREA_LIMIT = 512;

function entireRows({ row, rowCount }: Area): Area {
  return { row, rowCount, column: 0, columnCount: MAX_COLUMNS };
}

function entireColumns({ column, columnCount }: Area): Area {
  return { column, columnCount, row: 0, rowCount: MAX_ROWS };
}

/** The rows below an area or, if `count` is negative, above it. */
function rowsBeside({ row, column, rowCount, columnCount }: Area, count: number, below: boolean): Area {
  const size = Math.abs(count);
  return checkedArea(below === count > 0 ? row + rowCount : row - size, column, size, columnCount);
}

function columnsBeside({ row, column, rowCount, columnCount }: Area, count: number, after: boolean): Area {
  const size = Math.abs(count);
  return checkedArea(row, after === count > 0 ? column + columnCount : column - size, rowCount, size);
}

/** The cells with formulas; those directly below each other form one area. */
function formulaAreas({ sheet, area }: RangeTarget): readonly Area[] {
  const data = sheet.context.data();
  const open = new Map<number, Area>();
  const areas: Area[] = [];
  for (const { index: row, cells } of data.rowsBetween(area.row, area.row + area.rowCount)) {
    for (const cell of cells) {
      const { column, formula } = cell;
      if (formula === undefined || column < area.column || column >= area.column + area.columnCount) continue;
      if (data.formula(row, cell) === undefined) continue;
      const above = open.get(column);
      const joins = above !== undefined && above.row + above.rowCount === row;
      if (above !== undefined && !joins) areas.push(above);
      open.set(
        column,
        joins ? { ...above, rowCount: above.rowCount + 1 } : { row, column, rowCount: 1, columnCount: 1 },
      );
    }
  }
  return [...areas, ...open.values()];
}

function usedRange({ sheet, area }: RangeTarget, valuesOnly: boolean): Area | undefined {
  const part = usedPart(sheet, area, false);
  if (part === undefined || !valuesOnly) return part;
  let used: Area | undefined;
  for (const { row, column } of sheet.cells.entries(part)) {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    used = used === undefined ? cell : boundingArea(used, cell);
  }
  return used;
}

/** Members of a range that return other ranges. */
export const rangeNavigationMembers: Readonly<Record<string, Member<RangeTarget>>> = {
  getAbsoluteResizedRange: {
    kind: 'method',
    set: '1.7',
    call: ({ sheet, area }, args) => {
      return rangeObject(sheet, checkedArea(area.row, area.column, args.integer(0), args.integer(1)));
    },
  },
  getBoundingRect: {
    kind: 'method',
    set: '1.1',
    call: ({ sheet, area }, args, session) => {
      return rangeObject(sheet, boundingArea(area, areaArgument(args, 0, sheet, session)));
    },
  },
  // The cell may be outside the range, but must be on the sheet.
  getCell: {
    kind: 'method',
    set: '1.1',
    call: ({ sheet, area }, args) => {
      return rangeObject(sheet, checkedArea(area.row + args.integer(0), area.column + args.integer(1), 1, 1));
    },
  },
  getColumn: {
    kind: 'method',
    set: '1.1',
    call: ({ sheet, area }, args) => {
      return rangeObject(sheet, checkedArea(area.row, area.column + args.integer(0), area.rowCount, 1));
    },
  },
  getColumnsAfter: {
    kind: 'method',
    set: '1.2',
    call: ({ sheet, area }, args) => rangeObject(sheet, columnsBeside(area, args.optionalInteger(0) ?? 1, true)),
  },
  getColumnsBefore: {
    kind: 'method',
    set: '1.2',
    call: ({ sheet, area }, args) => rangeObject(sheet, columnsBeside(area, args.optionalInteger(0) ?? 1, false)),
  },
  getEntireColumn: { kind: 'method', set: '1.1', call: ({ sheet, area }) => rangeObject(sheet, entireColumns(area)) },
  getEntireRow: { kind: 'method', set: '1.1', call: ({ sheet, area }) => rangeObject(sheet, entireRows(area)) },
  getIntersection: {
    kind: 'method',
    set: '1.1',
    call: ({ sheet, area }, args, session) => {
      return rangeOrThrow(sheet, intersectAreas(area, areaArgument(args, 0, sheet, session)));
    },
  },
  getIntersectionOrNullObject: {
    kind: 'method',
    set: '1.4',
    call: ({ sheet, area }, args, session) => {
      return rangeOrNull(sheet, intersectAreas(area, areaArgument(args, 0, sheet, session)));
    },
  },
  getLastCell: {
    kind: 'method',
    set: '1.1',
    call: ({ sheet, area }) => {
      return rangeObject(sheet, checkedArea(area.row + area.rowCount - 1, area.column + area.columnCount - 1, 1, 1));
    },
  },
  getLastColumn: {
    kind: 'method',
    set: '1.1',
    call: ({ sheet, area }) => {
      return rangeObject(sheet, checkedArea(area.row, area.column + area.columnCount - 1, area.rowCount, 1));
    },
  },
  getLastRow: {
    kind: 'method',
    set: '1.1',
    call: ({ sheet, area }) => {
      return rangeObject(sheet, checkedArea(area.row + area.rowCount - 1, area.column, 1, area.columnCount));
    },
  },
  // Like Excel, misses merged cells that start outside the range.
  getMergedAreasOrNullObject: {
    kind: 'method',
    set: '1.13',
    call: ({ sheet, area }) => {
      const areas = sheet.merges.all.filter(({ row, column }) => {
        return containsArea(area, { row, column, rowCount: 1, columnCount: 1 });
      });
      if (areas.length > MERGED_AREA_LIMIT)
        throw new HostError('GeneralException', 'There are more than 512 merged areas.');
      return areas.length === 0 ? null : new ExcelObject('RangeAreas', { sheet, areas });
    },
  },
  getOffsetRange: {
    kind: 'method',
    set: '1.1',
    call: ({ sheet, area }, args) => {
      const [row, column] = [area.row + args.integer(0), area.column + args.integer(1)];
      return rangeObject(sheet, checkedArea(row, column, area.rowCount, area.columnCount));
    },
  },
  getResizedRange: {
    kind: 'method',
    set: '1.2',
    call: ({ sheet, area }, args) => {
      const [rowCount, columnCount] = [area.rowCount + args.integer(0), area.columnCount + args.integer(1)];
      return rangeObject(sheet, checkedArea(area.row, area.column, rowCount, columnCount));
    },
  },
  getRow: {
    kind: 'method',
    set: '1.1',
    call: ({ sheet, area }, args) => {
      return rangeObject(sheet, checkedArea(area.row + args.integer(0), area.column, 1, area.columnCount));
    },
  },
  getRowsAbove: {
    kind: 'method',
    set: '1.2',
    call: ({ sheet, area }, args) => rangeObject(sheet, rowsBeside(area, args.optionalInteger(0) ?? 1, false)),
  },
  getRowsBelow: {
    kind: 'method',
    set: '1.2',
    call: ({ sheet, area }, args) => rangeObject(sheet, rowsBeside(area, args.optionalInteger(0) ?? 1, true)),
  },
  getSpecialCellsOrNullObject: {
    kind: 'method',
    set: '1.9',
    call: (range, args, { circumstances }) => {
      if (range.sheet.protection.protected && !circumstances.specialCellsOnProtectedSheets)
        throw new HostError('AccessDenied', 'Special cells can’t be searched on a protected sheet.');
      if (args.text(0) !== 'Formulas' || args.at(1) !== undefined)
        throw new HostError('NotImplemented', 'This host finds no special cells but those with formulas.');
      const areas = formulaAreas(range);
      return areas.length === 0 ? null : new ExcelObject('RangeAreas', { sheet: range.sheet, areas });
    },
  },
  getUsedRange: {
    kind: 'method',
    set: '1.1',
    call: (range, args) => rangeOrThrow(range.sheet, usedRange(range, args.flag(0))),
  },
  getUsedRangeOrNullObject: {
    kind: 'method',
    set: '1.4',
    call: (range, args) => rangeOrNull(range.sheet, usedRange(range, args.flag(0))),
  },
};
