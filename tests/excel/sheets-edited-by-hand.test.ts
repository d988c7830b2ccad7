import { reviewPlan } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { asOf, SEPTEMBER_15 } from '../support/sample';
import { openWrittenSample } from '../support/written-sample';

jest.setTimeout(60_000);

const NAMES = ['Indicadores', 'Hallazgos'] as const;
const options = { language: 'es', madeOn: SEPTEMBER_15, sheets: ['indicators', 'findings'] } as const;

/** The contents of each sheet. */
function contents(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const ranges = NAMES.map((name) => context.workbook.worksheets.getItem(name).getUsedRange(true).load('values'));
    await context.sync();
    return ranges.map(({ values }): unknown => values);
  });
}

const KINDS = {
  Tablero: 'dashboard',
  Indicadores: 'indicators',
  'Por criterio': 'by-criterion',
  'Por responsable': 'by-owner',
  Cronograma: 'timeline',
  Hallazgos: 'findings',
  'Informe de avance': 'progress-report',
} as const;

/** Options that write one sheet and the one that it counts on. */
const only = (name: keyof typeof KINDS) => ({ language: 'es', madeOn: SEPTEMBER_15, sheets: [KINDS[name]] }) as const;

type Outcome = (sheet: Excel.Worksheet, table: Excel.Table) => unknown;

/** Edits that managers make to generated sheets. */
const OUTCOMES: readonly (readonly [string, Outcome])[] = [
  ['a row was put in above', (sheet) => sheet.getRange('1:1').insert('Down')],
  ['a row was taken out above', (sheet) => sheet.getRange('2:2').delete('Up')],
  ['a row of the table was taken out', (sheet) => sheet.getRange('9:9').delete('Up')],
  ['a column was put in before', (sheet) => sheet.getRange('A:B').insert('Right')],
  ['a column was put in inside', (sheet) => sheet.getRange('C:C').insert('Right')],
  ['a column was taken out', (sheet) => sheet.getRange('C:C').delete('Left')],
  ['the table shows a row of totals', (_, table) => (table.showTotals = true)],
  ['the table shows no headings', (_, table) => (table.showHeaders = false)],
  ['the table shows no buttons', (_, table) => (table.showFilterButton = false)],
  ['the table was turned into plain cells', (_, table) => table.convertToRange()],
  ['the table was deleted', (_, table) => table.delete()],
  ['the table was renamed', (_, table) => (table.name = 'Otra')],
  ['cells were merged', (sheet) => sheet.getRange('A1:F1').merge()],
  ['the sheet was hidden', (sheet) => (sheet.visibility = 'VeryHidden')],
  ['everything was cleared', (sheet) => sheet.getRange().clear()],
];

// Of a table Excel says: "the header must remain in the same row" (https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)).
describe.each(NAMES)('%s has the same contents after it is refreshed', (name) => {
  test.each(OUTCOMES)('if %s', async (_, outcome) => {
    const review = await openWrittenSample(options);
    const before = await contents();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      outcome(sheet, sheet.tables.getItemAt(0));
      await context.sync();
    });
    await writeSheets(review, options);
    expect(await contents()).toEqual(before);
    await Excel.run(async (context) => {
      const tables = context.workbook.worksheets.getItem(name).tables.load('items/showTotals, items/showHeaders');
      await context.sync();
      expect(tables.items.map(({ showTotals, showHeaders }) => [showTotals, showHeaders])).toEqual([[false, true]]);
    });
  });
});

/** The contents of a sheet. */
function shown(name: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true).load('values');
    await context.sync();
    return range.values;
  });
}

describe('a sheet without a table has the same contents after it is refreshed', () => {
  const plain = { ...options, sheets: ['by-criterion', 'progress-report'] } as const;

  test.each([
    ['Por criterio', '1:2', 'Down'],
    ['Por criterio', '6:6', 'Down'],
    ['Por criterio', 'A:A', 'Right'],
    ['Por criterio', 'C:D', 'Right'],
    ['Informe de avance', '1:2', 'Down'],
    ['Informe de avance', 'C:C', 'Right'],
    ['Informe de avance', 'A:B', 'Right'],
  ] as const)('%s if %s was inserted', async (name, put, shift) => {
    const review = await openWrittenSample(plain);
    const before = await shown(name);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange(put).insert(shift);
      await context.sync();
    });
    await writeSheets(review, plain);
    expect(await shown(name)).toEqual(before);
  });
});

describe('a column that users inserted between ours', () => {
  test.each([
    ['Tablero', 'C:C', '8:10'],
    ['Indicadores', 'A:A', '8:10'],
    ['Por criterio', 'B:B', '8:10'],
    ['Por responsable', 'A:A', '8:10'],
    ['Cronograma', 'F:F', '8:10'],
    ['Hallazgos', 'A:A', '8:10'],
    // Nothing can be written into its first rows, which are merged.
    ['Informe de avance', 'C:C', '13:15'],
  ] as const)('is after ours when %s is refreshed', async (name, place, rows) => {
    const review = await openWrittenSample(only(name));
    const before = await shown(name);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange(place).insert('Right');
      const cells = sheet.getRange(place).getIntersection(rows);
      cells.formulas = [["'=nota"], [45550], ['=ROW()*2']];
      cells.getCell(1, 0).numberFormat = [['dd/mm/yyyy']];
      await context.sync();
    });
    await writeSheets(review, only(name));
    await writeSheets(review, only(name));
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem(name).getUsedRange(true);
      const ours = all.getResizedRange(0, -1).load('values');
      const theirs = all.getLastColumn().getIntersection(rows).load('text, values');
      await context.sync();
      expect(ours.values).toEqual(before);
      expect(theirs.values).toEqual([['=nota'], [45550], [2 * Number(rows.split(':')[1])]]);
      expect(theirs.text[1]).toEqual(['15/09/2024']);
    });
  });
});

describe('the user’s cells below a growing table', () => {
  const KEPT: readonly (readonly [string, (below: Excel.Range) => unknown])[] = [
    ['cells', () => undefined],
    ['merged cells', (below) => below.merge()],
    ['a table', (below) => below.worksheet.tables.add(below, false)],
  ];

  test.each(KEPT)('move down: %s', async (_, outcome) => {
    const few = await openWrittenSample(options);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Indicadores');
      const below = sheet.getUsedRange(true).getLastRow().getOffsetRange(1, 0).getAbsoluteResizedRange(1, 2);
      below.values = [['nota de la directora', '']];
      outcome(below);
      const plan = context.workbook.worksheets.getItem('Plan 2024');
      const rows = plan.getUsedRange(true).getLastRow().getRowsAbove(3).load('values');
      await context.sync();
      plan.getUsedRange(true).getLastRow().getRowsBelow(3).values = rows.values;
      await context.sync();
    });
    const more = await reviewPlan(asOf());
    expect(more.plan.actions.length).toBe(few.plan.actions.length + 3);
    await writeSheets(more, options);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Indicadores');
      const table = sheet.tables.getItem('Indicadores').getRange().getLastRow().load('rowIndex, values');
      const all = sheet.getUsedRange(true).load('values');
      await context.sync();
      expect(table.values[0]).not.toContain('nota de la directora');
      const notes = all.values.flatMap((row, at) => (row.includes('nota de la directora') ? [at] : []));
      expect(notes).toHaveLength(1);
      expect(notes[0]).toBeGreaterThan(table.rowIndex);
    });
  });
});

describe('a note below a table that shrinks and grows again', () => {
  /**
   * Writes a note two rows below the register, then refreshes it with fewer rows and again with as many as before;
   * returns the note's row after each, from 0.
   */
  async function places(meanwhile: (sheet: Excel.Worksheet) => unknown): Promise<readonly number[]> {
    const all = await openWrittenSample(options);
    const fewer = { ...all, schedule: { ...all.schedule, situations: all.schedule.situations.slice(0, 3) } };
    const place = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Indicadores').getUsedRange(true).load('values');
        await context.sync();
        return range.values.findIndex((row) => row.includes('nota'));
      });
    const onSheet = (outcome: (sheet: Excel.Worksheet) => unknown) =>
      Excel.run(async (context) => {
        outcome(context.workbook.worksheets.getItem('Indicadores'));
        await context.sync();
      });
    await onSheet((sheet) => {
      sheet.getUsedRange(true).getLastRow().getOffsetRange(2, 0).getCell(0, 0).values = [['nota']];
    });
    const seen = [await place()];
    for (const [at, review] of [fewer, all, fewer, all].entries()) {
      await writeSheets(review, options);
      if (at === 0) await onSheet(meanwhile);
      seen.push(await place());
    }
    return seen;
  }

  test('stays in its place', async () => {
    const seen = await places(() => undefined);
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toBeGreaterThan(8);
  });

  test('moves with an inserted row', async () => {
    const [first = 0, ...later] = await places((sheet) => sheet.getRange('14:14').insert('Down'));
    expect(later).toEqual([first + 1, first + 1, first + 1, first + 1]);
  });

  const below = (sheet: Excel.Worksheet) =>
    sheet.tables.getItem('Indicadores').getRange().getLastRow().getOffsetRange(1, 0).getCell(0, 1);

  test.each<readonly [string, (sheet: Excel.Worksheet) => unknown]>([
    ['in a row that was left blank', (sheet) => (below(sheet).getOffsetRange(1, 0).values = [['entre las dos']])],
    [
      'in a row that was put in right below the table',
      (sheet) => {
        const row = below(sheet);
        row.getEntireRow().insert('Down');
        below(sheet).values = [['entre las dos']];
      },
    ],
  ])('isn’t the only one: a text written %s moves too', async (_, write) => {
    await places(write);
    const contentsNow = JSON.stringify(await shown('Indicadores'));
    expect(contentsNow).toContain('entre las dos');
    expect(contentsNow).toContain('nota');
  });
});

describe('a merged cell between ours', () => {
  test.each([
    ['Indicadores', 'A1:C2'],
    ['Indicadores', 'C3:D4'],
    ['Indicadores', 'A12:C13'],
    ['Indicadores', 'A11:B14'],
    ['Por criterio', 'B8:B9'],
    ['Por criterio', 'A10:C10'],
    ['Por responsable', 'A9:B14'],
    ['Cronograma', 'A8:H30'],
    ['Hallazgos', 'A1:A3'],
    ['Informe de avance', 'B8:C20'],
    ['Tablero', 'A1:F9'],
  ] as const)(
    'is unmerged when a sheet with more rows is refreshed, and the sheet is complete: %s %s',
    async (name, merged) => {
      const all = await openWrittenSample(only(name));
      const fewer = { ...all, schedule: { ...all.schedule, situations: all.schedule.situations.slice(0, 2) } };
      const contentsNow = await shown(name);
      await writeSheets(fewer, only(name));
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(merged).merge();
        await context.sync();
      });
      await writeSheets(all, only(name));
      expect(await shown(name)).toEqual(contentsNow);
      await Excel.run(async (context) => {
        const areas = context.workbook.worksheets.getItem(name).getUsedRange(true).getMergedAreasOrNullObject();
        await context.sync();
        // The report's own texts are over several columns.
        expect(areas.isNullObject).toBe(name !== 'Informe de avance');
      });
    },
  );
});
