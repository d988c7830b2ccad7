import { Button, makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { loadResults } from '../results/load-parts';
import { usePane } from '../pane-context';
import { useOnDemand } from './use-on-demand';
import type { Task } from '../state/pane-state';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  // Always takes up its height, so that nothing moves when a task starts or ends.
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
  // Shown to users who have to wait.
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

/** Tasks too short to offer cancelling. */
const SHORT: ReadonlySet<Task> = new Set<Task>(['decide', 'save', 'go']);

/** Shows that a task is running and, if it takes long, its name, progress and a cancel button. */
export function RunningBar() {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  const { running, progress, cancelling } = state;
  const results = useOnDemand(loadResults, progress !== null);
  const known = progress !== null && results !== null;
  const from = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    if (running !== null) return;
    const back = from.current;
    from.current = null;
    // The cancel button disappears when clicked, and its focus with it. If the user is in the sheet, nothing is
    // focused.
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isLost && back instanceof HTMLElement) back.focus();
  }, [running]);
  if (running === null) return <div className={styles.place} />;
  return (
    <section className={styles.place} aria-label={words.running[running]}>
      <div className={styles.track}>
        {known ? (
          <results.ProgressLine label={words.running[running]} share={progress.share} />
        ) : (
          <div className={styles.bar} role="progressbar" aria-label={words.running[running]} />
        )}
      </div>
      {running !== 'find' && (
        <div key={running} className={styles.waiting}>
          <span aria-hidden>
            {known ? <results.ProgressText progress={progress} stepsOf={1} /> : words.running[running]}
          </span>
          {!SHORT.has(running) && (
            <Button
              size="small"
              appearance="transparent"
              disabledFocusable={cancelling}
              onClick={pane.cancel}
              onFocus={({ relatedTarget }) => (from.current = relatedTarget)}
            >
              {cancelling ? words.actions.cancelling : words.actions.cancel}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
