import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { contactOf } from '../../core/reminders/contact';
import { reminders } from '../../core/reminders/reminders';
import type { Review } from '../../excel/review/review-plan';
import { tokens } from '../theme/tokens';
import { LongList } from '../ui/LongList';
import { errorText } from '../ui/error-text';
import { InstitutionField } from './InstitutionField';
import { OtherContacts } from './OtherContacts';
import { ReminderItem } from './ReminderItem';
import { useBook } from './use-book';
import { useReminders } from './use-reminders';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  back: { justifySelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  status: { margin: 0, fontSize: tokens.fontSizeBase200, ':empty': { display: 'none' } },
});

interface ReminderViewProps {
  readonly review: Review;
  readonly onBack: () => void;
}

/** The overdue and due-soon actions as a reminder for each owner. The pane itself sends nothing. */
export function ReminderView({ review, onBack }: ReminderViewProps) {
  const { words, language } = useReminders();
  const styles = useStyles();
  const { institution, contacts, isRead, failure, keepContact, keepInstitution } = useBook();
  const all = useMemo(() => reminders(review, language, institution), [review, language, institution]);
  const contactFor = (owner: string | null) => contactOf(contacts, owner, review.plan);
  const shown = new Set(all.map(({ owner }) => contactFor(owner)));
  const title = useRef<HTMLHeadingElement>(null);
  // The button that opened this view is gone, and the focus with it.
  useEffect(() => title.current?.focus(), []);
  const { pane } = words;
  return (
    <>
      <div className={styles.head}>
        <Button className={styles.back} appearance="transparent" size="small" onClick={onBack}>
          ‹ {pane.back}
        </Button>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {pane.title}
        </h2>
        <p className={styles.hint}>{pane.hint}</p>
        {/* What was saved is the field's first content. */}
        {isRead && <InstitutionField value={institution} onKeep={keepInstitution} />}
        <p className={styles.status} role="status">
          {failure !== null && Object.values(errorText(failure, language)).join(' ')}
        </p>
      </div>
      <LongList items={all} itemKey={({ owner }) => owner ?? ''}>
        {(reminder) => (
          <ReminderItem
            review={review}
            reminder={reminder}
            contact={contactFor(reminder.owner)}
            onContact={keepContact}
          />
        )}
      </LongList>
      <OtherContacts
        contacts={contacts.filter((contact) => !shown.has(contact))}
        onRemove={(contact) => void keepContact({ ...contact, address: '', sentOn: null })}
      />
    </>
  );
}
