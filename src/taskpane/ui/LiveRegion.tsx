import { makeStyles } from '@fluentui/react-components';
import { loadFailure, loadResults } from '../results/load-parts';
import { usePane } from '../pane-context';
import { UNSEEN } from './unseen';
import { useOnDemand } from './use-on-demand';

const useStyles = makeStyles({ hidden: UNSEEN });

/** Says to a screen reader what began, how far it is where that takes long, what was done and what failed. */
export function LiveRegion() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { running, progress, cancelling, review, outcome, failure } = state;
  const results = useOnDemand(loadResults, outcome !== null || progress !== null);
  const failed = useOnDemand(loadFailure, failure !== null);
  const said = () => {
    if (failure !== null) return failed && <failed.FailureText />;
    if (outcome !== null) return results && <results.OutcomeText outcome={outcome} />;
    // A look that follows an edit would interrupt whoever is typing.
    if (running === 'find' && review !== null) return '';
    if (cancelling) return words.actions.cancelling;
    // In quarters: a voice that counts every percent says nothing else.
    if (progress !== null && results !== null) return <results.ProgressText progress={progress} stepsOf={25} />;
    return running === null ? '' : words.running[running];
  };
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {said()}
    </div>
  );
}
