import { HostError } from '../package/host-error';
import type { Json } from './json';
import type { ChartScale } from '../workbook/charts/chart-scale';
import { fontMember, lineMember, formatMember } from './chart-formats';
import { guarded } from './chart-guard';
import { ExcelObject } from './excel-object';
import type { ObjectTable, PropertyMember } from './object-table';
import { partProperty } from './part-property';
import type { Targets } from './targets';
import { flagValue, numberFormatValue, numberValue, textValue, wordValue } from './values';

function axis({ sheet, part }: Targets['ChartAxes'], kind: 'category' | 'value'): ExcelObject<'ChartAxis'> {
  return new ExcelObject('ChartAxis', { sheet, part: part.axis(kind) });
}

export const chartAxesTable: ObjectTable<'ChartAxes'> = {
  type: 'ChartAxes',
  members: {
    categoryAxis: { kind: 'object', set: '1.1', get: (target) => axis(target, 'category') },
    valueAxis: { kind: 'object', set: '1.1', get: (target) => axis(target, 'value') },
    getItem: {
      kind: 'method',
      set: '1.7',
      call: (target, args) => {
        const type = wordValue(args.text(0), ['Category', 'Value']);
        if (args.word(1, ['Primary', 'Secondary']) === 'Secondary')
          throw new HostError('NotImplemented', 'This host has no secondary axes.');
        return axis(target, type === 'Category' ? 'category' : 'value');
      },
    },
  },
};

/** An empty text means automatic. */
function scaleValue(value: Json): number | undefined {
  return value === '' ? undefined : numberValue(value);
}

/** From 1 to 31,999 categories; an empty text means automatic. */
function spacingValue(value: Json): number | undefined {
  if (value === '') return undefined;
  const spacing = numberValue(value);
  if (!Number.isInteger(spacing) || spacing < 1 || spacing > 31_999)
    throw new HostError('InvalidArgument', 'Labels stand from 1 to 31,999 categories apart.');
  return spacing;
}

function end(what: keyof ChartScale): PropertyMember<Targets['ChartAxis']> {
  return {
    kind: 'property',
    set: '1.1',
    get: ({ part }) => part.scale[what],
    assign: ({ part }, value) => part.fix(what, scaleValue(value)),
  };
}

export const chartAxisTable: ObjectTable<'ChartAxis'> = {
  type: 'ChartAxis',
  members: guarded({
    format: formatMember('ChartAxisFormat'),
    majorGridlines: {
      kind: 'object',
      set: '1.1',
      get: ({ sheet, part }) => new ExcelObject('ChartGridlines', { sheet, part: part.majorGridlines }),
    },
    minorGridlines: {
      kind: 'object',
      set: '1.1',
      get: ({ sheet, part }) => new ExcelObject('ChartGridlines', { sheet, part: part.minorGridlines }),
    },
    title: {
      kind: 'object',
      set: '1.1',
      get: ({ sheet, part }) => new ExcelObject('ChartAxisTitle', { sheet, part: part.title }),
    },
    majorUnit: end('step'),
    maximum: end('maximum'),
    minimum: end('minimum'),
    numberFormat: partProperty('numberFormat', '1.8', numberFormatValue),
    reversePlotOrder: partProperty('reversed', '1.7', flagValue),
    tickLabelPosition: partProperty('tickLabelPosition', '1.7', (value) =>
      wordValue(value, ['NextToAxis', 'High', 'Low', 'None']),
    ),
    tickLabelSpacing: {
      kind: 'property',
      set: '1.7',
      // Reading always returns a number; by default, each category has a label.
      get: ({ part }) => part.labelSpacing ?? 1,
      assign: ({ part }, value) => {
        part.labelSpacing = spacingValue(value);
      },
    },
    type: { kind: 'property', set: '1.7', get: ({ part }) => (part.isValue ? 'Value' : 'Category') },
    visible: partProperty('visible', '1.7', flagValue),
  }),
};

export const chartAxisFormatTable: ObjectTable<'ChartAxisFormat'> = {
  type: 'ChartAxisFormat',
  members: {
    font: fontMember(),
    line: lineMember(),
  },
};

export const chartAxisTitleTable: ObjectTable<'ChartAxisTitle'> = {
  type: 'ChartAxisTitle',
  members: guarded({
    format: formatMember('ChartAxisTitleFormat'),
    text: partProperty('text', '1.1', textValue),
    visible: partProperty('visible', '1.1', flagValue),
  }),
};

export const chartAxisTitleFormatTable: ObjectTable<'ChartAxisTitleFormat'> = {
  type: 'ChartAxisTitleFormat',
  members: {
    font: fontMember(),
  },
};

export const chartGridlinesTable: ObjectTable<'ChartGridlines'> = {
  type: 'ChartGridlines',
  members: guarded({
    format: formatMember('ChartGridlinesFormat'),
    visible: partProperty('visible', '1.1', flagValue),
  }),
};

export const chartGridlinesFormatTable: ObjectTable<'ChartGridlinesFormat'> = {
  type: 'ChartGridlinesFormat',
  members: {
    line: lineMember(),
  },
};
