import { Button, makeStyles } from '@fluentui/react-components';
import { errorText } from './error-text';
import { tokens } from '../theme/tokens';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  note: {
    marginBottom: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  happened: { fontWeight: tokens.fontWeightSemibold },
  next: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/**
 * The last failure, before there are results. Uses no further Fluent components, to keep the pane's first download
 * small.
 */
export function FailureNote() {
  const { pane, state, words, messages } = usePane();
  const styles = useStyles();
  const { failure, running } = state;
  if (failure === null) return null;
  const { happened, next } = errorText(failure, messages);
  return (
    <div className={styles.note}>
      <p className={styles.next}>
        <span className={styles.happened}>{happened}</span> {next}
      </p>
      <Button size="small" disabledFocusable={running !== null} onClick={() => void pane.retry()}>
        {words.actions.retry}
      </Button>
    </div>
  );
}
