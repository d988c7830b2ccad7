import { Button, makeStyles } from '@fluentui/react-components';
import { loadDetails, loadResults } from './load-parts';
import { usePane } from '../pane-context';
import { useOnDemand } from '../ui/use-on-demand';
import { tokens } from '../theme/tokens';
import { isBusy } from '../state/is-busy';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The bar at the bottom: saving settings, the first review, or the actions on the results. */
export function ActionBar() {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  const { found, draft, review } = state;
  const details = useOnDemand(loadDetails, draft !== null);
  const results = useOnDemand(loadResults, review !== null);
  if (found === null) return null;
  const content = () => {
    if (draft !== null) return details && <details.SaveBar />;
    if (review !== null) return results && <results.ResultActions review={review} />;
    const waiting = isBusy(state);
    return (
      <Button appearance="primary" size="large" disabledFocusable={waiting} onClick={() => void pane.review()}>
        {words.start.review}
      </Button>
    );
  };
  return (
    <footer className={styles.bar} aria-label={words.actions.label}>
      {content()}
    </footer>
  );
}
