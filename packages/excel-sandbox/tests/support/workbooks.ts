import { ExcelHost } from 'excel-host';

/** A workbook with one sheet, `Tareas`: a heading in row 1, two tasks with dates as text below; row 1 is frozen. */
export function taskList(): Uint8Array {
  const host = ExcelHost.empty({ sheetName: 'Tareas' });
  const sheet = host.workbook.activeSheet;
  const rows = [
    ['No.', 'Tarea', 'Inicio', 'Fin'],
    [1, 'Comprar', 'may-24', 'ago-24'],
    [2, 'Instalar', 'ene-24', 'dic-24'],
  ] as const;
  rows.forEach((row, at) => row.forEach((value, column) => sheet.cells.setValue(at, column, value)));
  sheet.view.frozen = { rows: 1, columns: 0 };
  return host.save();
}
