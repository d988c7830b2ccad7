import { makeStyles, ProgressBar } from '@fluentui/react-components';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  // Its place is kept, so that nothing jumps when work begins and ends.
  place: { height: '2px', flexShrink: 0 },
});

/** Shows that something is under way, and says what. */
export function RunningBar() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { running } = state;
  return (
    <div className={styles.place}>
      {running !== null && <ProgressBar thickness="medium" aria-label={words.running[running]} />}
    </div>
  );
}
