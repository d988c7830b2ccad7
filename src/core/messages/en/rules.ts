import { formatDay } from '../format-day';
import { listed, quote } from '../quote';
import type { RuleWords } from '../rule-words';
import { words } from './words';

/** How many leftover tags a message names before it counts the rest. */
const MOST_TAGS = 3;

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
      const reach = subcriteria.length === 0 ? '' : `, nor its subcriteria ${listed(subcriteria, 'and')}`;
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

  'date-unreadable': {
    title: 'Unreadable date',
    why: 'Without the date nobody knows whether the action is on time or overdue.',
    mend: 'Write a whole date, such as 31 Aug 2024.',
    what: ({ written }) => `${quote(written, 'en')} can’t be read as a date.`,
    how: () => 'Write a whole date, such as 31 Aug 2024.',
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
};
