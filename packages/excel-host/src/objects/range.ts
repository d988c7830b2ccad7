import { MAX_COLUMNS, MAX_ROWS } from '../workbook/references/area';
import { addressOf, cellCount, cellsOf } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';
import {
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  writeContents,
  writeNumberFormats,
  wrongSize,
} from './range-contents';
import { rangeEditMembers } from './range-edits';
import { hiddenState, readHyperlink, setColumnsHidden, setRowsHidden, writeHyperlink } from './range-layout';
import { rangeNavigationMembers } from './range-navigation';
import { rangeCellPropertyMembers } from './range-cell-properties';
import { rangeRowPropertyMembers } from './range-row-properties';

export const rangeTable: ObjectTable<'Range'> = {
  type: 'Range',
  tracked: true,
  members: {
    conditionalFormats: {
      kind: 'object',
      set: '1.6',
      get: (range) => new ExcelObject('ConditionalFormatCollection', cellsOf(range)),
    },
    format: { kind: 'object', set: '1.1', get: (range) => new ExcelObject('RangeFormat', cellsOf(range)) },
    worksheet: { kind: 'object', set: '1.1', get: ({ sheet }) => new ExcelObject('Worksheet', sheet) },

    address: { kind: 'property', set: '1.1', get: (range) => addressOf(cellsOf(range)) },
    addressLocal: { kind: 'property', set: '1.1', get: (range) => addressOf(cellsOf(range)) },
    cellCount: { kind: 'property', set: '1.1', get: ({ area }) => cellCount([area]) },
    columnCount: { kind: 'property', set: '1.1', get: ({ area }) => area.columnCount },
    columnHidden: {
      kind: 'property',
      set: '1.2',
      get: (range) => hiddenState(range, 'columns'),
      assign: setColumnsHidden,
    },
    columnIndex: { kind: 'property', set: '1.1', get: ({ area }) => area.column },
    formulas: { kind: 'property', set: '1.1', get: readFormulas, assign: writeContents },
    hidden: { kind: 'property', set: '1.2', get: (range) => hiddenState(range, 'cells') },
    hyperlink: { kind: 'property', set: '1.7', get: readHyperlink, assign: writeHyperlink },
    isEntireColumn: { kind: 'property', set: '1.7', get: ({ area }) => area.rowCount === MAX_ROWS },
    isEntireRow: { kind: 'property', set: '1.7', get: ({ area }) => area.columnCount === MAX_COLUMNS },
    numberFormat: { kind: 'property', set: '1.1', get: readNumberFormats, assign: writeNumberFormats },
    rowCount: { kind: 'property', set: '1.1', get: ({ area }) => area.rowCount },
    rowHidden: { kind: 'property', set: '1.2', get: (range) => hiddenState(range, 'rows'), assign: setRowsHidden },
    rowIndex: { kind: 'property', set: '1.1', get: ({ area }) => area.row },
    text: { kind: 'property', set: '1.1', get: readText },
    values: { kind: 'property', set: '1.1', get: readValues, assign: writeContents },
    valueTypes: { kind: 'property', set: '1.1', get: readValueTypes },

    // office.js splits writes of more than 1,500 cells, after checking that the whole array fits.
    _ValidateArraySize: {
      kind: 'command',
      set: '1.3',
      call: ({ area }, args) => {
        if (args.integer(0) !== area.rowCount || args.integer(1) !== area.columnCount) throw wrongSize(area);
      },
    },
    ...rangeNavigationMembers,
    ...rangeEditMembers,
    ...rangeCellPropertyMembers,
    ...rangeRowPropertyMembers,
  },
};
