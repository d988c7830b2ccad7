import { openWorkbook } from '../../src/excel/open-workbook';
import { openOffice } from 'excel-host/testing';
import { sampleBytes } from '../support/sample';

it('opens the very bytes in a workbook of their own', async () => {
  const { host } = await openOffice();
  const opened: Uint8Array[] = [];
  host.onWorkbookOpened((bytes) => opened.push(bytes));
  await openWorkbook(sampleBytes());
  expect(opened).toEqual([sampleBytes()]);
});

it('fails as Excel does, by a code of ours', async () => {
  await openOffice();
  const failed: unknown = await openWorkbook(new Uint8Array([1, 2, 3])).catch((error: unknown) => error);
  expect(failed).toMatchObject({ name: 'PlanError', code: 'host-failed' });
  expect(failed).toHaveProperty('facts.detail', expect.stringMatching(/^InvalidArgument/));
});
