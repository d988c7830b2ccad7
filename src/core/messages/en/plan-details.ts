import { columnLetters } from '../../plan/grid';
import type { ActionStatus, NotReadReason } from '../../plan/improvement-plan';
import type { WhySheet } from '../../plan/heading/choose-plan-sheet';
import type { planDetails as es } from '../es/plan-details';
import { plural } from '../plural';

const notReadReasons: Readonly<Record<NotReadReason, string>> = {
  section: 'a section title',
  heading: 'a repeated header row',
  total: 'a total',
  signature: 'signatures',
  note: 'a note',
  'not-an-action': 'not an action',
};

/** {@link es} in English. */
export const planDetails: typeof es = {
  understood: {
    sheet: 'Sheet',
    oneSheetFirst: 'To correct the header row or columns, choose only one sheet first.',
    title: 'Title',
    years: 'Years',
    rows: 'Rows',
    rowRange: (first, last) => (first === last ? `${first}` : `${first} to ${last}`),
    hidden: 'Hidden',
    hiddenRows: (count) => `${count}, also read`,
    time: 'Dates',
    timeFrom: (source) =>
      source.kind === 'calendar'
        ? `From the calendar (columns ${columnLetters(source.first)} to ${columnLetters(source.last)}).`
        : `The end is calculated from the duration (column ${columnLetters(source.column)}).`,
    notRead: 'Not read',
    notReadRow: (row: number, reason: NotReadReason) => `row ${row}: ${notReadReasons[reason]}`,
    moreRows: (count) => `and ${count} more ${plural(count, 'row', 'rows')}`,
    why: (why: WhySheet) =>
      ({
        wanted: 'It’s the selected sheet.',
        active: 'It’s the open sheet.',
        only: 'It’s the only plan in this workbook.',
        'latest-year': 'It’s the most recent plan.',
        first: 'It’s the first plan of the most recent year.',
      })[why],
    correctedElsewhere: (sheet) => `There are settings saved for “${sheet}”. What you change here replaces them.`,
  },

  chooser: {
    open: 'Choose the plan’s table',
    read: 'Read this table',
    hint: 'Your choice is saved in this workbook. You can change the other columns next.',
    actionNeeded: 'Choose the column that contains the actions.',
  },

  place: {
    title: 'Settings',
    back: 'Back',
    hint: 'Changes are saved',
    plan: 'Plan',
    planNow: (sheet, first, last) => (first > last ? sheet : `${sheet}, rows ${first} to ${last}`),
    columnsNow: (read, unused) => (unused === 0 ? `${read}` : `${read}, ${unused} not used`),
    statusesNow: (count) => `${count} ${plural(count, 'word', 'words')}`,
    deadlines: 'Deadlines and marks',
    deadlinesNow: (days, where) => `${days} · ${where}`,
    rules: 'Rules',
    rulesNow: (off) => (off === 0 ? 'all on' : `${off} off`),
    noneOff: 'To turn a rule off, open its findings and select “Turn off this rule”.',
    rulesLater: 'Review the plan to see its rules.',
    lastChange: 'Last change',
    resetHint: 'All settings of this workbook are deleted, also the rules that are off.',
    reset: 'Reset',
    keep: 'Cancel',
  },

  settings: {
    asFound: 'Automatic',
    corrected: 'changed',
    heading: 'Header row',
    headingFirst: 'First header row',
    headingLast: 'Last header row',
    to: 'to',
    columns: 'Columns',
    columnsHint: 'If a column isn’t the right one, choose another.',
    column: (letters, heading) => `${letters} · ${heading === '' ? 'no header' : heading}`,
    noColumn: 'Not in the plan',
    missing: (count) => `${count} ${plural(count, 'column', 'columns')} not in the plan`,
    unused: (columns) => `Unused ${plural(columns.length, 'column', 'columns')} on the sheet: ${columns.join('; ')}.`,
    criteria: 'Criteria',
    criteriaLabel: 'Framework',
    criteriaHint:
      'To use your own framework, enter it on a sheet in this workbook with the columns Number, Title, and Type (enabler or result).',
    criteriaOnSheet: (sheet) => `Sheet “${sheet}”`,
    criteriaGone: 'The selected framework is no longer in this workbook; the default is used.',
    statuses: 'Statuses',
    statusesHint: 'Choose what each of your institution’s words means. Saved in the workbook.',
    meaning: (status: ActionStatus) =>
      ({
        completed: 'Completed',
        cancelled: 'Canceled',
        suspended: 'Suspended',
        'in-progress': 'In progress',
        'not-started': 'Not started',
        unknown: 'Unknown',
      })[status],
    meaningAsFound: (meaning) => `Automatic: ${meaning}`,
    marks: 'Where to mark',
    markPlace: (place) => ({ cells: 'Number and end date', row: 'Entire row' })[place],
    marksHint: 'Applies the next time you mark the sheet.',
    dueSoon: 'Days for “due soon”',
    dueSoonHint: (days) => `Blank: ${days} days.`,
    dueSoonInvalid: (most) => `Enter a whole number from 0 to ${most}.`,
    forget: 'Reset all',
  },
};
