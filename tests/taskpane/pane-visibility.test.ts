import { followVisibility } from '../../src/taskpane/office/pane-visibility';

/** A page in an Office of which only what is told of the pane is remembered. */
function page({ isShared = true, isTold = true } = {}) {
  const told: ((event: { readonly visibilityMode: string }) => void)[] = [];
  const focused: (() => void)[] = [];
  Object.assign(globalThis, {
    Office: {
      VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
      context: { requirements: { isSetSupported: (name: string) => isShared && name === 'SharedRuntime' } },
      addin: {
        onVisibilityModeChanged: (listener: (event: { readonly visibilityMode: string }) => void) => {
          if (!isTold) return Promise.reject(new Error('not in this Office'));
          told.push(listener);
          return Promise.resolve();
        },
      },
    },
    addEventListener: (_: string, listener: () => void) => focused.push(listener),
  });
  const shown = jest.fn();
  const isSeen = followVisibility(shown);
  return {
    shown,
    isSeen,
    told,
    become: (visibilityMode: string) => told.forEach((listener) => listener({ visibilityMode })),
    focus: () => focused.forEach((listener) => listener()),
  };
}

afterEach(() => {
  for (const name of ['Office', 'addEventListener']) Reflect.deleteProperty(globalThis, name);
});

test('a pane is seen until Office closes it, and its being opened again is heard', () => {
  const { isSeen, shown, become } = page();
  expect(isSeen()).toBe(true);
  become('Hidden');
  expect(isSeen()).toBe(false);
  expect(shown).not.toHaveBeenCalled();
  become('Taskpane');
  expect(isSeen()).toBe(true);
  expect(shown).toHaveBeenCalledTimes(1);
});

test('a pane whose page was loaded by the ribbon is opened for the first time without having been closed', () => {
  const { shown, become } = page();
  become('Taskpane');
  expect(shown).toHaveBeenCalledTimes(1);
});

test('a pane that the user works in is seen, whatever Office said', () => {
  const { isSeen, shown, become, focus } = page();
  focus();
  expect(shown).not.toHaveBeenCalled();
  become('Hidden');
  focus();
  expect(isSeen()).toBe(true);
  expect(shown).toHaveBeenCalledTimes(1);
});

test('a pane that ends when it is closed is seen as long as it lives, and asks Office nothing', () => {
  const { isSeen, told } = page({ isShared: false });
  expect(told).toEqual([]);
  expect(isSeen()).toBe(true);
});

test('a pane that Office tells nothing is seen', async () => {
  const { isSeen } = page({ isTold: false });
  await Promise.resolve();
  expect(isSeen()).toBe(true);
});
