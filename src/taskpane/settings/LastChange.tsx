import { Button } from '@fluentui/react-components';
import { RESULTS_WORDS } from '../../core/messages/results-words';
import { lastOutcome, undoOf } from '../results/shown-outcome';
import { outcomeLine } from '../results/outcome-line';
import { outcomeWords } from '../results/outcome-words';
import { isBusy } from '../state/is-busy';
import { SettingsSection } from './SettingsSection';
import { useFieldStyles } from './use-field-styles';
import { usePlanDetails } from './use-plan-details';

/** What was done last, in full, with its undo, after the line about it has gone. Nothing if nothing was done. */
export function LastChange() {
  const { pane, state, words, language } = usePlanDetails();
  const fields = useFieldStyles();
  const outcome = lastOutcome(state);
  if (outcome === null || outcome.kind === 'reviewed') return null;
  const undo = undoOf(outcome, RESULTS_WORDS[language]);
  return (
    <SettingsSection title={words.place.lastChange} now={outcomeLine(outcome, state, language)}>
      {() => (
        <>
          <p className={fields.hint}>{outcomeWords(outcome, state, language)}</p>
          {undo !== null && (
            <span>
              <Button size="small" disabledFocusable={isBusy(state)} onClick={() => void undo.press(pane)}>
                {undo.words}
              </Button>
            </span>
          )}
        </>
      )}
    </SettingsSection>
  );
}
