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
] as const)('a file that is no workbook (%s) is %s to the add-in', (kind, code) => {
  expect(openingError(thrownBy(NOT_WORKBOOKS[kind]))).toBe(code);
});

test('what is not about a file has no name', () => {
  expect(openingError(new HostError('ItemNotFound', 'no sheet'))).toBeUndefined();
  expect(openingError(new Error('a fault of ours'))).toBeUndefined();
});
