import { noticeHash, type Notice, noticeText } from '../../src/commands/notice';
import { PATIENCE, withNotice } from '../../src/commands/notice-window';
import { fakeDialogs } from './fake-dialogs';

const begun: Notice = { kind: 'working', task: 'write' };
const written: Notice = { kind: 'written', sheets: ['Indicadores'] };

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  for (const name of ['Office', 'location']) Reflect.deleteProperty(globalThis, name);
});

/** Starts work that ends when it is told to. */
function start(): { readonly end: (notice: Notice | null) => Promise<void> } {
  let finish: (notice: Notice | null) => void = () => undefined;
  const done = withNotice(begun, 'es', () => new Promise((resolve) => (finish = resolve)));
  return {
    end: (notice) => {
      finish(notice);
      return done;
    },
  };
}

const said = (url: string) => noticeText(new URL(url).hash)?.sentences[0];

test('short work shows its result alone', async () => {
  const windows = fakeDialogs();
  const work = start();
  await jest.advanceTimersByTimeAsync(PATIENCE - 1);
  await work.end(written);
  await jest.advanceTimersByTimeAsync(PATIENCE);
  expect(windows.map(({ url }) => said(url))).toEqual(['Escribí la hoja «Indicadores».']);
});

test('short work whose result the sheet shows opens nothing', async () => {
  const windows = fakeDialogs();
  await start().end(null);
  await jest.advanceTimersByTimeAsync(PATIENCE);
  expect(windows).toEqual([]);
});

test('long work says that it is under way, and its result in the same window', async () => {
  const windows = fakeDialogs();
  const work = start();
  await jest.advanceTimersByTimeAsync(PATIENCE);
  expect(windows.map(({ url }) => said(url))).toEqual(['Escribiendo los resúmenes…']);
  const done = work.end(written);
  await jest.advanceTimersByTimeAsync(0);
  expect(windows[0]?.told).toEqual([]);
  windows[0]?.speak('ready');
  await done;
  expect(windows[0]?.told).toEqual([noticeHash(written, 'es')]);
  expect(windows).toHaveLength(1);
});

test('long work whose result the sheet shows closes its window', async () => {
  const windows = fakeDialogs();
  const work = start();
  await jest.advanceTimersByTimeAsync(PATIENCE);
  await work.end(null);
  expect(windows.map(({ isOpen }) => isOpen)).toEqual([false]);
});

test('who closes the window meanwhile still hears the result', async () => {
  const windows = fakeDialogs();
  const work = start();
  await jest.advanceTimersByTimeAsync(PATIENCE);
  windows[0]?.dismiss();
  await work.end(written);
  expect(windows.map(({ url }) => said(url))).toEqual(['Escribiendo los resúmenes…', 'Escribí la hoja «Indicadores».']);
});

test('an Office that can’t tell an open window anything shows the result alone', async () => {
  const windows = fakeDialogs({ dialogApi: 1.1 });
  const work = start();
  await jest.advanceTimersByTimeAsync(PATIENCE * 10);
  await work.end(written);
  expect(windows.map(({ url }) => said(url))).toEqual(['Escribí la hoja «Indicadores».']);
});
