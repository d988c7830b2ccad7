import { HostError } from '../package/host-error';
import type { Json } from './json';
import { cellText } from '../view/cell-text';
import type { Area } from '../workbook/references/area';
import type { FilterColumns } from '../workbook/sheets/filter-columns';
import type { Arguments } from './arguments';
import { areaArgument, rangeOrNull, rangeOrThrow } from './cells';
import type { ObjectTable } from './object-table';
import { refuseUnlessAllowed } from './protection-guard';
import type { Session } from './session';
import type { FilterTarget } from './targets';

/** Excel's names for the file's kinds of filter. */
const FILTER_ON: Readonly<Record<string, string>> = {
  filters: 'Values',
  customFilters: 'Custom',
  top10: 'TopItems',
  dynamicFilter: 'Dynamic',
  colorFilter: 'CellColor',
  iconFilter: 'Icon',
};

/** The filtered cells with their heading, without a table's totals; undefined if there is no filter. */
function filteredArea({ sheet, table }: FilterTarget): Area | undefined {
  if (table === undefined) return sheet.autoFilter.area;
  if (!table.showFilterButton) return undefined;
  return { ...table.area, rowCount: table.area.rowCount - (table.totalArea?.rowCount ?? 0) };
}

const columnsOf = ({ sheet, table }: FilterTarget): FilterColumns => table?.filter ?? sheet.autoFilter.columns;

/** One entry for each column of the filter; `null` for a column that isn't filtered. */
function criteriaOf(target: FilterTarget): Json {
  const { criteria } = columnsOf(target);
  return Array.from({ length: filteredArea(target)?.columnCount ?? 0 }, (_, column) => {
    const criterion = criteria.find((candidate) => candidate.column === column);
    if (criterion === undefined) return null;
    const { kind } = criterion;
    const filterOn = (Object.hasOwn(FILTER_ON, kind) ? FILTER_ON[kind] : undefined) ?? 'Custom';
    const [first = '', second] = criterion.values;
    return filterOn === 'Values'
      ? { filterOn, values: criterion.values }
      : { filterOn, criterion1: first, ...(second === undefined ? {} : { criterion2: second }) };
  });
}

/** A sheet's own filter. A table's filter exists as long as its filter buttons are shown. */
function ownFilter({ sheet, table }: FilterTarget) {
  if (table !== undefined) throw new HostError('NotImplemented', 'This host shows a table’s filter by its buttons.');
  return sheet.autoFilter;
}

/** The texts to show. */
function textsOf(criteria: Readonly<Record<string, Json>>): readonly string[] {
  const { filterOn, values } = criteria;
  if (filterOn !== 'Values') throw new HostError('NotImplemented', 'This host filters by values only.');
  if (!Array.isArray(values) || !values.every((value) => typeof value === 'string'))
    throw new HostError('InvalidArgument', 'The values of a filter are texts.');
  return values;
}

function apply(target: FilterTarget, args: Arguments, session: Session): void {
  const { sheet, table } = target;
  refuseUnlessAllowed(sheet, 'allowAutoFilter');
  const area = areaArgument(args, 0, sheet, session);
  const [column, criteria] = [args.optionalInteger(1, 0), args.at(2)];
  const texts = criteria === undefined ? undefined : textsOf(args.options(2));
  if (column !== undefined && column >= area.columnCount)
    throw new HostError('InvalidArgument', 'There is no such column to filter.');
  if (table === undefined) sheet.autoFilter.apply(area);
  if (texts === undefined || column === undefined) return;
  columnsOf(target).showOnly(column, texts, (row, at) => cellText(sheet, row, at, session.locale));
}

export const autoFilterTable: ObjectTable<'AutoFilter'> = {
  type: 'AutoFilter',
  members: {
    criteria: { kind: 'property', set: '1.9', get: criteriaOf },
    enabled: { kind: 'property', set: '1.9', get: (target) => filteredArea(target) !== undefined },
    isDataFiltered: { kind: 'property', set: '1.9', get: (target) => columnsOf(target).criteria.length > 0 },
    apply: { kind: 'command', set: '1.9', edits: true, call: apply },
    clearCriteria: {
      kind: 'command',
      set: '1.9',
      edits: true,
      call: (target) => {
        refuseUnlessAllowed(target.sheet, 'allowAutoFilter');
        columnsOf(target).showAll();
      },
    },
    getRange: { kind: 'method', set: '1.9', call: (target) => rangeOrThrow(target.sheet, filteredArea(target)) },
    getRangeOrNullObject: {
      kind: 'method',
      set: '1.9',
      call: (target) => rangeOrNull(target.sheet, filteredArea(target)),
    },
    remove: {
      kind: 'command',
      set: '1.9',
      edits: true,
      call: (target) => {
        refuseUnlessAllowed(target.sheet, 'allowAutoFilter');
        ownFilter(target).remove();
      },
    },
  },
};
