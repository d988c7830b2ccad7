import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { deedWords } from '../deed-words';
import type { Review } from '../../excel/review-plan';
import type { Deed } from '../state/pane-state';
import { errorText } from '../error-text';
import { useResults } from './use-results';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  notices: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    ':empty': { display: 'none' },
  },
  bar: { minHeight: 'auto', paddingBlock: tokens.spacingVerticalXS },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What failed, what was done with the way back beside it, and what hinders here: in this order, above the results. */
export function Notices({ review }: { readonly review: Review }) {
  const { pane, state, words, messages } = useResults();
  const styles = useStyles();
  const { deed, failure, running } = state;
  const waiting = running !== null;
  const problem = failure === null ? null : errorText(failure, messages);
  const undo = deed === null ? null : wayBack(deed);
  return (
    <div className={styles.notices}>
      {failure !== null && problem !== null && (
        <MessageBar className={styles.bar} layout="multiline" intent="error">
          <MessageBarBody className={styles.text}>
            <MessageBarTitle className={styles.text}>{problem.happened}</MessageBarTitle> {problem.next}
          </MessageBarBody>
          <MessageBarActions containerAction={<CloseButton onClick={() => pane.send({ type: 'failure-closed' })} />}>
            {failure.task !== 'go' && failure.code !== 'too-old' && (
              <Button size="small" disabledFocusable={waiting} onClick={() => void pane.retry()}>
                {messages.pane.actions.retry}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {deed !== null && deed.kind !== 'reviewed' && (
        <MessageBar className={styles.bar} layout="multiline" intent={isPartial(deed) ? 'warning' : 'success'}>
          <MessageBarBody className={styles.text}>{deedWords(deed, state, words)}</MessageBarBody>
          <MessageBarActions containerAction={<CloseButton onClick={() => pane.send({ type: 'deed-closed' })} />}>
            {undo !== null && (
              <Button size="small" disabledFocusable={waiting} onClick={() => void pane[undo]()}>
                {words.actions[undo]}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {review.isProtected && (
        <MessageBar className={styles.bar} layout="multiline" intent="warning">
          <MessageBarBody className={styles.text}>
            <MessageBarTitle className={styles.text}>{words.states.protectedTitle}</MessageBarTitle>{' '}
            {words.states.protectedHint}
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
    </div>
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

/** What takes a deed back; `null` where there is nothing to take back. */
function wayBack(deed: Deed): 'unmark' | 'unwrite' | null {
  if (deed.kind === 'marked') return Object.values(deed.marked).some((count) => count > 0) ? 'unmark' : null;
  return deed.kind === 'written' ? 'unwrite' : null;
}

function isPartial(deed: Deed): boolean {
  return (deed.kind === 'unmarked' && deed.leftOn.length > 0) || (deed.kind === 'marked' && deed.notMarked.length > 0);
}
