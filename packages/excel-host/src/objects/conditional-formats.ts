import { HostError } from '../package/host-error';
import { boundingArea, formatArea, WHOLE_SHEET, type Area } from '../workbook/references/area';
import type { ConditionalFormatModel } from '../workbook/conditional-formats/conditional-format';
import { areasTouch, rangeObject } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';
import { refuseFormatting } from './protection-guard';
import type { CellsTarget, ConditionalFormatTarget } from './targets';
import { flagValue, numberValue } from './values';

/** Cached lookups by the sheet's list of formats, which is a new one after every change. */
const asked = new WeakMap<
  readonly ConditionalFormatModel[],
  Map<string, ReadonlyMap<ConditionalFormatModel, number>>
>();

/** The formats that apply to any of the cells, with their indexes in Excel's collection, in the order of priority. */
function placesOn({ sheet, areas }: CellsTarget): ReadonlyMap<ConditionalFormatModel, number> {
  const { all } = sheet.conditionalFormats;
  const known = asked.get(all) ?? new Map<string, ReadonlyMap<ConditionalFormatModel, number>>();
  asked.set(all, known);
  const cells = areas.map(formatArea).join();
  let places = known.get(cells);
  if (places === undefined) {
    const touched = all.filter((format) => areasTouch(format.areas, areas));
    known.set(cells, (places = new Map(touched.map((format, place) => [format, place]))));
  }
  return places;
}

const formatsOn = (cells: CellsTarget): readonly ConditionalFormatModel[] => [...placesOn(cells).keys()];

/** A format's index among those of the cells; -1 if it no longer exists. */
const placeOf = ({ cells, format }: ConditionalFormatTarget): number => placesOn(cells).get(format) ?? -1;

function formatObject(
  cells: CellsTarget,
  format: ConditionalFormatModel | undefined,
): ExcelObject<'ConditionalFormat'> {
  if (format === undefined) throw new HostError('ItemNotFound', 'There is no such conditional format.');
  return new ExcelObject('ConditionalFormat', { cells, format });
}

/** An id is only an index in the collection: after a change it refers to another rule, as in Excel. */
function formatWithId(cells: CellsTarget, id: string): ConditionalFormatModel | undefined {
  return /^(?:0|[1-9]\d*)$/.test(id) ? formatsOn(cells)[Number(id)] : undefined;
}

export const conditionalFormatCollectionTable: ObjectTable<'ConditionalFormatCollection'> = {
  type: 'ConditionalFormatCollection',
  items: (cells) => formatsOn(cells).map((format) => formatObject(cells, format)),
  members: {
    add: {
      kind: 'method',
      set: '1.6',
      edits: true,
      call: (cells, args) => {
        refuseFormatting(cells);
        const type = args.text(0);
        if (type === 'DataBar') return formatObject(cells, cells.sheet.conditionalFormats.addDataBar(cells.areas));
        if (type !== 'Custom') {
          throw new HostError(
            'NotImplemented',
            `This host adds custom conditional formats and data bars, not ${type}.`,
          );
        }
        // Until its formula is set, the rule never applies.
        const format = cells.sheet.conditionalFormats.addCustom({ areas: cells.areas, formula: '=FALSE' });
        return formatObject(cells, format);
      },
    },
    clearAll: {
      kind: 'command',
      set: '1.6',
      edits: true,
      call: (cells) => {
        refuseFormatting(cells);
        for (const area of cells.areas) cells.sheet.conditionalFormats.clear(area);
      },
    },
    getCount: { kind: 'method', set: '1.6', call: (cells) => formatsOn(cells).length },
    getItem: {
      kind: 'method',
      set: '1.6',
      call: (cells, args) => formatObject(cells, formatWithId(cells, args.text(0))),
    },
    getItemAt: {
      kind: 'method',
      set: '1.6',
      call: (cells, args) => formatObject(cells, formatsOn(cells)[args.integer(0, 0)]),
    },
    getItemOrNullObject: {
      kind: 'method',
      set: '1.14',
      call: (cells, args) => {
        const format = formatWithId(cells, args.text(0));
        return format === undefined ? null : formatObject(cells, format);
      },
    },
  },
};

/**
 * Moves a format to an index in its collection; a negative index counts from the end, one beyond the end means the end.
 */
function moveTo({ cells, format }: ConditionalFormatTarget, place: number): void {
  refuseFormatting(cells);
  const formats = formatsOn(cells);
  const wanted = place < 0 ? formats.length + place : place;
  const there = formats[Math.min(Math.max(Math.trunc(wanted), 0), formats.length - 1)];
  if (there !== undefined) format.priority = there.priority;
}

function customOrNull(target: ConditionalFormatTarget): ExcelObject<'CustomConditionalFormat'> | null {
  return target.format.type === 'Custom' ? new ExcelObject('CustomConditionalFormat', target) : null;
}

function dataBarOrNull(target: ConditionalFormatTarget): ExcelObject<'DataBarConditionalFormat'> | null {
  return target.format.type === 'DataBar' ? new ExcelObject('DataBarConditionalFormat', target) : null;
}

function onlyArea({ format }: ConditionalFormatTarget): Area | undefined {
  const [first, ...more] = format.areas;
  if (first === undefined || more.length === 0) return first;
  // Areas that form one rectangle are one range.
  const whole = more.reduce(boundingArea, first);
  const cells = format.areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
  return cells === whole.rowCount * whole.columnCount ? whole : undefined;
}

const isWholeSheet = ({ areas }: CellsTarget): boolean =>
  areas.some((area) => formatArea(area) === formatArea(WHOLE_SHEET));

function overlaps({ sheet }: CellsTarget, format: ConditionalFormatModel): boolean {
  return sheet.conditionalFormats.all.some((other) => other !== format && areasTouch(other.areas, format.areas));
}

export const conditionalFormatTable: ObjectTable<'ConditionalFormat'> = {
  type: 'ConditionalFormat',
  identity: (target) => ({ Id: String(placeOf(target)) }),
  members: {
    custom: {
      kind: 'object',
      set: '1.6',
      get: (target) => {
        const custom = customOrNull(target);
        if (custom === null) throw new HostError('ItemNotFound', 'The conditional format is not a custom one.');
        return custom;
      },
    },
    customOrNullObject: { kind: 'object', set: '1.6', get: customOrNull },
    dataBar: {
      kind: 'object',
      set: '1.6',
      get: (target) => {
        const bar = dataBarOrNull(target);
        if (bar === null) throw new HostError('ItemNotFound', 'The conditional format is not a data bar.');
        return bar;
      },
    },
    dataBarOrNullObject: { kind: 'object', set: '1.6', get: dataBarOrNull },
    id: { kind: 'property', set: '1.6', get: (target) => String(placeOf(target)) },
    priority: {
      kind: 'property',
      set: '1.6',
      get: placeOf,
      assign: (target, value) => moveTo(target, numberValue(value)),
    },
    stopIfTrue: {
      kind: 'property',
      set: '1.6',
      get: ({ format }) => format.stopIfTrue,
      assign: ({ cells, format }, value) => {
        refuseFormatting(cells);
        format.stopIfTrue = flagValue(value);
      },
    },
    type: { kind: 'property', set: '1.6', get: ({ format }) => format.type },
    delete: {
      kind: 'command',
      set: '1.6',
      edits: true,
      call: ({ cells, format }, _args, { circumstances }) => {
        refuseFormatting(cells);
        if (!circumstances.overlappingRulesDeletable && isWholeSheet(cells) && overlaps(cells, format))
          throw new HostError('ItemNotFound', 'The conditional format overlaps another one.');
        format.remove();
      },
    },
    getRange: {
      kind: 'method',
      set: '1.6',
      call: (target) => {
        const area = onlyArea(target);
        if (area === undefined) throw new HostError('InvalidOperation', 'The conditional format is on several ranges.');
        return rangeObject(target.cells.sheet, area);
      },
    },
    getRangeOrNullObject: {
      kind: 'method',
      set: '1.6',
      call: (target) => {
        const area = onlyArea(target);
        return area === undefined ? null : rangeObject(target.cells.sheet, area);
      },
    },
    getRanges: {
      kind: 'method',
      set: '1.9',
      call: ({ cells, format }) => new ExcelObject('RangeAreas', { sheet: cells.sheet, areas: format.areas }),
    },
  },
};
