import { setTimeout as rest } from 'node:timers/promises';

/** Milliseconds to wait for an expected state; enough for a slow machine. */
export const PATIENCE = 60_000;

/** Milliseconds between two attempts. */
const REST = 50;

/**
 * Reads a value repeatedly until it is the expected one; fails with the last value.
 *
 * @example await eventually(() => focused(sandbox), expect.stringMatching(/^H5/))
 */
export async function eventually(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await read();
    try {
      expect(seen).toEqual(expected);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await rest(REST);
  }
}
