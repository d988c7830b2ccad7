import type { CalculationInput } from './calculation/calculation-input';
import type { DefinedNames } from './names/defined-names';
import type { SheetRecord } from './sheet-list';
import type { SheetModel } from './sheets/sheet-model';
import type { TableModel } from './tables/table-model';
import { DAYS_TO_1904 } from './values/serial-days';

/** The parts of a workbook, besides its sheets, that formulas may refer to. */
interface FormulaBook {
  readonly names: DefinedNames;
  readonly date1904: boolean;
  /** Today as a serial number of the 1900 system. */
  readonly today: () => number;
  tablesOn(sheet: SheetModel): readonly TableModel[];
}

/** Everything that a workbook's formulas may refer to: sheets, tables, names and today. */
export function formulaScope(book: FormulaBook, records: readonly SheetRecord[]): CalculationInput {
  const { date1904 } = book;
  return {
    sheets: records.map(({ model, part }) => ({
      name: model.name,
      data: part.data,
      tables: book.tablesOn(model).map((table) => ({
        name: table.name,
        area: table.area,
        columns: table.columns.map(({ name }) => name),
        headers: table.showHeaders,
        totals: table.showTotals,
      })),
      merged: model.merges.all,
      fillCell: (row, column, filler) => model.cells.fillCell(row, column, filler),
    })),
    names: book.names.all.map((name) => ({
      name: name.name,
      formula: name.formula.slice(1),
      ...(name.sheet === undefined ? {} : { sheet: name.sheet.position }),
    })),
    date1904,
    today: book.today() - (date1904 ? DAYS_TO_1904 : 0),
  };
}
