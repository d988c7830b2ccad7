/** What reading a bad file may take, with room for what the process did before: hostile-sizes.test.ts measures it in a process of its own. */
const MOST_BYTES = 400 * 1024 * 1024;

/** What an action gives; fails a test where the process grew too much. */
export function cheaply<T>(action: () => T): T {
  // The process's highest mark counts what was let go of in between too.
  const before = process.resourceUsage().maxRSS;
  const result = action();
  const bytes = (process.resourceUsage().maxRSS - before) * 1024;
  if (bytes > MOST_BYTES) throw new Error(`It took ${Math.round(bytes / 1024 / 1024)} MB.`);
  return result;
}
