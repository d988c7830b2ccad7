import { type ReactNode, useEffect, useRef } from 'react';
import { keepFocus, moveByKeys } from '../ui/stops';

/** Collapsible groups with arrow-key navigation. Focus stays inside when findings disappear. */
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
