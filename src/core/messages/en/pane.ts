import type { WhySheet } from '../../plan/choose-plan-sheet';
import type { pane as es } from '../es/pane';
import { plural } from '../plural';
import { words } from './words';

const reasons: Readonly<Record<WhySheet, string>> = {
  wanted: '',
  only: '',
  active: 'It is on the open sheet. ',
  'latest-year': 'It is the one of the latest year. ',
  first: 'It is the first of the latest year. ',
};

/** {@link es} in English. */
export const pane: typeof es = {
  name: 'Improvement Plan',

  start: {
    looking: 'Looking for the plan in this workbook…',
    found: (actions, sheet) =>
      actions === 0
        ? `I found a plan without actions in “${sheet}”.`
        : `I found a plan of ${words.actions(actions)} in “${sheet}”.`,
    others: (count, why: WhySheet) =>
      `${reasons[why]}There ${plural(count, 'is 1 more plan', `are ${count} more plans`)} in this workbook: press the name above to choose another.`,
    promise: 'A review reads every row, compares it with the criteria and judges it by date. No cell changes.',
    steps: {
      deadlines: 'What is late, whose it is and since when',
      findings: 'What to mend, in which cell and how',
      sheets: 'Summaries ready for your managers',
    },
    review: 'Review plan',
  },

  header: {
    planDetails: 'What I understood of this plan',
    again: 'Review again',
    asOf: 'As of',
    today: (day) => `today, ${day}`,
    fixed: (day) => day,
    asOfChange: 'Change the as-of date',
    asOfToday: 'Today: moves on each day',
    asOfFixed: 'A fixed day',
    asOfDay: 'As-of day',
    asOfUse: 'Use',
    asOfInvalid: 'Enter a whole date: day, month and year.',
  },

  actions: {
    label: 'Actions',
    retry: 'Try again',
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
    find: 'Look again',
  },

  running: {
    look: 'Looking for the plan…',
    review: 'Reviewing the plan…',
    mark: 'Marking on the sheet…',
    unmark: 'Removing the marks…',
    write: 'Writing the summaries…',
    unwrite: 'Removing the summaries…',
    mend: 'Mending…',
    unmend: 'Undoing the mending…',
    decide: 'Saving in the workbook…',
    go: 'Going to the cell…',
    keep: 'Saving in the workbook…',
  },

  states: {
    planLooksLike: 'A plan is a table with a heading such as this:',
    columns: [words.columns.criterion, words.columns.action, words.columns.end, words.columns.owner],
    notExcelTitle: 'This opens inside Excel',
    notExcelHint: 'Open a workbook in Excel and press Pane on Home › Improvement Plan.',
    noOfficeTitle: 'Office could not be loaded',
    noOfficeHint:
      'The file office.js did not arrive. Check the connection, or ask support whether your institution’s network blocks it, and open the pane again.',
    crashTitle: 'The pane stopped',
    crashHint: 'Your workbook is as it was. Close the pane and open it again.',
    reload: 'Open again',
    detail: (code) => `Code for support: ${code}`,
  },
};
