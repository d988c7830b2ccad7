import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { Mail16Regular } from '@fluentui/react-icons/svg/mail';
import { useId, useState } from 'react';
import type { ResultsWords } from '../../core/messages/results-words';
import type { Review } from '../../excel/review/review-plan';
import { staleMarks } from '../state/staleness';
import { useBusy } from '../ui/use-busy';
import { FocusKeeper } from '../ui/FocusKeeper';
import { OnDemand } from '../ui/OnDemand';
import { BarHint } from '../ui/BarHint';
import { useResults } from '../results/use-results';
import { tokens } from '../theme/tokens';

const loadLegend = () => import('./MarkLegend');

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    '@media (max-width: 300px)': { gap: tokens.spacingHorizontalXS },
    '@media (max-width: 220px)': { flexWrap: 'wrap' },
  },
  // In a narrow pane a label is short, or an icon with a name.
  wide: { '@media (max-width: 300px)': { display: 'none' } },
  roomy: { '@media (min-width: 301px) and (max-width: 345px)': { display: 'none' } },
  short: { display: 'none', '@media (max-width: 300px)': { display: 'inline' } },
  // Zoomed to 200 %, a long label takes two lines.
  button: {
    flexShrink: 0,
    minWidth: 0,
    paddingInline: '8px',
    '@media (max-width: 220px)': { maxWidth: '100%', whiteSpace: 'normal' },
  },
  // Over the list, so that nothing moves.
  place: { position: 'relative', width: '100%' },
  legend: {
    position: 'absolute',
    zIndex: 2,
    insetInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    top: '36px',
    maxHeight: '60vh',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
});

/** What marking changes, and who sees it. */
export const markHint = ({ actions }: ResultsWords) => `${actions.markHint} ${actions.sharedHint}`;

interface DeadlineBarProps {
  readonly review: Review;
  /** The id of the button for reminders. */
  readonly remindId: string;
  /** `null`: there is nobody to remind. */
  readonly onRemind: (() => void) | null;
}

/** Marks on the sheet and what takes them back, beside the reminders. The next step is the filled button. */
export function DeadlineBar({ review, remindId, onRemind }: DeadlineBarProps) {
  const { pane, words } = useResults();
  const styles = useStyles();
  const waiting = useBusy();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { marks, plan } = review;
  const isProtected = review.sheets.some((sheet) => sheet.isProtected);
  const { actions, legend, deadlines } = words;
  const isMarked = marks > 0;
  const isStale = staleMarks(review) !== null;
  const hint = isMarked ? legend.title : markHint(words);
  const shown = open && isMarked;
  const close = () => {
    setOpen(false);
    document.getElementById(id)?.focus();
  };
  return (
    <FocusKeeper>
      <div
        className={styles.place}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && shown) close();
        }}
      >
        <div className={styles.line}>
          <BarHint>{hint}</BarHint>
          {isMarked ? (
            <>
              <Button
                id={id}
                className={styles.button}
                icon={<ChevronDown16Regular />}
                iconPosition="after"
                aria-expanded={shown}
                aria-label={`${actions.marked}: ${legend.title}`}
                title={legend.title}
                onClick={() => setOpen(!open)}
              >
                {actions.marked}
              </Button>
              <Button
                className={styles.button}
                aria-label={actions.removeMarks}
                title={actions.removeMarks}
                disabledFocusable={waiting || isProtected}
                onClick={() => void pane.removeMarks()}
              >
                {actions.remove}
              </Button>
            </>
          ) : (
            <Button
              className={styles.button}
              appearance="primary"
              aria-label={actions.mark}
              title={isProtected ? words.states.protectedHint : hint}
              disabledFocusable={waiting || isProtected || plan.actions.length === 0}
              onClick={() => void pane.mark()}
            >
              <span className={styles.wide}>{actions.mark}</span>
              <span className={styles.short} aria-hidden>
                {actions.markShort}
              </span>
            </Button>
          )}
          {onRemind !== null && (
            <Button
              id={remindId}
              className={styles.button}
              appearance={isMarked && !isStale ? 'primary' : 'secondary'}
              icon={{ children: <Mail16Regular />, ...(isMarked && { className: styles.roomy }) }}
              aria-label={deadlines.reminders}
              title={deadlines.remindersHint}
              onClick={onRemind}
            >
              <span className={isMarked ? styles.wide : undefined}>{deadlines.reminders}</span>
            </Button>
          )}
        </div>
        {shown && (
          <div className={styles.legend}>
            <OnDemand load={loadLegend}>{({ MarkLegend }) => <MarkLegend review={review} />}</OnDemand>
          </div>
        )}
      </div>
    </FocusKeeper>
  );
}
