import { makeStyles } from '@fluentui/react-components';
import { errorText } from './error-text';
import { loadResults } from '../results/load-parts';
import { usePane } from '../pane-context';
import { VISUALLY_HIDDEN } from './visually-hidden';
import { useOnDemand } from './use-on-demand';

const useStyles = makeStyles({ hidden: VISUALLY_HIDDEN });

/** Announces the start, progress, outcome and failure of tasks to screen readers. */
export function LiveRegion() {
  const { state, words, messages } = usePane();
  const styles = useStyles();
  const { running, progress, cancelling, review, outcome, failure } = state;
  const results = useOnDemand(loadResults, outcome !== null || progress !== null);
  const text = () => {
    if (failure !== null) {
      const { happened, next } = errorText(failure, messages);
      return `${happened} ${next}`;
    }
    if (outcome !== null) return results && <results.OutcomeText outcome={outcome} />;
    // Announcing a refresh after each edit would interrupt the user's typing.
    if (running === 'find' && review !== null) return '';
    if (cancelling) return words.actions.cancelling;
    // In steps of 25 %: announcing every percent would drown out everything else.
    if (progress !== null && results !== null) return <results.ProgressText progress={progress} stepsOf={25} />;
    return running === null ? '' : words.running[running];
  };
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {text()}
    </div>
  );
}
