import { useEffect, useState } from 'react';

/**
 * A part that is loaded once it is wanted; `null` until it is there. What React's own `lazy` does, without its pause of 300 ms
 * before a part that has arrived is shown. A part that can't be loaded is an error of the component that wants it.
 */
export function useOnDemand<Part>(load: () => Promise<Part>, wanted: boolean): Part | null {
  const [part, setPart] = useState<{ readonly part: Part } | null>(null);
  const missing = wanted && part === null;
  useEffect(() => {
    if (!missing) return;
    load().then(
      (loaded) => setPart({ part: loaded }),
      (error: unknown) =>
        setPart(() => {
          throw error;
        }),
    );
  }, [load, missing]);
  return part?.part ?? null;
}
