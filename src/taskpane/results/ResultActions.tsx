import { Button, mergeClasses } from '@fluentui/react-components';
import type { Review } from '../../excel/review/review-plan';
import { nextStep } from '../state/next-step';
import { STOP } from '../ui/stops';
import { FocusKeeper } from '../ui/FocusKeeper';
import { useActionStyles } from './use-action-styles';
import { usePane } from '../pane-context';
import { useResults } from './use-results';
import { isBusy } from '../state/is-busy';

/** The actions on the results. The most useful next one is the primary button; a hint says what it will change. */
export function ResultActions({ review }: { readonly review: Review }) {
  const { pane, words } = useResults();
  const { state } = usePane();
  const styles = useActionStyles();
  const { actions } = words;
  const waiting = isBusy(state);
  const step = nextStep(review);
  const hasSheets = review.generatedSheets.length > 0;
  const button = (task: 'mark' | 'write' | 'removeMarks' | 'removeSheets', blocked = false) => (
    <Button
      className={styles.button}
      appearance={step === task ? 'primary' : 'secondary'}
      size={task === 'removeMarks' || task === 'removeSheets' ? 'small' : 'medium'}
      disabledFocusable={waiting || blocked}
      onClick={() => void pane[task]()}
    >
      {task === 'write' && hasSheets ? actions.update : actions[task]}
    </Button>
  );
  const isProtected = review.sheets.some((sheet) => sheet.isProtected);
  const canMarkFirst = review.marks === 0 && !isProtected;
  const hint = { mark: actions.markHint, write: actions.writeHint, none: actions.doneHint }[step ?? 'none'];
  return (
    <FocusKeeper>
      {/* The focus moves here when an undo button disappears, so that a key that is still down does nothing. */}
      <p className={styles.hint} tabIndex={-1} {...STOP}>
        {canMarkFirst ? `${hint} ${actions.sharedHint}` : hint}
      </p>
      <div className={styles.buttons}>
        {button('mark', isProtected)}
        {button('write')}
      </div>
      <div className={mergeClasses(styles.buttons, styles.back)}>
        {review.marks > 0 && button('removeMarks', isProtected)}
        {hasSheets && button('removeSheets')}
      </div>
    </FocusKeeper>
  );
}
