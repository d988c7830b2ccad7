export interface Shortcut {
  /** The id that the add-in's page associates with a function. */
  readonly action: string;
  /** The key combinations as the file writes them: `Ctrl+Alt+Shift+R`. */
  readonly combinations: readonly string[];
}

/** A pressed key, as the browser reports it. */
export type PressedKey = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** The file's names for modifier keys, and the browser's. */
const MODIFIERS = { Ctrl: 'ctrlKey', Alt: 'altKey', Shift: 'shiftKey', Command: 'metaKey' } as const;

/**
 * Reads an add-in's shortcuts file (https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts).
 *
 * @throws if it isn't one
 */
export function readShortcuts(file: unknown): readonly Shortcut[] {
  return listIn(file, 'shortcuts').map((shortcut) => {
    const { action, key } = recordOf(shortcut);
    const combinations = Object.values(recordOf(key));
    if (typeof action !== 'string' || !combinations.every((one) => typeof one === 'string')) {
      throw new Error('The shortcuts file has a shortcut without an action or with unreadable keys');
    }
    return { action, combinations };
  });
}

/** The action of a pressed key; undefined if the key isn't a shortcut. */
export function actionOfKey(shortcuts: readonly Shortcut[], key: PressedKey): string | undefined {
  return shortcuts.find(({ combinations }) => combinations.some((combination) => isPressed(combination, key)))?.action;
}

/**
 * An action's key combinations as `aria-keyshortcuts` writes them; undefined if it has none.
 *
 * @example ariaKeys(shortcuts, 'review') // 'Control+Alt+Shift+R Meta+Alt+Shift+R'
 */
export function ariaKeys(shortcuts: readonly Shortcut[], action: string): string | undefined {
  return shortcuts
    .find((one) => one.action === action)
    ?.combinations.map((keys) => keys.replace('Ctrl', 'Control').replace('Command', 'Meta'))
    .join(' ');
}

/** Compares the key's position, not its character: with Alt, many keyboards produce another character. */
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
  if (!Array.isArray(list)) throw new Error(`The shortcuts file has no list of ${name}`);
  return list;
}
