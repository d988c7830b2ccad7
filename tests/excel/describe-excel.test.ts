import { describeExcel } from '../../src/excel/describe-excel';
import { openOffice } from 'excel-host/testing';

it('describes this Excel without a request', async () => {
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

it('finds the newest set by number, not alphabetically', async () => {
  await openOffice(undefined, { requirementSet: '1.9' });
  expect(describeExcel().sets).toMatchObject({ ExcelApi: '1.9' });
});
