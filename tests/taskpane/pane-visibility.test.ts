import { followVisibility } from '../../src/taskpane/office/pane-visibility';

/** A page in a fake Office that only has the events about the pane. */
function page({ isShared = true, hasEvents = true } = {}) {
  const handlers: ((event: { readonly visibilityMode: string }) => void)[] = [];
  const focused: (() => void)[] = [];
  Object.assign(globalThis, {
    Office: {
      VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
      context: { requirements: { isSetSupported: (name: string) => isShared && name === 'SharedRuntime' } },
      addin: {
        onVisibilityModeChanged: (listener: (event: { readonly visibilityMode: string }) => void) => {
          if (!hasEvents) return Promise.reject(new Error('not in this Office'));
          handlers.push(listener);
          return Promise.resolve();
        },
      },
    },
    addEventListener: (_: string, listener: () => void) => focused.push(listener),
  });
  const shown = jest.fn();
  const isVisible = followVisibility(shown);
  return {
    shown,
    isVisible,
    handlers,
    become: (visibilityMode: string) => handlers.forEach((listener) => listener({ visibilityMode })),
    focus: () => focused.forEach((listener) => listener()),
  };
}

afterEach(() => {
  for (const name of ['Office', 'addEventListener']) Reflect.deleteProperty(globalThis, name);
});

test('a pane is visible until Office closes it, and reopening it is reported', () => {
  const { isVisible, shown, become } = page();
  expect(isVisible()).toBe(true);
  become('Hidden');
  expect(isVisible()).toBe(false);
  expect(shown).not.toHaveBeenCalled();
  become('Taskpane');
  expect(isVisible()).toBe(true);
  expect(shown).toHaveBeenCalledTimes(1);
});

test('opening a pane whose page was loaded by the ribbon is reported', () => {
  const { shown, become } = page();
  become('Taskpane');
  expect(shown).toHaveBeenCalledTimes(1);
});

test('a pane that the user works in is visible, whatever Office reported', () => {
  const { isVisible, shown, become, focus } = page();
  focus();
  expect(shown).not.toHaveBeenCalled();
  become('Hidden');
  focus();
  expect(isVisible()).toBe(true);
  expect(shown).toHaveBeenCalledTimes(1);
});

test('a pane without a shared runtime is always visible, and doesn’t ask Office', () => {
  const { isVisible, handlers } = page({ isShared: false });
  expect(handlers).toEqual([]);
  expect(isVisible()).toBe(true);
});

test('a pane without events from Office is visible', async () => {
  const { isVisible } = page({ hasEvents: false });
  await Promise.resolve();
  expect(isVisible()).toBe(true);
});
