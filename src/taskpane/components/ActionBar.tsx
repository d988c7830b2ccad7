import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { nextStep } from '../state/next-step';
import { KeepBar } from './KeepBar';
import { usePane } from './pane-context';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // Side by side where both fit, below each other where not.
  buttons: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(132px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  // Shorter words in smaller letters: these fit side by side in every pane.
  back: {
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(112px, 100%), 1fr))',
    ':empty': { display: 'none' },
  },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

/** What can be done now, the next useful step as the one primary button, with what it will touch said before. */
export function ActionBar() {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  const { found, review, running } = state;
  if (found === null) return null;
  const step = nextStep(state);
  const waiting = running !== null && running !== 'look';
  const { actions } = words;
  if (state.draft !== null) {
    return (
      <footer className={styles.bar} aria-label={actions.label}>
        <KeepBar hintClass={styles.hint} buttonsClass={styles.buttons} />
      </footer>
    );
  }
  if (review === null) {
    return (
      <footer className={styles.bar}>
        <Button appearance="primary" size="large" disabledFocusable={waiting} onClick={() => void pane.review()}>
          {words.start.review}
        </Button>
      </footer>
    );
  }
  const button = (task: 'mark' | 'write' | 'unmark' | 'unwrite', blocked = false) => (
    <Button
      className={styles.button}
      appearance={step === task ? 'primary' : 'secondary'}
      size={task === 'unmark' || task === 'unwrite' ? 'small' : 'medium'}
      disabledFocusable={waiting || blocked}
      onClick={() => void pane[task]()}
    >
      {actions[task]}
    </Button>
  );
  const hint = { mark: actions.markHint, write: actions.writeHint, review: '', none: actions.doneHint }[step ?? 'none'];
  return (
    <footer className={styles.bar} aria-label={actions.label}>
      <p className={styles.hint}>{hint}</p>
      <div className={styles.buttons}>
        {button('mark', review.isProtected)}
        {button('write')}
      </div>
      <div className={mergeClasses(styles.buttons, styles.back)}>
        {review.marks > 0 && button('unmark', review.isProtected)}
        {review.generatedSheets.length > 0 && button('unwrite')}
      </div>
    </footer>
  );
}
