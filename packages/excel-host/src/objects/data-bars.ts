import { HostError } from '../package/host-error';
import { DataBarModel, type DataBarBound } from '../workbook/conditional-formats/data-bar';
import { ExcelObject } from './excel-object';
import { isRecord, type Json } from './json';
import type { ObjectTable, PropertyMember } from './object-table';
import { refuseFormatting } from './protection-guard';
import type { ConditionalFormatTarget } from './targets';
import { colorValue, flagValue, textValue, wordValue } from './values';

const TYPES = ['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

function barOf({ cells: { sheet }, format }: ConditionalFormatTarget): DataBarModel {
  const { context } = sheet;
  const changed = () => context.workbook.emit({ kind: 'conditional-formats', sheet: context.id });
  const bar = DataBarModel.of(format, context.workbook.styles.colors, changed);
  if (bar === undefined) throw new HostError('ItemNotFound', 'The conditional format is not a data bar.');
  return bar;
}

function changedBar(target: ConditionalFormatTarget): DataBarModel {
  refuseFormatting(target.cells);
  return barOf(target);
}

function boundFrom(value: Json): DataBarBound {
  if (!isRecord(value)) throw new HostError('InvalidArgument', 'A bound is an object.');
  const { formula } = value;
  const type = wordValue(value['type'] ?? null, TYPES);
  return formula === undefined || formula === null ? { type } : { type, formula: textValue(formula) };
}

function bound(end: 0 | 1): PropertyMember<ConditionalFormatTarget> {
  return {
    kind: 'property',
    set: '1.6',
    get: (target) => ({ ...barOf(target).bound(end) }),
    assign: (target, value) => {
      changedBar(target).setBound(end, boundFrom(value));
    },
  };
}

export const dataBarConditionalFormatTable: ObjectTable<'DataBarConditionalFormat'> = {
  type: 'DataBarConditionalFormat',
  members: {
    lowerBoundRule: bound(0),
    positiveFormat: {
      kind: 'object',
      set: '1.6',
      get: (target) => new ExcelObject('ConditionalDataBarPositiveFormat', target),
    },
    showDataBarOnly: {
      kind: 'property',
      set: '1.6',
      get: (target) => barOf(target).onlyBars,
      assign: (target, value) => {
        changedBar(target).onlyBars = flagValue(value);
      },
    },
    upperBoundRule: bound(1),
  },
};

export const conditionalDataBarPositiveFormatTable: ObjectTable<'ConditionalDataBarPositiveFormat'> = {
  type: 'ConditionalDataBarPositiveFormat',
  members: {
    borderColor: {
      kind: 'property',
      set: '1.6',
      get: (target) => barOf(target).borderColor,
      assign: (target, value) => {
        changedBar(target).borderColor = value === '' ? '' : colorValue(value);
      },
    },
    fillColor: {
      kind: 'property',
      set: '1.6',
      get: (target) => barOf(target).fillColor,
      assign: (target, value) => {
        changedBar(target).fillColor = colorValue(value);
      },
    },
    gradientFill: {
      kind: 'property',
      set: '1.6',
      get: (target) => barOf(target).gradientFill,
      assign: (target, value) => {
        changedBar(target).gradientFill = flagValue(value);
      },
    },
  },
};
