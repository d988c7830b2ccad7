import { followSelection } from '../../../src/excel/follow/follow-selection';
import { reviewPlan } from '../../../src/excel/review/review-plan';
import { selectCell } from '../../../src/excel/select-cell';
import { openOffice, settle } from 'excel-host/testing';
import { asOf, sampleBytes } from '../../support/sample';

test('reports each selection by sheet and address', async () => {
  await openOffice(sampleBytes());
  const selected: (readonly [string, string])[] = [];
  await followSelection((sheetId, address) => selected.push([sheetId, address]));

  const {
    sheets: [{ id: sheetId }],
  } = await reviewPlan(asOf());
  await settle();
  expect(selected).toEqual([]);

  await selectCell(sheetId, 'H5');
  await selectCell(sheetId, 'A8:M8');
  await settle();
  expect(selected).toEqual([
    [sheetId, 'H5'],
    [sheetId, 'A8:M8'],
  ]);
});
