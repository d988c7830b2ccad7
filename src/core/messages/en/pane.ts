import type { ActionStatus, NotReadReason } from '../../plan/improvement-plan';
import type { WhySheet } from '../../plan/choose-plan-sheet';
import type { Severity } from '../../rules/rule';
import type { Situation } from '../../schedule/situation';
import type { pane as es } from '../es/pane';
import { listed } from '../quote';
import { words } from './words';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

const situationCount = (situation: Situation) =>
  ({
    cancelled: 'cancelled',
    suspended: 'suspended',
    completed: 'completed',
    unscheduled: 'no end date',
    overdue: 'overdue',
    'due-soon': 'due soon',
    'in-progress': 'in progress',
    upcoming: 'upcoming',
  })[situation];

const notReadReasons: Readonly<Record<NotReadReason, string>> = {
  section: 'a section heading',
  heading: 'the heading repeated',
  total: 'a total',
  signature: 'signatures',
  note: 'a note',
  'not-an-action': 'not an action',
};

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

  understood: {
    sheet: 'Sheet',
    title: 'Title',
    years: 'Years',
    rows: 'Rows',
    rowRange: (first, last) => (first === last ? `${first}` : `${first} to ${last}`),
    hidden: 'Hidden',
    hiddenRows: (count) => `${count}, read too`,
    notRead: 'Not read',
    notReadRow: (row: number, reason: NotReadReason) => `row ${row}: ${notReadReasons[reason]}`,
    moreRows: (count) => `and ${count} more ${plural(count, 'row', 'rows')}`,
    why: (why: WhySheet) =>
      ({
        wanted: 'It is the one that was chosen.',
        active: 'It is the open sheet.',
        only: 'It is the only plan of this workbook.',
        'latest-year': 'It is the plan of the latest year.',
        first: 'It is the first of the plans of the latest year.',
      })[why],
    correctedElsewhere: (sheet) => `Corrections are kept for “${sheet}”: correcting this sheet replaces them.`,
  },

  settings: {
    asFound: 'As found',
    corrected: 'corrected',
    heading: 'Heading',
    headingFirst: 'First row of the heading',
    headingLast: 'Last row of the heading',
    to: 'to',
    columns: 'Columns',
    columnsHint: 'Where one is not the right one, choose another.',
    column: (letters, heading) => `${letters} · ${heading === '' ? 'no heading' : heading}`,
    noColumn: 'Not in the plan',
    missing: (count) => `${count} ${plural(count, 'column', 'columns')} not in the plan`,
    unused: (columns) => `Unused ${plural(columns.length, 'column', 'columns')} of the sheet: ${columns.join('; ')}.`,
    criteria: 'Criteria',
    criteriaLabel: 'Edition of the criteria',
    criteriaHint:
      'To use your own, put them on a sheet of this workbook with the columns Number, Title and Type (enabler or result).',
    criteriaOnSheet: (sheet) => `Sheet “${sheet}”`,
    criteriaGone: 'The chosen edition is no longer in this workbook: the usual one is used.',
    statuses: 'What each status says',
    statusesHint: 'Say it for your institution’s words: they are kept in the workbook.',
    meaning: (status: ActionStatus) =>
      ({
        completed: 'Completed',
        cancelled: 'Cancelled',
        suspended: 'Suspended',
        'in-progress': 'In progress',
        'not-started': 'Not started',
        unknown: 'Not understood',
      })[status],
    meaningAsFound: (meaning) => `As found: ${meaning}`,
    dueSoon: 'Days for “due soon”',
    dueSoonHint: (days) => `Blank means ${days}.`,
    forget: 'Leave everything as found',
    unsaved: 'Save keeps what you changed in this workbook and reads the plan again: no cell changes.',
    keep: 'Save',
    discard: 'Discard',
  },

  situations: {
    bar: 'How the actions stand',
    count: situationCount,
  },

  sections: { deadlines: 'Deadlines', findings: 'Findings', sheets: 'Summaries', label: 'Results of the review' },

  deadlines: {
    action: (number) => `No. ${number}`,
    row: (row) => `Row ${row}`,
    when: (situation, days, today) => {
      const left = (count: number) => {
        if (count === 0) return today ? 'due today' : 'due on the as-of day';
        if (count === 1 && today) return 'due tomorrow';
        return `due in ${words.days(count)}`;
      };
      switch (situation) {
        case 'overdue':
          if (days === 1 && today) return 'due yesterday';
          return days === null ? 'overdue' : `${words.days(days)} overdue`;
        case 'due-soon':
        case 'in-progress':
        case 'upcoming':
          return days === null ? situationCount(situation) : left(-days);
        case 'completed':
          if (days === null) return 'completed';
          return days > 0 ? `completed ${words.days(days)} late` : 'completed on time';
        case 'unscheduled':
        case 'suspended':
        case 'cancelled':
          return situationCount(situation);
      }
    },
    noOwner: 'No owner',
    noText: 'No action described',
    attention: 'What needs attention',
    only: (situation) => `Only ${situationCount(situation)}`,
    showAll: 'See what needs attention',
    nothingLate: 'Nothing overdue or due soon',
    nothingLateHint: 'On this as-of date no action needs attention. Press a situation above to see its actions.',
    noActions: 'The plan has no actions yet',
    noActionsHint: 'Write the first action below the heading and review again.',
    go: 'Go to the row',
    hidden: 'hidden row',
  },

  findings: {
    count: (severity: Severity, count: number) =>
      ({
        error: plural(count, 'error', 'errors'),
        warning: plural(count, 'warning', 'warnings'),
        advice: 'advice',
      })[severity],
    filter: 'Findings by severity',
    none: 'No findings',
    noneHint: 'Every row was read and keeps all the rules.',
    noneOf: 'No findings of this severity',
    wholePlan: 'Whole plan',
    go: 'Go to the cell',
  },

  sheets: {
    none: 'No summaries yet',
    noneHint:
      'Create summaries writes new sheets at the end of the workbook. Your plan and your other sheets are not touched.',
    exist: 'Sheets that the add-in wrote',
    existHint: 'Create summaries brings them up to date. They make sense without the add-in too.',
    go: 'See the sheet',
  },

  list: {
    shown: (shown, all) => `${shown} of ${all}`,
    more: (count) => `Show ${count} more`,
  },

  actions: {
    label: 'Actions',
    mark: 'Mark on the sheet',
    markHint: 'Marks what is late with conditional formats: no cell changes.',
    unmark: 'Remove marks',
    write: 'Create summaries',
    writeHint: 'Writes new sheets at the end of the workbook: the plan is not touched.',
    unwrite: 'Remove summaries',
    doneHint: 'Press again to bring the marks or the summaries up to date.',
    retry: 'Try again',
    find: 'Look again',
    close: 'Close the message',
  },

  running: {
    look: 'Looking for the plan…',
    review: 'Reviewing the plan…',
    mark: 'Marking on the sheet…',
    unmark: 'Removing the marks…',
    write: 'Writing the summaries…',
    unwrite: 'Removing the summaries…',
    go: 'Going to the cell…',
    keep: 'Saving in the workbook…',
  },

  done: {
    kept: 'Saved in the workbook: the plan was read again by it.',
    reviewed: (actions, overdue, findings) =>
      `Reviewed ${words.actions(actions)}: ${overdue} overdue and ${findings} ${plural(findings, 'finding', 'findings')}.`,
    marked: (parts, sheet) => `Marked in “${sheet}”: ${listed(parts, 'and')}. No cell changed.`,
    notMarked: (rows) =>
      `${plural(rows.length, 'Row', 'Rows')} ${listed(rows.map(String), 'and')} ${plural(rows.length, 'has', 'have')} no mark: conditional formatting can't follow how the end date is written. Write it as a date and mark again.`,
    nothingToMark: (sheet) => `Nothing overdue to mark in “${sheet}”.`,
    marksLeft: (sheets) =>
      `Marks are left on ${plural(sheets.length, 'a protected sheet', 'protected sheets')}: ${sheets.join(', ')}. Unprotect it in Review › Unprotect Sheet and press again.`,
    unmarked: 'Marks removed. The sheet is as it was.',
    nothingToUnmark: 'There were no marks to remove.',
    written: (sheets) =>
      sheets.length === 1
        ? `Wrote the sheet “${sheets.join()}”.`
        : `Wrote ${sheets.length} sheets: ${sheets.join(', ')}.`,
    unwritten: (sheets) =>
      sheets.length === 0
        ? 'There were no summaries to remove.'
        : `Removed the ${plural(sheets.length, 'sheet', 'sheets')} ${sheets.join(', ')}.`,
  },

  states: {
    protectedTitle: 'Protected sheet',
    protectedHint: 'It can be reviewed but not marked. To mark it, unprotect it in Review › Unprotect Sheet.',
    filteredTitle: 'A filter is on',
    filteredHint: 'The hidden rows were reviewed too.',
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
