import { plural } from '../plural';
import { quote } from '../quote';
import type { DecisionFacts, FigureMark, OpeningFacts, ReportFigure, ReportWords } from '../report-words';
import { listed } from './listed';
import { words } from './words';

const actions = words.actions;

export const report: ReportWords = {
  title: 'Progress report',
  institution: 'Institution:',
  asOf: 'As of: ',
  ofDate: ' ',
  period: (from) => `Period: ${from} to `,
  periodOf: (years) => `Period: ${years}`,
  preparedBy: 'Prepared by:',
  addressee: 'For:',

  summary: 'Summary',
  opening,

  progress: 'Progress: planned and completed',
  planned: 'Planned',
  live: 'Active',
  done: 'Completed',
  difference: 'Difference',
  progressShare: 'Progress',
  onTime: 'on time',
  wholePlan: 'Whole plan',
  progressNote:
    'Planned: the share of active actions (all but the canceled ones) whose end date has come. Difference, in completed actions: ▼ behind the plan, ▲ ahead of it.',
  averageNote: ' Progress: the average of the plan’s % complete.',

  actions: 'Actions',
  actionsBy: (group) => `Actions by ${group.toLowerCase()}`,
  groupTitle: (group, count) => `${group}: ${actions(count)}`,
  continued: (title) => `${title} (continued)`,
  statusNote: 'The word of a status is the plan’s; the symbol follows from the dates: ',
  situationNote: 'Status by the dates: ',
  absent: (columns) => ` The plan doesn’t state: ${listed(columns, 'or')}.`,
  comment: 'Comment',

  delays: 'Delays and their reasons',
  reason: 'Reason',
  newDate: 'New date',
  noReason: 'Not stated',
  noReasons: 'The plan gives no reason for any delay; the column “Reason” is left to be filled in.',
  noDelays: 'No action is overdue on this date.',
  notLateNow: 'Noted earlier, about actions that are no longer overdue:',

  decisions: 'Decisions requested',
  noDecisions: 'None on this date.',
  names: (names, hasMore) => (hasMore ? names.join(', ').replace(/, (?=[^,]*$)/, ' ') : listed(names, 'and')),
  decision,

  changes: 'Changes of dates',
  changesSince: (day) => `Changes of dates since ${day}`,
  firstReport: 'This is the first report on this plan: there is no other to compare it with.',
  tooLong: (most) => `The plan has more than ${most} actions; no data is stored for comparison.`,
  noChanges: 'No action changed its end date.',
  endBefore: 'End before',
  endNow: 'End now',
  moved: 'Moved by',
  movedDays: (days) => `${days > 0 ? '+' : '−'}${words.days(Math.abs(days))}`,

  signatures: ['Prepared by', 'Reviewed by', 'Approved by'],
  signatureLines: ['Name:', 'Position:', 'Date:'],

  notPrinted: 'This column isn’t printed.',
  logo: 'Logo: select Insert › Pictures and place it at the top right, over the cells G1:H4.',
  kept: 'What you write in the data at the top, the summary, “Reason”, “New date”, the decisions and the signatures is kept when the sheet is updated, and so are rows that you insert. Clear a cell and update to get its automatic text back.',
  datedWords:
    'The figures follow the as-of date. The lists of delays and decisions are those of the day on which the sheet was updated.',
  asOfPage: (day) => ` · as of ${day}`,
  /** `&P` is the page's number. The pages are counted here, because Excel counts those of all sheets printed together. */
  page: (pages) => `Page &P of ${pages}`,
  figures: {
    asOf: 'As of',
    live: 'Active',
    done: 'Completed',
    due: 'Should be completed',
    overdue: 'Overdue',
    days: 'Days of the oldest',
    dueSoon: 'Due soon',
    suspended: 'Suspended',
    cancelled: 'Canceled',
    average: 'Average progress',
    withProgress: 'State their progress',
  } satisfies Record<ReportFigure, string>,
};

function completedClause({ live, done }: OpeningFacts, figure: FigureMark): string {
  if (live === 1) return 'the plan’s only active action isn’t recorded as completed';
  if (done === 0) return `none of the plan’s ${figure('live')} active actions is recorded as completed`;
  const verb = plural(done, 'is', 'are');
  return `${figure('done')} of the plan’s ${figure('live')} active actions ${verb} completed (${figure('done%')}%)`;
}

function plannedClause({ live, due }: OpeningFacts, figure: FigureMark): string {
  if (live === 1) return due === 0 ? 'it isn’t due yet' : 'it should be';
  if (due === 0) return 'none should be yet';
  return due === live ? 'all should be' : `${figure('due')} should be (${figure('due%')}%)`;
}

function overdueSentence({ live, overdue, oldest, mostOverdue }: OpeningFacts, figure: FigureMark): string {
  if (overdue === 0) return live === 1 ? '' : ' None is overdue.';
  const since = `since ${oldest.day} (${figure('days')} ${plural(oldest.days, 'day', 'days')})`;
  const count = `${figure('overdue')} ${plural(overdue, 'is', 'are')} overdue,`;
  const start = live === 1 ? 'It has been overdue' : overdue === live ? 'All are overdue,' : count;
  const { group, owner } = mostOverdue;
  const groupName =
    group?.number === null
      ? `the group with the most is ${quote(group.title, 'en', 60)}`
      : `the criterion with the most is ${group?.number ?? ''}, ${group?.title ?? ''}`;
  const names = [
    ...(group === null ? [] : [`${groupName} (${group.count})`]),
    ...(owner === null
      ? []
      : [`the owner with the most${group === null ? ' is' : ','} ${owner.name} (${owner.count})`]),
  ];
  const tail = names.length === 0 ? '' : `; ${names.join(', and ')}`;
  return ` ${start} ${overdue === 1 ? '' : 'the oldest '}${since}${tail}.`;
}

function opening(facts: OpeningFacts, figure: FigureMark): string {
  const { live, done, dueSoon, suspended, cancelled, withProgress, dueSoonDays } = facts;
  const date = `As of ${figure('asOf')}`;
  const left = plural(
    cancelled,
    ' The canceled one doesn’t count.',
    ` The ${figure('cancelled')} canceled ones don’t count.`,
  );
  const notCounted = cancelled === 0 ? '' : left;
  if (live === 0) return `${date}, the plan has no active actions.${notCounted}`;
  if (done === live) {
    const all = `all ${figure('live')} active actions of the plan are completed`;
    return `${date}, ${live === 1 ? 'the plan’s only active action is completed' : all}.${notCounted}`;
  }
  const rest = [
    ...(dueSoon === 0 ? [] : [`${figure('dueSoon')} ${plural(dueSoon, 'is', 'are')} due within ${dueSoonDays} days`]),
    ...(suspended === 0 ? [] : [`${figure('suspended')} ${plural(suspended, 'is', 'are')} suspended`]),
  ];
  const others = rest.length === 0 || live === 1 ? '' : ` Of the other active actions, ${listed(rest, 'and')}.`;
  const given =
    withProgress === live
      ? ''
      : ` (${figure('withProgress')} of the ${figure('live')} ${plural(withProgress, 'states', 'state')} it)`;
  const average =
    withProgress === 0 ? '' : ` The average progress that the plan states is ${figure('average')}%${given}.`;
  return (
    `${date}, ${completedClause(facts, figure)}; by their dates, ${plannedClause(facts, figure)}.` +
    `${overdueSentence(facts, figure)}${others}${notCounted}${average}`
  );
}

function decision({ kind, count, names }: DecisionFacts): string {
  switch (kind) {
    case 'unexplained':
      return `Ask for the reason and a new date: ${count} overdue without a reason (${names}).`;
    case 'explained':
      return `Resolve what holds them up, or reschedule: ${count} overdue with a reason (${names}).`;
    case 'suspended':
      return `Decide whether they continue or are canceled: ${count} suspended (${names}).`;
    case 'unscheduled':
      return `Set the end date: ${actions(count)} without an end date (${names}).`;
    case 'ownerless':
      return `Appoint an owner: ${actions(count)} without an owner (${names}).`;
    case 'uncovered':
      return `Confirm that they have no actions: ${count} ${plural(count, 'criterion', 'criteria')} (${names}).`;
  }
}
