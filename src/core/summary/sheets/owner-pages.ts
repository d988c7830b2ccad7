import { SITUATIONS_BY_URGENCY, type ActionSituation } from '../../schedule/situation';
import { pageHeight } from '../report/report-page';
import { rowHeight, textLines } from '../report/text-lines';
import { sheetWords } from '../layout/sheet-head';
import type { SummaryInput } from '../summary-input';
import { ownersOf, type OwnerGroup } from './group-by-owner';

/** The printed columns in pixels: number, action, indicator, start, end, situation, days, and progress or criterion. */
export const PIXELS = [30, 190, 118, 72, 72, 84, 52, 58] as const;
export const [NUMBER, ACTION, INDICATOR, START, END, SITUATION, DAYS, LAST, LINK] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;

export const TEXT_SIZE = 10;

/** A row of the owners' pages. */
export interface OwnerRow {
  readonly kind: 'owner' | 'continued' | 'about' | 'heading' | 'action' | 'received' | 'gap';
  readonly group: OwnerGroup;
  readonly judged?: ActionSituation;
  /** In points. */
  readonly height: number;
  readonly beginsPage: boolean;
}

const HEIGHTS = {
  owner: 30,
  continued: 24,
  about: 20,
  heading: rowHeight(2, TEXT_SIZE),
  received: 34,
  gap: 14,
} as const;

/** The height of what a block of actions begins with. */
const HEAD = HEIGHTS.owner + HEIGHTS.about + HEIGHTS.heading;

/** The most urgent first, then by end. */
function byUrgency({ situations }: OwnerGroup): readonly ActionSituation[] {
  const endOf = ({ action: { end } }: ActionSituation) => (end.kind === 'date' ? end.day : Infinity);
  const rank = ({ situation }: ActionSituation) => SITUATIONS_BY_URGENCY.indexOf(situation);
  return [...situations].sort((a, b) => rank(a) - rank(b) || endOf(a) - endOf(b) || a.action.row - b.action.row);
}

/** An action's text with the other owners that share it. */
export function actionText(input: SummaryInput, { owner }: OwnerGroup, judged: ActionSituation): string {
  const { cells } = judged.action;
  const text = cells.action === undefined || cells.action.kind === 'error' ? '' : String(cells.action.value).trim();
  const others = ownersOf(judged, input.plan).filter((other) => other !== owner);
  return others.length === 0 ? text : `${text} (${sheetWords(input).byOwner.sharedWith}${others.join(', ')})`.trim();
}

function actionHeight(input: SummaryInput, group: OwnerGroup, judged: ActionSituation): number {
  const { indicators, number, cells } = judged.action;
  const linesIn = (text: string, column: number) =>
    textLines(text, PIXELS[column] ?? 0, { size: TEXT_SIZE, bold: column === SITUATION }).length;
  const lines = [
    linesIn(actionText(input, group, judged), ACTION),
    linesIn(indicators.join('\n'), INDICATOR),
    linesIn(number === null ? String(cells.number?.value ?? '') : String(number), NUMBER),
    // Two lines, since a situation may be another when the date changes.
    linesIn('x', SITUATION) + 1,
  ];
  return Math.min(409, rowHeight(Math.max(...lines), TEXT_SIZE));
}

/**
 * The rows of the owners' pages. With a page for each, an owner's actions begin on a new one; else only what doesn't fit
 * does. The heading is repeated on each page.
 *
 * @param used The points used on the page before, by the summary.
 */
export function ownerRows(input: SummaryInput, groups: readonly OwnerGroup[], used: number): readonly OwnerRow[] {
  const room = pageHeight(input.report?.paper ?? 'a4');
  const rows: OwnerRow[] = [];
  let filled = used;
  const add = (
    group: OwnerGroup,
    kind: OwnerRow['kind'],
    height: number,
    beginsPage = false,
    judged?: ActionSituation,
  ) => {
    rows.push({ kind, group, height, beginsPage, ...(judged && { judged }) });
    filled = (beginsPage ? 0 : filled) + height;
  };
  for (const group of groups) {
    const actions = byUrgency(group).map((judged) => ({ judged, height: actionHeight(input, group, judged) }));
    const first = actions[0]?.height ?? 0;
    add(group, 'gap', HEIGHTS.gap);
    add(group, 'owner', HEIGHTS.owner, input.ownerPages || filled + HEAD + first > room);
    add(group, 'about', HEIGHTS.about);
    add(group, 'heading', HEIGHTS.heading);
    for (const { judged, height } of actions) {
      if (filled + height > room) {
        add(group, 'continued', HEIGHTS.continued, true);
        add(group, 'heading', HEIGHTS.heading);
      }
      add(group, 'action', height, false, judged);
    }
    if (input.ownerPages) add(group, 'received', HEIGHTS.received, filled + HEIGHTS.received > room);
  }
  return rows;
}
