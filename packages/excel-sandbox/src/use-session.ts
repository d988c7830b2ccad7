import { useSyncExternalStore } from 'react';
import type { WorkbookSession, WorkbookSnapshot } from './workbook-session';

/** Follows an open workbook: draws again when something in it has changed. */
export function useSession(session: WorkbookSession): WorkbookSnapshot {
  return useSyncExternalStore(session.subscribe, session.snapshot);
}
