import type { ReactNode } from 'react';
import { useOnDemand } from './use-on-demand';

interface OnDemandProps<Part> {
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ReactNode;
}

/** Shows what is made of a part that is loaded only now; nothing until it is there. */
export function OnDemand<Part>({ load, children }: OnDemandProps<Part>) {
  const part = useOnDemand(load, true);
  return part === null ? null : <>{children(part)}</>;
}
