/** The prefix of all keys: other add-ins of the same server share the storage. */
const OURS = 'plan-mejora.';

/**
 * The key in the browser's storage, for what belongs to the user and not to the workbook. Excel on the web asks for a partition: https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings#browser-storage.
 */
function keyOf(name: string): string {
  return `${partitionOf(Office.context)}${OURS}${name}`;
}

/** Undefined if the pane isn't in a frame, though the types promise a text. */
function partitionOf({ partitionKey = '' }: { readonly partitionKey?: string }): string {
  return partitionKey;
}

/** The text saved under a name; `null` if there is none, or if the browser stores nothing for frames. */
export function ownText(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Saves a text under a name, or deletes it (`null`), if the browser allows it. */
export function saveOwnText(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
  } catch {
    // Some browsers store nothing for frames, or have no room left: the next start uses the defaults.
  }
}
