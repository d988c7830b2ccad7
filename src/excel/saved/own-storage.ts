/** Before the name of all that is kept: other add-ins of the same server keep theirs beside it. */
const OURS = 'plan-mejora.';

/**
 * Where the user's own machine keeps what is the user's and not the workbook's. Excel on the web asks for its own part of the browser's
 * storage: https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings#browser-storage.
 */
function keyOf(name: string): string {
  return `${partitionOf(Office.context)}${OURS}${name}`;
}

/** The types promise a text; there is none where the pane is no frame. */
function partitionOf({ partitionKey = '' }: { readonly partitionKey?: string }): string {
  return partitionKey;
}

/** What was kept under a name; `null` where nothing was, or where the browser keeps nothing for frames. */
export function ownText(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Keeps a text under a name, or forgets it (`null`): where the browser lets it, for it is a convenience and nothing more. */
export function keepOwnText(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
  } catch {
    // Some browsers keep nothing for frames, or have no room left: then the next opening begins anew.
  }
}
