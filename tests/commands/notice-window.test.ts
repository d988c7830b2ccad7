import { type Notice, noticeHash } from '../../src/commands/notice';
import { noticeText } from '../../src/commands/notice-text';
import { DIALOG_TIMEOUT, NoticeWindow } from '../../src/commands/notice-window';
import { PATIENCE } from '../../src/excel/in-turns';
import { Cancelled, type Pace, type Progress } from '../../src/excel/pace';
import { fakeDialogs } from './fake-dialogs';

const written: Notice = { kind: 'written', sheets: ['Indicadores'], notSetUp: [] };

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  for (const name of ['Office', 'location']) Reflect.deleteProperty(globalThis, name);
});

interface Work {
  readonly end: (notice: Notice | null) => Promise<void>;
  /** Reports progress; returns the result of the pace's callback. */
  readonly goOn: (progress: Progress) => Promise<void> | undefined;
}

/** Starts a task that ends on request, by default with a new ribbon. */
function start(ribbon = new NoticeWindow()): Work {
  let finish: (notice: Notice | null) => void = () => undefined;
  const result = new Promise<Notice | null>((resolve) => (finish = resolve));
  let pace: Pace | undefined;
  const done = ribbon.during('write', 'es', (given) => {
    pace = given;
    return result;
  });
  return {
    goOn: ({ part, share }) => pace?.pause(part, share),
    end: (notice) => {
      finish(notice);
      return done;
    },
  };
}

const textOf = (url: string) => noticeText(new URL(url).hash)?.sentences[0];

test('a short task shows only its result', async () => {
  const windows = fakeDialogs();
  const work = start();
  await jest.advanceTimersByTimeAsync(PATIENCE - 1);
  await work.end(written);
  await jest.advanceTimersByTimeAsync(PATIENCE);
  expect(windows.map(({ url }) => textOf(url))).toEqual(['Se creó la hoja «Indicadores».']);
});

test('a short task whose result is visible on the sheet opens no window', async () => {
  const windows = fakeDialogs();
  await start().end(null);
  await jest.advanceTimersByTimeAsync(PATIENCE);
  expect(windows).toEqual([]);
});

test('a long task shows that it is running, and its result in the same window', async () => {
  const windows = fakeDialogs();
  const work = start();
  await jest.advanceTimersByTimeAsync(PATIENCE);
  expect(windows.map(({ url }) => textOf(url))).toEqual(['Preparando los resúmenes…']);
  const done = work.end(written);
  await jest.advanceTimersByTimeAsync(0);
  expect(windows[0]?.received).toEqual([]);
  windows[0]?.send('ready');
  await done;
  expect(windows[0]?.received).toEqual([noticeHash(written, 'es')]);
  expect(windows).toHaveLength(1);
});

test('a long task whose result is visible on the sheet closes its window', async () => {
  const windows = fakeDialogs();
  const work = start();
  await jest.advanceTimersByTimeAsync(PATIENCE);
  await work.end(null);
  expect(windows.map(({ isOpen }) => isOpen)).toEqual([false]);
});

test('a user who closes the window meanwhile still gets the result', async () => {
  const windows = fakeDialogs();
  const work = start();
  await jest.advanceTimersByTimeAsync(PATIENCE);
  windows[0]?.dismiss();
  await work.end(written);
  expect(windows.map(({ url }) => textOf(url))).toEqual([
    'Preparando los resúmenes…',
    'Se creó la hoja «Indicadores».',
  ]);
});

test('a window that never is ready gives way to one with the result, and the next press goes on', async () => {
  const windows = fakeDialogs();
  const ribbon = new NoticeWindow();
  const work = start(ribbon);
  await jest.advanceTimersByTimeAsync(PATIENCE);
  const done = work.end(written);
  await jest.advanceTimersByTimeAsync(DIALOG_TIMEOUT);
  await done;
  expect(windows.map(({ url, isOpen }) => [textOf(url), isOpen])).toEqual([
    ['Preparando los resúmenes…', false],
    ['Se creó la hoja «Indicadores».', true],
  ]);
  await start(ribbon).end(null);
  expect(windows.map(({ isOpen }) => isOpen)).toEqual([false, false]);
});

test('an Office that never says that a window is open holds up no press', async () => {
  const windows = fakeDialogs({ answers: false });
  const ribbon = new NoticeWindow();
  for (const presses of [1, 2]) {
    const done = start(ribbon).end(written);
    await jest.advanceTimersByTimeAsync(DIALOG_TIMEOUT);
    await done;
    expect(windows).toHaveLength(presses);
  }
});

test('a window that is refused because another was just closed is tried again', async () => {
  const windows = fakeDialogs({ refusals: [12_007] });
  const done = start().end(written);
  await jest.advanceTimersByTimeAsync(1_000);
  await done;
  expect(windows.map(({ url }) => textOf(url))).toEqual(['Se creó la hoja «Indicadores».']);
});

test('an Office that can’t send messages to a window shows only the result', async () => {
  const windows = fakeDialogs({ dialogApi: 1.1 });
  const work = start();
  await jest.advanceTimersByTimeAsync(PATIENCE * 10);
  await work.end(written);
  expect(windows.map(({ url }) => textOf(url))).toEqual(['Se creó la hoja «Indicadores».']);
});

describe('a long task', () => {
  const working = (percent: number): Notice => ({ kind: 'working', task: 'write', run: 1, part: 'check', percent });
  const hashOf = (notice: Notice) => noticeHash(notice, 'es');

  test('shows its progress in a window that listens at once', async () => {
    const windows = fakeDialogs();
    const work = start();
    await jest.advanceTimersByTimeAsync(PATIENCE + 1);
    windows[0]?.send('ready');
    await jest.advanceTimersByTimeAsync(0);
    await work.goOn({ part: 'check', share: 0.256 });
    await jest.advanceTimersByTimeAsync(100);
    await work.goOn({ part: 'check', share: 0.5 });
    await work.end(written);
    expect(windows[0]?.received).toEqual([hashOf(working(25)), hashOf(working(50)), hashOf(written)]);
    expect(windows).toHaveLength(1);
  });

  test('shows its latest progress in a window that listens later', async () => {
    const windows = fakeDialogs();
    const work = start();
    await jest.advanceTimersByTimeAsync(PATIENCE + 1);
    await work.goOn({ part: 'check', share: 0.25 });
    await jest.advanceTimersByTimeAsync(100);
    await work.goOn({ part: 'check', share: 0.5 });
    windows[0]?.send('ready');
    await jest.advanceTimersByTimeAsync(0);
    expect(windows[0]?.received).toEqual([hashOf(working(50))]);
    await work.end(null);
  });

  test('opens no other window for its progress after the user closed it', async () => {
    const windows = fakeDialogs();
    const work = start();
    await jest.advanceTimersByTimeAsync(PATIENCE + 1);
    windows[0]?.dismiss();
    await work.goOn({ part: 'check', share: 0.5 });
    await jest.advanceTimersByTimeAsync(100);
    expect(windows).toHaveLength(1);
    expect(windows[0]?.received).toEqual([]);
    await work.end(null);
  });

  test('ends if the user cancels it, and no other task does', async () => {
    const windows = fakeDialogs();
    const ribbon = new NoticeWindow();
    const work = start(ribbon);
    await jest.advanceTimersByTimeAsync(PATIENCE + 1);
    windows[0]?.send('ready');
    const pause = work.goOn({ part: 'check', share: 0.5 });
    windows[0]?.send('cancel 1');
    await expect(pause).rejects.toThrow(Cancelled);
    await expect(work.goOn({ part: 'check', share: 0.6 })).rejects.toThrow(Cancelled);
    await work.end({ kind: 'cancelled', sheets: [] });
    const next = start(ribbon);
    await jest.advanceTimersByTimeAsync(0);
    // A late click on the button of an earlier task.
    windows[0]?.send('cancel 1');
    await next.goOn({ part: 'check', share: 0.1 });
    windows[0]?.send('cancel 2');
    await expect(next.goOn({ part: 'check', share: 0.2 })).rejects.toThrow(Cancelled);
    await next.end(null);
  });
});

describe('a result that is still on the screen', () => {
  test('is replaced by the next one, in the same window', async () => {
    const windows = fakeDialogs();
    const ribbon = new NoticeWindow();
    await start(ribbon).end(written);
    windows[0]?.send('ready');
    const next: Notice = { kind: 'failed', code: 'no-plan' };
    await start(ribbon).end(next);
    expect(windows.map(({ received, isOpen }) => ({ received, isOpen }))).toEqual([
      { received: [noticeHash(next, 'es')], isOpen: true },
    ]);
  });

  test('is closed if the next one is visible on the sheet', async () => {
    const windows = fakeDialogs();
    const ribbon = new NoticeWindow();
    await start(ribbon).end(written);
    await start(ribbon).end(null);
    expect(windows.map(({ isOpen }) => isOpen)).toEqual([false]);
  });

  test('is replaced by another window if Office can’t send messages to it', async () => {
    const windows = fakeDialogs({ dialogApi: 1.1 });
    const ribbon = new NoticeWindow();
    await start(ribbon).end(written);
    await start(ribbon).end(written);
    expect(windows.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });
});

test('a command waits while another one is running', async () => {
  fakeDialogs();
  const ribbon = new NoticeWindow();
  const calls: string[] = [];
  let endFirst: (notice: null) => void = () => undefined;
  const first = ribbon.during('write', 'es', () => {
    calls.push('first');
    return new Promise((resolve) => (endFirst = resolve));
  });
  const second = ribbon.during('write', 'es', () => {
    calls.push('second');
    return Promise.resolve(null);
  });
  await jest.advanceTimersByTimeAsync(0);
  expect(calls).toEqual(['first']);
  endFirst(null);
  await Promise.all([first, second]);
  expect(calls).toEqual(['first', 'second']);
});
