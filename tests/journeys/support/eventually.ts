import { setTimeout as rest } from 'node:timers/promises';

/** How long something that is expected may take to be seen, in milliseconds: a slow machine's time, which a fast one doesn't spend. */
export const PATIENCE = 60_000;

/** From one look to the next, in milliseconds. */
const REST = 50;

/**
 * Styles until what is seen is what is expected, as a person waits for a page that hasn't drawn it yet; fails with what was seen last.
 *
 * @example await eventually(() => focused(sandbox), expect.stringMatching(/^H5/))
 */
export async function eventually(look: () => Promise<unknown>, expected: unknown): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    try {
      expect(seen).toEqual(expected);
      return;
    } catch (unlike) {
      if (Date.now() > end) throw unlike;
    }
    await rest(REST);
  }
}
