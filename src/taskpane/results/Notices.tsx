import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { NO_STRUCTURE } from '../../core/criteria/structures';
import { PLAN_DETAILS } from '../settings/plan-details-button';
import { outcomeWords } from './outcome-words';
import { isPartial, shownOutcome, undoOf } from './shown-outcome';
import type { Review } from '../../excel/review/review-plan';
import { errorText } from '../ui/error-text';
import type { PaneEvent } from '../state/pane-reducer';
import { STOP } from '../ui/stops';
import { FocusKeeper } from '../ui/FocusKeeper';
import { usePane } from '../pane-context';
import { useResults } from './use-results';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  notices: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    ':empty': { display: 'none' },
  },
  // Stays visible when a long list is scrolled, as do the tabs below it.
  news: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    '@media (max-height: 420px)': { position: 'static' },
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: { minHeight: 'auto', paddingBlock: tokens.spacingVerticalXS },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface NoticesProps {
  readonly review: Review;
  /** The id of the element to focus when a message is closed. */
  readonly backTo: string;
}

/** The last failure, the last outcome with its undo, and obstacles such as a protected sheet, above the results. */
export function Notices({ review, backTo }: NoticesProps) {
  const { pane, words, messages, language } = useResults();
  const { state } = usePane();
  const styles = useStyles();
  const { failure, running } = state;
  const outcome = shownOutcome(state);
  const waiting = running !== null;
  const problem = failure === null ? null : errorText(failure, language);
  const undo = outcome === null ? null : undoOf(outcome, words);
  const close = (event: PaneEvent) => {
    document.getElementById(backTo)?.focus();
    pane.send(event);
  };
  return (
    <FocusKeeper>
      <div className={mergeClasses(styles.notices, styles.news)}>
        {failure !== null && problem !== null && (
          <MessageBar className={styles.bar} layout="multiline" intent="error">
            <MessageBarBody className={styles.text}>
              <MessageBarTitle className={styles.text}>{problem.happened}</MessageBarTitle> {problem.next}
            </MessageBarBody>
            <MessageBarActions containerAction={<CloseButton onClick={() => close({ type: 'failure-closed' })} />}>
              {failure.task !== 'go' && failure.code !== 'too-old' && (
                <Button size="small" disabledFocusable={waiting} onClick={() => void pane.retry()}>
                  {messages.pane.actions.retry}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
        {outcome !== null && (
          <MessageBar className={styles.bar} layout="multiline" intent={isPartial(outcome) ? 'warning' : 'success'}>
            <MessageBarBody className={styles.text} tabIndex={-1} {...STOP}>
              {outcomeWords(outcome, state, language)}
            </MessageBarBody>
            <MessageBarActions containerAction={<CloseButton onClick={() => close({ type: 'outcome-closed' })} />}>
              {undo !== null && (
                <Button size="small" disabledFocusable={waiting} onClick={() => void undo.press(pane)}>
                  {undo.words}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <div className={styles.notices}>
        {review.isProtected && (
          <MessageBar className={styles.bar} layout="multiline" intent="warning">
            <MessageBarBody className={styles.text}>
              <MessageBarTitle className={styles.text}>{words.states.protectedTitle}</MessageBarTitle>{' '}
              {words.states.protectedHint}
            </MessageBarBody>
          </MessageBar>
        )}
        {review.ignoresSettings && (
          <MessageBar className={styles.bar} layout="multiline" intent="warning">
            <MessageBarBody className={styles.text}>
              <MessageBarTitle className={styles.text}>{words.states.settingsIgnoredTitle}</MessageBarTitle>{' '}
              {words.states.settingsIgnoredHint}
            </MessageBarBody>
          </MessageBar>
        )}
        {review.isFiltered && (
          <MessageBar className={styles.bar} layout="multiline" intent="info">
            <MessageBarBody className={styles.text}>
              <MessageBarTitle className={styles.text}>{words.states.filteredTitle}</MessageBarTitle>{' '}
              {words.states.filteredHint}
            </MessageBarBody>
          </MessageBar>
        )}
        {review.structure.id === NO_STRUCTURE.id && review.settings.structure === undefined && (
          <MessageBar className={styles.bar} layout="multiline" intent="info">
            <MessageBarBody className={styles.text}>
              <MessageBarTitle className={styles.text}>{messages.words.noFramework}</MessageBarTitle>{' '}
              {words.states.noFrameworkHint}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => document.getElementById(PLAN_DETAILS)?.click()}>
                {words.states.chooseFramework}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </FocusKeeper>
  );
}

function CloseButton({ onClick }: { readonly onClick: () => void }) {
  const { words } = useResults();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={words.actions.close}
      title={words.actions.close}
      onClick={onClick}
    />
  );
}
