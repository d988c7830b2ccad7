import { Button, mergeClasses } from '@fluentui/react-components';
import { CalendarAdd16Regular } from '@fluentui/react-icons/svg/calendar-add';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { Mail16Regular } from '@fluentui/react-icons/svg/mail';
import { useId, useRef, useState } from 'react';
import { formatDay } from '../../core/messages/format-day';
import { oneLine } from '../../core/messages/quote';
import { dayOfIso, isoDay } from '../../core/plan/day';
import { calendarFile, calendarFileName } from '../../core/reminders/calendar-file';
import type { Contact } from '../../core/reminders/contact';
import type { Reminder } from '../../core/reminders/reminders';
import type { Review } from '../../excel/review/review-plan';
import { mailLink } from '../state/mail-link';
import { copyText } from '../ui/copy-text';
import { canSaveFiles, saveFile } from '../ui/save-file';
import { AddressForm } from './AddressForm';
import { CalendarText } from './CalendarText';
import { useItemStyles } from './use-item-styles';
import { useReminders } from './use-reminders';

/** The longest name shown, in characters. */
const MAX_NAME_LENGTH = 120;

/** The moment in UTC as calendars write it: `20240915T120000Z`. */
const stampNow = () => new Date().toISOString().replace(/[-:]|\.\d+/g, '');

interface ReminderItemProps {
  readonly review: Review;
  readonly reminder: Reminder;
  readonly contact: Contact;
  readonly onContact: (contact: Contact) => void;
  /** Called with the result of copying or mailing, for the user. */
  readonly onStatus: (status: string) => void;
}

/** One owner's reminder, with buttons to mail it, to copy it, and to put its dates into a calendar. */
export function ReminderItem({ review, reminder, contact, onContact, onStatus }: ReminderItemProps) {
  const { pane, words, language } = useReminders();
  const styles = useItemStyles();
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  /** Why the address is asked for; `null`: it isn't. */
  const [asking, setAsking] = useState<'mail' | 'change' | null>(null);
  const [calendar, setCalendar] = useState<string | null>(null);
  const terms = words.pane;
  const owner = oneLine(reminder.owner ?? terms.nobody, MAX_NAME_LENGTH);
  const file = calendarFileName(reminder, language);
  const sentDay = contact.sentOn === null ? null : dayOfIso(contact.sentOn);

  const selectText = () => {
    if (details.current) details.current.open = true;
    text.current?.select();
  };
  const copy = async () => {
    const copied = await copyText(reminder.text);
    onStatus(copied ? terms.copied(owner) : terms.notCopied);
    if (!copied) selectText();
  };
  const noteSent = (to: Contact) => onContact({ ...to, sentOn: isoDay(pane.reminders.today()) });
  const mail = async (to: Contact) => {
    const { href, isWhole } = mailLink(reminder, to.address);
    // Before the draft opens and takes the focus away.
    const copied = isWhole || (await copyText(reminder.text));
    const link = document.createElement('a');
    link.href = href;
    link.click();
    noteSent(to);
    onStatus(isWhole ? terms.draft : copied ? terms.draftWithoutText : terms.draftNotCopied);
    if (!copied) selectText();
  };
  const closeForm = () => {
    setAsking(null);
    document.getElementById(`${id}mail`)?.focus();
  };
  const saveAddress = (address: string) => {
    const changed = { ...contact, address };
    closeForm();
    if (asking === 'mail') void mail(changed);
    else onContact(changed);
  };
  const showCalendar = () => {
    const content = calendarFile(reminder, review.plan, language, stampNow());
    if (canSaveFiles()) saveFile(file, 'text/calendar;charset=utf-8', content);
    setCalendar(content);
  };

  return (
    <li className={styles.item}>
      <details ref={details}>
        <summary className={styles.summary}>
          <h3 className={styles.owner}>{owner}</h3>
          <span className={styles.facts}>
            <span>{terms.counts(reminder)}</span>{' '}
            <span className={styles.state}>
              {sentDay === null
                ? contact.address === '' && terms.noAddress
                : terms.sentOn(formatDay(sentDay, language))}
            </span>
          </span>
        </summary>
        <div className={styles.body}>
          {contact.address !== '' && <span className={styles.address}>{contact.address}</span>}
          <textarea
            ref={text}
            className={styles.text}
            readOnly
            aria-label={terms.of(terms.text, owner)}
            value={reminder.text}
          />
          <div className={styles.buttons}>
            <Button size="small" appearance="subtle" onClick={() => setAsking('change')}>
              {terms.address.change}
            </Button>
            {contact.sentOn === null ? (
              <Button size="small" appearance="subtle" onClick={() => noteSent(contact)}>
                {terms.noteSent}
              </Button>
            ) : (
              <Button size="small" appearance="subtle" onClick={() => onContact({ ...contact, sentOn: null })}>
                {terms.forgetSent}
              </Button>
            )}
          </div>
        </div>
      </details>
      <div className={mergeClasses(styles.buttons, styles.inset)}>
        <Button
          id={`${id}mail`}
          size="small"
          icon={<Mail16Regular className={styles.icon} />}
          aria-label={terms.of(terms.mail, owner)}
          {...(contact.address === '' && { 'aria-expanded': asking !== null })}
          onClick={() => (contact.address === '' ? setAsking('mail') : void mail(contact))}
        >
          {terms.mail}
        </Button>
        <Button
          size="small"
          icon={<Copy16Regular className={styles.icon} />}
          aria-label={terms.of(terms.copy, owner)}
          onClick={() => void copy()}
        >
          {terms.copy}
        </Button>
        <Button
          size="small"
          icon={<CalendarAdd16Regular className={styles.icon} />}
          aria-label={terms.of(terms.calendar, owner)}
          onClick={showCalendar}
        >
          {terms.calendar}
        </Button>
      </div>
      {asking !== null && (
        <div className={styles.inset}>
          <AddressForm
            label={reminder.owner === null ? terms.address.nobody : terms.address.label(owner)}
            address={contact.address}
            opensMail={asking === 'mail'}
            onSave={saveAddress}
            onCancel={closeForm}
          />
        </div>
      )}
      {calendar !== null && (
        <div className={styles.inset}>
          <CalendarText file={file} text={calendar} />
        </div>
      )}
    </li>
  );
}
