import type { sheets as es } from '../es/sheets';

/** {@link es} in English. */
export const sheets: typeof es = {
  names: { indicators: 'Indicators', 'by-criterion': 'By criterion' },
  table: 'Indicators',

  titles: { indicators: 'Indicators', 'by-criterion': 'Actions by criterion' },
  source: (sheet, madeOn) => `From sheet “${sheet}”, made on ${madeOn}. Criteria: `,
  asOf: 'As of:',
  asOfToday: 'today, every day',
  asOfFixed: 'fixed; change it here and everything is recalculated',
  asOfFrom: (sheet) => `that of sheet “${sheet}”`,
  closing: { judged: 'Actions judged: ', notJudged: ' + not judged (no end date): ', total: ' = total: ' },
  daysNote: 'Days: those overdue; with a minus sign, those left.',

  register: {
    number: 'No.',
    order: 'Order',
    criterion: 'Criterion',
    subcriterion: 'Subcriterion',
    indicator: 'Indicator',
    action: 'Improvement action',
    owner: 'Owner',
    start: 'Start',
    end: 'End',
    saidByPlan: 'Said by the plan',
    completedOn: 'Completed on',
    situation: 'Situation',
    days: 'Days',
    link: 'In the plan',
  },
  row: 'Row ',

  byCriterion: {
    number: 'No.',
    title: 'Criterion or subcriterion',
    actions: 'Actions',
    achievement: 'Achievement',
    coverage: 'Coverage',
  },
  notCovered: 'No actions',
  unrecognised: 'No known criterion',
  total: 'Total',
};
