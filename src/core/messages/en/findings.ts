import type { findings as es } from '../es/findings';
import { plural } from '../plural';
import { listed } from '../quote';

/** Of many cells only the first are named. */
const someOf = (cells: readonly string[]) =>
  listed(cells.length <= 5 ? cells : [...cells.slice(0, 4), `${cells.length - 4} more`], 'and');

/** What the pane says around its list of findings, in English. */
export const findings: typeof es = {
  count: (severity, count) =>
    ({
      error: plural(count, 'error', 'errors'),
      warning: plural(count, 'warning', 'warnings'),
      advice: 'advice',
    })[severity],
  bySeverity: 'Findings by severity',
  none: 'No findings',
  noneHint: 'Every row was read and keeps all the rules.',
  noneOpenHint: 'What was left is accepted, or its rule is off.',
  wholePlan: 'Whole plan',
  go: 'Go to the cell',

  filter: {
    search: 'Search the findings',
    searchHint: 'Search: cell, text, owner…',
    rule: 'Rule',
    owner: 'Owner',
    criterion: 'Criterion',
    byRule: 'Only those of one rule',
    byOwner: 'Only those of one owner',
    byCriterion: 'Only those of one criterion',
    noOwner: 'No owner',
    shown: (shown, all) => `${shown} of ${all} ${plural(all, 'finding', 'findings')}`,
    row: (row) => `Row ${row}`,
    clear: 'Show all',
    nothing: 'No such findings',
    nothingHint: (all) => `This search shows none of ${all}.`,
  },

  selected: {
    label: 'The row selected on the sheet',
    findings: (count) => (count === 0 ? 'no findings' : `${count} ${plural(count, 'finding', 'findings')}`),
    show: 'Show',
    showFindings: (row) => `Show the findings of row ${row}`,
  },

  mending: {
    one: 'Mend',
    oneOf: (cell) => `Mend ${cell}`,
    all: (count) => `Mend ${plural(count, 'the only one', `all ${count}`)}…`,
    spell: 'Choose how to spell it…',
    safe: 'Mend all that is safe…',
    safeHint: 'What is safe only changes the form: each cell goes on saying the same.',
    renumber: 'Renumber the plan…',
    renumberHint: 'Changes numbers that other documents may name.',
    writes: (count, area) => `Writes ${count} ${plural(count, 'cell', 'cells')} in ${area}.`,
    looks: 'A part of a text that has a font or colour of its own loses it.',
    left: (count) =>
      `${count} ${plural(count, 'finding is', 'findings are')} left to mend by hand: you decide what to say.`,
    nothing: 'Nothing can be mended like this: what is left is for you to decide.',
    write: (count) => `Write ${count} ${plural(count, 'cell', 'cells')}`,
    cancel: 'Cancel',
    spelling: (owner) => `How to spell ${owner}`,
    becomes: 'becomes',
    realDate: (shown) => `${shown} (a real date)`,
    emptied: 'empty',
  },

  accepting: {
    one: 'Accept…',
    oneOf: (place) => `Accept ${place}…`,
    all: (count) => `Accept all ${count}…`,
    reason: (count) => plural(count, 'Why it is fine like this', `Why these ${count} are fine as they are`),
    reasonMissing: 'Write why: whoever reads it later will understand.',
    accept: 'Accept',
    cancel: 'Cancel',
    title: 'Accepted',
    on: (day) => `Accepted on ${day}`,
    noReason: 'No reason written',
    withdraw: 'Withdraw',
    withdrawOf: (place) => `Withdraw the acceptance of ${place}`,
  },

  rulesOff: {
    turnOff: 'Turn this rule off',
    title: 'Rules that are off',
    hint: 'They are off in this workbook only, for everyone who opens it.',
    turnOn: 'Turn on',
    turnOnRule: (title) => `Turn on ${title}`,
  },

  done: {
    mended: (count, area) => `Mended ${count} ${plural(count, 'cell', 'cells')} in ${area}.`,
    mendedNothing: 'I changed no cell.',
    unmended: (count) => plural(count, 'The cell is as it was.', `The ${count} cells are as they were.`),
    unmendedNothing: 'It could not be undone: no cell changed.',
    changed: (cells) =>
      `I left ${someOf(cells)}: ${plural(cells.length, 'it says', 'they say')} something else than before.`,
    formula: (cells) =>
      `I left ${someOf(cells)}: ${plural(cells.length, 'it is a formula', 'they are formulas')}, so mend what ${plural(cells.length, 'it comes', 'they come')} from.`,
    moved: (cells) =>
      `Left what was in ${someOf(cells)}: ${plural(cells.length, 'its row moved', 'their rows moved')} and could not be recognised with certainty.`,
    notTaken: (cells) => `Excel did not take the change in ${someOf(cells)}.`,
    accepted: (count) =>
      plural(count, 'Accepted: the workbook keeps it, with its reason.', `${count} accepted: the workbook keeps them.`),
    withdrawn: (count) => plural(count, 'The finding is back in the list.', `${count} findings are back in the list.`),
    ruleOff: (title) => `“${title}” is off in this workbook.`,
    ruleOn: (title) => `“${title}” is checked again.`,
    undo: 'Undo',
  },
};
