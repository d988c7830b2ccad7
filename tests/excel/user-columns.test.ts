import { reviewPlan } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { openOffice } from 'excel-host/testing';
import { asOf, sampleBytes, SEPTEMBER_15 } from '../support/sample';

jest.setTimeout(60_000);

const options = { language: 'es', madeOn: SEPTEMBER_15, sheets: ['indicators', 'findings'] } as const;

type Row = Readonly<Record<string, unknown>>;

/** A table's rows by heading. */
function rowsOf(name: string): Promise<readonly Row[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load('values');
    await context.sync();
    const [headings = [], ...rows] = range.values as readonly (readonly unknown[])[];
    return rows.map((row) => Object.fromEntries(row.map((cell, at) => [String(headings[at]), cell])));
  });
}

/** Inserts a column into a table, at an index from 0, and fills it in. */
function insertColumn(name: string, place: number, heading: string, cell: (row: number) => string | number | boolean) {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange().load('rowIndex, rowCount, columnCount');
    const { worksheet } = table;
    await context.sync();
    if (place < range.columnCount) worksheet.getRangeByIndexes(0, place, 1, 1).getEntireColumn().insert('Right');
    const column = worksheet.getRangeByIndexes(range.rowIndex, place, range.rowCount, 1);
    if (place >= range.columnCount) table.resize(range.getResizedRange(0, 1));
    await context.sync();
    column.formulas = [[heading], ...Array.from({ length: range.rowCount - 1 }, (_, row) => [cell(row)])];
    await context.sync();
  });
}

/** Edits the plan's sheet. */
function edit(outcome: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return Excel.run(async (context) => {
    outcome(context.workbook.worksheets.getItem('Plan 2024'));
    await context.sync();
  });
}

const refresh = async (more: Partial<Parameters<typeof writeSheets>[1]> = {}) =>
  writeSheets(await reviewPlan(asOf()), { ...options, ...more });

/** The texts in a user's column of the register, by the values that identify the row. */
const beside = (rows: readonly Row[], heading: string) =>
  rows.map((row) => [row['No.'] ?? row['No'], row['Orden'] ?? row['Order'], row[heading]]);

describe.each([
  ['inside', 4],
  ['at the right end', 16],
])('a column that users add %s of the register', (_, place) => {
  let office: Awaited<ReturnType<typeof openOffice>>;

  beforeEach(async () => {
    office = await openOffice(sampleBytes());
    await refresh();
    expect(Object.keys((await rowsOf('Indicadores'))[0] ?? {})).toHaveLength(16);
    await insertColumn('Indicadores', place, 'Comentario', (row) => `nota ${row}`);
  });

  test('stays as it is if nothing changed in the plan', async () => {
    const looks = (context: Excel.RequestContext) => {
      const cell = context.workbook.worksheets.getItem('Indicadores').getRangeByIndexes(8, place, 1, 1);
      return { cell, fill: cell.format.fill.load('color'), font: cell.format.font.load('italic') };
    };
    await Excel.run(async (context) => {
      const { cell, fill, font } = looks(context);
      fill.color = '#FFFF00';
      font.italic = true;
      cell.numberFormat = [['"«"@"»"']];
      await context.sync();
    });
    const before = await rowsOf('Indicadores');
    await refresh();
    await refresh();
    expect(await rowsOf('Indicadores')).toEqual(before);
    await Excel.run(async (context) => {
      const { cell, fill, font } = looks(context);
      cell.load('numberFormat');
      await context.sync();
      expect([fill.color, font.italic, cell.numberFormat[0]?.[0]]).toEqual(['#FFFF00', true, '"«"@"»"']);
    });
  });

  test('moves with its rows if the plan was sorted and has new ones', async () => {
    const before = beside(await rowsOf('Indicadores'), 'Comentario');
    await edit((sheet) => sheet.getRange('6:6').insert('Down'));
    await edit((sheet) => {
      sheet.getRange('A6:M6').values = [
        [
          9,
          'CRITERIO 1',
          'Subcriterio 1.1',
          '1) Área',
          'Objetivo',
          'Otra acción',
          'Tareas',
          '',
          '',
          '',
          '3 actas',
          'Ana',
          '',
        ],
      ];
      // From the bottom up, so that the row numbers above stay valid.
      sheet.getRange('5:5').insert('Down');
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan 2024');
      const last = sheet.getRange('A12:M12').load('formulas');
      await context.sync();
      sheet.getRange('A5:M5').formulas = last.formulas;
      sheet.getRange('12:12').delete('Up');
      await context.sync();
    });
    await refresh();
    const after = beside(await rowsOf('Indicadores'), 'Comentario');
    expect(after).toHaveLength(before.length + 1);
    expect(after).toContainEqual([9, 1, '']);
    expect(after[0]?.[0]).toBe(7);
    const byRow = (rows: typeof after) => [...rows].sort((a, b) => String(a).localeCompare(String(b)));
    expect(byRow(after.filter(([number]) => number !== 9))).toEqual(byRow(before));
    await refresh();
    expect(beside(await rowsOf('Indicadores'), 'Comentario')).toEqual(after);
  });

  test('keeps its values for deleted rows below the table', async () => {
    const before = beside(await rowsOf('Indicadores'), 'Comentario');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Indicadores');
      sheet.getUsedRange(true).getLastRow().getOffsetRange(2, 0).getAbsoluteResizedRange(1, 1).values = [['firma']];
      await context.sync();
    });
    await edit((sheet) => sheet.getRange('6:6').delete('Up'));
    await refresh();
    const after = beside(await rowsOf('Indicadores'), 'Comentario');
    expect(after).toEqual(before.filter(([number]) => number !== 2));
    const below = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Indicadores');
      const range = sheet.getUsedRange(true).load('values');
      const table = sheet.tables.getItem('Indicadores').getRange().load('rowIndex, rowCount');
      await context.sync();
      return (range.values as readonly (readonly unknown[])[])
        .slice(table.rowIndex + table.rowCount)
        .map((row) => row.filter((cell) => cell !== ''));
    });
    expect(below[0]).toEqual([]);
    expect(below[1]).toEqual([expect.stringContaining('ya no están')]);
    expect(below[2]).toEqual(expect.arrayContaining([2, 1, before.find(([number]) => number === 2)?.[2]]));
    expect(below.at(-1)).toEqual(['firma']);
    expect(below.slice(3, -1).every((row) => row.length === 0)).toBe(true);
  });

  test('is also kept in the saved file and in another language', async () => {
    const before = beside(await rowsOf('Indicadores'), 'Comentario');
    const bytes = office.host.save();
    office.stop();
    await openOffice(bytes);
    await refresh({ language: 'en' });
    expect(beside(await rowsOf('Indicadores'), 'Comentario')).toEqual(before);
  });
});

describe('the contents of such a column', () => {
  const CELLS = ["'=1+1", "'2024-05", true, 45550, 'texto'] as const;
  const SAID = ['=1+1', '2024-05', true, 45550, 'texto'] as const;

  beforeEach(async () => {
    await openOffice(sampleBytes());
    await refresh();
  });

  /** Moves all rows, so that every cell is written again. */
  const moveRows = () =>
    edit((sheet) => {
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('A5:M5').values = [
        [9, 'CRITERIO 1', 'Subcriterio 1.1', '', '', 'Otra acción', 'Tareas', '', '', '', '3 actas', 'Ana', ''],
      ];
    });

  test('move with their row unchanged: no text is executed or becomes a date', async () => {
    await insertColumn('Indicadores', 16, 'Nota', (row) => CELLS[row] ?? '');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Indicadores').getDataBodyRange().getCell(3, 16).numberFormat = [['dd/mm/yyyy']];
      await context.sync();
    });
    await moveRows();
    await refresh();
    expect((await rowsOf('Indicadores')).slice(0, 6).map((row) => row['Nota'])).toEqual(['', ...SAID]);
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Indicadores').getDataBodyRange();
      const cells = [3, 4, 5].map((row) => body.getCell(row, 16).load('formulas, numberFormat'));
      await context.sync();
      expect(cells.map(({ numberFormat }) => String(numberFormat[0]?.[0]))).toEqual([
        'General',
        'dd/mm/yyyy',
        'General',
      ]);
    });
  });

  test('calculated columns follow their rows, and new rows are calculated too', async () => {
    await insertColumn('Indicadores', 16, 'Doble', (row) => `=N${row + 8}*2+$D$3`);
    const before = await rowsOf('Indicadores');
    expect(before[0]?.['Doble']).toBe(2 + SEPTEMBER_15);
    await moveRows();
    await refresh();
    const rows = await rowsOf('Indicadores');
    expect(rows).toHaveLength(before.length + 1);
    expect(rows.map((row) => row['Doble'])).toEqual(rows.map((row) => Number(row['Orden']) * 2 + SEPTEMBER_15));
  });

  test('its heading is renamed if we add one of the same name', async () => {
    await insertColumn('Indicadores', 16, 'Meta', () => 'la suya');
    await edit((sheet) => {
      sheet.getRange('N3:N5').values = [['Meta'], [''], ['3 actas']];
    });
    await refresh();
    const [row] = await rowsOf('Indicadores');
    expect([row?.['Meta'], row?.['Meta (2)']]).toEqual(['3 actas', 'la suya']);
  });

  test.each([6, 10])('our own renamed column gets its name back: %s', async (column) => {
    const before = await rowsOf('Indicadores');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Indicadores').getHeaderRowRange().getCell(0, column).values = [['Cómo va']];
      await context.sync();
    });
    expect(Object.keys((await rowsOf('Indicadores'))[0] ?? {})[column]).toBe('Cómo va');
    await refresh();
    expect(await rowsOf('Indicadores')).toEqual(before);
  });

  test.each([
    ['a row was put in above', (sheet: Excel.Worksheet) => sheet.getRange('1:1').insert('Down')],
    ['a column was put in before', (sheet: Excel.Worksheet) => sheet.getRange('A:A').insert('Right')],
    ['a column of ours was taken out', (sheet: Excel.Worksheet) => sheet.getRange('H:H').delete('Left')],
    ['the table shows a row of totals', (sheet: Excel.Worksheet) => (sheet.tables.getItemAt(0).showTotals = true)],
  ])('it stays if %s', async (_, outcome) => {
    await insertColumn('Indicadores', 3, 'Nota', (row) => `nota ${row}`);
    const before = await rowsOf('Indicadores');
    await Excel.run(async (context) => {
      outcome(context.workbook.worksheets.getItem('Indicadores'));
      await context.sync();
    });
    await refresh();
    expect(await rowsOf('Indicadores')).toEqual(before);
  });

  test('on the findings sheet it stays with the findings that still exist', async () => {
    await insertColumn('Hallazgos', 3, 'Quién', (row) => `persona ${row}`);
    const rowTexts = (rows: readonly Row[]) =>
      rows.map((row) => [row['Celda'], row['Regla'], row['Problema'], row['Quién']]);
    const before = rowTexts(await rowsOf('Hallazgos'));
    await edit((sheet) => {
      sheet.getRange('H5').numberFormat = [['dd/mm/yyyy']];
      sheet.getRange('H5').values = [[45413]];
    });
    await refresh();
    const after = rowTexts(await rowsOf('Hallazgos'));
    expect(after).toEqual(before.filter(([cell]) => cell !== 'H5'));
    expect(after.length).toBe(before.length - 1);
  });
});
