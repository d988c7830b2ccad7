import { Workbook } from 'exceljs';

import { proposeSafeFixes } from '../../src/core/fixes/propose-fixes';
import { applyFixes } from '../../src/excel/fixes/apply-fixes';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { undoFixes } from '../../src/excel/fixes/undo-fixes';
import { openOffice } from 'excel-host/testing';
import { asOf } from '../support/sample';

/** The largest request or response, in bytes. */
const MAX_BYTES = 5 * 1024 * 1024;

/** A plan with a number of actions and its dates as texts. */
async function longPlan(count: number, tasks: string): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Plan 2024');
  sheet.addRow(['PLAN DE MEJORA INSTITUCIONAL 2024']);
  sheet.addRow(['No.', 'Criterio', 'Subcriterio', 'Acción', 'Tareas', 'Inicio', 'Fin', 'Indicador', 'Responsable']);
  for (let number = 1; number <= count; number++) {
    const action = `Acción ${number} de la unidad ${number % 97}`;
    sheet.addRow([number, 'CRITERIO 3: PERSONAS', '3.1', action, tasks, 'may-24', 'ago-24', 'Número de actas', 'RRHH']);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('4,000 actions are fixed in two round trips, and the fixes undone in two', async () => {
  const { host } = await openOffice(await longPlan(4_000, 'Levantar los datos'));
  const review = await reviewPlan(asOf());
  const { cells } = proposeSafeFixes(review, review.findings);
  const before = host.counters.requests;
  const fixed = await applyFixes(review, cells);
  expect([fixed.written.length, fixed.refused]).toEqual([8_000, []]);
  expect(host.counters.requests - before).toBe(2);
  expect((await undoFixes(fixed)).restored).toHaveLength(8_000);
  expect(host.counters.requests - before).toBe(4);
}, 60_000);

test('texts too long for one request or response are split into several', async () => {
  const { host } = await openOffice(await longPlan(1_500, `<b>${'Levantar los datos. '.repeat(160)}</b>`));
  const review = await reviewPlan(asOf());
  const { cells } = proposeSafeFixes(review, review.findings);
  const before = host.counters.requests;
  const { written, refused } = await applyFixes(review, cells);
  expect([written.length, refused]).toEqual([4_500, []]);
  expect(host.counters.requests - before).toBeGreaterThan(2);
  expect(host.counters.largestOut).toBeLessThanOrEqual(MAX_BYTES);
  expect(host.counters.largestIn).toBeLessThanOrEqual(MAX_BYTES);
}, 60_000);
