import { summarisePlan } from '../../../../src/core/summary/summarise-plan';
import { SAMPLE_ROWS } from '../../plan/sample-rows';
import { bodyOf, input, sheet } from '../summary-input';

describe('the findings sheet', () => {
  test('lists every finding with its rule, what, how, and a link that follows its cell', () => {
    const made = input(SAMPLE_ROWS);
    const rows = bodyOf(sheet(summarisePlan(made), 'findings'));
    expect(rows).toHaveLength(made.findings.length);
    const at = made.findings.findIndex(({ rule }) => rule === 'number-gap');
    expect(rows[at]?.[0]).toBe('! Aviso');
    expect(rows[at]?.[2]).toEqual({
      formula: expect.stringContaining('=HYPERLINK("#"&CELL("address",\'Plan 2024\'!$A$') as string,
    });
  });

  test('says so in a row if there are no findings', () => {
    const spec = sheet(summarisePlan(input(SAMPLE_ROWS, { findings: [] })), 'findings');
    expect(bodyOf(spec).map((row) => row[5])).toEqual(['La revisión no encontró nada que corregir.']);
    expect(spec.table?.area.rowCount).toBe(2);
  });
});
