import { Button, makeStyles } from '@fluentui/react-components';
import { oneLine } from '../../core/messages/quote';
import type { Contact } from '../../core/reminders/contact';
import { tokens } from '../theme/tokens';
import { useReminders } from './use-reminders';

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
  summary: {
    minHeight: '24px',
    lineHeight: '24px',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  contact: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  address: { color: tokens.colorNeutralForeground3 },
});

/** The longest name shown, in characters. */
const MAX_NAME_LENGTH = 60;

interface OtherContactsProps {
  readonly contacts: readonly Contact[];
  readonly onRemove: (contact: Contact) => void;
}

/** Contacts of owners without a reminder now, so that nothing stays in the workbook that can't be removed. */
export function OtherContacts({ contacts, onRemove }: OtherContactsProps) {
  const { words } = useReminders();
  const styles = useStyles();
  if (contacts.length === 0) return null;
  const { address, nobody, of } = words.pane;
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>
        {address.others} ({contacts.length})
      </summary>
      <ul className={styles.list}>
        {contacts.map((contact) => {
          const owner = oneLine(contact.owner || nobody, MAX_NAME_LENGTH);
          return (
            <li key={contact.owner} className={styles.contact}>
              <span>
                {owner} <span className={styles.address}>{contact.address}</span>
              </span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={of(address.remove, owner)}
                onClick={() => onRemove(contact)}
              >
                {address.remove}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
