import { makeStyles } from '@fluentui/react-components';
import { loadResults } from './load-parts';
import { usePane } from './pane-context';
import { useOnDemand } from './use-on-demand';
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
});

/** Shows that something is under way, and how far it is once it takes long. */
export function RunningBar() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { running, progress } = state;
  // What a first look needs is there from the start.
  const results = useOnDemand(loadResults, running !== null && running !== 'look');
  if (running === null) return <div className={styles.place} />;
  return (
    <section className={styles.place} aria-label={words.running[running]}>
      <div className={styles.track}>
        {progress !== null && results !== null ? (
          <results.ProgressLine label={words.running[running]} share={progress.share} />
        ) : (
          <div className={styles.bar} role="progressbar" aria-label={words.running[running]} />
        )}
      </div>
      {running !== 'look' && results !== null && <results.WaitingLine key={running} task={running} />}
    </section>
  );
}
