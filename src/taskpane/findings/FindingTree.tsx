import { type ReactNode, useEffect, useRef } from 'react';
import { keepFocus, moveByKeys } from '../ui/stops';

interface FindingTreeProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** Collapsible groups with arrow-key navigation. Focus stays inside when findings disappear. */
export function FindingTree({ className, children }: FindingTreeProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = ref.current;
    if (list === null) return;
    const ends = [moveByKeys(list), keepFocus(list)];
    return () => ends.forEach((end) => end());
  }, []);
  return (
    <div ref={ref} className={className}>
      {children}
    </div>
  );
}
