import { HostError } from '../package/host-error';
import { CHART_LINE_STYLES, type ChartLine } from '../workbook/charts/chart-format';
import { guarded } from './chart-guard';
import type { Member, ObjectTable } from './object-table';
import { partProperty } from './part-property';
import type { ChartPartTarget } from './targets';
import { colorValue, flagValue, numberValue, textValue, wordValue } from './values';

export const chartFontTable: ObjectTable<'ChartFont'> = {
  type: 'ChartFont',
  members: guarded({
    bold: partProperty('bold', '1.1', flagValue),
    color: partProperty('color', '1.1', colorValue),
    italic: partProperty('italic', '1.1', flagValue),
    name: partProperty('name', '1.1', textValue),
    size: {
      kind: 'property',
      set: '1.1',
      get: ({ part }) => part.size,
      assign: ({ part }, value) => {
        const points = numberValue(value);
        if (points < 1 || points > 409) throw new HostError('InvalidArgument', 'A font has 1 to 409 points.');
        part.size = points;
      },
    },
    underline: partProperty('underline', '1.1', (value) => wordValue(value, ['None', 'Single'])),
  }),
};

export const chartFillTable: ObjectTable<'ChartFill'> = {
  type: 'ChartFill',
  members: guarded({
    clear: { kind: 'command', set: '1.1', edits: true, call: ({ part }) => part.forEach((fill) => fill.clear()) },
    setSolidColor: {
      kind: 'command',
      set: '1.1',
      edits: true,
      call: ({ part }, args) => {
        const color = colorValue(args.json(0));
        for (const fill of part) fill.color = color;
      },
    },
  }),
};

const lineMembers = {
  color: partProperty('color', '1.1', colorValue),
  lineStyle: partProperty('style', '1.7', (value) => wordValue(value, CHART_LINE_STYLES)),
  weight: {
    kind: 'property',
    set: '1.7',
    get: ({ part }) => part.weight,
    assign: ({ part }, value) => {
      const points = numberValue(value);
      if (points < 0 || points > 1584) throw new HostError('InvalidArgument', 'A line has 0 to 1,584 points.');
      part.weight = points;
    },
  },
  clear: { kind: 'command', set: '1.1', edits: true, call: ({ part }) => part.clear() },
} as const satisfies Readonly<Record<string, Member<ChartPartTarget<ChartLine>>>>;

export const chartLineFormatTable: ObjectTable<'ChartLineFormat'> = {
  type: 'ChartLineFormat',
  members: guarded<ChartPartTarget<ChartLine>>(lineMembers),
};

/** `Excel.ChartBorder`. Later API sets have it for lines only. */
export const chartBorderTable: ObjectTable<'ChartBorder'> = {
  type: 'ChartBorder',
  members: guarded<ChartPartTarget<ChartLine>>({
    ...lineMembers,
    color: { ...lineMembers.color, set: '1.7' },
    clear: { ...lineMembers.clear, set: '1.8' },
  }),
};
