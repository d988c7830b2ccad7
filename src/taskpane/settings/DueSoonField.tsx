import { useEffect, useId, useState } from 'react';
import { DUE_SOON_DAYS } from '../../core/schedule/situation';
import type { FoundPlan } from '../../excel/review/find-plan';
import { withDueSoonDays } from '../state/edit-settings';
import { usePlanDetails } from './use-plan-details';
import { useFieldStyles } from './use-field-styles';
import { useSettings } from './use-settings';

const MAX_DAYS = 366;

/** Milliseconds after the last key until a number is saved. */
const PAUSE = 800;

/** A number of days, `null` for the default, or `undefined` for what is neither. */
function daysOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const days = Number(text);
  return Number.isInteger(days) && days >= 0 && days <= MAX_DAYS ? days : undefined;
}

/** The number of days before its end at which an action is due soon. */
export function DueSoonField({ found }: { readonly found: FoundPlan }) {
  const { words } = usePlanDetails();
  const styles = useFieldStyles();
  const { editing, edit } = useSettings(found);
  const id = useId();
  const saved = editing.draft.dueSoonDays ?? null;
  const [text, setText] = useState(saved === null ? '' : String(saved));
  const days = daysOf(text);
  const save = () => {
    if (days !== undefined && days !== saved) edit(withDueSoonDays(editing.draft, days));
  };
  useEffect(() => {
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
    // Saves what was typed last, once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);
  return (
    <div className={styles.fields}>
      <label htmlFor={id} className={styles.name}>
        {words.settings.dueSoon}
      </label>
      <input
        id={id}
        inputMode="numeric"
        aria-describedby={`${id}hint`}
        aria-invalid={days === undefined}
        className={styles.control}
        placeholder={String(DUE_SOON_DAYS)}
        value={text}
        onChange={({ target: { value } }) => setText(value)}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save();
        }}
      />
      <span />
      <span id={`${id}hint`} className={styles.hint} role="status">
        {days === undefined ? words.settings.dueSoonInvalid(MAX_DAYS) : words.settings.dueSoonHint(DUE_SOON_DAYS)}
      </span>
    </div>
  );
}
