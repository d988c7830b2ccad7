import { Button } from '@fluentui/react-components';
import { PLAN_DETAILS } from './PlanHeader';
import { usePane } from './pane-context';

interface KeepBarProps {
  readonly buttonsClass: string;
  readonly hintClass: string;
}

/** While something was put right and isn't kept yet: to keep it, or not. The focus goes back to what was understood. */
export function KeepBar({ buttonsClass, hintClass }: KeepBarProps) {
  const { pane, state, words } = usePane();
  const waiting = state.running !== null && state.running !== 'look';
  const goBack = () => {
    // Where it could not be kept, this bar stays and offers it again.
    if (pane.state().draft === null) document.getElementById(PLAN_DETAILS)?.focus();
  };
  return (
    <>
      <p className={hintClass}>{words.settings.unsaved}</p>
      <div className={buttonsClass}>
        <Button appearance="primary" disabledFocusable={waiting} onClick={() => void pane.keep().then(goBack)}>
          {words.settings.keep}
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
