import { type ReactNode, useEffect, useRef } from 'react';
import { keepFocus, moveByKeys } from '../ui/stops';

/** Around a list of foldable groups: the arrow keys move through it, and the focus stays in it while it changes. */
export function FindingTree({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = ref.current;
    if (list === null) return;
    const ends = [moveByKeys(list), keepFocus(list)];
    return () => ends.forEach((end) => end());
  }, []);
  return <div ref={ref}>{children}</div>;
}
