import { makeStyles } from '@fluentui/react-components';
import { usePane } from './pane-context';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  // Its place is kept, so that nothing jumps when work begins and ends.
  place: { position: 'relative', height: '3px', flexShrink: 0, overflow: 'hidden' },
  bar: {
    position: 'absolute',
    insetBlock: 0,
    width: '40%',
    backgroundColor: tokens.colorCompoundBrandStroke,
    animationName: { from: { left: '-40%' }, to: { left: '100%' } },
    animationDuration: '1.2s',
    animationIterationCount: 'infinite',
    animationTimingFunction: tokens.curveEasyEase,
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** Shows that something is under way, and says what. */
export function RunningBar() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { running } = state;
  return (
    <div className={styles.place}>
      {running !== null && <div className={styles.bar} role="progressbar" aria-label={words.running[running]} />}
    </div>
  );
}
