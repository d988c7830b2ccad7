import { makeStyles } from '@fluentui/react-components';
import { deedWords } from '../deed-words';
import { errorText } from '../error-text';
import { usePane } from './pane-context';
import { UNSEEN } from './unseen';

const useStyles = makeStyles({ hidden: UNSEEN });

/** Says to a screen reader what began, what was done and what failed. */
export function LiveRegion() {
  const { state, words, messages } = usePane();
  const styles = useStyles();
  const { running, review, deed, failure } = state;
  const said = () => {
    if (failure !== null) {
      const { happened, next } = errorText(failure, messages);
      return `${happened} ${next}`;
    }
    if (deed !== null) return deedWords(deed, state, words);
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
