import { makeStyles } from '@fluentui/react-components';
import { errorText } from '../error-text';
import { loadResults } from './load-parts';
import { usePane } from './pane-context';
import { UNSEEN } from './unseen';
import { useOnDemand } from './use-on-demand';

const useStyles = makeStyles({ hidden: UNSEEN });

/** Says to a screen reader what began, what was done and what failed. */
export function LiveRegion() {
  const { state, words, messages } = usePane();
  const styles = useStyles();
  const { running, review, deed, failure } = state;
  const results = useOnDemand(loadResults, deed !== null);
  const said = () => {
    if (failure !== null) {
      const { happened, next } = errorText(failure, messages);
      return `${happened} ${next}`;
    }
    if (deed !== null) return results && <results.DeedText deed={deed} />;
    // A look that follows an edit would interrupt whoever is typing.
    if (running === 'look' && review !== null) return '';
    return running === null ? '' : words.running[running];
  };
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {said()}
    </div>
  );
}
