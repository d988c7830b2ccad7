/**
 * The most memory for reading a bad file, with room for what the process used before. hostile-sizes.test.ts measures it
 * exactly, in another process.
 */
const MAX_BYTES = 400 * 1024 * 1024;

/** Runs an action; fails the test if the process grew too much. */
export function cheaply<T>(action: () => T): T {
  // The process's peak also counts memory that was freed in between.
  const before = process.resourceUsage().maxRSS;
  const result = action();
  const bytes = (process.resourceUsage().maxRSS - before) * 1024;
  if (bytes > MAX_BYTES) throw new Error(`It took ${Math.round(bytes / 1024 / 1024)} MB.`);
  return result;
}
