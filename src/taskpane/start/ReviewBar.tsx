import { Button, makeStyles } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { tokens } from '../theme/tokens';
import { isBusy } from '../state/is-busy';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'grid',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The first review, below what was found. */
export function ReviewBar() {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  return (
    <footer className={styles.bar} aria-label={words.actions.label}>
      <Button appearance="primary" size="large" disabledFocusable={isBusy(state)} onClick={() => void pane.review()}>
        {words.start.review}
      </Button>
    </footer>
  );
}
