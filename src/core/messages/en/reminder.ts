import { calendarDay } from '../../plan/day';
import type { reminder as es } from '../es/reminder';
import { MONTH_NAMES } from '../month-names';
import { quote } from '../quote';
import { listed } from './listed';
import { withoutFullStop } from '../without-full-stop';
import { copying } from './about';
import { words } from './words';

const counted: (typeof es)['pane']['counts'] = ({ overdue, dueSoon }) =>
  listed([...(overdue > 0 ? [`${overdue} overdue`] : []), ...(dueSoon > 0 ? [`${dueSoon} due soon`] : [])], 'and');

/** {@link es} in English. */
export const reminder: typeof es = {
  day: (serial) => {
    const { year, month, day } = calendarDay(serial);
    return `${day} ${MONTH_NAMES.en[month - 1] ?? ''} ${year}`;
  },

  letter: {
    subject: (counts) => `Improvement plan: ${counted(counts)}`,
    greeting: (owner) => `Hello ${withoutFullStop(owner)},`,
    intro: (title, day) => `As of ${day}, you own these actions in “${title}”:`,
    introNobody: (title, day) => `As of ${day}, these actions in “${title}” have no owner:`,
    overdue: (count) => `Overdue (${count})`,
    dueSoon: (count) => `Due soon (${count})`,
    action: (number) => `No. ${number}`,
    row: (row) => `Row ${row}`,
    noText: 'no description',
    ended: (day, days) => `Was due on ${day}, ${words.days(days)} ago.`,
    ends: (day, days, today) => {
      if (days === 0) return today ? `Is due today, ${day}.` : `Is due that day, ${day}.`;
      return days === 1 && today ? `Is due tomorrow, ${day}.` : `Is due on ${day}, in ${words.days(days)}.`;
    },
    sharedWith: (owners) => `Together with ${listed(owners.map(withoutFullStop), 'and')}.`,
    close: 'Please update the progress in the plan, or explain in the comments what is preventing it.',
    closeNobody: 'Please say who owns each of them.',
    signature: (institution) => (institution === '' ? ['Thank you.'] : ['Kind regards,', institution]),
  },

  calendar: {
    file: 'due-dates',
    due: (which, text) => `Due: ${which}, ${text}`,
    about: (title, owner) => `${title}\n${owner === '' ? 'No owner' : `Owner: ${owner}`}`,
  },

  pane: {
    title: 'Reminders by owner',
    hint: 'Email opens a draft in your mail program. You send it.',
    back: 'Back to deadlines',
    nobody: 'No owner',
    counts: counted,
    copy: 'Copy',
    mail: 'Email',
    calendar: 'Calendar',
    of: (what, owner) => `${what}: ${owner}`,
    text: 'Reminder text',
    noAddress: 'no email',
    sentOn: (day) => `sent on ${day}`,
    noteSent: 'Note as sent',
    forgetSent: 'Clear “sent”',

    copied: (owner) => `Copied: ${withoutFullStop(owner)}.`,
    notCopied: copying.refused,
    draft: 'Draft opened and noted as sent. If it didn’t open, select Copy.',
    draftWithoutText:
      'The text is too long to open in the email, so it was copied. Paste it into the draft with Ctrl+V.',
    draftNotCopied:
      'The text is too long to open in the email, and Excel doesn’t allow copying it. It’s selected: press Ctrl+C and paste it into the draft.',

    address: {
      label: (owner) => `Email of ${owner}`,
      nobody: 'Email of the person who assigns owners',
      hint: 'Saved in this workbook. Anyone who opens it can see it.',
      add: 'Add email',
      change: 'Change email',
      save: 'Save',
      saveAndOpen: 'Save and open',
      cancel: 'Cancel',
      missing: 'Enter the email address.',
      wrong: (part) => `${quote(part, 'en')} isn’t an email address. Enter it like name@institution.gob.do.`,
      others: 'Other saved addresses',
      remove: 'Remove',
    },

    institution: 'Signing institution',
    institutionHint: 'Name of the institution',

    saved: (file) => `“${file}” was saved to Downloads. If it isn’t there, copy this text into a file with that name.`,
    notSaved: (file) => `On this device the pane can’t save files. Copy this text into a file named “${file}”.`,
    calendarText: 'Calendar text',
    copyCalendar: 'Copy calendar',
  },
};
