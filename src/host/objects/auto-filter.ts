import { HostError } from '../package/host-error';
import type { Json } from '../protocol/json';
import type { Area } from '../workbook/area';
import { areaArgument, rangeOrNull, rangeOrThrow } from './cells';
import type { ObjectTable } from './object-table';
import { refuseUnlessAllowed } from './protection-guard';
import type { FilterTarget } from './targets';

/** The file's words for what a column is filtered by, and Excel's. */
const FILTER_ON: Readonly<Record<string, string>> = {
  filters: 'Values',
  customFilters: 'Custom',
  top10: 'TopItems',
  dynamicFilter: 'Dynamic',
  colorFilter: 'CellColor',
  iconFilter: 'Icon',
};

/** The filtered cells with their heading, without a table's totals; undefined where there is no filter. */
function filteredArea({ sheet, table }: FilterTarget): Area | undefined {
  if (table === undefined) return sheet.autoFilter.area;
  if (!table.showFilterButton) return undefined;
  return { ...table.area, rowCount: table.area.rowCount - (table.totalArea?.rowCount ?? 0) };
}

function isFiltered({ sheet, table }: FilterTarget): boolean {
  return table === undefined ? sheet.autoFilter.criteria.length > 0 : table.isFiltered;
}

/** One entry for each column of the filter, `null` for a column that isn't filtered. */
function criteriaOf(target: FilterTarget): Json {
  const { sheet, table } = target;
  if (table?.isFiltered) throw new HostError('NotImplemented', 'This host reads no criteria of a table.');
  const criteria = table === undefined ? sheet.autoFilter.criteria : [];
  return Array.from({ length: filteredArea(target)?.columnCount ?? 0 }, (_, column) => {
    const criterion = criteria.find((candidate) => candidate.column === column);
    if (criterion === undefined) return null;
    const filterOn = FILTER_ON[criterion.kind] ?? 'Custom';
    const [first = '', second] = criterion.values;
    return filterOn === 'Values'
      ? { filterOn, values: criterion.values }
      : { filterOn, criterion1: first, ...(second === undefined ? {} : { criterion2: second }) };
  });
}

/** A sheet's own filter, which may be changed; a table's goes with its filter buttons. */
function ownFilter({ sheet, table }: FilterTarget) {
  if (table !== undefined) throw new HostError('NotImplemented', 'This host changes no filter of a table.');
  refuseUnlessAllowed(sheet, 'allowAutoFilter');
  return sheet.autoFilter;
}

/** `Excel.AutoFilter` of a worksheet or a table. */
export const autoFilterTable: ObjectTable<'AutoFilter'> = {
  type: 'AutoFilter',
  members: {
    criteria: { kind: 'property', set: '1.9', get: criteriaOf },
    enabled: { kind: 'property', set: '1.9', get: (target) => filteredArea(target) !== undefined },
    isDataFiltered: { kind: 'property', set: '1.9', get: isFiltered },
    apply: {
      kind: 'command',
      set: '1.9',
      edits: true,
      call: (target, args, session) => {
        if (args.at(2) !== undefined) throw new HostError('NotImplemented', 'This host filters by no criteria.');
        ownFilter(target).apply(areaArgument(args, 0, target.sheet, session));
      },
    },
    getRange: { kind: 'method', set: '1.9', call: (target) => rangeOrThrow(target.sheet, filteredArea(target)) },
    getRangeOrNullObject: {
      kind: 'method',
      set: '1.9',
      call: (target) => rangeOrNull(target.sheet, filteredArea(target)),
    },
    remove: { kind: 'command', set: '1.9', edits: true, call: (target) => ownFilter(target).remove() },
  },
};
