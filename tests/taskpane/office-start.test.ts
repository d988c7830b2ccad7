import { openOffice } from 'excel-host/testing';
import { officeStart } from '../../src/taskpane/office/office-start';
import { rememberedPane } from '../../src/taskpane/workbook/remember-pane';

beforeAll(() => {
  Object.defineProperty(globalThis, 'navigator', { value: { language: 'es-DO' }, configurable: true });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'navigator');
});

// https://github.com/OfficeDev/office-js/issues/5587
test.each(['empty', 'null', 'undefined'] as const)(
  'starts over a workbook whose address is %s',
  async (documentUrl) => {
    await openOffice(undefined, { circumstances: { documentUrl } });
    const start = await officeStart();
    expect(start).toMatchObject({ kind: 'ready', language: 'es', workbook: '' });
    expect(rememberedPane(start.kind === 'ready' ? start.workbook : 'unknown')).toBeNull();
  },
);
