import { sheets as en } from '../../../src/core/messages/en/sheets';
import { sheets as es } from '../../../src/core/messages/es/sheets';
import { dayOf } from '../../../src/core/plan/day';
import { SHEET_KEYS } from '../../../src/core/summary/sheet-spec';
import { summarisePlan } from '../../../src/core/summary/summarise-plan';
import { SAMPLE_ROWS } from '../plan/sample-rows';
import { bodyOf, headingOf, input, sheet } from './summary-input';

describe('the generated sheets of the sample', () => {
  test('have rows of equal length and areas within them', () => {
    for (const { cells, styles, emphases, table, columnWidths } of summarisePlan(input(SAMPLE_ROWS))) {
      const width = cells[0]?.length ?? 0;
      expect(cells.map((row) => row.length)).toEqual(cells.map(() => width));
      expect(columnWidths).toHaveLength(width);
      const areas = [...styles, ...emphases].map(({ area }) => area).concat(table?.area ?? []);
      for (const area of areas) {
        expect(area.row + area.rowCount).toBeLessThanOrEqual(cells.length);
        expect(area.column + area.columnCount).toBeLessThanOrEqual(width);
      }
    }
  });

  test('are the requested ones, in their order', () => {
    expect(summarisePlan(input(SAMPLE_ROWS)).map(({ key }) => key)).toEqual(SHEET_KEYS);
    const some = summarisePlan(input(SAMPLE_ROWS), ['findings', 'indicators']);
    expect(some.map(({ key }) => key)).toEqual(['indicators', 'findings']);
  });

  test.each(['es', 'en'] as const)('have names that Excel accepts (%s)', (language) => {
    const { names, tables } = language === 'es' ? es : en;
    for (const name of Object.values(names)) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
    for (const name of Object.values(tables)) expect(name).toMatch(/^[\p{L}_][\p{L}\d_]*$/u);
  });

  test('the register has a row for each indicator and counts each action once', () => {
    const { plan } = input(SAMPLE_ROWS);
    const register = sheet(summarisePlan(input(SAMPLE_ROWS)), 'indicators');
    const rows = bodyOf(register);
    const order = headingOf(register).indexOf('Orden');
    expect(rows).toHaveLength(plan.actions.reduce((sum, { indicators }) => sum + Math.max(1, indicators.length), 0));
    expect(rows.filter((row) => row[order] === 1).map((row) => row[2])).toEqual([1, 2, 3, 5, 6, 7]);
  });

  test('one cell holds the as-of date: a fixed day, or today', () => {
    const day = dayOf(2024, 9, 15);
    expect(sheet(summarisePlan(input(SAMPLE_ROWS)), 'indicators').cells[2]?.[3]).toEqual({ day });
    const today = input(SAMPLE_ROWS, { asOf: { day, followsToday: true } });
    expect(sheet(summarisePlan(today), 'indicators').cells[2]?.[3]).toEqual({ formula: '=TODAY()' });
  });

  test('say the same in English and Spanish', () => {
    const [spanish, english] = (['es', 'en'] as const).map((language) =>
      sheet(summarisePlan(input(SAMPLE_ROWS, { language })), 'indicators'),
    );
    expect(headingOf(spanish)[3]).toBe('Indicador');
    expect(headingOf(english)[3]).toBe('Indicator');
    expect(english?.cells).toHaveLength(spanish?.cells.length ?? 0);
  });
});
