import { ExcelHost, HostError } from 'excel-host';
import { openingError } from '../../src/cli/opening-error';
import { NOT_WORKBOOKS } from '../journeys/support/workbooks';

function thrownBy(bytes: Uint8Array): unknown {
  try {
    ExcelHost.open(bytes);
  } catch (error) {
    return error;
  }
  throw new Error('it was opened');
}

test.each([
  ['text', 'not-a-workbook'],
  ['encrypted', 'encrypted'],
  ['xls', 'legacy-xls'],
  ['ods', 'ods'],
] as const)('a file that isn’t a workbook (%s) is %s in the add-in', (kind, code) => {
  expect(openingError(thrownBy(NOT_WORKBOOKS[kind]))).toBe(code);
});

test('an error that isn’t about a file has no code', () => {
  expect(openingError(new HostError('ItemNotFound', 'no sheet'))).toBeUndefined();
  expect(openingError(new Error('a fault of ours'))).toBeUndefined();
});
