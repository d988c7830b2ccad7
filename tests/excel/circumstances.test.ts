import { readFileSync } from 'node:fs';
import path from 'node:path';

import { circumstancesPage, type MatrixRow } from '../../scripts/circumstances-page';
import { CIRCUMSTANCES, JOBS, outcomeOf } from '../support/circumstance-matrix';

const rows: MatrixRow[] = [];

afterAll(() => {
  for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
});

jest.setTimeout(120_000);

test.each(CIRCUMSTANCES)(
  '$name: every operation succeeds or fails with a next step, and succeeds afterwards',
  async (one) => {
    const outcomes = [];
    for (const job of JOBS) outcomes.push({ job: job.name, ...(await outcomeOf(job, one)) });
    rows.push({ circumstance: one.name, outcomes });
    expect(outcomes.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  },
);

test('docs/circumstances.md is up to date: npm run docs', () => {
  const page = readFileSync(path.join(__dirname, '../../docs/circumstances.md'), 'utf8');
  expect(page).toBe(circumstancesPage(rows));
});
