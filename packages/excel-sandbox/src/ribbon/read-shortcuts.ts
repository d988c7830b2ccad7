/** A key combination of the add-in's. */
export interface Shortcut {
  /** The id of what it does, as the add-in's page associates it with a function. */
  readonly action: string;
  /** Each combination that does it, as the file has it: `Ctrl+Alt+Shift+R`. */
  readonly combinations: readonly string[];
}

/** A key as a browser tells of it. */
export type PressedKey = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** The modifiers of a combination, by the names that the file has for them. */
const MODIFIERS = { Ctrl: 'ctrlKey', Alt: 'altKey', Shift: 'shiftKey', Command: 'metaKey' } as const;

/**
 * Reads the add-in's file of shortcuts (https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts); throws where it is none.
 */
export function readShortcuts(file: unknown): readonly Shortcut[] {
  return listIn(file, 'shortcuts').map((shortcut) => {
    const { action, key } = recordOf(shortcut);
    const combinations = Object.values(recordOf(key));
    if (typeof action !== 'string' || !combinations.every((one) => typeof one === 'string')) {
      throw new Error('The file of shortcuts has one without action or keys');
    }
    return { action, combinations };
  });
}

/** The action of a pressed key; `undefined` for a key that is no shortcut. */
export function actionOfKey(shortcuts: readonly Shortcut[], key: PressedKey): string | undefined {
  return shortcuts.find(({ combinations }) => combinations.some((combination) => isPressed(combination, key)))?.action;
}

/**
 * The combinations of an action as ARIA names their keys; `undefined` where it has none.
 *
 * @example ariaKeys(shortcuts, 'review') // 'Control+Alt+Shift+R Meta+Alt+Shift+R'
 */
export function ariaKeys(shortcuts: readonly Shortcut[], action: string): string | undefined {
  return shortcuts
    .find((one) => one.action === action)
    ?.combinations.map((keys) => keys.replace('Ctrl', 'Control').replace('Command', 'Meta'))
    .join(' ');
}

/** By where the key is and not by what it writes: with Alt many keyboards write something else. */
function isPressed(combination: string, key: PressedKey): boolean {
  const parts = combination.split('+');
  const letter = parts.at(-1) ?? '';
  return (
    key.code === `Key${letter}` &&
    Object.entries(MODIFIERS).every(([name, property]) => key[property] === parts.includes(name))
  );
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = recordOf(value)[name];
  if (!Array.isArray(list)) throw new Error(`The file of shortcuts has no ${name}`);
  return list;
}
