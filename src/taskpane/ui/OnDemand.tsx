import type { ReactNode } from 'react';
import { useOnDemand } from './use-on-demand';

interface OnDemandProps<Part> {
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ReactNode;
}

/** Renders a part that is loaded on demand; nothing until then. */
export function OnDemand<Part>({ load, children }: OnDemandProps<Part>) {
  const part = useOnDemand(load, true);
  return part === null ? null : <>{children(part)}</>;
}
