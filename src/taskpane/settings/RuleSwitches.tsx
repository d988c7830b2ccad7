import { RESULTS_WORDS } from '../../core/messages/results-words';
import { RulesOffList } from '../findings/RulesOff';
import { usePlanDetails } from './use-plan-details';
import { useFieldStyles } from './use-field-styles';

/** The rules that are off, each with a button that turns it on. */
export function RuleSwitches() {
  const { state, words, language } = usePlanDetails();
  const fields = useFieldStyles();
  const { review } = state;
  if (review === null) return <p className={fields.hint}>{words.place.rulesLater}</p>;
  if (review.rulesOff.length === 0) return <p className={fields.hint}>{words.place.noneOff}</p>;
  return (
    <>
      <p className={fields.hint}>{RESULTS_WORDS[language].findings.rulesOff.hint}</p>
      <RulesOffList rules={review.rulesOff} />
    </>
  );
}
