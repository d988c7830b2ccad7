import type { ChartFill, ChartFont, ChartLine } from '../workbook/charts/chart-format';
import { ExcelObject } from './excel-object';
import type { ObjectMember } from './object-table';
import type { ChartPartTarget, ObjectType, Targets } from './targets';

/** The font of a part of a chart. */
export function fontMember<T extends { readonly font: ChartFont }>(): ObjectMember<ChartPartTarget<T>> {
  return {
    kind: 'object',
    set: '1.1',
    get: ({ sheet, part }) => new ExcelObject('ChartFont', { sheet, part: part.font }),
  };
}

/** What fills a part of a chart. */
export function fillMember<T extends { readonly fill: ChartFill }>(): ObjectMember<ChartPartTarget<T>> {
  return {
    kind: 'object',
    set: '1.1',
    get: ({ sheet, part }) => new ExcelObject('ChartFill', { sheet, part: [part.fill] }),
  };
}

/** The line that draws a part of a chart. */
export function lineMember<T extends { readonly line: ChartLine }>(): ObjectMember<ChartPartTarget<T>> {
  return {
    kind: 'object',
    set: '1.1',
    get: ({ sheet, part }) => new ExcelObject('ChartLineFormat', { sheet, part: part.line }),
  };
}

/** Another object that stands for the same as its parent: the format of a part of a chart. */
export function formatMember<K extends ObjectType>(type: K): ObjectMember<Targets[K]> {
  return { kind: 'object', set: '1.1', get: (target) => new ExcelObject(type, target) };
}
