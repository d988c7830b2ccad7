import { type ReactNode, useEffect, useRef } from 'react';
import { keepFocus } from './stops';

/** Moves the focus to the nearest stop if the focused control disappears. */
export function FocusKeeper({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => (ref.current === null ? undefined : keepFocus(ref.current)), []);
  return (
    <div ref={ref} style={{ display: 'contents' }}>
      {children}
    </div>
  );
}
