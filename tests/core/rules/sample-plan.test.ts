import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { dayOf, isoDay } from '../../../src/core/plan/day';
import { findingMessage } from '../../../src/core/messages/messages';
import { readPlan } from '../../../src/core/plan/read-plan';
import { judgePlan } from '../../../src/core/schedule/judge-plan';
import { findingsIn } from './findings-in';
import { cellOf } from './make-plan';

/** The 2024 plan as a grid; everything but numbers is text. */
function samplePlan() {
  const text = readFileSync(join(__dirname, '../../../scripts/sample-data/plan-de-mejora-2024.tsv'), 'utf8');
  const lines = text.split(/\r?\n/).map((line) => line.split('\t'));
  const width = Math.max(...lines.map((line) => line.length));
  const cells = lines.map((line) =>
    Array.from({ length: width }, (_, column) => {
      const value = line[column] ?? '';
      return cellOf(value === '' ? null : column === 0 && /^\d+$/.test(value) ? Number(value) : value);
    }),
  );
  const plan = readPlan({ sheet: 'Plan 2024', row: 0, column: 0, cells, hiddenRows: new Set(), date1904: false });
  if (!plan) throw new Error('the sample was not read as a plan');
  return plan;
}

const plan = samplePlan();

it('has one gap, twelve dates as text and five texts with markup, and no other faults', () => {
  const reports = findingsIn(plan)
    .filter(({ severity }) => severity !== 'advice')
    .map(({ cell, rule }) => `${cell ?? '-'} ${rule}`);
  const dates = (row: number) => [`H${row} date-as-text`, `I${row} date-as-text`];
  const markup = (row: number) => `G${row} markup-in-text`;
  expect(reports).toEqual([
    ...dates(5),
    ...[markup(6), ...dates(6)],
    ...[markup(7), ...dates(7)],
    ...['A8 number-gap', markup(8), ...dates(8)],
    ...[markup(9), ...dates(9)],
    ...[markup(10), ...dates(10)],
  ]);
});

it('says in both languages what to write instead of a text date', () => {
  const messages = findingsIn(plan).map((finding) => findingMessage(finding, 'es'));
  expect(messages).toContainEqual(
    expect.stringMatching(/^H5 \(Inicio\): «may-24» .* Escriba la fecha 01\/05\/2024\.$/),
  );
  expect(messages).toContainEqual(expect.stringMatching(/^I7 \(Fin\): «Apr-24» .* Escriba la fecha 30\/04\/2024\.$/));
  expect(messages).toContainEqual(expect.stringMatching(/^A8 \(No\.\): Del 3 se pasa al 5: falta el 4\./));
});

it('is all overdue on 15 September 2024', () => {
  const { situations, counts } = judgePlan(plan, dayOf(2024, 9, 15));
  expect(
    situations.map(({ action: { number, end }, situation, days }) => [
      number,
      end.kind === 'date' ? isoDay(end.day) : end.kind,
      situation,
      days,
    ]),
  ).toEqual([
    [1, '2024-08-31', 'overdue', 15],
    [2, '2024-07-31', 'overdue', 46],
    [3, '2024-04-30', 'overdue', 138],
    [5, '2024-08-31', 'overdue', 15],
    [6, '2024-08-31', 'overdue', 15],
    [7, '2024-08-31', 'overdue', 15],
  ]);
  expect(counts.overdue).toBe(6);
});

it('has one overdue action on 15 May 2024, by 15 days', () => {
  const { situations, counts } = judgePlan(plan, dayOf(2024, 5, 15));
  expect(situations.filter(({ situation }) => situation === 'overdue').map(({ days }) => days)).toEqual([15]);
  expect(counts).toMatchObject({ overdue: 1, 'in-progress': 5 });
});
