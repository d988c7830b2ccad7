import { HostError } from '../package/host-error';
import { CHART_LINE_STYLES, type ChartLine } from '../workbook/chart-look';
import { guarded } from './chart-guard';
import type { Member, ObjectTable } from './object-table';
import type { ChartPartTarget } from './targets';
import { colorValue, flagValue, numberValue, textValue, wordValue } from './values';

/** `Excel.ChartFont`. */
export const chartFontTable: ObjectTable<'ChartFont'> = {
  type: 'ChartFont',
  members: guarded({
    bold: {
      kind: 'property',
      set: '1.1',
      get: ({ part }) => part.bold,
      assign: ({ part }, value) => {
        part.bold = flagValue(value);
      },
    },
    color: {
      kind: 'property',
      set: '1.1',
      get: ({ part }) => part.color,
      assign: ({ part }, value) => {
        part.color = colorValue(value);
      },
    },
    italic: {
      kind: 'property',
      set: '1.1',
      get: ({ part }) => part.italic,
      assign: ({ part }, value) => {
        part.italic = flagValue(value);
      },
    },
    name: {
      kind: 'property',
      set: '1.1',
      get: ({ part }) => part.name,
      assign: ({ part }, value) => {
        part.name = textValue(value);
      },
    },
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
    underline: {
      kind: 'property',
      set: '1.1',
      get: ({ part }) => part.underline,
      assign: ({ part }, value) => {
        part.underline = wordValue(value, ['None', 'Single']);
      },
    },
  }),
};

/** `Excel.ChartFill`. */
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
  color: {
    kind: 'property',
    set: '1.1',
    get: ({ part }) => part.color,
    assign: ({ part }, value) => {
      part.color = colorValue(value);
    },
  },
  lineStyle: {
    kind: 'property',
    set: '1.7',
    get: ({ part }) => part.style,
    assign: ({ part }, value) => {
      part.style = wordValue(value, CHART_LINE_STYLES);
    },
  },
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

/** `Excel.ChartLineFormat`. */
export const chartLineFormatTable: ObjectTable<'ChartLineFormat'> = {
  type: 'ChartLineFormat',
  members: guarded<ChartPartTarget<ChartLine>>(lineMembers),
};

/** `Excel.ChartBorder`: as a line, from later sets on. */
export const chartBorderTable: ObjectTable<'ChartBorder'> = {
  type: 'ChartBorder',
  members: guarded<ChartPartTarget<ChartLine>>({
    ...lineMembers,
    color: { ...lineMembers.color, set: '1.7' },
    clear: { ...lineMembers.clear, set: '1.8' },
  }),
};
