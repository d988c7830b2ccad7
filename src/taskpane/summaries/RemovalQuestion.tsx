import { Button, makeStyles } from '@fluentui/react-components';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';
import { tokens } from '../theme/tokens';
import { useBusy } from '../ui/use-busy';

const useStyles = makeStyles({
  question: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks before sheets into which people wrote are removed. */
export function RemovalQuestion() {
  const { pane, words } = useResults();
  const styles = useStyles();
  const waiting = useBusy();
  const removing = usePaneState((state) => state.removing);
  if (removing === null) return null;
  const close = () => {
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    pane.send({ type: 'removal-asked', sheets: null });
  };
  return (
    <div
      className={styles.question}
      role="alert"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <p className={styles.text}>{words.sheets.asks(removing)}</p>
      <div className={styles.buttons}>
        <Button disabledFocusable={waiting} onClick={() => void pane.removeSheets(true)}>
          {words.sheets.removeAnyway}
        </Button>
        <Button autoFocus appearance="transparent" onClick={close}>
          {words.sheets.keep}
        </Button>
      </div>
    </div>
  );
}
