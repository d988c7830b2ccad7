import { calendarDay } from '../../plan/day';
import type { reminder as es } from '../es/reminder';
import { MONTH_NAMES } from '../month-names';
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
    greeting: (owner) => `${withoutFullStop(owner)}:`,
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
    cut: '… (The full text is in the pane; copy it from there.)',
  },

  pane: {
    title: 'Reminders by owner',
    hint: 'Each reminder lists overdue and due-soon actions. Copy it and send it: the add-in sends nothing.',
    back: 'Back to deadlines',
    nobody: 'No owner',
    counts: counted,
    copy: 'Copy',
    of: (what, owner) => `${what}: ${owner}`,
    text: 'Reminder text',
    show: 'Show text',
    mail: 'Open in email',
    copied: (owner) => `Copied: ${withoutFullStop(owner)}.`,
    notCopied: copying.refused,
  },
};
