import type { findings as es } from '../es/findings';
import { plural } from '../plural';
import { listed } from './listed';

/** Long lists of cells are cut. */
const someOf = (cells: readonly string[]) =>
  listed(cells.length <= 5 ? cells : [...cells.slice(0, 4), `${cells.length - 4} more`], 'and');

export const findings: typeof es = {
  count: (severity, count) =>
    ({
      error: plural(count, 'error', 'errors'),
      warning: plural(count, 'warning', 'warnings'),
      advice: plural(count, 'tip', 'tips'),
    })[severity],
  bySeverity: 'Findings by severity',
  none: 'No findings',
  noneHint: 'Every row was checked and follows all the rules.',
  noneOpenHint: 'The rest were kept as is, or their rule is off.',
  wholePlan: 'Whole plan',
  go: 'Go to cell',

  filter: {
    search: 'Search findings',
    placeholder: 'Search',
    searchHint: 'Search: cell, text, owner…',
    more: 'More filters',
    rule: 'Rule',
    owner: 'Owner',
    criterion: 'Criterion',
    byRule: 'Filter by rule',
    byOwner: 'Filter by owner',
    byCriterion: 'Filter by criterion',
    noOwner: 'No owner',
    shown: (shown, all) => `${shown} of ${all} ${plural(all, 'finding', 'findings')}`,
    row: (row) => `Row ${row}`,
    clear: 'Clear filters',
    nothing: 'No results',
    nothingHint: (all) => plural(all, 'The only finding doesn’t match.', `None of the ${all} findings match.`),
  },

  selected: {
    label: 'Row selected on the sheet',
    findings: (count) => (count === 0 ? 'no findings' : `${count} ${plural(count, 'finding', 'findings')}`),
    show: 'Show',
    showFindings: (row) => `Show the findings in row ${row}`,
  },

  fix: {
    one: 'Fix',
    oneOf: (cell) => `Fix ${cell}`,
    all: (count) => `Fix ${count}…`,
    spell: () => 'Choose…',
    safe: 'Fix… (safe fixes)',
    safeShort: 'Fix…',
    safeHint: 'Safe fixes change how an entry is written, not what it says.',
    renumber: () => 'Renumber…',
    renumberHint: 'Changes numbers that other documents may refer to.',
    writes: (count, area) => `${count} ${plural(count, 'cell', 'cells')} in ${area} will change.`,
    looks: 'Formatting of part of a text (bold, color) is lost.',
    left: (count) => `${count} ${plural(count, 'finding', 'findings')} must be fixed by hand.`,
    nothingSafe: 'There are no safe fixes left to apply.',
    nothing: 'No automatic fix is available; fix the rest by hand.',
    write: (count) => `Fix ${count} ${plural(count, 'cell', 'cells')}`,
    close: 'Close',
    cancel: 'Cancel',
    spelling: (owner) => `How to spell ${owner}`,
    becomes: 'becomes',
    realDate: (shown) => `${shown} (as a date)`,
    meaning: (shown, day) => `${shown} (${day})`,
    dates: 'Dates use the most common format in their column.',
    emptied: 'empty',
  },

  accepting: {
    one: 'Keep as is…',
    oneOf: (place) => `Keep as is: ${place}…`,
    all: (count) => `Keep all ${count} as is…`,
    reason: (count) => plural(count, 'Reason for keeping it', `Reason for keeping all ${count}`),
    reasonMissing: 'Enter a reason. It’s saved in the workbook.',
    accept: 'Keep as is',
    cancel: 'Cancel',
    title: 'Kept as is',
    on: (day) => `Kept as is on ${day}`,
    noReason: 'No reason given',
    withdraw: 'Show again',
    withdrawOf: (place) => `Show again ${place}`,
  },

  rulesOff: {
    turnOff: 'Turn off rule',
    title: 'Rules turned off',
    hint: 'Off only in this workbook, for everyone who opens it.',
    turnOn: 'Turn on',
    turnOnRule: (title) => `Turn on ${title}`,
  },

  done: {
    fixed: (count, area) => `Fixed ${count} ${plural(count, 'cell', 'cells')} in ${area}.`,
    fixedNothing: 'No cells changed.',
    undone: (count) => plural(count, 'The cell is as it was.', `The ${count} cells are as they were.`),
    undoneNothing: 'Couldn’t undo: no cells changed.',
    changed: (cells) =>
      `Not changed: ${someOf(cells)}. ${plural(cells.length, 'Its content is', 'Their contents are')} different since the review.`,
    formula: (cells) =>
      `Not changed: ${someOf(cells)}. ${plural(cells.length, 'It contains a formula; fix the cells it depends on.', 'They contain formulas; fix the cells they depend on.')}`,
    moved: (cells) =>
      `Not changed: ${someOf(cells)}. ${plural(cells.length, 'Its row', 'Their rows')} moved and couldn’t be identified.`,
    notTaken: (cells) => `Excel didn’t accept the change in ${someOf(cells)}.`,
    accepted: (count) =>
      plural(
        count,
        'Kept as is. The reason is saved in the workbook.',
        `${count} kept as is. The reason is saved in the workbook.`,
      ),
    withdrawn: (count) => plural(count, 'The finding is back in the list.', `${count} findings are back in the list.`),
    ruleOff: (title) => `Rule turned off in this workbook: “${title}”.`,
    ruleOn: (title) => `Rule turned on: “${title}”.`,
    undo: 'Undo',
    undoFixes: (count) => `Undo the fix of ${count} ${plural(count, 'cell', 'cells')}`,
  },
};
