import type { WhySheet } from '../../plan/heading/choose-plan-sheet';
import type { pane as es } from '../es/pane';
import { plural } from '../plural';
import { words } from './words';

const reasons: Readonly<Record<WhySheet, string>> = {
  wanted: '',
  only: '',
  active: 'It’s on the open sheet. ',
  'latest-year': 'It’s the most recent plan. ',
  first: 'It’s the first plan of the most recent year. ',
};

/** {@link es} in English. */
export const pane: typeof es = {
  name: 'Improvement Plan',

  start: {
    looking: 'Looking for the plan in this workbook…',
    found: (actions, sheets) => {
      const place = sheets.length === 1 ? `“${sheets.join()}”` : words.sheets(sheets);
      return actions === 0 ? `Plan with no actions in ${place}` : `Plan with ${words.actions(actions)} in ${place}`;
    },
    oneOnly: 'They’re reviewed as one plan. To review only one sheet, select the names above.',
    others: (count, why: WhySheet) =>
      `${reasons[why]}This workbook has ${count} more ${plural(count, 'plan', 'plans')}. To choose another, open Settings above.`,
    promise: 'Checks every row against the criteria and evaluates its dates. No cells change.',
    steps: {
      deadlines: 'What’s overdue, who owns it, and since when',
      findings: 'What to fix, where, and how',
      sheets: 'Summaries ready for management',
    },
    review: 'Review plan',
  },

  header: {
    settings: 'Settings',
    again: 'Review again',
    today: (day) => `today, ${day}`,
    fixed: (day) => `as of ${day}`,
    asOfChange: 'Change the as-of date',
    asOfToday: 'Today (updates daily)',
    asOfFixed: 'A fixed date',
    asOfDay: 'As-of date',
    asOfUse: 'Apply',
    asOfInvalid: 'Enter a full date: day, month, and year.',
  },

  actions: {
    label: 'Actions',
    retry: 'Try again',
    cancel: 'Cancel',
    cancelling: 'Canceling…',
    find: 'Look again',
  },

  running: {
    find: 'Looking for the plan…',
    review: 'Reviewing the plan…',
    mark: 'Marking on the sheet…',
    removeMarks: 'Removing the marks…',
    write: 'Preparing the summaries…',
    removeSheets: 'Removing the summaries…',
    fix: 'Fixing…',
    undoFixes: 'Undoing the fix…',
    decide: 'Saving to the workbook…',
    go: 'Going to the cell…',
    save: 'Saving to the workbook…',
  },

  states: {
    planLooksLike: 'A plan is a table with a header row like this:',
    columns: [words.columns.criterion, words.columns.action, words.columns.end, words.columns.owner],
    notExcelTitle: 'This pane opens in Excel',
    notExcelHint: 'Open a workbook in Excel and select Open pane under Home › Improvement Plan.',
    noOfficeTitle: 'Office couldn’t be loaded',
    noOfficeHint:
      'office.js couldn’t be downloaded. Check the connection, or ask IT support whether your institution’s network blocks it, and then open the pane again.',
    crashTitle: 'The pane stopped',
    crashHint: 'Your workbook didn’t change. Close the pane and open it again.',
    reload: 'Reload',
    detail: (code) => `Code for IT support: ${code}`,
  },
};
