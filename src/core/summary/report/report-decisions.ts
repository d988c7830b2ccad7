import { DECISION_KINDS, type DecisionKind } from '../../messages/report-facts';
import { formatDay } from '../../messages/format-day';
import { MAX_ACTIONS } from '../../history/plan-history';
import type { MovedEnd } from '../../history/changes-since';
import type { ImprovementAction } from '../../plan/improvement-plan';
import type { ActionSituation } from '../../schedule/situation';
import { actionName } from '../dashboard/decisions';
import { cellText } from '../layout/action-cells';
import { sheetWords } from '../layout/sheet-head';
import type { SummaryInput } from '../summary-input';
import { briefAction } from './report-delays';
import { numberCell, numberHeading } from './report-actions';
import { reportWords } from './report-figures';
import { addHeading, tableCells, type TableColumn } from './page-table';
import type { PageCell, ReportPage } from './report-page';

/** The most names in a decision. */
const MOST_NAMES = 40;

/** What each decision is about: actions, or criteria's numbers. */
function namesByKind(input: SummaryInput): Readonly<Record<DecisionKind, readonly string[]>> {
  const { schedule, plan, structure } = input;
  const { number } = sheetWords(input).register;
  const isExplained = ({ action }: ActionSituation) => cellText(action, 'comments') !== null;
  const named = (actions: readonly ImprovementAction[]) =>
    actions.map((action) => (action.number === null ? '' : `${number} `) + actionName(input, action));
  const among = (situation: ActionSituation['situation'], test: (judged: ActionSituation) => boolean = () => true) =>
    named(
      schedule.situations
        .filter((judged) => judged.situation === situation && test(judged))
        .map(({ action }) => action),
    );
  const addressed = new Set(plan.actions.map(({ criterion }) => criterion?.toLowerCase()));
  const entries = structure.entries.filter(({ parent }) => parent === null);
  const empty = entries.filter((entry) => !addressed.has(entry.number.toLowerCase()));
  return {
    unexplained: among('overdue', (judged) => !isExplained(judged)),
    explained: among('overdue', isExplained),
    suspended: among('suspended'),
    unscheduled: among('unscheduled'),
    ownerless: named(plan.actions.filter(({ owners }) => owners.length === 0)),
    // A plan that addresses one criterion alone leaves the others out on purpose.
    uncovered: entries.length - empty.length > 1 ? empty.map((entry) => entry.number) : [],
  };
}

/** `No. 1, No. 2, fila 7` becomes `No. 1, 2 y fila 7`. */
function joined(input: SummaryInput, names: readonly string[]): string {
  const prefix = `${sheetWords(input).register.number} `;
  const short = names.map((name, at) =>
    at > 0 && name.startsWith(prefix) && (names[at - 1] ?? '').startsWith(prefix) ? name.slice(prefix.length) : name,
  );
  const shown = short.slice(0, MOST_NAMES);
  const rest = short.length - shown.length;
  return reportWords(input).names(rest === 0 ? shown : [...shown, sheetWords(input).dashboard.andMore(rest)], rest > 0);
}

/** The decisions that follow from the plan, those that users wrote, and a line for one more. */
export function addDecisions(page: ReportPage, input: SummaryInput, title: string): void {
  const words = reportWords(input);
  const found = page.kept.changed(['decision']);
  const names = namesByKind(input);
  const drafted = DECISION_KINDS.filter((kind) => names[kind].length > 0);
  const isDrafted = (name: string) => drafted.some((kind) => name === `decision:${kind}`);
  const own = found.filter((name) => !isDrafted(name));
  page.title('decisions', title, 40);
  let number = 0;
  const add = (name: string, content: string | null, isLast = false) => {
    number += 1;
    const cells: readonly PageCell[] = [
      { at: 0, content: isLast ? null : number, styles: ['report-center'] },
      { at: 1, span: 7, content, kept: true, styles: isLast ? ['report-to-fill-in'] : [] },
    ];
    page.row(cells, { name, ...(isLast ? { height: 18 } : {}) });
  };
  for (const kind of drafted) {
    const which = names[kind];
    add(`decision:${kind}`, words.decision({ kind, count: which.length, names: joined(input, which) }));
  }
  for (const name of own) add(name, null);
  if (number === 0) page.prose(words.noDecisions);
  const numbers = found.map((name) => Number(/^decision:own(\d+)$/.exec(name)?.[1] ?? 0));
  add(`decision:own${Math.max(0, ...numbers) + 1}`, null, true);
}

type ChangeColumn = 'number' | 'action' | 'owner' | 'before' | 'now' | 'moved';

/** The ends that moved since the last review of an earlier day. */
export function addChanges(page: ReportPage, input: SummaryInput, numbered: (title: string) => string): void {
  const words = reportWords(input);
  const { changes, language, plan } = input;
  const { register } = sheetWords(input);
  const moved = changes?.movedEnds ?? [];
  const since = changes === null ? words.changes : words.changesSince(formatDay(changes.since, language));
  page.title('changes', numbered(since), moved.length === 0 ? 16 : 50);
  if (changes === null) {
    page.prose(plan.actions.length > MAX_ACTIONS ? words.tooLong(MAX_ACTIONS) : words.firstReport);
    return;
  }
  if (moved.length === 0) {
    page.prose(words.noChanges);
    return;
  }
  const columns: readonly TableColumn<ChangeColumn>[] = [
    { key: 'number', at: 0, heading: numberHeading(input), style: 'report-center' },
    { key: 'action', at: 1, span: 2, heading: register.action },
    { key: 'owner', at: 3, heading: register.owner },
    { key: 'before', at: 4, heading: words.endBefore, style: 'report-date' },
    { key: 'now', at: 5, heading: words.endNow, style: 'report-date' },
    { key: 'moved', at: 6, span: 2, heading: words.moved, style: 'report-status' },
  ];
  addHeading(page, columns);
  for (const change of moved) {
    const cells = changeCells(page, input, columns, change);
    if (page.keep(page.heightOf(cells))) addHeading(page, columns);
    page.row(cells, { styles: ['report-line'] });
  }
}

function changeCells(
  page: ReportPage,
  input: SummaryInput,
  columns: readonly TableColumn<ChangeColumn>[],
  { action, days }: MovedEnd,
): readonly PageCell[] {
  const end = action.end.kind === 'date' ? action.end.day : null;
  const day = (moment: number | null) => ({ content: moment === null ? null : { day: moment }, shown: '' });
  return tableCells(columns, {
    number: { content: numberCell(input, action) },
    action: { content: briefAction(page, action, 2) },
    owner: { content: cellText(action, 'owner') },
    before: day(end === null ? null : end - days),
    now: day(end),
    moved: { content: reportWords(input).movedDays(days) },
  });
}

/** The columns of each signature: the first and their number. */
const SIGNATURES = [
  [0, 2],
  [2, 2],
  [4, 4],
] as const;

/** In points: the space above the box, room for a signature, and all rows together. */
const [SIGN_GAP, SIGN_HEIGHT, SIGNATURES_HEIGHT] = [8, 38, 110];

/** The box to sign in: who prepared, reviewed and approved the report. */
export function addSignatures(page: ReportPage, input: SummaryInput): void {
  const { signatures, signatureLines } = reportWords(input);
  const cells = (texts: readonly (string | null)[], more: Partial<PageCell>): readonly PageCell[] =>
    SIGNATURES.map(([at, span], index) => ({ at, span, content: texts[index] ?? null, ...more }));
  page.keep(SIGNATURES_HEIGHT);
  page.gap(SIGN_GAP);
  page.row(cells(signatures, { font: { size: 10, bold: true }, styles: ['report-left'] }), {
    name: 'signatures',
    styles: ['report-heading'],
  });
  page.row(cells([], { styles: ['report-sign'] }), { name: 'sign', height: SIGN_HEIGHT });
  signatureLines.forEach((line, at) => {
    page.row(cells([line, line, line], { styles: ['report-sign'], kept: true }), { name: `signed:${at}` });
  });
}
