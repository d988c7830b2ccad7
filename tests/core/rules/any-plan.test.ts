import fc from 'fast-check';

import { words } from '../../../src/core/messages/es/words';
import { LANGUAGES } from '../../../src/core/messages/language';
import { findingMessage } from '../../../src/core/messages/messages';
import type { GridCell } from '../../../src/core/plan/grid';
import { COLUMN_KEYS } from '../../../src/core/plan/improvement-plan';
import { readPlan } from '../../../src/core/plan/read-plan';
import { judgePlan } from '../../../src/core/schedule/judge-plan';
import { findingsIn } from './findings-in';
import { cellOf } from './make-plan';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'CRITERIO 3: PERSONAS',
    '4.1',
    'may-24',
    'Apr-24',
    '31/02/2024',
    '<b>',
    '&nbsp;',
    'Cumplida',
    '100%',
    '#REF!',
  ),
);
const anyCell: fc.Arbitrary<GridCell> = fc.oneof(
  anyText.map((text) => cellOf(text)),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => cellOf(value)),
  fc.integer({ min: -10, max: 60_000 }).map((value) => cellOf(value, 'mmm-yy')),
  fc.boolean().map((value) => cellOf(value)),
  fc.constant(cellOf(null)),
  fc.constant<GridCell>({ kind: 'error', value: '#¡REF!', text: '#¡REF!', numberFormat: 'General' }),
);
const heading = fc
  .subarray([...COLUMN_KEYS], { minLength: 14 })
  .map((keys) => keys.map((key) => cellOf(words.columns[key])));

const anyPlan = heading.chain((head) =>
  fc
    .array(fc.array(anyCell, { minLength: head.length, maxLength: head.length }), { maxLength: 8 })
    .map((rows) =>
      readPlan({ sheet: 'Plan', row: 2, column: 1, cells: [head, ...rows], hiddenRows: new Set(), date1904: false }),
    ),
);

it('any plan can be checked, described and judged', () => {
  fc.assert(
    fc.property(anyPlan, fc.integer({ min: 61, max: 2_958_465 }), (plan, asOf) => {
      fc.pre(plan !== null);
      const findings = findingsIn(plan);
      for (const finding of findings) {
        for (const language of LANGUAGES) expect(findingMessage(finding, language)).not.toMatch(/undefined|NaN/);
      }
      // Sorted by row, and at most one finding per rule and cell.
      const places = findings.flatMap(({ rule, row, column }) =>
        row === null ? [] : `${row} ${column ?? ''} ${rule}`,
      );
      expect(new Set(places).size).toBe(places.length);
      const rows = findings.map(({ row }) => row ?? -1);
      expect(rows).toEqual([...rows].sort((a, b) => a - b));

      const { situations, counts } = judgePlan(plan, asOf);
      expect(situations).toHaveLength(plan.actions.length);
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(plan.actions.length);
      for (const { situation, days } of situations) {
        if (situation === 'overdue') expect(days).toBeGreaterThan(0);
        if (situation === 'due-soon') expect(days ?? NaN).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 150 },
  );
});
