import type { Situation } from '../../schedule/situation';
import type { results as es } from '../es/results';
import { plural } from '../plural';
import { listed } from './listed';
import { findings } from './findings';
import { words } from './words';

const situationCount = (situation: Situation) =>
  ({
    cancelled: 'canceled',
    suspended: 'suspended',
    completed: 'completed',
    unscheduled: 'no end date',
    overdue: 'overdue',
    'due-soon': 'due soon',
    'in-progress': 'in progress',
    upcoming: 'upcoming',
  })[situation];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** {@link es} in English. */
export const results: typeof es = {
  situations: {
    bar: 'Actions by schedule status',
    count: situationCount,
  },

  legend: {
    title: 'What the marks mean',
    label: 'Symbols and colors on the sheet, and how many actions have each',
    hint: 'The symbol appears before the number and the end date, where it fits.',
    where: (columns) => `The symbol appears in: ${listed(columns, 'and')}.`,
    about: (days) => ({
      overdue: 'Its end date has passed and it isn’t completed.',
      'due-soon': `Its end date is in ${words.days(days)} or less.`,
      completed: 'As stated in the plan.',
      cancelled: 'As stated in the plan.',
      suspended: 'As stated in the plan.',
    }),
    see: (count, situation) => `See ${count} ${situationCount(situation)}`,
  },

  sections: { deadlines: 'Deadlines', findings: 'Findings', sheets: 'Summaries', label: 'Review results' },

  deadlines: {
    staleMarks: {
      'as-of': 'The marks are of another date.',
      rows: 'New rows aren’t marked.',
      update: 'Update',
      updateMarks: 'Update marks',
    },
    action: (number) => `No. ${number}`,
    row: (row) => `Row ${row}`,
    when: (situation, days, today) => {
      const left = (count: number) => {
        if (count === 0) return today ? 'due today' : 'due on the as-of date';
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
    noText: 'No description',
    part: (situation, count) => `${capital(situationCount(situation))} ${count}`,
    only: (situation) => `Only ${situationCount(situation)}`,
    showAll: 'Clear filter',
    reminders: 'Reminders',
    remindersHint: 'Messages ready to send, one per owner',
    nothingLate: 'Nothing overdue or due soon',
    nothingLateHint:
      'On this as-of date, no action needs attention. Select a schedule status above to see its actions.',
    noActions: 'The plan has no actions yet',
    noActionsHint: 'Enter the first action below the header row and review again.',
    go: 'Go to the action',
    hidden: 'hidden row',
  },

  findings,

  sheets: {
    list: 'Summary sheets',
    noneHint: 'The selected sheets are added at the end of the workbook. Your plan and other sheets don’t change.',
    existHint: 'Sheets already in the workbook are updated together. They work without the add-in, too.',
    go: 'Go to sheet',
    stale: {
      asOf: (then, now) => `The summaries are as of ${then}; the plan is shown as of ${now}.`,
      yesterday: 'The summaries are from yesterday.',
      day: (day) => `The summaries are from ${day}.`,
      content: 'The plan changed since the summaries were made.',
      unknown: 'The summaries may be out of date.',
      mark: 'out of date',
    },
    current: 'Up to date with the plan',
    asks: (sheets) =>
      `${listed(
        sheets.map((sheet) => `“${sheet}”`),
        'and',
      )} ${plural(sheets.length, 'has', 'have')} text that isn’t from the plan. If someone wrote it, it will be lost.`,
    removeAnyway: 'Remove anyway',
    keep: 'Cancel',
    always: 'required by the other sheets',
    about: {
      dashboard: 'One page for management: figures, charts, and decisions to make',
      indicators: 'One row per indicator',
      'by-criterion': 'Schedule status and coverage by criterion',
      'by-owner': 'Each owner’s actions and workload',
      timeline: 'Actions month by month',
      findings: 'What to fix, with links to the cells',
      'progress-report': 'Completed and open actions, ready to sign',
    },
  },

  list: {
    shown: (shown, all) => `${shown} of ${all}`,
    more: (count) => `Show ${count} more`,
  },

  actions: {
    mark: 'Mark on sheet',
    markShort: 'Mark',
    markHint: 'Marks each action by its schedule status. No cells change.',
    sharedHint: 'Anyone who opens this workbook will see the marks.',
    removeMarks: 'Remove marks',
    write: 'Create summaries',
    update: 'Update summaries',
    removeSheets: 'Remove summaries',
    remove: 'Remove',
    marked: 'Marked',
    close: 'Close message',
  },

  progress: {
    parts: {
      read: 'Reading the plan',
      check: 'Checking the rows',
      prepare: 'Preparing the sheets',
      write: 'Writing to the workbook',
    },
    share: (part, percent) => `${part}: ${percent}%`,
  },

  done: {
    label: 'The last outcome',
    line: {
      marked: (count) => `${words.actions(count)} marked`,
      nothingToMark: 'Nothing to mark',
      written: (created, updated) => {
        const sheets = (count: number, what: string) =>
          count === 0 ? [] : [`${count} ${plural(count, 'sheet', 'sheets')} ${what}`];
        return [...sheets(created, 'created'), ...sheets(updated, 'updated')].join(', ');
      },
      sheetsRemoved: (count) =>
        count === 0 ? 'There were no summaries' : `${count} ${plural(count, 'sheet', 'sheets')} removed`,
      saved: 'Saved to the workbook',
      accepted: (count) => plural(count, 'Finding kept as is', `${count} findings kept as is`),
      ruleOff: 'Rule turned off',
      ruleOn: 'Rule turned on',
    },
    open: (sheet) => `Open ${sheet}`,
    cancelled: (unfinished, button) =>
      unfinished.length === 0
        ? 'Canceled. The workbook didn’t change.'
        : `Canceled. Not finished: ${listed(unfinished, 'and')}. To finish, select “${button}”.`,
    saved: 'Saved to the workbook. The plan was reviewed again.',
    reviewed: (actions, overdue, findings) =>
      `${words.actions(actions)} reviewed: ${overdue} overdue and ${findings} ${plural(findings, 'finding', 'findings')}.`,
    marked: (parts, sheet) => `Marks on “${sheet}”: ${listed(parts, 'and')}.`,
    changed: (cells) => {
      if (cells === null) return 'The plan is too long to compare its cells one by one.';
      if (cells === 0) return 'No cells in the plan changed.';
      return plural(
        cells,
        'Meanwhile, 1 cell in the plan changed. The add-in didn’t change it.',
        `Meanwhile, ${cells} cells in the plan changed. The add-in didn’t change them.`,
      );
    },
    notMarked: (rows) =>
      plural(
        rows.length,
        `Row ${rows.join()} has no mark because its end date isn’t a date. Enter it as a date, and then mark again.`,
        `Rows ${listed(rows.map(String), 'and')} have no mark because their end dates aren’t dates. Enter them as dates, and then mark again.`,
      ),
    nothingToMark: (sheet) => `Nothing to mark on “${sheet}”.`,
    marksLeft: (sheets) =>
      `Marks remain on ${plural(sheets.length, 'a protected sheet', 'protected sheets')}: ${sheets.join(', ')}. To remove them, unprotect the ${plural(sheets.length, 'sheet', 'sheets')} (Review › Unprotect Sheet) and try again.`,
    someMarksRemoved: 'The other marks were removed.',
    unreadable: (rules) =>
      `Excel couldn’t read ${rules} conditional formatting ${plural(rules, 'rule', 'rules')} in this workbook. If one of them is a mark, remove it in Home › Conditional Formatting › Manage Rules.`,
    marksRefused: (marks) =>
      `Excel didn’t allow removing ${marks} ${plural(marks, 'mark', 'marks')}. Delete the rules that contain “plan-mejora” in Home › Conditional Formatting › Manage Rules.`,
    marksRemoved: 'Marks removed. The sheet is as it was.',
    noMarksToRemove: 'There were no marks to remove.',
    written: (sheets) =>
      sheets.length === 1
        ? `Created sheet “${sheets.join()}”.`
        : `Created ${sheets.length} sheets: ${sheets.join(', ')}.`,
    notSetUp: (sheets) =>
      `Not set up for printing: ${sheets.join(', ')}. Make sure there’s a printer, and update the sheets.`,
    refreshed: (sheets) =>
      sheets.length === 1 ? `Updated sheet “${sheets.join()}”.` : `Updated ${sheets.length} sheets.`,
    sheetsRemoved: (sheets) =>
      sheets.length === 0
        ? 'There were no summaries to remove.'
        : `Removed ${plural(sheets.length, 'sheet', 'sheets')} ${sheets.join(', ')}.`,
  },

  changes: {
    label: 'See which actions changed',
    sentence: ({ since, newlyOverdue, completed, added, removed, movedEnds }) => {
      const counts = [
        [newlyOverdue, 'newly overdue', 'newly overdue'],
        [completed, 'completed', 'completed'],
        [added, 'new action', 'new actions'],
        [removed, 'removed', 'removed'],
        [movedEnds, 'end date changed', 'end dates changed'],
      ] as const;
      const parts = counts.flatMap(([count, one, many]) => (count > 0 ? [`${count} ${plural(count, one, many)}`] : []));
      return `Since ${since}: ${parts.length > 0 ? listed(parts, 'and') : 'no changes in the actions'}.`;
    },
    kinds: {
      newlyOverdue: 'Newly overdue',
      completed: 'Completed',
      added: 'New',
      movedEnds: 'End date changed',
      removed: 'No longer in the plan',
    },
    moved: (days) => `${words.days(Math.abs(days))} ${days > 0 ? 'later' : 'earlier'}`,
    unnumbered: 'no number',
  },

  states: {
    notes: 'See what this means',
    protectedTitle: 'Protected sheet',
    protectedHint: 'It can be reviewed but not marked. To mark it, unprotect it in Review › Unprotect Sheet.',
    noFrameworkHint: 'The plan names no criteria, so rules about criteria don’t apply.',
    chooseFramework: 'Choose framework',
    settingsIgnoredTitle: 'Some settings weren’t used',
    settingsIgnoredHint:
      'Part of what is saved in this workbook is damaged or from another version. Check the settings: changing one saves them again.',
    filteredTitle: 'Sheet with a filter',
    filteredHint: 'Hidden rows were also reviewed.',
  },
};
