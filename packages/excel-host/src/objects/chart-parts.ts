import { LABEL_POSITIONS, type LabelContent } from '../workbook/charts/chart-labels';
import { LEGEND_POSITIONS } from '../workbook/charts/chart-legend';
import { fillMember, fontMember, formatMember } from './chart-formats';
import { guarded } from './chart-guard';
import { ExcelObject } from './excel-object';
import type { ObjectTable, PropertyMember } from './object-table';
import { partProperty } from './part-property';
import type { Targets } from './targets';
import { flagValue, numberFormatValue, textValue, wordValue } from './values';

export const chartTitleTable: ObjectTable<'ChartTitle'> = {
  type: 'ChartTitle',
  members: guarded({
    format: formatMember('ChartTitleFormat'),
    overlay: partProperty('overlay', '1.1', flagValue),
    text: partProperty('text', '1.1', textValue),
    visible: partProperty('visible', '1.1', flagValue),
  }),
};

export const chartTitleFormatTable: ObjectTable<'ChartTitleFormat'> = {
  type: 'ChartTitleFormat',
  members: {
    fill: fillMember(),
    font: fontMember(),
  },
};

export const chartLegendTable: ObjectTable<'ChartLegend'> = {
  type: 'ChartLegend',
  members: guarded({
    format: formatMember('ChartLegendFormat'),
    overlay: partProperty('overlay', '1.1', flagValue),
    position: partProperty('position', '1.1', (value) => wordValue(value, LEGEND_POSITIONS)),
    visible: partProperty('visible', '1.1', flagValue),
  }),
};

export const chartLegendFormatTable: ObjectTable<'ChartLegendFormat'> = {
  type: 'ChartLegendFormat',
  members: {
    fill: fillMember(),
    font: fontMember(),
  },
};

function content(name: LabelContent): PropertyMember<Targets['ChartDataLabels']> {
  return {
    kind: 'property',
    set: '1.1',
    get: ({ part }) => part.shows(name),
    assign: ({ part }, value) => part.set(name, flagValue(value)),
  };
}

export const chartDataLabelsTable: ObjectTable<'ChartDataLabels'> = {
  type: 'ChartDataLabels',
  members: guarded({
    format: formatMember('ChartDataLabelFormat'),
    numberFormat: partProperty('numberFormat', '1.8', numberFormatValue),
    position: {
      kind: 'property',
      set: '1.1',
      get: ({ part }) => part.position ?? 'None',
      assign: ({ part }, value) => {
        const position = wordValue(value, ['None', ...LABEL_POSITIONS] as const);
        part.position = position === 'None' ? undefined : position;
      },
    },
    separator: partProperty('separator', '1.1', textValue),
    showBubbleSize: content('showBubbleSize'),
    showCategoryName: content('showCategoryName'),
    showLegendKey: content('showLegendKey'),
    showPercentage: content('showPercentage'),
    showSeriesName: content('showSeriesName'),
    showValue: content('showValue'),
  }),
};

export const chartDataLabelFormatTable: ObjectTable<'ChartDataLabelFormat'> = {
  type: 'ChartDataLabelFormat',
  members: {
    fill: {
      kind: 'object',
      set: '1.1',
      get: ({ sheet, part }) => new ExcelObject('ChartFill', { sheet, part: part.fills }),
    },
    font: fontMember(),
  },
};
