import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { formatDay } from '../../core/messages/format-day';
import { oneLine } from '../../core/messages/quote';
import { dayOfIso, isoDay } from '../../core/plan/day';
import { calendarFile, calendarFileName } from '../../core/reminders/calendar-file';
import type { Contact } from '../../core/reminders/contact';
import type { Reminder } from '../../core/reminders/reminders';
import type { Review } from '../../excel/review/review-plan';
import { mailLink } from '../state/mail-link';
import type { Failure } from '../state/pane-state';
import { copyText } from '../ui/copy-text';
import { errorText } from '../ui/error-text';
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
  /** Saves the contact; gives the failure. */
  readonly onContact: (contact: Contact) => Promise<Failure | null>;
}

/** One owner's reminder, with buttons to mail it, to copy it, and to put its dates into a calendar. */
export function ReminderItem({ review, reminder, contact, onContact }: ReminderItemProps) {
  const { pane, words, language } = useReminders();
  const styles = useItemStyles();
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  /** Why the address is asked for; `null`: it isn't. */
  const [asking, setAsking] = useState<'mail' | 'change' | null>(null);
  const [calendar, setCalendar] = useState<string | null>(null);
  const [status, setStatus] = useState('');
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
    setStatus(copied ? terms.copied(owner) : terms.notCopied);
    if (!copied) selectText();
  };
  const keep = async (changed: Contact, done = '') => {
    const failure = await onContact(changed);
    setStatus(failure === null ? done : Object.values(errorText(failure, language)).join(' '));
  };
  const asSent = (to: Contact): Contact => ({ ...to, sentOn: isoDay(pane.reminders.today()) });
  const mail = async (to: Contact) => {
    const { href, isWhole } = mailLink(reminder, to.address);
    // Before the draft opens and takes the focus away.
    const copied = isWhole || (await copyText(reminder.text));
    const link = document.createElement('a');
    link.href = href;
    link.click();
    if (!copied) selectText();
    await keep(asSent(to), isWhole ? terms.draft : copied ? terms.draftWithoutText : terms.draftNotCopied);
  };
  const closeForm = () => {
    setAsking(null);
    document.getElementById(`${id}mail`)?.focus();
  };
  const saveAddress = (address: string) => {
    const changed = { ...contact, address };
    closeForm();
    if (asking === 'mail') void mail(changed);
    else void keep(changed);
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
              {contact.address === '' ? terms.address.add : terms.address.change}
            </Button>
            {contact.sentOn === null ? (
              <Button size="small" appearance="subtle" onClick={() => void keep(asSent(contact))}>
                {terms.noteSent}
              </Button>
            ) : (
              <Button size="small" appearance="subtle" onClick={() => void keep({ ...contact, sentOn: null })}>
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
          aria-label={terms.of(terms.mail, owner)}
          {...(contact.address === '' && { 'aria-expanded': asking !== null })}
          onClick={() => (contact.address === '' ? setAsking('mail') : void mail(contact))}
        >
          {terms.mail}
        </Button>
        <Button size="small" aria-label={terms.of(terms.copy, owner)} onClick={() => void copy()}>
          {terms.copy}
        </Button>
        <Button size="small" aria-label={terms.of(terms.calendar, owner)} onClick={showCalendar}>
          {terms.calendar}
        </Button>
      </div>
      <p className={mergeClasses(styles.status, styles.inset)} role="status">
        {status}
      </p>
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
