import type { PlanChanges } from '../../history/changes-since';
import type { ChangeCounts } from '../../messages/es/results';
import { formatDay } from '../../messages/format-day';
import type { Language } from '../../messages/language';

export function changeCounts(changes: PlanChanges, language: Language): ChangeCounts {
  const { since, newlyOverdue, completed, added, removed, movedEnds } = changes;
  return {
    since: formatDay(since, language),
    newlyOverdue: newlyOverdue.length,
    completed: completed.length,
    added: added.length,
    removed: removed.length,
    movedEnds: movedEnds.length,
  };
}
