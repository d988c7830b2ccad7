import type { ChartFill, ChartFont, ChartLine } from '../workbook/charts/chart-format';
import { ExcelObject } from './excel-object';
import type { ObjectMember } from './object-table';
import type { ChartPartTarget, ObjectType, Targets } from './targets';

export function fontMember<T extends { readonly font: ChartFont }>(): ObjectMember<ChartPartTarget<T>> {
  return {
    kind: 'object',
    set: '1.1',
    get: ({ sheet, part }) => new ExcelObject('ChartFont', { sheet, part: part.font }),
  };
}

export function fillMember<T extends { readonly fill: ChartFill }>(): ObjectMember<ChartPartTarget<T>> {
  return {
    kind: 'object',
    set: '1.1',
    get: ({ sheet, part }) => new ExcelObject('ChartFill', { sheet, part: [part.fill] }),
  };
}

export function lineMember<T extends { readonly line: ChartLine }>(): ObjectMember<ChartPartTarget<T>> {
  return {
    kind: 'object',
    set: '1.1',
    get: ({ sheet, part }) => new ExcelObject('ChartLineFormat', { sheet, part: part.line }),
  };
}

/** A format object that has the same target as its parent. */
export function formatMember<K extends ObjectType>(type: K): ObjectMember<Targets[K]> {
  return { kind: 'object', set: '1.1', get: (target) => new ExcelObject(type, target) };
}
