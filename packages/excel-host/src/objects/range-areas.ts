import { HostError } from '../package/host-error';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/references/area';
import { addressOf, cellCount, rangeObject } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';
import { clearCells } from './range-edits';

export const rangeAreasTable: ObjectTable<'RangeAreas'> = {
  type: 'RangeAreas',
  tracked: true,
  members: {
    areas: { kind: 'object', set: '1.9', get: (cells) => new ExcelObject('RangeCollection', cells) },
    conditionalFormats: {
      kind: 'object',
      set: '1.9',
      get: (cells) => new ExcelObject('ConditionalFormatCollection', cells),
    },
    format: { kind: 'object', set: '1.9', get: (cells) => new ExcelObject('RangeFormat', cells) },
    worksheet: { kind: 'object', set: '1.9', get: ({ sheet }) => new ExcelObject('Worksheet', sheet) },
    address: { kind: 'property', set: '1.9', get: addressOf },
    addressLocal: { kind: 'property', set: '1.9', get: addressOf },
    areaCount: { kind: 'property', set: '1.9', get: ({ areas }) => areas.length },
    cellCount: { kind: 'property', set: '1.9', get: ({ areas }) => cellCount(areas) },
    isEntireColumn: {
      kind: 'property',
      set: '1.9',
      get: ({ areas }) => areas.every(({ rowCount }) => rowCount === MAX_ROWS),
    },
    isEntireRow: {
      kind: 'property',
      set: '1.9',
      get: ({ areas }) => areas.every(({ columnCount }) => columnCount === MAX_COLUMNS),
    },
    clear: { kind: 'command', set: '1.9', edits: true, call: clearCells },
  },
};

export const rangeCollectionTable: ObjectTable<'RangeCollection'> = {
  type: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  members: {
    getCount: { kind: 'method', set: '1.9', call: ({ areas }) => areas.length },
    getItemAt: {
      kind: 'method',
      set: '1.9',
      call: ({ sheet, areas }, args) => {
        const area = areas[args.integer(0, 0)];
        if (area === undefined) throw new HostError('InvalidArgument', 'There is no range at that place.');
        return rangeObject(sheet, area);
      },
    },
  },
};
