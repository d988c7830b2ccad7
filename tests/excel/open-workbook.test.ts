import { openWorkbook } from '../../src/excel/open-workbook';
import { openOffice } from 'excel-host/testing';
import { sampleBytes } from '../support/sample';

it('opens the same bytes as a new workbook', async () => {
  const { host } = await openOffice();
  const opened: Uint8Array[] = [];
  host.onWorkbookOpened((bytes) => opened.push(bytes));
  await openWorkbook(sampleBytes());
  expect(opened).toEqual([sampleBytes()]);
});

it('fails with our code for Excel’s error', async () => {
  await openOffice();
  const failed: unknown = await openWorkbook(new Uint8Array([1, 2, 3])).catch((error: unknown) => error);
  expect(failed).toMatchObject({ name: 'PlanError', code: 'host-failed' });
  expect(failed).toHaveProperty('facts.detail', expect.stringMatching(/^InvalidArgument/));
});
