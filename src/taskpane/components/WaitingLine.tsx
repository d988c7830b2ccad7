import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from './pane-context';
import { ProgressText } from './ProgressText';
import type { Task } from '../state/pane-state';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
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

/** What takes no time worth cancelling. */
const SHORT: ReadonlySet<Task> = new Set<Task>(['decide', 'keep', 'go']);

/** Says to who has to wait what is under way and how far it is, and offers to cancel it. */
export function WaitingLine({ task }: { readonly task: Task }) {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  const { progress, cancelling } = state;
  const from = useRef<EventTarget | null>(null);
  useEffect(
    () => () => {
      const back = from.current;
      // With the press that cancels its focus has gone. Nothing is focused in a pane that the user has left for the sheet.
      const isLost = document.hasFocus() && document.activeElement === document.body;
      if (isLost && back instanceof HTMLElement) back.focus();
    },
    [],
  );
  return (
    <div className={styles.waiting}>
      <span aria-hidden>
        {progress === null ? words.running[task] : <ProgressText progress={progress} stepsOf={1} />}
      </span>
      {!SHORT.has(task) && (
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
  );
}
