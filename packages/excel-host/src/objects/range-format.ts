import { HostError } from '../package/host-error';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/references/area';
import { HIGHEST_ROW_POINTS, WIDEST_COLUMN_POINTS } from '../workbook/sheets/sheet-layout';
import type {
  AlignmentStyle,
  CellStyle,
  HorizontalAlignment,
  StyleChange,
  VerticalAlignment,
} from '../workbook/styles/style-types';
import { commonOf, stylesOf } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';
import { refuseFormatting, refuseUnlessAllowed } from './protection-guard';
import type { CellsTarget } from './targets';
import { flagValue, numberValue, otherSide } from './values';

/** Excel's names for the file's horizontal alignments. */
const HORIZONTAL: Readonly<Record<HorizontalAlignment, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

/** Excel's names for the file's vertical alignments. */
const VERTICAL: Readonly<Record<VerticalAlignment, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** The value that the formats of all cells have in common; `null` if they differ. */
export function commonStyle<V extends string | number | boolean>(
  cells: CellsTarget,
  pick: (style: CellStyle) => V,
): V | null {
  return commonOf(stylesOf(cells).map(pick)) ?? null;
}

/** Changes the format of some cells; throws if the sheet's protection doesn't allow it. */
export function changeStyle(cells: CellsTarget, change: StyleChange): void {
  refuseFormatting(cells);
  cells.sheet.cells.batch(() => {
    for (const area of cells.areas) cells.sheet.cells.setStyle(area, change);
  });
}

const align = (cells: CellsTarget, alignment: Partial<AlignmentStyle>): void => changeStyle(cells, { alignment });

/** The width of all columns, or the height of all rows; `null` if they differ. */
function commonSize(
  { sheet, areas }: CellsTarget,
  span: (area: CellsTarget['areas'][number]) => { readonly first: number; readonly count: number },
  size: (at: number) => number,
): number | null {
  const used = sheet.usedArea(false) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const most = Math.max(used.row + used.rowCount, used.column + used.columnCount) + 1;
  const sizes = areas.flatMap((area) => {
    const { first, count } = span(area);
    // Beyond the used rows and columns all are alike, so the last one is enough.
    const near = Array.from({ length: Math.min(count, Math.max(most - first, 1)) }, (_, index) => size(first + index));
    return [...near, size(first + count - 1)];
  });
  const [first] = sizes;
  return first !== undefined && sizes.every((other) => other === first) ? first : null;
}

function setSizes({ sheet, areas }: CellsTarget, dimension: 'rows' | 'columns', points: number): void {
  refuseUnlessAllowed(sheet, dimension === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  if (points < 0 || points > (dimension === 'rows' ? HIGHEST_ROW_POINTS : WIDEST_COLUMN_POINTS))
    throw new HostError('InvalidArgument', 'A row is 0 to 409 points high, a column 0 to 255 characters wide.');
  for (const area of areas) {
    if (dimension === 'rows') sheet.layout.setRowHeight(area.row, area.rowCount, points);
    else sheet.layout.setColumnWidth(area.column, area.columnCount, points);
  }
}

export const rangeFormatTable: ObjectTable<'RangeFormat'> = {
  type: 'RangeFormat',
  members: {
    borders: { kind: 'object', set: '1.1', get: (cells) => new ExcelObject('RangeBorderCollection', cells) },
    fill: { kind: 'object', set: '1.1', get: (cells) => new ExcelObject('RangeFill', cells) },
    font: { kind: 'object', set: '1.1', get: (cells) => new ExcelObject('RangeFont', cells) },
    protection: { kind: 'object', set: '1.2', get: (cells) => new ExcelObject('FormatProtection', cells) },
    columnWidth: {
      kind: 'property',
      set: '1.2',
      get: (cells) => {
        const { layout } = cells.sheet;
        return commonSize(
          cells,
          ({ column, columnCount }) => ({ first: column, count: columnCount }),
          (at) => layout.columnWidth(at),
        );
      },
      assign: (cells, value) => setSizes(cells, 'columns', numberValue(value)),
    },
    rowHeight: {
      kind: 'property',
      set: '1.2',
      get: (cells) => {
        const { layout } = cells.sheet;
        return commonSize(
          cells,
          ({ row, rowCount }) => ({ first: row, count: rowCount }),
          (at) => layout.rowHeight(at),
        );
      },
      assign: (cells, value) => setSizes(cells, 'rows', numberValue(value)),
    },
    horizontalAlignment: {
      kind: 'property',
      set: '1.1',
      get: (cells) => commonStyle(cells, ({ alignment }) => HORIZONTAL[alignment.horizontal]),
      assign: (cells, value) => align(cells, { horizontal: otherSide(HORIZONTAL, value) }),
    },
    verticalAlignment: {
      kind: 'property',
      set: '1.1',
      get: (cells) => commonStyle(cells, ({ alignment }) => VERTICAL[alignment.vertical]),
      assign: (cells, value) => align(cells, { vertical: otherSide(VERTICAL, value) }),
    },
    wrapText: {
      kind: 'property',
      set: '1.1',
      get: (cells) => commonStyle(cells, ({ alignment }) => alignment.wrapText),
      assign: (cells, value) => align(cells, { wrapText: flagValue(value) }),
    },
    indentLevel: {
      kind: 'property',
      set: '1.9',
      get: (cells) => commonStyle(cells, ({ alignment }) => alignment.indent),
      assign: (cells, value) => align(cells, { indent: indent(numberValue(value)) }),
    },
    shrinkToFit: {
      kind: 'property',
      set: '1.9',
      get: (cells) => commonStyle(cells, ({ alignment }) => alignment.shrinkToFit),
      assign: (cells, value) => align(cells, { shrinkToFit: flagValue(value) }),
    },
    textOrientation: {
      kind: 'property',
      set: '1.7',
      get: (cells) => commonStyle(cells, ({ alignment }) => alignment.textRotation),
      assign: (cells, value) => align(cells, { textRotation: rotation(numberValue(value)) }),
    },
    autofitColumns: {
      kind: 'command',
      set: '1.2',
      edits: true,
      call: ({ sheet, areas }) => {
        refuseUnlessAllowed(sheet, 'allowFormatColumns');
        for (const area of areas) sheet.layout.autofitColumns(columnsOf(area));
      },
    },
    autofitRows: {
      kind: 'command',
      set: '1.2',
      edits: true,
      call: ({ sheet, areas }) => {
        refuseUnlessAllowed(sheet, 'allowFormatRows');
        for (const area of areas) sheet.layout.autofitRows(rowsOf(area));
      },
    },
  },
};

type Area = CellsTarget['areas'][number];

// Excel fits columns and rows to all their cells, even those outside the range.
const columnsOf = (area: Area): Area => ({ ...area, row: 0, rowCount: MAX_ROWS });
const rowsOf = (area: Area): Area => ({ ...area, column: 0, columnCount: MAX_COLUMNS });

function indent(level: number): number {
  if (!Number.isInteger(level) || level < 0 || level > 250)
    throw new HostError('InvalidArgument', 'An indent is 0 to 250.');
  return level;
}

function rotation(degrees: number): number {
  const fits = Number.isInteger(degrees) && ((degrees >= -90 && degrees <= 90) || degrees === 180);
  if (!fits)
    throw new HostError('InvalidArgument', 'A text is turned by -90 to 90 degrees, or 180 for stacked letters.');
  return degrees;
}

/** `Excel.FormatProtection`: takes effect when the sheet is protected. */
export const formatProtectionTable: ObjectTable<'FormatProtection'> = {
  type: 'FormatProtection',
  members: {
    formulaHidden: {
      kind: 'property',
      set: '1.2',
      get: (cells) => commonStyle(cells, (style) => style.formulaHidden),
      assign: (cells, value) => changeStyle(cells, { formulaHidden: flagValue(value) }),
    },
    locked: {
      kind: 'property',
      set: '1.2',
      get: (cells) => commonStyle(cells, (style) => style.locked),
      assign: (cells, value) => changeStyle(cells, { locked: flagValue(value) }),
    },
  },
};
