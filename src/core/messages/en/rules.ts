import type { Untidiness } from '../../rules/tidy-text';
import { formatDay } from '../format-day';
import { listed, quote } from '../quote';
import type { RuleWords } from '../rule-words';
import { words } from './words';

/** How many leftover tags a message names before it counts the rest. */
const MOST_TAGS = 3;

/** How many items of a cell a message quotes before it counts the rest. */
const MOST_QUOTED = 3;

const rowName = (row: number, number: number | null) =>
  number === null ? `of row ${row + 1}` : `of No. ${number} (row ${row + 1})`;

const quoted = (items: readonly string[]) => {
  const rest = items.length - MOST_QUOTED;
  const shown = items.slice(0, MOST_QUOTED).map((item) => quote(item, 'en', 30));
  return rest > 0 ? [...shown, `${rest} more`] : shown;
};

const shownPercent = (progress: number) => String(Math.round(progress * 1000) / 10);

const UNTIDY: Readonly<Record<Untidiness, string>> = {
  edge: 'spaces at its ends',
  doubled: 'doubled spaces',
  unusual: 'spaces that aren’t the keyboard’s',
  invisible: 'signs that nobody sees',
};

/** What is said of each rule. */
export const rules: RuleWords = {
  'required-column': {
    title: 'Missing column',
    why: 'Without that column, what it should say can be neither checked nor summarised.',
    mend: 'Add the column to the heading, or give that name to the one that already holds it.',
    what: ({ column }) => `The heading lacks the column “${words.columns[column]}”.`,
    how: ({ column, headingRow }) =>
      `Add “${words.columns[column]}” in row ${headingRow + 1}, or give that name to the column that already holds it.`,
  },

  'required-field': {
    title: 'Missing entry',
    why: 'An incomplete action can’t be followed up: nobody knows what to do, who answers for it, or by when.',
    mend: 'Fill in the empty cell.',
    what: ({ column }) => `“${words.columns[column]}” is missing.`,
    how: ({ column }) =>
      ({
        number: 'Write the action’s number.',
        criterion: 'Write the criterion’s number and title, such as “Criterio 3: Personas”.',
        subcriterion: 'Write the subcriterion’s number and title.',
        improvementArea: 'Write the guide’s example that is to be improved, with its number.',
        objective: 'Write what is to be achieved.',
        action: 'Write what will be done.',
        tasks: 'Write the steps to do it.',
        start: 'Write the day on which it begins.',
        end: 'Write the day on which it ends.',
        period: 'Write when it begins and when it ends.',
        resources: 'Write what it needs: human, financial, technological, material resources…',
        indicator: 'Write how it will be shown that it was done.',
        owner: 'Write who answers for the action.',
      })[column],
  },

  'cell-error': {
    title: 'Excel error in the cell',
    why: 'What the cell should say can’t be read, nor can whatever depends on it.',
    mend: 'Correct the formula, or write the entry itself.',
    what: ({ error }) => `The cell shows the error ${error}.`,
    how: () => 'Correct the formula, or write the entry itself.',
  },

  'criterion-unknown': {
    title: 'Unknown criterion',
    why: 'Each action counts by its criterion’s number; without it, it is left out of the summaries by criterion.',
    mend: 'Write the number and title of one of the structure’s criteria.',
    what: ({ number, written, structure }) =>
      number === null
        ? `${quote(written, 'en')} has no criterion’s number.`
        : `There is no criterion ${number} in ${structure}.`,
    how: ({ meant }) =>
      meant
        ? `Write “Criterio ${meant.number}: ${meant.title}”.`
        : 'Write the number and title of one of the structure’s criteria.',
  },

  'subcriterion-unknown': {
    title: 'Unknown subcriterion',
    why: 'Coverage counts by the subcriterion’s number; without it nobody knows what the action addresses.',
    mend: 'Write the number and title of one of the structure’s subcriteria.',
    what: ({ number, written, structure }) =>
      number === null
        ? `${quote(written, 'en')} has no subcriterion’s number.`
        : `There is no subcriterion ${number} in ${structure}.`,
    how: ({ meant, criterion, known }) => {
      if (meant) return `Write “Subcriterio ${meant.number}. ${meant.title}”.`;
      if (criterion === null || known.length === 0) {
        return 'Write the number and title of one of the structure’s subcriteria.';
      }
      return `Write one of criterion ${criterion}’s: ${listed(known, 'or')}.`;
    },
  },

  'subcriterion-outside-criterion': {
    title: 'Subcriterion of another criterion',
    why: 'The action would count in one criterion by its number and in another by its subcriterion.',
    mend: 'Write the criterion that the subcriterion belongs to, or correct the subcriterion.',
    what: ({ subcriterion, criterion, belongsTo }) =>
      `Subcriterion ${subcriterion} belongs to criterion ${belongsTo.number}, and this row says criterion ${criterion}.`,
    how: ({ belongsTo }) =>
      `Write “Criterio ${belongsTo.number}: ${belongsTo.title}” as the criterion, or correct the subcriterion.`,
  },

  'criterion-title': {
    title: 'Title that isn’t the criterion’s',
    why: 'Where number and title say different things, nobody knows which one counts.',
    mend: 'Write the title that the structure gives that number, or correct the number.',
    what: ({ number, written, title, checked, titleOf }) =>
      titleOf
        ? `${quote(written, 'en')} is the title of criterion ${titleOf.number}, not of ${number}.`
        : `Criterion ${number} is ${checked ? '' : 'usually '}titled “${title}”, not ${quote(written, 'en')}.`,
    how: ({ number, title, checked, titleOf }) => {
      if (titleOf) return `Write “Criterio ${number}: ${title}”, or “Criterio ${titleOf.number}: ${titleOf.title}”.`;
      return checked
        ? `Write “Criterio ${number}: ${title}”.`
        : `Compare it with your edition’s guide: if they agree, leave it; if not, write “${title}”.`;
    },
  },

  'subcriterion-title': {
    title: 'Title that isn’t the subcriterion’s',
    why: 'Where number and title say different things, nobody knows which one counts.',
    mend: 'Write the title that the structure gives that number, or correct the number.',
    what: ({ number, written, title, checked, titleOf }) =>
      titleOf
        ? `${quote(written, 'en')} is the title of subcriterion ${titleOf.number}, not of ${number}.`
        : `Subcriterion ${number} is ${checked ? '' : 'usually '}titled “${title}”, not ${quote(written, 'en')}.`,
    how: ({ number, title, checked, titleOf }) => {
      if (titleOf) {
        return `Write “Subcriterio ${number}. ${title}”, or “Subcriterio ${titleOf.number}. ${titleOf.title}”.`;
      }
      return checked
        ? `Write “Subcriterio ${number}. ${title}”.`
        : `Compare it with your edition’s guide: if they agree, leave it; if not, write “${title}”.`;
    },
  },

  'area-example': {
    title: 'Area of improvement without its example',
    why: 'The example’s number leads back to the self-assessment and what was found there.',
    mend: 'Begin the cell with the number of the guide’s example, such as “6)”.',
    what: ({ example, subcriterion, count }) =>
      example === null
        ? 'The area of improvement doesn’t begin with the number of one of the guide’s examples.'
        : `There is no example ${example}: subcriterion ${subcriterion ?? ''} has ${count ?? 0}.`,
    how: ({ example }) =>
      example === null
        ? 'Begin the cell with the example’s number, such as “6)”.'
        : 'Write the number of an example that the guide has.',
  },

  coverage: {
    title: 'Criterion without actions',
    why: 'A criterion that no action addresses may be a decision or an oversight: better that it be known.',
    mend: 'Add an action for that criterion, or put on record that it was not a priority.',
    what: ({ criterion: { number, title }, subcriteria }) => {
      const its = subcriteria.length === 1 ? 'its subcriterion' : 'its subcriteria';
      const reach = subcriteria.length === 0 ? '' : `, nor ${its} ${listed(subcriteria, 'and')}`;
      return `No action addresses criterion ${number}, “${title}”${reach}.`;
    },
    how: () => 'If there is something to improve there, add an action.',
  },

  'number-duplicate': {
    title: 'Duplicate number',
    why: 'Actions are named by their number; where two share one, nobody knows which is meant.',
    mend: 'Give each action a number of its own.',
    what: ({ number, firstRow }) => `Row ${firstRow + 1} already has the number ${number}.`,
    how: () => 'Give this action a number of its own.',
  },

  'number-gap': {
    title: 'Gap in the numbering',
    why: 'A missing number suggests that an action was deleted or lost.',
    mend: 'Renumber the actions, or bring back the missing ones.',
    what: ({ previous, number }) => {
      const first = previous + 1;
      const last = number - 1;
      const jump = `${previous} is followed by ${number}`;
      if (first === last) return `${jump}: ${first} is missing.`;
      return last === first + 1
        ? `${jump}: ${first} and ${last} are missing.`
        : `${jump}: ${first} to ${last} are missing.`;
    },
    how: ({ previous, number }) =>
      `Renumber the actions, or bring back the missing ${number - previous === 2 ? 'one' : 'ones'}.`,
  },

  'number-order': {
    title: 'Numbering that goes back',
    why: 'With numbers out of order an action is hard to find, and a missing one hard to see.',
    mend: 'Sort the rows by their number, or renumber the actions.',
    what: ({ number, previous }) => `${number} comes after ${previous}.`,
    how: () => 'Sort the rows by their number, or renumber the actions.',
  },

  'date-unreadable': {
    title: 'Unreadable date',
    why: 'Without the date nobody knows whether the action is on time or overdue.',
    mend: 'Write a whole date, such as 31 Aug 2024.',
    what: ({ written }) => `${quote(written, 'en')} can’t be read as a date.`,
    how: () => 'Write a whole date, such as 31 Aug 2024.',
  },

  'date-ambiguous': {
    title: 'Date with two readings',
    why: 'Read one way the action may be on time, and overdue read the other.',
    mend: 'Write the date with the month in letters, or choose one of the two.',
    what: ({ written, days: [likelier, other], asText }) =>
      `${quote(written, 'en')} may be ${formatDay(likelier, 'en')} or ${formatDay(other, 'en')}` +
      (asText ? '.' : ': Excel may have taken the year for the day.'),
    how: ({ days: [likelier] }) => `If it is ${formatDay(likelier, 'en')}, write it so; if not, write the other date.`,
  },

  'date-as-text': {
    title: 'Date written as text',
    why: 'Excel doesn’t sort, filter or compare as a date what is written as text.',
    mend: 'Write a real date instead of the text.',
    what: ({ written }) => `${quote(written, 'en')} is text and not a date.`,
    how: ({ day }) => `Write the date ${formatDay(day, 'en')}.`,
  },

  'end-before-start': {
    title: 'Ends before it begins',
    why: 'With its dates crossed, an action’s time says nothing.',
    mend: 'Correct the date that is wrong: the start or the end.',
    what: ({ start, end }) => `The end, ${formatDay(end, 'en')}, is before the start, ${formatDay(start, 'en')}.`,
    how: () => 'Correct the one that is wrong.',
  },

  'outside-plan-year': {
    title: 'Date outside the plan’s year',
    why: 'A date of another year is often a slip of the pen; if not, the action isn’t this plan’s.',
    mend: 'Correct the year, or move the action to that year’s plan.',
    what: ({ field, day, years }) =>
      `The ${field}, ${formatDay(day, 'en')}, isn’t in ${listed(years.map(String), 'or')}.`,
    how: () => 'Correct the year, or move the action to that year’s plan.',
  },

  'duplicate-action': {
    title: 'Repeated action',
    why: 'An action that is written twice counts twice.',
    mend: 'Keep one of the two rows, or write how they differ.',
    what: ({ firstRow, firstNumber }) => `Action and tasks say the same as those ${rowName(firstRow, firstNumber)}.`,
    how: () => 'Keep one of the two rows, or write how they differ.',
  },

  'similar-tasks': {
    title: 'Same tasks or same action as another row',
    why: 'Where two rows share tasks or action, better to know whether one piece of work counts twice.',
    mend: 'If it is one piece of work, join the rows; if not, write what is each one’s own.',
    what: ({ column, firstRow, firstNumber }) =>
      column === 'tasks'
        ? `The tasks say the same as those ${rowName(firstRow, firstNumber)}.`
        : `The action says the same as the one ${rowName(firstRow, firstNumber)}, with other tasks.`,
    how: () => 'If it is one piece of work, join the rows; if not, write what is this one’s own.',
  },

  'action-repeats-objective': {
    title: 'The action repeats the objective',
    why: 'The objective says what is to be achieved and the action how; where they say the same, the how is missing.',
    mend: 'Write in the action what will be done to achieve the objective.',
    what: ({ action }) => `The action, ${quote(action, 'en')}, says what the objective says.`,
    how: () => 'Write what will be done to achieve it.',
  },

  'several-indicators': {
    title: 'Several indicators run together in a cell',
    why: 'Written one after another nobody sees where each ends, and a reader misses one.',
    mend: 'Write one indicator a line.',
    what: ({ indicators }) => `${indicators.length} indicators run together: ${listed(quoted(indicators), 'and')}.`,
    how: () => 'Write one a line (Alt+Enter).',
  },

  'indicator-not-measurable': {
    title: 'Indicator that can’t be measured',
    why: 'A document or an event proves that something was done, but not how much was achieved.',
    mend: 'Write what is counted or measured, and keep the document as evidence.',
    what: ({ indicators }) =>
      `${listed(quoted(indicators), 'and')} ${indicators.length === 1 ? 'doesn’t' : 'don’t'} say what to count or measure.`,
    how: () => 'Write a number, a percentage or a time, such as “Percentage of goals met”.',
  },

  'owner-variants': {
    title: 'Owner spelled in several ways',
    why: 'Summaries and reminders would take them for several.',
    mend: 'Always write it the same way: the one that the plan uses most.',
    what: ({ variants }) =>
      `In other rows ${listed(
        variants.map(({ written, preferred }) => `${quote(written, 'en')} is spelled ${quote(preferred, 'en')}`),
        'and',
      )}.`,
    how: ({ mended }) => `Write ${quote(mended, 'en', 80)}.`,
  },

  'several-owners': {
    title: 'Several owners',
    why: 'Where several answer, there is nobody to ask.',
    mend: 'Keep one as the owner, and name the others in the tasks or resources.',
    what: ({ owners }) => `${owners.length} answer for it: ${listed(quoted(owners), 'and')}.`,
    how: () => 'Keep one as the owner, and name the others in the tasks or resources.',
  },

  'resource-unknown': {
    title: 'Resources of no known kind',
    why: 'Without knowing their kind, resources can be neither planned nor asked for.',
    mend: 'Say whether they are human, financial, technological or material.',
    what: ({ written }) => `${quote(written, 'en')} doesn’t say what kind of resources it needs.`,
    how: () => 'Say whether they are human, financial, technological or material.',
  },

  'markup-in-text': {
    title: 'Leftover markup in a text',
    why: 'Tags left by a web page or another program format nothing, and show in the sheet and the summaries.',
    mend: 'Delete the tags and keep the text alone.',
    what: ({ found }) => {
      const named = found.slice(0, MOST_TAGS).map((tag) => quote(tag, 'en', 24));
      const rest = found.length - named.length;
      const all = rest > 0 ? [...named, `${rest} more`] : named;
      return `${listed(all, 'and')} ${found.length === 1 ? 'is' : 'are'} left over in the text.`;
    },
    how: ({ plain }) => (plain === '' ? 'Clear the cell.' : `Keep the text alone: ${quote(plain, 'en')}.`),
  },

  'untidy-text': {
    title: 'Stray spaces or signs',
    why: 'Nobody sees them, but Excel takes two equal texts for different ones when it filters, sorts or counts.',
    mend: 'Take away the stray spaces and signs.',
    what: ({ found }) =>
      `The text has ${listed(
        found.map((kind) => UNTIDY[kind]),
        'and',
      )}.`,
    how: ({ tidy }) => `Leave it so: ${quote(tidy, 'en')}.`,
  },

  'placeholder-text': {
    title: 'Entry still to come',
    why: 'The cell looks filled in and the entry is missing: nobody will notice.',
    mend: 'Write the entry, or leave the cell empty until there is one.',
    what: ({ column, written }) => `${quote(written, 'en')} is no entry for “${words.columns[column]}”.`,
    how: () => 'Write the entry, or leave the cell empty until there is one.',
  },

  'status-unknown': {
    title: 'Unknown status',
    why: 'A status that isn’t understood doesn’t count: the action is judged by its dates alone.',
    mend: 'Write a known status, or add that word to your institution’s own.',
    what: ({ written }) => `${quote(written, 'en')} is no known status.`,
    how: () => 'Write “Completed”, “In progress”, “Not started”, “Suspended” or “Cancelled”.',
  },

  'progress-out-of-range': {
    title: 'Progress outside 0 to 100%',
    why: 'An impossible progress makes averages wrong.',
    mend: 'Write a percentage from 0 to 100.',
    what: ({ written, progress }) => `${quote(written, 'en')} is ${progress < 0 ? 'below 0' : 'above 100'}%.`,
    how: () => 'Write a percentage from 0 to 100.',
  },

  'status-progress-conflict': {
    title: 'Status and progress disagree',
    why: 'One of the two is out of date, and the summaries believe the status.',
    mend: 'Correct the one that is out of date: status or progress.',
    what: ({ status, progress }) =>
      `The status says ${quote(status, 'en')} and the progress ${shownPercent(progress)}%.`,
    how: ({ means }) =>
      means === 'completed'
        ? 'If it was completed, write 100%; if not, correct the status.'
        : 'If it was completed, write “Completed”; if not, correct the progress.',
  },

  'overdue-unexplained': {
    title: 'Overdue without explanation',
    why: 'Whoever decides needs to know why it was not completed and what comes next.',
    mend: 'Write in the comments why it was not completed and what comes next.',
    what: ({ days }) => `The action has been overdue for ${words.days(days)} and has no comment.`,
    how: () => 'Write why it was not completed and what comes next.',
  },

  'completed-without-evidence': {
    title: 'Completed without evidence',
    why: 'The assessment asks for evidence of what is given as completed.',
    mend: 'Write which document proves that it was completed, and where it is.',
    what: () => 'The action is completed and has no evidence.',
    how: () => 'Write which document proves it and where it is.',
  },
};
