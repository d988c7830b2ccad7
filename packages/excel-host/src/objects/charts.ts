import { HostError } from '../package/host-error';
import type { Json } from './json';
import { boxOf, type ChartBox } from '../workbook/charts/chart-position';
import type { ChartModel } from '../workbook/charts/chart-model';
import { seriesOf, type SeriesSource } from '../workbook/charts/chart-source';
import { BLANKS, isChartType, type ChartType } from '../workbook/charts/chart-types';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import type { Arguments } from './arguments';
import { areaArgument } from './cells';
import { fillMember, fontMember, formatMember } from './chart-formats';
import { guarded } from './chart-guard';
import { ExcelObject } from './excel-object';
import type { ObjectTable, PropertyMember } from './object-table';
import { partProperty } from './part-property';
import { refuseUnlessAllowed } from './protection-guard';
import type { ChartPartTarget } from './targets';
import { flagValue, numberValue, textValue, wordValue } from './values';

function chartObject(sheet: SheetModel, chart: ChartModel | undefined): ExcelObject<'Chart'> {
  if (chart === undefined) throw new HostError('ItemNotFound', 'There is no such chart.');
  return new ExcelObject('Chart', { sheet, part: chart });
}

/** Finds a chart by id or by name, ignoring case. */
function chartWithKey({ charts }: SheetModel, key: string): ChartModel | undefined {
  return (
    charts.all.find(({ id }) => id === key) ?? charts.all.find(({ name }) => name.toLowerCase() === key.toLowerCase())
  );
}

/** A chart type that the host can create; throws `NotImplemented` for Excel's other types. */
function typeValue(value: Json): ChartType {
  const type = textValue(value);
  if (!isChartType(type)) throw new HostError('NotImplemented', `This host makes no charts of type ${type}.`);
  return type;
}

/** The cells of a range on any sheet, as series. */
function sources(args: Arguments, index: number): readonly SeriesSource[] {
  const range = args.object(index, 'Range');
  if (range === undefined) throw new HostError('InvalidArgument', `Argument ${index + 1} must be a range.`);
  const { sheet, area } = range.target;
  return seriesOf(sheet, area, args.word(index + 1, ['Auto', 'Columns', 'Rows']));
}

export const chartCollectionTable: ObjectTable<'ChartCollection'> = {
  type: 'ChartCollection',
  items: (sheet) => sheet.charts.all.map((chart) => chartObject(sheet, chart)),
  members: {
    count: { kind: 'property', set: '1.1', get: (sheet) => sheet.charts.all.length },
    add: {
      kind: 'method',
      set: '1.1',
      edits: true,
      call: (sheet, args) => {
        refuseUnlessAllowed(sheet, 'allowEditObjects');
        return chartObject(sheet, sheet.charts.add(typeValue(args.json(0)), sources(args, 1)));
      },
    },
    getCount: { kind: 'method', set: '1.4', call: (sheet) => sheet.charts.all.length },
    getItem: {
      kind: 'method',
      set: '1.1',
      call: (sheet, args) => chartObject(sheet, chartWithKey(sheet, args.text(0))),
    },
    getItemAt: {
      kind: 'method',
      set: '1.1',
      call: (sheet, args) => chartObject(sheet, sheet.charts.all[args.integer(0, 0)]),
    },
    getItemOrNullObject: {
      kind: 'method',
      set: '1.4',
      call: (sheet, args) => {
        const chart = chartWithKey(sheet, args.text(0));
        return chart === undefined ? null : chartObject(sheet, chart);
      },
    },
  },
};

function measure(name: keyof ChartBox): PropertyMember<ChartPartTarget<ChartModel>> {
  return {
    kind: 'property',
    set: '1.1',
    get: ({ part }) => part.box[name],
    assign: ({ part }, value) => {
      const points = numberValue(value);
      if (points < 0) throw new HostError('InvalidArgument', 'A place or a size is 0 points or more.');
      part.box = { ...part.box, [name]: points };
    },
  };
}

export const chartTable: ObjectTable<'Chart'> = {
  type: 'Chart',
  identity: ({ part }) => ({ Id: part.id }),
  members: guarded({
    axes: { kind: 'object', set: '1.1', get: (target) => new ExcelObject('ChartAxes', target) },
    dataLabels: {
      kind: 'object',
      set: '1.1',
      get: ({ sheet, part }) => new ExcelObject('ChartDataLabels', { sheet, part: part.labels }),
    },
    format: formatMember('ChartAreaFormat'),
    legend: {
      kind: 'object',
      set: '1.1',
      get: ({ sheet, part }) => new ExcelObject('ChartLegend', { sheet, part: part.legend }),
    },
    series: { kind: 'object', set: '1.1', get: (target) => new ExcelObject('ChartSeriesCollection', target) },
    title: {
      kind: 'object',
      set: '1.1',
      get: ({ sheet, part }) => new ExcelObject('ChartTitle', { sheet, part: part.title }),
    },
    worksheet: { kind: 'object', set: '1.2', get: ({ sheet }) => new ExcelObject('Worksheet', sheet) },
    chartType: {
      kind: 'property',
      set: '1.7',
      get: ({ part }) => part.type,
      assign: ({ part }, value) => part.setType(typeValue(value)),
    },
    displayBlanksAs: {
      kind: 'property',
      set: '1.8',
      get: ({ part }) => part.blanks,
      assign: ({ part }, value) => {
        part.blanks = wordValue(value, BLANKS);
      },
    },
    height: measure('height'),
    id: { kind: 'property', set: '1.7', get: ({ part }) => part.id },
    left: measure('left'),
    name: partProperty('name', '1.1', textValue),
    plotVisibleOnly: partProperty('plotVisibleOnly', '1.8', flagValue),
    top: measure('top'),
    width: measure('width'),
    delete: { kind: 'command', set: '1.1', edits: true, call: ({ part }) => part.remove() },
    setData: { kind: 'command', set: '1.1', edits: true, call: ({ part }, args) => part.setSources(sources(args, 0)) },
    setPosition: {
      kind: 'command',
      set: '1.1',
      edits: true,
      call: ({ sheet, part }, args, session) => {
        const from = boxOf(sheet.layout, areaArgument(args, 0, sheet, session));
        const { left, top } = from;
        if (args.at(1) === undefined) {
          part.box = { ...part.box, left, top };
          return;
        }
        const to = boxOf(sheet.layout, areaArgument(args, 1, sheet, session));
        part.box = { left, top, width: to.left + to.width - left, height: to.top + to.height - top };
      },
    },
  }),
};

export const chartAreaFormatTable: ObjectTable<'ChartAreaFormat'> = {
  type: 'ChartAreaFormat',
  members: {
    border: {
      kind: 'object',
      set: '1.7',
      get: ({ sheet, part }) => new ExcelObject('ChartBorder', { sheet, part: part.border }),
    },
    fill: fillMember(),
    font: fontMember(),
  },
};
