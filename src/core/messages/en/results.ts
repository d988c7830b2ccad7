import type { Situation } from '../../schedule/situation';
import type { results as es } from '../es/results';
import { plural } from '../plural';
import { listed } from '../quote';
import { findings } from './findings';
import { words } from './words';

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

/** {@link es} in English. */
export const results: typeof es = {
  situations: {
    bar: 'How the actions stand',
    count: situationCount,
  },

  legend: {
    title: 'What each mark is',
    label: 'Signs and colours of the sheet, and how many actions carry them',
    hint: 'The sign stands before the number and the end date, where it fits.',
    about: (days) => ({
      overdue: 'Its end has passed and the plan does not call it completed.',
      'due-soon': `Its end comes in ${words.days(days)} or less.`,
      completed: 'The plan calls it completed.',
      cancelled: 'The plan calls it cancelled.',
      suspended: 'The plan calls it suspended.',
    }),
    see: (count, situation) => `See ${count} ${situationCount(situation)}`,
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
    reminders: 'Reminders',
    remindersHint: 'Texts ready to send, by owner',
    nothingLate: 'Nothing overdue or due soon',
    nothingLateHint: 'On this as-of date no action needs attention. Press a situation above to see its actions.',
    noActions: 'The plan has no actions yet',
    noActionsHint: 'Write the first action below the heading and review again.',
    go: 'Go to the row',
    hidden: 'hidden row',
  },

  findings,

  sheets: {
    list: 'Summary sheets',
    noneHint:
      'Create summaries writes the chosen sheets at the end of the workbook. Your plan and your other sheets are not touched.',
    existHint: 'Those in the workbook are brought up to date together. They make sense without the add-in too.',
    go: 'See the sheet',
    there: 'in the workbook',
    always: 'always: the others count its rows',
    about: {
      dashboard: 'One page for managers: figures, charts and what to decide',
      indicators: 'The register: one row an indicator',
      'by-criterion': 'Situation and coverage of criteria and subcriteria',
      'by-owner': 'The actions and the load of each owner',
      timeline: 'The actions month by month',
      findings: 'What to mend, with links to the cells',
      'progress-report': 'What was done and what is late, ready to sign',
    },
  },

  list: {
    shown: (shown, all) => `${shown} of ${all}`,
    more: (count) => `Show ${count} more`,
  },

  actions: {
    mark: 'Mark on the sheet',
    markHint: 'Marks what is late with conditional formats: no cell changes.',
    sharedHint: 'Whoever opens this workbook will see the marks.',
    unmark: 'Remove marks',
    write: 'Create summaries',
    writeHint: 'Writes new sheets at the end of the workbook: the plan is not touched.',
    unwrite: 'Remove summaries',
    doneHint: 'Press again to bring the marks or the summaries up to date.',
    close: 'Close the message',
  },

  progress: {
    parts: {
      read: 'Reading the plan',
      check: 'Checking the rows',
      prepare: 'Preparing the sheets',
      write: 'Writing into the workbook',
    },
    share: (part, percent) => `${part}: ${percent}%`,
  },

  done: {
    cancelled: (unfinished, button) =>
      unfinished.length === 0
        ? 'Cancelled: the workbook is as it was.'
        : `Cancelled half-way: the ${plural(unfinished.length, 'sheet', 'sheets')} ${listed(unfinished, 'and')} ${plural(unfinished.length, 'is', 'are')} unfinished and ${plural(unfinished.length, 'says', 'say')} so in the first cell. Press “${button}” to finish.`,
    kept: 'Saved in the workbook: the plan was read again by it.',
    reviewed: (actions, overdue, findings) =>
      `Reviewed ${words.actions(actions)}: ${overdue} overdue and ${findings} ${plural(findings, 'finding', 'findings')}.`,
    marked: (parts, sheet) => `Marked in “${sheet}”: ${listed(parts, 'and')}.`,
    changed: (cells) => {
      if (cells === null) return 'The plan is too long to compare its cells one by one.';
      if (cells === 0) return '0 cells of the plan changed.';
      return `Meanwhile somebody changed ${cells} ${plural(cells, 'cell', 'cells')} of the plan.`;
    },
    notMarked: (rows) =>
      `${plural(rows.length, 'Row', 'Rows')} ${listed(rows.map(String), 'and')} ${plural(rows.length, 'has', 'have')} no mark: conditional formatting can't follow how the end date is written. Write it as a date and mark again.`,
    nothingToMark: (sheet) => `Nothing overdue to mark in “${sheet}”.`,
    marksLeft: (sheets) =>
      `Marks are left on ${plural(sheets.length, 'a protected sheet', 'protected sheets')}: ${sheets.join(', ')}. Unprotect it in Review › Unprotect Sheet and press again.`,
    someUnmarked: 'The other marks are removed.',
    unreadable: (rules) =>
      `Excel could not read ${rules} ${plural(rules, 'conditional format', 'conditional formats')} of this workbook: if one of them is a mark it is still there; remove it in Home › Conditional Formatting › Manage Rules.`,
    unmarked: 'Marks removed. The sheet is as it was.',
    nothingToUnmark: 'There were no marks to remove.',
    written: (sheets) =>
      sheets.length === 1
        ? `Wrote the sheet “${sheets.join()}”.`
        : `Wrote ${sheets.length} sheets: ${sheets.join(', ')}.`,
    refreshed: (sheets) =>
      sheets.length === 1
        ? `Brought the sheet “${sheets.join()}” up to date.`
        : `Brought ${sheets.length} sheets up to date.`,
    unwritten: (sheets) =>
      sheets.length === 0
        ? 'There were no summaries to remove.'
        : `Removed the ${plural(sheets.length, 'sheet', 'sheets')} ${sheets.join(', ')}.`,
  },

  changes: {
    label: 'See which actions changed',
    sentence: ({ since, newlyOverdue, completed, added, removed, movedEnds }) => {
      const counts = [
        [newlyOverdue, 'newly overdue', 'newly overdue'],
        [completed, 'completed', 'completed'],
        [added, 'new action', 'new actions'],
        [removed, 'action gone', 'actions gone'],
        [movedEnds, 'moved end', 'moved ends'],
      ] as const;
      const parts = counts.flatMap(([count, one, many]) => (count > 0 ? [`${count} ${plural(count, one, many)}`] : []));
      return `Since ${since}: ${parts.length > 0 ? listed(parts, 'and') : 'no changes in the actions'}.`;
    },
    kinds: {
      newlyOverdue: 'Became overdue',
      completed: 'Were completed',
      added: 'Are new',
      movedEnds: 'Their end moved',
      removed: 'No longer in the plan',
    },
    moved: (days) => `${words.days(Math.abs(days))} ${days > 0 ? 'later' : 'earlier'}`,
    unnumbered: 'without a number',
  },

  states: {
    protectedTitle: 'Protected sheet',
    protectedHint: 'It can be reviewed but not marked. To mark it, unprotect it in Review › Unprotect Sheet.',
    filteredTitle: 'A filter is on',
    filteredHint: 'The hidden rows were reviewed too.',
  },
};
