import type { words as es } from '../es/words';
import { SHORT_MONTHS } from '../month-names';

/** {@link es} in English. */
export const words: typeof es = {
  situations: {
    cancelled: 'Canceled',
    suspended: 'Suspended',
    completed: 'Completed',
    unscheduled: 'No end date',
    overdue: 'Overdue',
    'due-soon': 'Due soon',
    'in-progress': 'In progress',
    upcoming: 'Upcoming',
  },
  severities: { error: 'Error', warning: 'Warning', advice: 'Tip' },
  columns: {
    number: 'No.',
    group: 'Group',
    criterion: 'Criterion',
    subcriterion: 'Subcriterion',
    improvementArea: 'Improvement area',
    objective: 'Objective',
    action: 'Improvement action',
    tasks: 'Tasks',
    start: 'Start',
    end: 'End',
    period: 'Period',
    duration: 'Duration',
    resources: 'Resources',
    indicator: 'Indicator',
    owner: 'Owner',
    comments: 'Comments',
    status: 'Status',
    progress: '% complete',
    completedOn: 'Completed on',
    evidence: 'Evidence',
    target: 'Target',
    actual: 'Actual value',
  },
  noFramework: 'No framework',

  months: SHORT_MONTHS.en,
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  actions: (count) => (count === 1 ? '1 action' : `${count} actions`),
  sheets: (names) => (names.length === 1 ? `sheet “${names.join()}”` : `${names.length} sheets: ${names.join(', ')}`),
};
