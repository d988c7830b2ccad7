import { describeExcel } from '../../src/excel/describe-excel';
import { openOffice } from 'excel-host/testing';

it('says what this Excel is, without asking the workbook', async () => {
  const { host } = await openOffice(undefined, { requirementSet: '1.14', displayLanguage: 'es-DO' });
  const asked = host.counters.requests;
  expect(describeExcel()).toEqual({
    version: '16.90',
    platform: 'Mac',
    displayLanguage: 'es-DO',
    contentLanguage: 'es-DO',
    sets: { ExcelApi: '1.14' },
  });
  expect(host.counters.requests).toBe(asked);
});

it('knows the newest set, not the last by its letters', async () => {
  await openOffice(undefined, { requirementSet: '1.9' });
  expect(describeExcel().sets).toMatchObject({ ExcelApi: '1.9' });
});
