import { Button, Link, makeStyles } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { Reminder } from '../../core/summary/reminders';
import { copyText } from '../ui/copy-text';
import { mailLink } from '../state/mail-link';
import { tokens } from '../theme/tokens';
import { useReminders } from './use-reminders';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  owner: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  counts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  preview: { gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200 },
  show: {
    width: 'max-content',
    minHeight: '24px',
    lineHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: {
    display: 'block',
    width: '100%',
    height: '180px',
    boxSizing: 'border-box',
    marginBottom: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mail: { fontSize: tokens.fontSizeBase200 },
});

interface ReminderItemProps {
  readonly reminder: Reminder;
  /** Called with the result of copying, for the user. */
  readonly onStatus: (status: string) => void;
}

/** One owner's reminder, with buttons to copy it or open it as mail. */
export function ReminderItem({ reminder, onStatus }: ReminderItemProps) {
  const { words } = useReminders();
  const styles = useStyles();
  const id = useId();
  const preview = useRef<HTMLDetailsElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const { pane } = words;
  const owner = reminder.owner ?? pane.nobody;
  const copy = async () => {
    const copied = await copyText(reminder.text);
    onStatus(copied ? pane.copied(owner) : pane.notCopied);
    if (copied || preview.current === null) return;
    preview.current.open = true;
    text.current?.select();
  };
  return (
    <li className={styles.item}>
      <div>
        <h3 id={id} className={styles.owner}>
          {owner}
        </h3>
        <span className={styles.counts}>{pane.counts(reminder)}</span>
      </div>
      <Button size="small" aria-label={pane.of(pane.copy, owner)} onClick={() => void copy()}>
        {pane.copy}
      </Button>
      <details ref={preview} className={styles.preview}>
        <summary className={styles.show} aria-label={pane.of(pane.show, owner)}>
          {pane.show}
        </summary>
        <textarea
          ref={text}
          className={styles.text}
          readOnly
          aria-label={pane.of(pane.text, owner)}
          value={reminder.text}
        />
        <Link className={styles.mail} inline href={mailLink(reminder, words.letter.cut)}>
          {pane.mail}
        </Link>
      </details>
    </li>
  );
}
