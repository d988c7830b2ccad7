import { Button } from '@fluentui/react-components';
import { PLAN_DETAILS } from './plan-details-button';
import { usePlanDetails } from './use-plan-details';
import { useActionStyles } from '../results/use-action-styles';
import { isBusy } from '../state/is-busy';

/** Saves or discards changed settings. The focus then returns to the plan's details. */
export function SaveBar() {
  const { pane, state, words } = usePlanDetails();
  const styles = useActionStyles();
  const waiting = isBusy(state);
  const goBack = () => {
    // If saving failed, the bar stays to try again.
    if (pane.state().draft === null) document.getElementById(PLAN_DETAILS)?.focus();
  };
  return (
    <>
      <p className={styles.hint}>{words.settings.unsaved}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={waiting} onClick={() => void pane.save().then(goBack)}>
          {words.settings.save}
        </Button>
        <Button
          disabledFocusable={waiting}
          onClick={() => {
            pane.send({ type: 'settings-edited', draft: null });
            goBack();
          }}
        >
          {words.settings.discard}
        </Button>
      </div>
    </>
  );
}
