import { cellAddress } from '../../plan/grid';
import type { Situation } from '../../schedule/situation';
import { variantsToReplace } from '../../rules/text/owner-variants';
import { countActions } from '../count-actions';
import { situationWord } from '../layout/action-cells';
import { columnCells, quoteText } from '../layout/references';
import { sheetWords } from '../layout/sheet-head';
import type { SpecLayout } from '../layout/spec-layout';
import type { SpecCell } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';
import type { OwnerGroup } from './group-by-owner';
import { ACTION, END, LINK, NUMBER, SITUATION } from './owner-pages';

/** The rows, from 0, of an owner's actions. */
export interface OwnerBlock {
  readonly group: OwnerGroup;
  readonly first: number;
  readonly last: number;
}

/** The columns of figures, from 0; the total comes last. */
const [FIRST_FIGURE, TOTAL] = [2, 7];

/** The situations that each figure counts. */
const COUNTED: readonly (readonly Situation[])[] = [
  ['overdue'],
  ['due-soon'],
  ['in-progress', 'upcoming', 'unscheduled'],
  ['completed'],
  ['suspended', 'cancelled'],
];

/** The situations of open actions that aren't overdue. */
const CLOSED: readonly Situation[] = ['overdue', 'completed', 'suspended', 'cancelled'];

/** The number of months in the second table. */
const MONTHS = 5;

/** The rows of the summary's tables besides those of owners and notes: two titles and headings, two totals, a gap. */
const OTHER_ROWS = 7;

export function ownerName(input: SummaryInput, { owner }: OwnerGroup): string {
  return owner ?? sheetWords(input).noOwner;
}

/** Notes below the first table: what a column counts, and whose names are spelled in several ways. */
function notes(input: SummaryInput): readonly string[] {
  const { byOwner } = sheetWords(input);
  const spelled = new Map<string, string[]>();
  for (const [variant, usual] of variantsToReplace(input.plan)) {
    spelled.set(usual, [...(spelled.get(usual) ?? []), variant]);
  }
  return [
    byOwner.openNote,
    ...[...spelled].map(([owner, variants]) => byOwner.variants(owner, [owner, ...variants].join(', '))),
  ];
}

/** The number of rows that {@link addOwnersSummary} adds. */
export function summaryRowCount(input: SummaryInput, groups: readonly OwnerGroup[]): number {
  return OTHER_ROWS + 2 * groups.length + notes(input).length;
}

/**
 * Adds each owner's figures, counted in the rows of their own block: by situation, and what ends in each month from the
 * as-of date on. A shared action counts with each owner; a row of corrections makes the totals those of the plan.
 */
export function addOwnersSummary(
  input: SummaryInput,
  layout: SpecLayout,
  blocks: readonly OwnerBlock[],
  asOf: string,
): void {
  addSituations(input, layout, blocks);
  for (const note of notes(input)) layout.style('note', layout.add([note]));
  layout.add([]);
  addMonths(input, layout, blocks, asOf);
}

function addTable(layout: SpecLayout, title: string, heading: readonly SpecCell[]): number {
  layout.style('section', layout.add([title]), 1, 0, 1);
  const row = layout.add(heading);
  layout.style('heading', row, 1, 0, heading.length);
  layout.style('left', row, 1, ACTION, 1);
  return row + 1;
}

function addSituations(input: SummaryInput, layout: SpecLayout, blocks: readonly OwnerBlock[]): void {
  const { byOwner, register, total, overdueActions } = sheetWords(input);
  const first = addTable(layout, byOwner.situations, [
    register.number,
    register.owner,
    overdueActions,
    byOwner.dueSoon(input.dueSoonDays),
    byOwner.open,
    byOwner.completed,
    byOwner.stopped,
    total,
  ]);
  const counts = (count: (situation: Situation) => string): readonly SpecCell[] =>
    COUNTED.map((situations) => ({ formula: `=${situations.map(count).join('+')}` }));
  for (const [index, { group, first: top, last }] of blocks.entries()) {
    const situations = columnCells(top, last, SITUATION);
    layout.add([
      index + 1,
      ownerName(input, group),
      ...counts((situation) => `COUNTIF(${situations},${quoteText(situationWord(input, situation))})`),
      { formula: `=COUNTIF(${columnCells(top, last, LINK)},"?*")` },
    ]);
  }
  const shared = first + blocks.length;
  const figures = Array.from({ length: TOTAL - FIRST_FIGURE + 1 }, (_, index) => FIRST_FIGURE + index);
  const sum = (column: number) =>
    blocks.length === 0 ? '0' : `SUM(${cellAddress(first, column)}:${cellAddress(shared - 1, column)})`;
  layout.add(
    [
      null,
      byOwner.shared,
      ...figures.map((column): SpecCell => ({ formula: `=${cellAddress(shared + 1, column)}-${sum(column)}` })),
    ],
    [
      null,
      byOwner.distinct,
      ...counts((situation) => countActions(input, { situation })),
      { formula: `=${countActions(input)}` },
    ],
  );
  styleFigures(layout, first, blocks.length + 2);
  layout.style('total', shared + 1, 1, 0, TOTAL + 1);
  layout.emphasize({
    area: { row: first, column: FIRST_FIGURE, rowCount: blocks.length, columnCount: 1 },
    formula: `=${cellAddress(first, FIRST_FIGURE)}>0`,
    as: 'behind',
  });
}

/** What ends in each month, without what is closed or overdue. */
function addMonths(input: SummaryInput, layout: SpecLayout, blocks: readonly OwnerBlock[], asOf: string): void {
  const { byOwner, register } = sheetWords(input);
  const month = (later: number) => `DATE(YEAR(${asOf}),MONTH(${asOf})+${later},1)`;
  const first = addTable(layout, byOwner.load, [
    register.number,
    register.owner,
    ...Array.from({ length: MONTHS }, (_, later): SpecCell => ({ formula: `=${month(later)}` })),
    byOwner.later,
  ]);
  layout.style('short-month', first - 1, 1, FIRST_FIGURE, MONTHS);
  for (const [index, { group, first: top, last }] of blocks.entries()) {
    const [ends, situations] = [columnCells(top, last, END), columnCells(top, last, SITUATION)];
    const open = CLOSED.map((situation) => `${situations},${quoteText(`<>${situationWord(input, situation)}`)}`).join(
      ',',
    );
    const within = (from: number, to: string) => `=COUNTIFS(${ends},">="&${month(from)}${to},${open})`;
    layout.add([
      index + 1,
      ownerName(input, group),
      ...Array.from({ length: MONTHS }, (_, later): SpecCell => ({
        formula: within(later, `,${ends},"<"&${month(later + 1)}`),
      })),
      { formula: within(MONTHS, '') },
    ]);
  }
  styleFigures(layout, first, blocks.length);
}

function styleFigures(layout: SpecLayout, first: number, rowCount: number): void {
  layout.style('plain-code', first, rowCount, NUMBER, 1);
  layout.style('plain', first, rowCount, ACTION, 1);
  layout.style('count', first, rowCount, FIRST_FIGURE, TOTAL - FIRST_FIGURE + 1);
  layout.style('ruled', first, rowCount, NUMBER, TOTAL + 1);
}
