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
  /** The last failure to read or save; what couldn't be saved still counts while the reminders are shown. */
  readonly failure: Failure | null;
  readonly keepContact: (contact: Contact) => void;
  readonly keepInstitution: (name: string) => void;
}

/** What the workbook remembers for reminders, and how to change it. */
export function useBook(): UsedBook {
  const { reminders } = useAround().pane;
  const [book, setBook] = useState<ReminderBook>({ institution: '', contacts: [] });
  const [isRead, setRead] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const watch = (work: Promise<unknown>) => {
    work.then(
      () => setFailure(null),
      (error: unknown) => {
        const { code, facts } = asPlanError(error);
        setFailure({ task: 'save', code, facts });
      },
    );
  };
  useEffect(() => {
    watch(
      reminders
        .readReminderBook()
        .then(setBook)
        .finally(() => setRead(true)),
    );
  }, [reminders]);
  return {
    ...book,
    isRead,
    failure,
    keepContact: (contact) => {
      const others = ({ owner }: Contact) => ownerKey(owner) !== ownerKey(contact.owner);
      setBook((before) => ({
        ...before,
        contacts: [...before.contacts.filter(others), ...(isEmptyContact(contact) ? [] : [contact])],
      }));
      watch(reminders.saveContact(contact));
    },
    keepInstitution: (institution) => {
      setBook((before) => ({ ...before, institution }));
      watch(reminders.saveInstitution(institution));
    },
  };
}
