import { openOffice, settle } from '../../testing/office';

type Answer = (result: Office.AsyncResult<unknown>) => void;

/**
 * Members of the Common API that the host doesn't support:
 * https://learn.microsoft.com/javascript/api/office/office.document
 */
const REFUSED: readonly (readonly [string, (answer: Answer) => void])[] = [
  ['getSelectedDataAsync', (answer) => Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, answer)],
  ['setSelectedDataAsync', (answer) => Office.context.document.setSelectedDataAsync('text', answer)],
  ['getFileAsync', (answer) => Office.context.document.getFileAsync(Office.FileType.Compressed, answer)],
  ['goToByIdAsync', (answer) => Office.context.document.goToByIdAsync('Sheet1!A1', Office.GoToType.NamedItem, answer)],
  [
    'bindings.addFromNamedItemAsync',
    (answer) =>
      Office.context.document.bindings.addFromNamedItemAsync('Sheet1!A1', Office.BindingType.Matrix, {}, answer),
  ],
  ['bindings.getAllAsync', (answer) => Office.context.document.bindings.getAllAsync(answer)],
];

test.each(REFUSED)('%s fails with the code of an operation that isn’t supported', async (_, call) => {
  await openOffice();
  const { status, error } = await new Promise<Office.AsyncResult<unknown>>((resolve) => call(resolve));
  expect([String(status), error.code]).toEqual(['failed', 5000]);
});

test('settings of the document are saved', async () => {
  const { host } = await openOffice();
  Office.context.document.settings.set('color', 'red');
  const { status } = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    Office.context.document.settings.saveAsync(resolve),
  );
  expect(String(status)).toBe('succeeded');
  expect(host.workbook.settings.keys).toEqual(['color']);
});

test('no more than ExcelApi 1.14 is declared, unless another set is chosen', async () => {
  await openOffice();
  const sets = () => ['1.14', '1.15'].map((set) => Office.context.requirements.isSetSupported('ExcelApi', set));
  expect(sets()).toEqual([true, false]);
  await openOffice(undefined, { requirementSet: '1.15' });
  expect(sets()).toEqual([true, true]);
  await settle();
});
