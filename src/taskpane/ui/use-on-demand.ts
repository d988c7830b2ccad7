import { useEffect, useState } from 'react';

/**
 * A part that is loaded when `wanted`; `null` until then. Like React's `lazy`, but without its delay of 300 ms before a
 * loaded part is shown. If loading fails, the component that uses it throws the error.
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
