import type { Untidiness } from '../../rules/text/tidy-text';
import { formatDay } from '../format-day';
import { quote } from '../quote';
import { listed } from './listed';
import type { RuleWords } from '../rule-words';
import { words } from './words';

/** The number of tags a message lists before it only counts the rest. */
const MAX_TAGS = 3;

/** The number of items a message quotes before it only counts the rest. */
const MAX_QUOTED = 3;

const rowName = (row: number, number: number | null, sheet?: string) => {
  const place = sheet === undefined ? `row ${row + 1}` : `row ${row + 1} on ${quote(sheet, 'en')}`;
  return number === null ? `of ${place}` : `of No. ${number} (${place})`;
};

const quoted = (items: readonly string[]) => {
  const rest = items.length - MAX_QUOTED;
  const shown = items.slice(0, MAX_QUOTED).map((item) => quote(item, 'en', 30));
  return rest > 0 ? [...shown, `${rest} more`] : shown;
};

const shownPercent = (progress: number) => String(Math.round(progress * 1000) / 10);

const UNTIDY: Readonly<Record<Untidiness, string>> = {
  edge: 'spaces at the beginning or end',
  doubled: 'double spaces',
  unusual: 'special spaces',
  invisible: 'invisible characters',
};

const COVERAGE = 'Add an action or, if it wasn’t a priority, keep the finding as is and enter the reason.';

export const rules: RuleWords = {
  'required-column': {
    title: 'Missing column',
    titleBySeverity: { error: 'Missing required column' },
    why: 'Without that column, its data can’t be checked or summarized.',
    fix: 'Add the column, or rename the one that already has the data.',
    what: ({ column }) => `Column “${words.columns[column]}” is missing from the header row.`,
    how: ({ column, headingRow, sheet }) =>
      `Add “${words.columns[column]}” in row ${headingRow + 1}${sheet === undefined ? '' : ` on ${quote(sheet, 'en')}`}, or rename the column that already has the data.`,
  },

  'required-field': {
    title: 'Missing entry',
    titleBySeverity: { error: 'Missing required entry' },
    why: 'An incomplete action can’t be followed up: it isn’t clear what to do, who owns it, or by when.',
    fix: 'Enter the missing data.',
    what: ({ column }) => `“${words.columns[column]}” is missing.`,
    how: ({ column }) =>
      ({
        number: 'Enter the action’s number.',
        criterion: 'Enter the criterion’s number and title, such as “Criterio 3: Personas”.',
        subcriterion: 'Enter the subcriterion’s number and title.',
        improvementArea: 'Enter the guide example to improve, with its number.',
        objective: 'Enter what the action should achieve.',
        action: 'Enter what will be done.',
        tasks: 'Enter the steps to do it.',
        start: 'Enter the date when it starts.',
        end: 'Enter the date when it ends.',
        period: 'Enter when it starts and when it ends.',
        resources: 'Enter what it needs: human, financial, technological, or material resources…',
        indicator: 'Enter how to verify that it was done.',
        owner: 'Enter who owns the action.',
      })[column],
  },

  'cell-error': {
    title: 'Excel error in the cell',
    why: 'The cell’s data can’t be read, nor can the cells that depend on it.',
    fix: 'Fix the formula, or enter the data.',
    what: ({ error }) => `The cell shows the error ${error}.`,
    how: () => 'Fix the formula, or enter the data.',
  },

  'criterion-unknown': {
    title: 'Unknown criterion',
    why: 'Each action is counted by its criterion number; without one, it’s left out of the summaries by criterion.',
    fix: 'Enter the number and title of a criterion in the framework.',
    what: ({ number, written, structure }) =>
      number === null
        ? `${quote(written, 'en')} has no criterion number.`
        : `Criterion ${number} doesn’t exist in ${structure}.`,
    how: ({ meant }) =>
      meant
        ? `Enter “Criterio ${meant.number}: ${meant.title}”.`
        : 'Enter the number and title of a criterion in the framework.',
  },

  'subcriterion-unknown': {
    title: 'Unknown subcriterion',
    why: 'Coverage is counted by the subcriterion number; without one, it isn’t clear which subcriterion the action addresses.',
    fix: 'Enter the number and title of a subcriterion in the framework.',
    what: ({ number, written, structure }) =>
      number === null
        ? `${quote(written, 'en')} has no subcriterion number.`
        : `Subcriterion ${number} doesn’t exist in ${structure}.`,
    how: ({ meant, criterion, known }) => {
      if (meant) return `Enter “Subcriterio ${meant.number}. ${meant.title}”.`;
      if (criterion === null || known.length === 0) {
        return 'Enter the number and title of a subcriterion in the framework.';
      }
      return `Enter a subcriterion of criterion ${criterion}: ${listed(known, 'or')}.`;
    },
  },

  'subcriterion-outside-criterion': {
    title: 'Subcriterion of another criterion',
    why: 'The action would be counted in one criterion by its number and in another by its subcriterion.',
    fix: 'Enter the criterion that the subcriterion belongs to, or fix the subcriterion.',
    what: ({ subcriterion, criterion, belongsTo }) =>
      `Subcriterion ${subcriterion} belongs to criterion ${belongsTo.number}, and this row says criterion ${criterion}.`,
    how: ({ belongsTo }) =>
      `Enter “Criterio ${belongsTo.number}: ${belongsTo.title}” as the criterion, or fix the subcriterion.`,
  },

  'criterion-title': {
    title: 'Title doesn’t match the criterion',
    titleBySeverity: { advice: 'Criterion title to check' },
    why: 'If the number and the title don’t match, it isn’t clear which one is right.',
    fix: 'Enter the title that this number has in the framework, or fix the number.',
    what: ({ number, written, title, checked, titleOf }) =>
      titleOf
        ? `${quote(written, 'en')} is the title of criterion ${titleOf.number}, not of ${number}.`
        : `Criterion ${number} is ${checked ? '' : 'usually '}titled “${title}”, not ${quote(written, 'en')}.`,
    how: ({ number, title, checked, titleOf }) => {
      if (titleOf) return `Enter “Criterio ${number}: ${title}” or “Criterio ${titleOf.number}: ${titleOf.title}”.`;
      return checked
        ? `Enter “Criterio ${number}: ${title}”.`
        : `Compare it with the guide. If it matches, keep the finding as is; if not, enter “${title}”.`;
    },
  },

  'subcriterion-title': {
    title: 'Title doesn’t match the subcriterion',
    titleBySeverity: { advice: 'Subcriterion title to check' },
    why: 'If the number and the title don’t match, it isn’t clear which one is right.',
    fix: 'Enter the title that this number has in the framework, or fix the number.',
    what: ({ number, written, title, checked, titleOf }) =>
      titleOf
        ? `${quote(written, 'en')} is the title of subcriterion ${titleOf.number}, not of ${number}.`
        : `Subcriterion ${number} is ${checked ? '' : 'usually '}titled “${title}”, not ${quote(written, 'en')}.`,
    how: ({ number, title, checked, titleOf }) => {
      if (titleOf) {
        return `Enter “Subcriterio ${number}. ${title}” or “Subcriterio ${titleOf.number}. ${titleOf.title}”.`;
      }
      return checked
        ? `Enter “Subcriterio ${number}. ${title}”.`
        : `Compare it with the guide. If it matches, keep the finding as is; if not, enter “${title}”.`;
    },
  },

  'area-example': {
    title: 'Improvement area without an example number',
    why: 'The example number leads back to the self-assessment and what was found there.',
    fix: 'Start the cell with the number of the guide example, such as “6)”.',
    what: ({ example, subcriterion, count }) =>
      example === null
        ? 'The improvement area doesn’t start with the number of a guide example.'
        : `Example ${example} doesn’t exist: subcriterion ${subcriterion} has ${count === 1 ? '1 example' : `${count ?? 0} examples`}.`,
    how: ({ example }) =>
      example === null
        ? 'Start the cell with the example number, such as “6)”.'
        : 'Enter the number of an example in the guide.',
  },

  coverage: {
    title: 'Criterion with no actions',
    why: 'A criterion with no actions may be a decision or an oversight.',
    fix: COVERAGE,
    what: ({ criterion: { number, title }, subcriteria }) => {
      const its = subcriteria.length === 1 ? 'its subcriterion' : 'its subcriteria';
      const reach = subcriteria.length === 0 ? '' : `, nor ${its} ${listed(subcriteria, 'and')}`;
      return `No action addresses criterion ${number}, “${title}”${reach}.`;
    },
    how: () => COVERAGE,
  },

  'number-duplicate': {
    title: 'Duplicate number',
    why: 'Actions are identified by their number; if two share one, it isn’t clear which is meant.',
    fix: 'Give each action its own number.',
    what: ({ number, firstRow }) => `Row ${firstRow + 1} already has number ${number}.`,
    how: () => 'Give this action its own number.',
  },

  'number-gap': {
    title: 'Gap in the numbering',
    why: 'A missing number suggests that an action was deleted or lost.',
    fix: 'Renumber the actions, or restore the missing ones.',
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
      `Renumber the actions, or restore the missing ${number - previous === 2 ? 'one' : 'ones'}.`,
  },

  'number-order': {
    title: 'Numbers out of order',
    why: 'With numbers out of order, it’s hard to find an action or notice a missing one.',
    fix: 'Sort the rows by their number, or renumber the actions.',
    what: ({ number, previous }) => `${number} comes after ${previous}.`,
    how: () => 'Sort the rows by their number, or renumber the actions.',
  },

  'date-unreadable': {
    title: 'Unreadable date',
    why: 'Without the date, it isn’t clear whether the action is on schedule or overdue.',
    fix: 'Enter a full date, such as 31 Aug 2024.',
    what: ({ written }) => `${quote(written, 'en')} can’t be read as a date.`,
    how: () => 'Enter a full date, such as 31 Aug 2024.',
  },

  'date-ambiguous': {
    title: 'Ambiguous date',
    why: 'Depending on how it’s read, the action may be on schedule or overdue.',
    fix: 'Enter the date with the month spelled out, or choose one of the two.',
    what: ({ written, days: [likelier, other], asText }) =>
      `${quote(written, 'en')} could be ${formatDay(likelier, 'en')} or ${formatDay(other, 'en')}` +
      (asText ? '.' : ': Excel may have confused the year with the day.'),
    how: ({ days: [likelier] }) =>
      `If it’s ${formatDay(likelier, 'en')}, enter it that way; if not, enter the other date.`,
  },

  'date-as-text': {
    title: 'Date stored as text',
    why: 'Excel can’t sort, filter, or compare dates stored as text.',
    fix: 'Enter the date again, such as 31 Aug 2024.',
    what: ({ written }) => `${quote(written, 'en')} is text, not a date.`,
    how: ({ day }) => `Enter the date ${formatDay(day, 'en')}.`,
  },

  'time-without-date': {
    title: 'Time without a date',
    why: 'Without an end date, these actions have no deadline: they can’t be due soon or overdue.',
    fix: 'If they have a deadline, add the end date.',
    what: ({ count, written }) =>
      count === 1
        ? `One cell says ${quote(written, 'en')}, without a date.`
        : `${count} cells say how often or how long, without a date, such as ${quote(written, 'en')}.`,
    how: () => 'If they have a deadline, add the end date; if not, keep the finding as is.',
  },

  'end-before-start': {
    title: 'Ends before it starts',
    why: 'With its dates reversed, the duration can’t be calculated.',
    fix: 'Fix the wrong date: the start or the end.',
    what: ({ start, end }) => `The end, ${formatDay(end, 'en')}, is before the start, ${formatDay(start, 'en')}.`,
    how: () => 'Fix the wrong date.',
  },

  'outside-plan-year': {
    title: 'Date outside the plan’s year',
    why: 'A date in another year is often a typing error; if not, the action belongs to another plan.',
    fix: 'Fix the year, or move the action to that year’s plan.',
    what: ({ field, day, years }) =>
      `The ${field}, ${formatDay(day, 'en')}, isn’t in ${listed(years.map(String), 'or')}.`,
    how: () => 'Fix the year, or move the action to that year’s plan.',
  },

  'duplicate-action': {
    title: 'Action entered twice',
    why: 'An action that’s entered twice is counted twice.',
    fix: 'Keep one of the two rows, or enter how they differ.',
    what: ({ firstRow, firstNumber, firstSheet }) =>
      `The action and its tasks are the same as those ${rowName(firstRow, firstNumber, firstSheet)}.`,
    how: () => 'Keep one of the two rows, or enter how they differ.',
  },

  'similar-tasks': {
    title: 'Repeated action or tasks',
    why: 'If two rows share their tasks or action, one piece of work may be counted twice.',
    fix: 'If it’s one piece of work, combine the rows; if not, enter how they differ.',
    what: ({ column, firstRow, firstNumber, firstSheet }) =>
      column === 'tasks'
        ? `The tasks are the same as those ${rowName(firstRow, firstNumber, firstSheet)}.`
        : `The action is the same as the one ${rowName(firstRow, firstNumber, firstSheet)}, with other tasks.`,
    how: () => 'If it’s one piece of work, combine the rows; if not, enter how they differ.',
  },

  'action-repeats-objective': {
    title: 'The action repeats the objective',
    why: 'The objective says what to achieve and the action says how. If they’re the same, the how is missing.',
    fix: 'In the action, enter what will be done to achieve the objective.',
    what: ({ action }) => `The action, ${quote(action, 'en')}, is the same as the objective.`,
    how: () => 'Enter what will be done to achieve it.',
  },

  'several-indicators': {
    title: 'Several indicators on one line',
    why: 'One after another, it’s hard to see where each one ends.',
    fix: 'Enter one indicator per line.',
    what: ({ indicators }) => `${indicators.length} indicators on one line: ${listed(quoted(indicators), 'and')}.`,
    how: () => 'Enter one per line (Alt+Enter).',
  },

  'indicator-not-measurable': {
    title: 'Indicator that can’t be measured',
    why: 'A document or an event shows that something was done, but not how much was achieved.',
    fix: 'Enter what is counted or measured, and keep the document as evidence.',
    what: ({ indicators }) =>
      `${listed(quoted(indicators), 'and')} ${indicators.length === 1 ? 'doesn’t' : 'don’t'} say what to count or measure.`,
    how: () => 'Enter a number, a percentage, or a time, such as “Percentage of goals met”.',
  },

  'target-direction': {
    title: 'Target: is more better or worse?',
    why: 'Without this, the target achieved can’t be calculated.',
    fix: 'Enter “at least” or “at most” in the target.',
    what: ({ indicator }) =>
      indicator === null
        ? 'Without an indicator, it isn’t clear whether more is better or worse.'
        : `${quote(indicator, 'en')} doesn’t say whether more is better or worse.`,
    how: ({ target }) => `Enter ${quote(`at least ${target}`, 'en')} or ${quote(`at most ${target}`, 'en')}.`,
  },

  'owner-variants': {
    title: 'Owner spelled in several ways',
    why: 'Summaries and reminders would count them as different owners.',
    fix: 'Always enter it the same way, preferably as the full name.',
    what: ({ variants }) =>
      `In other rows, ${listed(
        variants.map(({ written, preferred }) => `${quote(written, 'en')} is spelled ${quote(preferred, 'en')}`),
        'and',
      )}.`,
    how: ({ fixed }) => `Enter ${quote(fixed, 'en', 80)}.`,
  },

  'several-owners': {
    title: 'Several owners',
    why: 'With several owners, it isn’t clear who is accountable.',
    fix: 'Keep one as the owner, and name the others in the tasks or resources.',
    what: ({ owners }) => `${owners.length} owners: ${listed(quoted(owners), 'and')}.`,
    how: () => 'Keep one as the owner, and name the others in the tasks or resources.',
  },

  'resource-unknown': {
    title: 'Resource type not stated',
    why: 'Without the type, resources can’t be planned or requested.',
    fix: 'Say whether they’re human, financial, technological, or material.',
    what: ({ written }) => `${quote(written, 'en')} doesn’t say what type of resources it needs.`,
    how: () => 'Say whether they’re human, financial, technological, or material.',
  },

  'markup-in-text': {
    title: 'Leftover code in the text',
    why: 'Tags left by a webpage or another program don’t format anything, and they show on the sheet and in the summaries.',
    fix: 'Delete the tags and keep only the text.',
    what: ({ found }) => {
      const named = found.slice(0, MAX_TAGS).map((tag) => quote(tag, 'en', 24));
      const rest = found.length - named.length;
      const all = rest > 0 ? [...named, `${rest} more`] : named;
      return `${listed(all, 'and')} ${found.length === 1 ? 'is' : 'are'} left over in the text.`;
    },
    how: ({ plain }) => (plain === '' ? 'Clear the cell.' : `Keep only the text: ${quote(plain, 'en')}.`),
  },

  'untidy-text': {
    title: 'Extra spaces or characters',
    why: 'You can’t see them, but they make Excel treat equal texts as different.',
    fix: 'Remove the extra spaces and characters.',
    what: ({ found }) =>
      `The text has ${listed(
        found.map((kind) => UNTIDY[kind]),
        'and',
      )}.`,
    how: ({ tidy }) => `Enter ${quote(tidy, 'en')}.`,
  },

  'placeholder-text': {
    title: 'Placeholder text',
    why: 'The cell looks complete, but the entry is missing.',
    fix: 'Enter the data, or leave the cell empty until you have it.',
    what: ({ column, written }) => `${quote(written, 'en')} isn’t a valid entry for “${words.columns[column]}”.`,
    how: () => 'Enter the data, or leave the cell empty until you have it.',
  },

  'status-unknown': {
    title: 'Unknown status',
    why: 'With an unknown status, the action is evaluated only by its dates.',
    fix: 'Enter a known status, or choose in the plan’s settings what that word means.',
    what: ({ written, actions }) => {
      const words = listed(
        written.map((word) => quote(word, 'en')),
        'and',
      );
      const where = actions === 1 ? '' : ` ${actions} actions have it.`;
      return `${words} ${written.length === 1 ? 'isn’t a known status' : 'aren’t known statuses'}.${where}`;
    },
    how: () =>
      'Enter “Completed”, “In progress”, “Not started”, “Suspended”, or “Canceled”, or choose in the plan’s settings what that word means.',
  },

  'progress-out-of-range': {
    title: 'Progress out of range (0 to 100%)',
    why: 'An impossible value distorts the averages.',
    fix: 'Enter a percentage from 0 to 100.',
    what: ({ written, progress }) => `${quote(written, 'en')} is ${progress < 0 ? 'below 0' : 'above 100'}%.`,
    how: () => 'Enter a percentage from 0 to 100.',
  },

  'progress-mixed': {
    title: 'Progress written in two ways',
    why: 'It isn’t clear whether 0.25 is 25% or less than 1%; it’s read as 25%.',
    fix: 'Enter every value as a percentage.',
    what: ({ fraction, percent }) => `The column mixes fractions (${fraction}) and percentages (${percent}).`,
    how: () => 'Enter every value with a percent sign.',
  },

  'status-progress-conflict': {
    title: 'Status and progress don’t match',
    why: 'One of the two is out of date, and the summaries use the status.',
    fix: 'Fix the one that’s out of date: the status or the progress.',
    what: ({ status, progress }) =>
      `The status is ${quote(status, 'en')} and the progress is ${shownPercent(progress)}%.`,
    how: ({ means }) =>
      means === 'completed'
        ? 'If it was completed, enter 100%; if not, fix the status.'
        : 'If it was completed, enter “Completed”; if not, fix the progress.',
  },

  'overdue-unexplained': {
    title: 'Overdue without explanation',
    why: 'Management needs to know why it wasn’t completed and what comes next.',
    fix: 'In the comments, enter why it wasn’t completed and what comes next.',
    what: ({ days }) => `The action is ${words.days(days)} overdue and has no comment.`,
    how: () => 'Enter why it wasn’t completed and what comes next.',
  },

  'completed-without-evidence': {
    title: 'Completed without evidence',
    why: 'The assessment asks for evidence of completed actions.',
    fix: 'Enter which document proves that it was completed and where it is.',
    what: () => 'The action is completed and has no evidence.',
    how: () => 'Enter which document proves it and where it is.',
  },
};
