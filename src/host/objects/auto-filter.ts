import type { Json } from '../protocol/json';
import type { AutoFilter } from '../workbook/auto-filter';
import { areaArgument, rangeOrNull, rangeOrThrow } from './cells';
import type { ObjectTable } from './object-table';
import { HostError } from '../package/host-error';
import { refuseUnlessAllowed } from './protection-guard';

/** The file's words for what a column is filtered by, and Excel's. */
const FILTER_ON: Readonly<Record<string, string>> = {
  filters: 'Values',
  customFilters: 'Custom',
  top10: 'TopItems',
  dynamicFilter: 'Dynamic',
  colorFilter: 'CellColor',
  iconFilter: 'Icon',
};

/** One entry for each column of the filter, `null` for a column that isn't filtered. */
function criteriaOf({ area, criteria }: AutoFilter): Json {
  return Array.from({ length: area?.columnCount ?? 0 }, (_, column) => {
    const criterion = criteria.find((candidate) => candidate.column === column);
    if (criterion === undefined) return null;
    const filterOn = FILTER_ON[criterion.kind] ?? 'Custom';
    const [first = '', second] = criterion.values;
    return filterOn === 'Values'
      ? { filterOn, values: criterion.values }
      : { filterOn, criterion1: first, ...(second === undefined ? {} : { criterion2: second }) };
  });
}

/** `Excel.AutoFilter` of a worksheet. */
export const autoFilterTable: ObjectTable<'AutoFilter'> = {
  type: 'AutoFilter',
  members: {
    criteria: { kind: 'property', set: '1.9', get: ({ autoFilter }) => criteriaOf(autoFilter) },
    enabled: { kind: 'property', set: '1.9', get: ({ autoFilter }) => autoFilter.area !== undefined },
    isDataFiltered: { kind: 'property', set: '1.9', get: ({ autoFilter }) => autoFilter.criteria.length > 0 },
    apply: {
      kind: 'command',
      set: '1.9',
      edits: true,
      call: (sheet, args, session) => {
        refuseUnlessAllowed(sheet, 'allowAutoFilter');
        if (args.at(2) !== undefined) throw new HostError('NotImplemented', 'This host filters by no criteria.');
        sheet.autoFilter.apply(areaArgument(args, 0, sheet, session));
      },
    },
    getRange: { kind: 'method', set: '1.9', call: (sheet) => rangeOrThrow(sheet, sheet.autoFilter.area) },
    getRangeOrNullObject: { kind: 'method', set: '1.9', call: (sheet) => rangeOrNull(sheet, sheet.autoFilter.area) },
    remove: {
      kind: 'command',
      set: '1.9',
      edits: true,
      call: (sheet) => {
        refuseUnlessAllowed(sheet, 'allowAutoFilter');
        sheet.autoFilter.remove();
      },
    },
  },
};
