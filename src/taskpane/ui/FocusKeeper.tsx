import { type ReactNode, useEffect, useRef } from 'react';
import { keepFocus } from './stops';

/** Around what may lose the control that has the focus: then the focus goes to the nearest stop in it, and not back to the page. */
export function FocusKeeper({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => (ref.current === null ? undefined : keepFocus(ref.current)), []);
  return (
    <div ref={ref} style={{ display: 'contents' }}>
      {children}
    </div>
  );
}
