import { calendarDay } from '../../plan/day';
import type { reminder as es } from '../es/reminder';
import { MONTH_NAMES } from '../month-names';
import { listed } from '../quote';
import { withoutFullStop } from '../without-full-stop';
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
    intro: (title, day) => `As of ${day}, in “${title}” you answer for:`,
    introNobody: (title, day) => `As of ${day}, in “${title}” these have no owner:`,
    overdue: (count) => `Overdue (${count})`,
    dueSoon: (count) => `Due soon (${count})`,
    action: (number) => `No. ${number}`,
    row: (row) => `Row ${row}`,
    noText: 'no action described',
    ended: (day, days) => `Was due on ${day}, ${words.days(days)} ago.`,
    ends: (day, days, today) => {
      if (days === 0) return today ? `Is due today, ${day}.` : `Is due on that very day, ${day}.`;
      return days === 1 && today ? `Is due tomorrow, ${day}.` : `Is due on ${day}, in ${words.days(days)}.`;
    },
    sharedWith: (owners) => `Together with ${listed(owners.map(withoutFullStop), 'and')}.`,
    close: 'Please bring the progress in the plan up to date, or write in the comments what prevents it.',
    closeNobody: 'Please say who answers for each of them.',
    cut: '… (The whole text is in the pane: copy it from there.)',
  },

  pane: {
    title: 'Reminders by owner',
    hint: 'Each text says what is overdue and due soon. Copy it and send it yourself: the add-in sends nothing.',
    back: 'Back to the deadlines',
    nobody: 'No owner',
    counts: counted,
    copy: 'Copy',
    of: (what, owner) => `${what}: ${owner}`,
    text: 'Text of the reminder',
    show: 'See the text',
    mail: 'Open in e-mail',
    copied: (owner) => `Copied: ${withoutFullStop(owner)}.`,
    notCopied: 'Excel did not allow copying. The text is selected: press Ctrl+C (on a Mac, Cmd+C).',
  },
};
