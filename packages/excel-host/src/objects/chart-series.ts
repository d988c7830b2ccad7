import { HostError } from '../package/host-error';
import { chartFormula } from '../workbook/charts/chart-cells';
import { MARKER_STYLES } from '../workbook/charts/chart-marker';
import type { ChartPoint, ChartSeries, PlotSetting } from '../workbook/charts/chart-series';
import type { Arguments } from './arguments';
import { fillMember, lineMember, formatMember } from './chart-formats';
import { guarded } from './chart-guard';
import { ExcelObject } from './excel-object';
import type { ObjectTable, PropertyMember } from './object-table';
import { partProperty } from './part-property';
import type { RequirementSet } from './requirement-set';
import type { ChartPartTarget, Targets } from './targets';
import { colorValue, flagValue, numberValue, textValue, wordValue } from './values';

function seriesObject(
  { sheet }: Targets['ChartSeriesCollection'],
  series: ChartSeries | undefined,
): ExcelObject<'ChartSeries'> {
  if (series === undefined) throw new HostError('ItemNotFound', 'The chart has no such series.');
  return new ExcelObject('ChartSeries', { sheet, part: series });
}

export const chartSeriesCollectionTable: ObjectTable<'ChartSeriesCollection'> = {
  type: 'ChartSeriesCollection',
  items: (target) => target.part.series.map((series) => seriesObject(target, series)),
  members: guarded({
    count: { kind: 'property', set: '1.1', get: ({ part }) => part.series.length },
    add: {
      kind: 'method',
      set: '1.7',
      edits: true,
      call: (target, args) =>
        seriesObject(target, target.part.addSeries(args.optionalText(0), args.optionalInteger(1, 0))),
    },
    getCount: { kind: 'method', set: '1.4', call: ({ part }) => part.series.length },
    getItemAt: {
      kind: 'method',
      set: '1.1',
      call: (target, args) => seriesObject(target, target.part.series[args.integer(0, 0)]),
    },
  }),
};

function plotSetting(name: PlotSetting, set: RequirementSet): PropertyMember<Targets['ChartSeries']> {
  return {
    kind: 'property',
    set,
    get: ({ part }) => part.plotSetting(name),
    assign: ({ part }, value) => part.setPlotSetting(name, numberValue(value)),
  };
}

/** The formula of a range with one row or one column, on any sheet. */
function line(args: Arguments): string {
  const range = args.object(0, 'Range');
  if (range === undefined) throw new HostError('InvalidArgument', 'Argument 1 must be a range.');
  const { sheet, area } = range.target;
  if (area.rowCount > 1 && area.columnCount > 1)
    throw new HostError('InvalidArgument', 'A series takes one row or one column.');
  return chartFormula(sheet, area);
}

export const chartSeriesTable: ObjectTable<'ChartSeries'> = {
  type: 'ChartSeries',
  members: guarded({
    dataLabels: {
      kind: 'object',
      set: '1.8',
      get: ({ sheet, part }) => new ExcelObject('ChartDataLabels', { sheet, part: part.labels }),
    },
    format: formatMember('ChartSeriesFormat'),
    points: { kind: 'object', set: '1.1', get: (target) => new ExcelObject('ChartPointsCollection', target) },
    doughnutHoleSize: plotSetting('holeSize', '1.7'),
    firstSliceAngle: plotSetting('firstSliceAng', '1.8'),
    gapWidth: plotSetting('gapWidth', '1.7'),
    overlap: plotSetting('overlap', '1.8'),
    hasDataLabels: {
      kind: 'property',
      set: '1.7',
      get: ({ part }) => part.labels.visible,
      assign: ({ part }, value) => {
        part.labels.visible = flagValue(value);
      },
    },
    markerBackgroundColor: {
      kind: 'property',
      set: '1.7',
      get: ({ part }) => part.marker.background,
      assign: ({ part }, value) => {
        part.marker.background = colorValue(value);
      },
    },
    markerForegroundColor: {
      kind: 'property',
      set: '1.7',
      get: ({ part }) => part.marker.foreground,
      assign: ({ part }, value) => {
        part.marker.foreground = colorValue(value);
      },
    },
    markerSize: {
      kind: 'property',
      set: '1.7',
      get: ({ part }) => part.marker.size,
      assign: ({ part }, value) => {
        part.marker.size = numberValue(value);
      },
    },
    markerStyle: {
      kind: 'property',
      set: '1.7',
      get: ({ part }) => part.marker.style,
      assign: ({ part }, value) => {
        part.marker.style = wordValue(value, MARKER_STYLES);
      },
    },
    name: partProperty('name', '1.1', textValue),
    smooth: partProperty('smooth', '1.7', flagValue),
    delete: { kind: 'command', set: '1.7', edits: true, call: ({ part }) => part.remove() },
    getDimensionValues: {
      kind: 'method',
      set: '1.12',
      call: ({ part }, args) => {
        const dimension = wordValue(args.text(0), ['Categories', 'Values']);
        return dimension === 'Categories' ? part.categories : part.values.map((value) => String(value ?? ''));
      },
    },
    setValues: {
      kind: 'command',
      set: '1.7',
      edits: true,
      call: ({ part }, args) => part.setFormula('val', line(args)),
    },
    setXAxisValues: {
      kind: 'command',
      set: '1.7',
      edits: true,
      call: ({ part }, args) => part.setFormula('cat', line(args)),
    },
  }),
};

export const chartSeriesFormatTable: ObjectTable<'ChartSeriesFormat'> = {
  type: 'ChartSeriesFormat',
  members: {
    fill: fillMember(),
    line: lineMember(),
  },
};

function pointObject(
  { sheet }: ChartPartTarget<ChartSeries>,
  point: ChartPoint | undefined,
): ExcelObject<'ChartPoint'> {
  if (point === undefined) throw new HostError('ItemNotFound', 'The series has no such point.');
  return new ExcelObject('ChartPoint', { sheet, part: point });
}

export const chartPointsCollectionTable: ObjectTable<'ChartPointsCollection'> = {
  type: 'ChartPointsCollection',
  items: (target) => target.part.points.map((point) => pointObject(target, point)),
  members: {
    count: { kind: 'property', set: '1.1', get: ({ part }) => part.points.length },
    getCount: { kind: 'method', set: '1.4', call: ({ part }) => part.points.length },
    getItemAt: {
      kind: 'method',
      set: '1.1',
      call: (target, args) => pointObject(target, target.part.points[args.integer(0, 0)]),
    },
  },
};

export const chartPointTable: ObjectTable<'ChartPoint'> = {
  type: 'ChartPoint',
  members: {
    format: formatMember('ChartPointFormat'),
    value: { kind: 'property', set: '1.1', get: ({ part }) => part.value },
  },
};

export const chartPointFormatTable: ObjectTable<'ChartPointFormat'> = {
  type: 'ChartPointFormat',
  members: {
    border: {
      kind: 'object',
      set: '1.7',
      get: ({ sheet, part }) => new ExcelObject('ChartBorder', { sheet, part: part.border }),
    },
    fill: fillMember(),
  },
};
