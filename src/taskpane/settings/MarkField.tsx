import { MARK_PLACES } from '../../core/plan/plan-settings';
import type { FoundPlan } from '../../excel/review/find-plan';
import { withMarkPlace } from '../state/edit-settings';
import { SelectField } from './SelectField';
import { useFieldStyles } from './use-field-styles';
import { usePlanDetails } from './use-plan-details';
import { useSettings } from './use-settings';

/** Whether to mark an action's number and end, or its whole row. */
export function MarkField({ found }: { readonly found: FoundPlan }) {
  const { words } = usePlanDetails();
  const styles = useFieldStyles();
  const { editing, edit } = useSettings(found);
  const { settings } = words;
  const { markPlace } = editing.draft;
  return (
    <div className={styles.fields}>
      <SelectField
        name={settings.marks}
        value={markPlace ?? 'cells'}
        options={MARK_PLACES.map((place) => [place, settings.markPlace(place)] as const)}
        corrected={markPlace !== undefined}
        onChoose={(value) => edit(withMarkPlace(editing.draft, value === 'row' ? 'row' : 'cells'))}
      />
      <span />
      <span className={styles.hint}>{settings.marksHint}</span>
    </div>
  );
}
