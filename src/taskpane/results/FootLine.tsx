import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { type ReactNode, useEffect, useState } from 'react';
import type { Review } from '../../excel/review/review-plan';
import { SelectedRow } from '../findings/SelectedRow';
import { usePane } from '../pane-context';
import type { Outcome } from '../state/pane-state';
import { tokens } from '../theme/tokens';
import { errorText } from '../ui/error-text';
import { FocusKeeper } from '../ui/FocusKeeper';
import { STOP } from '../ui/stops';
import { outcomeLine } from './outcome-line';
import { outcomeWords } from './outcome-words';
import { isPartial, shownOutcome, undoOf } from './shown-outcome';
import { useResults } from './use-results';

/** Milliseconds that the line about an outcome stays unless it is pointed at or focused. */
const STAY = 10_000;

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    minHeight: '32px',
    padding: `0 6px 0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { flexWrap: 'nowrap', '@media (max-width: 300px)': { columnGap: 0 } },
  done: {
    flexShrink: 0,
    color: tokens.colorStatusSuccessForeground1,
    '@media (max-width: 300px)': { display: 'none' },
  },
  wrong: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  text: {
    flexGrow: 1,
    flexBasis: '120px',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  short: { flexBasis: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  button: { flexShrink: 0, minWidth: 0, height: '24px', paddingInline: '3px' },
  link: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold, fontSize: 'inherit' },
  close: { marginInlineStart: 'auto', minWidth: '24px', maxWidth: '24px' },
});

/** The last line of the pane: what failed, what was done, or the row selected on the sheet. `review`: `null` before the first. */
export function FootLine({ review }: { readonly review: Review | null }) {
  const { state } = usePane();
  const { failure, found } = state;
  const outcome = shownOutcome(state);
  // Before there are results, a failure is shown in their place.
  const content = () => {
    if (failure !== null) return review === null || found === null ? null : <FailureLine />;
    if (outcome !== null) return <OutcomeLine outcome={outcome} />;
    return review !== null && <SelectedRow review={review} />;
  };
  return <FocusKeeper>{content()}</FocusKeeper>;
}

function FailureLine() {
  const { pane, words, messages, language } = useResults();
  const { state } = usePane();
  const styles = useStyles();
  const { failure, running } = state;
  if (failure === null) return null;
  const { happened, next } = errorText(failure, language);
  const canRetry = failure.task !== 'go' && failure.code !== 'too-old';
  return (
    <footer className={styles.foot} aria-label={words.done.label}>
      <Warning16Filled className={styles.wrong} aria-hidden />
      <span className={styles.text} tabIndex={-1} {...STOP}>
        <b>{happened}</b> {next}
      </span>
      {canRetry && (
        <LineButton disabled={running !== null} onClick={() => void pane.retry()}>
          {messages.pane.actions.retry}
        </LineButton>
      )}
      <CloseButton label={words.actions.close} onClick={() => pane.send({ type: 'failure-closed' })} />
    </footer>
  );
}

/** An outcome in one line, with the way on and the way back. What was only partly done is said in full, and stays. */
function OutcomeLine({ outcome }: { readonly outcome: Outcome }) {
  const { pane, words, language } = useResults();
  const { state } = usePane();
  const styles = useStyles();
  const [isHeld, setHeld] = useState(false);
  const stays = isPartial(outcome) || isHeld;
  const { running, review } = state;
  useEffect(() => {
    if (stays || running !== null) return;
    const timer = setTimeout(() => pane.send({ type: 'outcome-closed' }), STAY);
    return () => clearTimeout(timer);
  }, [pane, stays, running, outcome]);
  const whole = outcomeWords(outcome, state, language);
  const isShort = !isPartial(outcome);
  const undo = undoOf(outcome, words);
  const sheet = outcome.kind === 'written' ? firstSheet(outcome, review) : undefined;
  return (
    <footer
      aria-label={words.done.label}
      className={mergeClasses(styles.foot, isShort && styles.line)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      data-outcome={outcome.kind}
    >
      {isShort ? (
        <CheckmarkCircle16Filled className={styles.done} aria-hidden />
      ) : (
        <Warning16Filled className={styles.wrong} aria-hidden />
      )}
      <span className={mergeClasses(styles.text, isShort && styles.short)} title={whole} tabIndex={-1} {...STOP}>
        {isShort ? outcomeLine(outcome, state, language) : whole}
      </span>
      {sheet !== undefined && (
        <LineButton disabled={running !== null} onClick={() => void pane.goTo('A1', { sheet })}>
          {words.done.open(sheet)}
        </LineButton>
      )}
      {undo !== null && (
        <LineButton disabled={running !== null} onClick={() => void undo.press(pane)}>
          {undo.words}
        </LineButton>
      )}
      <CloseButton label={words.actions.close} onClick={() => pane.send({ type: 'outcome-closed' })} />
    </footer>
  );
}

/** The written sheet to look at first: the dashboard, if there is one. */
function firstSheet({ sheets, refreshed }: Outcome & { readonly kind: 'written' }, review: Review | null) {
  const written = [...sheets, ...refreshed];
  const dashboard = review?.generatedSheets.find(({ key }) => key === 'dashboard')?.name;
  return dashboard !== undefined && written.includes(dashboard) ? dashboard : written[0];
}

interface LineButtonProps {
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function LineButton({ disabled, onClick, children }: LineButtonProps) {
  const styles = useStyles();
  return (
    <Button
      className={mergeClasses(styles.button, styles.link)}
      appearance="transparent"
      size="small"
      disabledFocusable={disabled}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}

/** Closes the line; the focus moves to the open tab or to the settings. */
function CloseButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  const styles = useStyles();
  return (
    <Button
      className={mergeClasses(styles.button, styles.close)}
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={label}
      title={label}
      onClick={() => {
        const places = ['[role="tab"][aria-selected="true"]', 'header button'];
        const back = places.flatMap((place) => document.querySelector<HTMLElement>(place) ?? []);
        back.find((one) => one.offsetParent !== null)?.focus();
        onClick();
      }}
    />
  );
}
