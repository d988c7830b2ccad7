import { HostError } from '../../package/host-error';
import type { Area } from '../references/area';
import { cellArea } from '../references/area';
import { chartFormula } from './chart-cells';
import type { ReadableSheet } from '../cells/sheet-context';
import { isDateCode } from '../values/display-text';

/** Whether series are rows or columns of the source; with `Auto`, categories are along its longer side. */
export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** The formulas, without `=`, of a series' name, categories and values. */
export interface SeriesSource {
  readonly name?: string;
  readonly categories?: string;
  readonly values: string;
}

/**
 * Splits a source into series as Excel does: a first row or column that isn't numeric (texts, dates, or after an empty
 * corner) has the names or categories.
 */
export function seriesOf(sheet: ReadableSheet, area: Area, seriesBy: SeriesBy): readonly SeriesSource[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && area.rowCount >= area.columnCount);
  // For series in columns; for series in rows, the two axes are swapped.
  const along = byColumns ? area.rowCount : area.columnCount;
  const across = byColumns ? area.columnCount : area.rowCount;
  if (along * across > 1_000_000) throw new HostError('InvalidArgument', 'The source of a chart has too many cells');
  const at = (step: number, series: number): readonly [row: number, column: number] =>
    byColumns ? [area.row + step, area.column + series] : [area.row + series, area.column + step];
  const part = (step: number, series: number, count: number): string => {
    const [row, column] = at(step, series);
    const size = byColumns ? { rowCount: count, columnCount: 1 } : { rowCount: 1, columnCount: count };
    return chartFormula(sheet, { ...cellArea(row, column), ...size });
  };
  const isHeading = (step: number, series: number): boolean => {
    const [row, column] = at(step, series);
    const value = sheet.cells.value(row, column);
    if (typeof value === 'string') return value !== '';
    return typeof value === 'number' && isDateCode(sheet.cells.style(row, column).numberFormat);
  };
  const blankCorner = across > 1 && along > 1 && sheet.cells.value(area.row, area.column) === null;
  const some = (count: number, test: (index: number) => boolean): boolean =>
    Array.from({ length: Math.max(0, count - 1) }, (_, index) => index + 1).some(test);
  const hasNames = along > 1 && (blankCorner || (across > 1 ? some(across, (s) => isHeading(0, s)) : isHeading(0, 0)));
  const hasCategories =
    across > 1 && (blankCorner || some(along, (step) => isHeading(step, 0)) || (along === 1 && isHeading(0, 0)));
  const [top, first] = [hasNames ? 1 : 0, hasCategories ? 1 : 0];
  return Array.from({ length: across - first }, (_, index) => ({
    ...(hasNames ? { name: part(0, first + index, 1) } : {}),
    ...(hasCategories ? { categories: part(top, 0, along - top) } : {}),
    values: part(top, first + index, along - top),
  }));
}
