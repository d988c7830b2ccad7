import type { findings as es } from '../es/findings';
import { plural } from '../plural';

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
};
