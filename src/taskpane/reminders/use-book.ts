import { useEffect, useState } from 'react';
import { isEmptyContact, type Contact } from '../../core/reminders/contact';
import { ownerKey } from '../../core/rules/text/owner-variants';
import type { ReminderBook } from '../../excel/saved/reminder-book';
import { asPlanError } from '../../excel/run-excel';
import type { Failure } from '../state/pane-state';
import { useAround } from '../pane-context';

export interface UsedBook extends ReminderBook {
  /** `false` while the workbook is being read. */
  readonly isRead: boolean;
  /** The last failure to read, or to save the signature. */
  readonly failure: Failure | null;
  /** Gives the failure to save; the contact counts as long as the reminders are shown all the same. */
  readonly keepContact: (contact: Contact) => Promise<Failure | null>;
  readonly keepInstitution: (name: string) => void;
}

/** What the workbook remembers for reminders, and how to change it. */
export function useBook(): UsedBook {
  const { reminders } = useAround().pane;
  const [book, setBook] = useState<ReminderBook>({ institution: '', contacts: [] });
  const [isRead, setRead] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    // What was kept before the workbook answered is newer.
    const add = ({ institution, contacts }: ReminderBook) =>
      setBook((before) => ({ institution, contacts: before.contacts.reduce(withContact, contacts) }));
    void failureOf(reminders.readReminderBook().then(add)).then((failed) => {
      setFailure(failed);
      setRead(true);
    });
  }, [reminders]);
  return {
    ...book,
    isRead,
    failure,
    keepContact: (contact) => {
      setBook((before) => ({ ...before, contacts: withContact(before.contacts, contact) }));
      return failureOf(reminders.saveContact(contact));
    },
    keepInstitution: (institution) => {
      setBook((before) => ({ ...before, institution }));
      void failureOf(reminders.saveInstitution(institution)).then(setFailure);
    },
  };
}

/** The contacts with one added or replaced; without it if it is empty. */
function withContact(contacts: readonly Contact[], contact: Contact): readonly Contact[] {
  const others = contacts.filter(({ owner }) => ownerKey(owner) !== ownerKey(contact.owner));
  return isEmptyContact(contact) ? others : [...others, contact];
}

/** `null` if the work succeeds. */
async function failureOf(work: Promise<void>): Promise<Failure | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const { code, facts } = asPlanError(error);
    return { task: 'save', code, facts };
  }
}
