import type { SpecArea } from '../../core/summary/sheet-spec';

export function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: SpecArea): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}
