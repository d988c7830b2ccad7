import type { ActionStatus, NotReadReason } from '../../plan/improvement-plan';
import type { WhySheet } from '../../plan/choose-plan-sheet';
import type { planDetails as es } from '../es/plan-details';
import { plural } from '../plural';

const notReadReasons: Readonly<Record<NotReadReason, string>> = {
  section: 'a section heading',
  heading: 'the heading repeated',
  total: 'a total',
  signature: 'signatures',
  note: 'a note',
  'not-an-action': 'not an action',
};

/** {@link es} in English. */
export const planDetails: typeof es = {
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
    marks: 'Where to mark',
    markPlace: (place) => ({ cells: 'Number and end', row: 'The whole row' })[place],
    marksHint: 'It holds from the next marking on.',
    dueSoon: 'Days for “due soon”',
    dueSoonHint: (days) => `Blank means ${days}.`,
    forget: 'Leave everything as found',
    unsaved: 'Save keeps what you changed in this workbook and reads the plan again: no cell changes.',
    keep: 'Save',
    discard: 'Discard',
  },
};
