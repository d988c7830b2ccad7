import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../theme/tokens';
import { CopyText } from '../ui/CopyText';
import { canSaveFiles } from '../ui/save-file';
import { useReminders } from './use-reminders';

const useStyles = makeStyles({
  part: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hint: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
});

/** The text of a calendar file, in case the file doesn't arrive, which the pane can't know. */
export function CalendarText({ file, text }: { readonly file: string; readonly text: string }) {
  const { words } = useReminders();
  const styles = useStyles();
  const { pane } = words;
  return (
    <div className={styles.part}>
      <p className={styles.hint} role="status">
        {canSaveFiles() ? pane.saved(file) : pane.notSaved(file)}
      </p>
      <CopyText label={pane.calendarText} text={text} button={pane.copyCalendar} rows={3} />
    </div>
  );
}
