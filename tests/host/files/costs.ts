/** What reading a bad file may cost, with room for a busy machine: it is to be under a second and 200 MB on a quiet one. */
const MOST = { milliseconds: 6000, bytes: 400 * 1024 * 1024 } as const;

/** What an action gives; fails a test where it took too long or the process grew too much. */
export function cheaply<T>(action: () => T): T {
  // The process's highest mark counts what was let go of in between too.
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  const result = action();
  const milliseconds = performance.now() - start;
  const bytes = (process.resourceUsage().maxRSS - before) * 1024;
  if (milliseconds > MOST.milliseconds || bytes > MOST.bytes)
    throw new Error(`It took ${Math.round(milliseconds)} ms and ${Math.round(bytes / 1024 / 1024)} MB.`);
  return result;
}
