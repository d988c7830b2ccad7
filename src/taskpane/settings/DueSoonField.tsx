import { useId } from 'react';
import { DUE_SOON_DAYS } from '../../core/schedule/situation';
import type { FoundPlan } from '../../excel/review/find-plan';
import { withDueSoonDays } from '../state/edit-settings';
import { usePlanDetails } from './use-plan-details';
import { useFieldStyles } from './use-field-styles';
import { useSettings } from './use-settings';

const MAX_DAYS = 366;

/** The number of days before its end at which an action is due soon. */
export function DueSoonField({ found }: { readonly found: FoundPlan }) {
  const { words } = usePlanDetails();
  const styles = useFieldStyles();
  const { editing, edit } = useSettings(found);
  const id = useId();
  const { dueSoonDays } = editing.draft;
  return (
    <div className={styles.fields}>
      <label htmlFor={id} className={styles.name}>
        {words.settings.dueSoon}
      </label>
      <input
        id={id}
        type="number"
        aria-describedby={`${id}hint`}
        className={styles.control}
        min={0}
        max={MAX_DAYS}
        step={1}
        placeholder={String(DUE_SOON_DAYS)}
        value={dueSoonDays ?? ''}
        onChange={({ target: { value } }) => {
          const days = value === '' ? null : Number(value);
          if (days === null || (Number.isInteger(days) && days >= 0 && days <= MAX_DAYS)) {
            edit(withDueSoonDays(editing.draft, days));
          }
        }}
      />
      <span />
      <span id={`${id}hint`} className={styles.hint}>
        {words.settings.dueSoonHint(DUE_SOON_DAYS)}
      </span>
    </div>
  );
}
