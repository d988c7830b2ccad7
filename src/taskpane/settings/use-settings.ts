import type { PlanSettings } from '../../core/plan/plan-settings';
import type { FoundPlan } from '../../excel/review/find-plan';
import { readFoundPlan } from '../../excel/review/read-found-plan';
import type { SettingsEditing } from '../state/edit-settings';
import { settingsOf } from '../state/saved-settings';
import { usePane } from '../pane-context';

/** The settings as chosen so far, and how to change them: each change is saved at once. */
export function useSettings(found: FoundPlan): {
  readonly editing: SettingsEditing;
  readonly edit: (draft: PlanSettings) => void;
} {
  const { pane, state } = usePane();
  const read = settingsOf(found);
  return {
    editing: { plan: readFoundPlan(found), read, draft: state.draft ?? read },
    edit: (draft) => void pane.saveSettings(draft),
  };
}
