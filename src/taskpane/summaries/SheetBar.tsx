import { Button, makeStyles } from '@fluentui/react-components';
import type { Review } from '../../excel/review/review-plan';
import { useBusy } from '../ui/use-busy';
import { FocusKeeper } from '../ui/FocusKeeper';
import { BarHint } from '../ui/BarHint';
import { useResults } from '../results/use-results';

const useStyles = makeStyles({
  // Zoomed to 200 %, a long label takes two lines.
  button: {
    flexShrink: 0,
    minWidth: 0,
    paddingInline: '8px',
    '@media (max-width: 220px)': { maxWidth: '100%', whiteSpace: 'normal' },
  },
});

interface SheetBarProps {
  readonly review: Review;
  /** Whether there is something to create or update, so that this is the main action. */
  readonly isMain: boolean;
}

/** Creates or updates the summaries; beside it, what removes them. */
export function SheetBar({ review, isMain }: SheetBarProps) {
  const { pane, words } = useResults();
  const styles = useStyles();
  const waiting = useBusy();
  const hasSheets = review.generatedSheets.length > 0;
  const { actions } = words;
  return (
    <FocusKeeper>
      <BarHint>{hasSheets ? words.sheets.existHint : words.sheets.noneHint}</BarHint>
      <Button
        className={styles.button}
        appearance={isMain ? 'primary' : 'secondary'}
        disabledFocusable={waiting}
        onClick={() => void pane.write()}
      >
        {hasSheets ? actions.update : actions.write}
      </Button>
      {hasSheets && (
        <Button
          className={styles.button}
          aria-label={actions.removeSheets}
          title={actions.removeSheets}
          disabledFocusable={waiting}
          onClick={() => void pane.removeSheets()}
        >
          {actions.remove}
        </Button>
      )}
    </FocusKeeper>
  );
}
