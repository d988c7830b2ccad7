import { useSyncExternalStore } from 'react';
import type { WorkbookSession, WorkbookSnapshot } from './workbook-session';

/** The current snapshot of a workbook; renders again after each change. */
export function useSession(session: WorkbookSession): WorkbookSnapshot {
  return useSyncExternalStore(session.subscribe, session.snapshot);
}
