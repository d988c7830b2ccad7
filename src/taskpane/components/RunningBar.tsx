import { Button, makeStyles } from '@fluentui/react-components';
import { usePane } from './pane-context';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  // Its place is kept, so that nothing jumps when work begins and ends.
  place: { position: 'relative', height: '3px', flexShrink: 0 },
  track: { position: 'absolute', inset: 0, overflow: 'hidden' },
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
  // Only who waits should read it.
  waiting: {
    position: 'absolute',
    insetInline: 0,
    top: '3px',
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    animationName: { from: { visibility: 'hidden' } },
    animationDuration: '0s',
    animationDelay: '1s',
    animationFillMode: 'backwards',
  },
});

/** Shows that something is under way; to who has to wait it says what, and offers to stop waiting where nothing is being changed. */
export function RunningBar() {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  const { running } = state;
  if (running === null) return <div className={styles.place} />;
  return (
    <section className={styles.place} aria-label={words.running[running]}>
      <div className={styles.track}>
        <div className={styles.bar} role="progressbar" aria-label={words.running[running]} />
      </div>
      {running !== 'look' && (
        <div key={running} className={styles.waiting}>
          <span aria-hidden>{words.running[running]}</span>
          {running === 'review' && (
            <Button size="small" appearance="transparent" onClick={pane.cancel}>
              {words.actions.cancel}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
