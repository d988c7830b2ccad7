import { cellAddress, columnLetters } from '../../plan/grid';
import { SITUATIONS_BY_URGENCY, type Situation } from '../../schedule/situation';
import { cellText, dayCell, judgedCells, rowLink, situationEmphases, situationWord } from '../layout/action-cells';
import { achievement } from './by-criterion-sheet';
import { countActions } from '../count-actions';
import { groupByOwner, ownersOf, type OwnerGroup } from './group-by-owner';
import { monthsOfEnds } from './plan-months';
import { columnCells } from '../layout/references';
import { addHead, printOf, registerClosing, sheetWords } from '../layout/sheet-head';
import type { SheetSpec, SpecCell, SpecStyle } from '../sheet-spec';
import { SpecLayout } from '../layout/spec-layout';
import type { SummaryInput } from '../summary-input';

/** Columns of an owner's actions: action, number, start, end, situation, days, link, shared with. */
const ACTION_STYLES: readonly SpecStyle[] = ['text', 'code', 'date', 'date', 'situation', 'days', 'link', 'aside'];
const [START, END, SITUATION] = [2, 3, 4];

/** Columns of the owners' tables: all actions, then situations or months. */
const [ACTIONS, FIRST_FIGURE] = [1, 2];
const ACHIEVEMENT = FIRST_FIGURE + SITUATIONS_BY_URGENCY.length;

/** Rows above a part's first owner: blank, title, heading. */
const PART_HEAD = 3;

/** Rows below a part's last owner: sum, shared actions and distinct actions; the sum. */
const [SITUATION_TOTALS, LOAD_TOTALS] = [3, 1];

/** Row indexes, from 0, of the parts and of each owner's actions. */
interface Places {
  readonly blocks: readonly { readonly group: OwnerGroup; readonly first: number; readonly last: number }[];
  readonly layout: SpecLayout;
  readonly asOf: string;
}

/**
 * Each owner's situations, workload by month and actions. Figures count the rows of the owner's own block; a shared
 * action is in the block of each owner, and the totals show the difference to the register.
 */
export function byOwnerSheet(input: SummaryInput): SheetSpec {
  const { plan, schedule, names } = input;
  const months = monthsOfEnds(plan);
  const groups = groupByOwner(schedule, plan);
  const layout = new SpecLayout(Math.max(ACHIEVEMENT + 1, FIRST_FIGURE + months.length + 1));
  const asOf = addHead(layout, input, 'by-owner', 1);
  const firstFittedRow = layout.add([registerClosing(input)]) + 1;
  layout.style('note', firstFittedRow - 1);

  // The figures are above the rows that they count, so the positions of those rows are calculated first.
  const situationsHeight = PART_HEAD + groups.length + SITUATION_TOTALS;
  const loadHeight = PART_HEAD + groups.length + LOAD_TOTALS;
  let first = layout.nextRow + situationsHeight + loadHeight + PART_HEAD;
  const blocks = groups.map((group) => {
    const block = { group, first: first + 1, last: first + group.situations.length };
    first = block.last + 1;
    return block;
  });
  const places: Places = { blocks, layout, asOf };
  addSituations(input, places);
  addLoad(input, places, months);
  addActions(input, places);

  return {
    key: 'by-owner',
    name: names.sheets['by-owner'],
    ...layout.finish(),
    columnWidths: Array.from({ length: layout.width }, (_, column) =>
      column === 0 ? 48 : column === SITUATION ? 16 : 12,
    ),
    table: null,
    frozenRows: 0,
    firstFittedRow,
    print: printOf(input, null),
  };
}

function addPart({ layout }: Places, title: string, heading: readonly SpecCell[]): number {
  layout.add([]);
  layout.style('section', layout.add([title]));
  const row = layout.add(heading);
  layout.style('heading', row, 1, 0, heading.length);
  return row;
}

const sumOf = (firstRow: number, lastRow: number, column: number): SpecCell => ({
  formula: `=SUM(${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)})`,
});

function ownerName(input: SummaryInput, { owner }: OwnerGroup): string {
  return owner ?? sheetWords(input).noOwner;
}

function addSituations(input: SummaryInput, places: Places): void {
  const { layout, blocks } = places;
  const text = sheetWords(input);
  const headingRow = addPart(places, text.byOwner.situations, [
    text.register.owner,
    text.byCriterion.actions,
    ...SITUATIONS_BY_URGENCY.map((situation) => situationWord(input, situation)),
    text.byCriterion.achievement,
  ]);
  const firstRow = headingRow + 1;
  const achievementIn = (row: number) => {
    const count = (situation: Situation) => cellAddress(row, FIRST_FIGURE + SITUATIONS_BY_URGENCY.indexOf(situation));
    return achievement(cellAddress(row, ACTIONS), count('completed'), count('cancelled'));
  };
  for (const { group, first, last } of blocks) {
    const situations = columnCells(first, last, SITUATION);
    layout.add([
      ownerName(input, group),
      { formula: `=COUNTIF(${situations},"?*")` },
      ...SITUATIONS_BY_URGENCY.map((_, index): SpecCell => ({
        formula: `=COUNTIF(${situations},${columnLetters(FIRST_FIGURE + index)}$${headingRow + 1})`,
      })),
      achievementIn(layout.nextRow),
    ]);
  }
  const sumRow = firstRow + blocks.length;
  const figures = [ACTIONS, ...SITUATIONS_BY_URGENCY.map((_, index) => FIRST_FIGURE + index)];
  layout.add(
    [text.byOwner.sum, ...figures.map((column) => (blocks.length > 0 ? sumOf(firstRow, sumRow - 1, column) : 0))],
    [
      text.byOwner.shared,
      ...figures.map((column): SpecCell => ({
        formula: `=${cellAddress(sumRow + 2, column)}-${cellAddress(sumRow, column)}`,
      })),
    ],
    [
      text.byOwner.distinct,
      { formula: `=${countActions(input)}` },
      ...SITUATIONS_BY_URGENCY.map((situation): SpecCell => ({ formula: `=${countActions(input, { situation })}` })),
      achievementIn(sumRow + 2),
    ],
  );
  const rowCount = blocks.length + SITUATION_TOTALS;
  layout.styleColumns(['text', ...figures.map(() => 'count' as const), 'percent'], firstRow, rowCount);
  layout.style('total', sumRow + 2, 1, 0, ACHIEVEMENT + 1);
  layout.emphasize(
    ...SITUATIONS_BY_URGENCY.map((situation, index) => ({
      area: { row: firstRow, column: FIRST_FIGURE + index, rowCount: blocks.length, columnCount: 1 },
      formula: `=${cellAddress(firstRow, FIRST_FIGURE + index)}>0`,
      situation,
      as: 'text' as const,
    })),
  );
}

function addLoad(input: SummaryInput, places: Places, months: readonly number[]): void {
  const { layout, blocks } = places;
  const text = sheetWords(input);
  const headingRow = addPart(places, text.byOwner.load, [
    text.register.owner,
    text.byCriterion.actions,
    ...months.map((day) => ({ day })),
    text.byOwner.noEnd,
  ]);
  layout.style('month', headingRow, 1, FIRST_FIGURE, months.length);
  const firstRow = headingRow + 1;
  for (const { group, first, last } of blocks) {
    const ends = columnCells(first, last, END);
    layout.add([
      ownerName(input, group),
      { formula: `=COUNTIF(${columnCells(first, last, SITUATION)},"?*")` },
      ...months.map((_, index): SpecCell => {
        const month = `${columnLetters(FIRST_FIGURE + index)}$${headingRow + 1}`;
        return {
          formula: `=COUNTIFS(${ends},">="&${month},${ends},"<"&DATE(YEAR(${month}),MONTH(${month})+1,1))`,
        };
      }),
      { formula: `=COUNTBLANK(${ends})` },
    ]);
  }
  const figures = [ACTIONS, ...months.map((_, index) => FIRST_FIGURE + index), FIRST_FIGURE + months.length];
  const sumRow = layout.add([
    text.byOwner.sum,
    ...figures.map((column) => (blocks.length > 0 ? sumOf(firstRow, firstRow + blocks.length - 1, column) : 0)),
  ]);
  layout.styleColumns(['text', ...figures.map(() => 'count' as const)], firstRow, blocks.length + LOAD_TOTALS);
  layout.style('total', sumRow, 1, 0, figures.length + 1);
}

function addActions(input: SummaryInput, places: Places): void {
  const { layout, blocks, asOf } = places;
  const text = sheetWords(input);
  const { register } = text;
  addPart(places, text.byOwner.actions, [
    register.action,
    register.number,
    register.start,
    register.end,
    register.situation,
    register.days,
    register.link,
    text.byOwner.sharedWith,
  ]);
  const firstRow = layout.nextRow;
  for (const { group } of blocks) {
    layout.add([ownerName(input, group)]);
    for (const judged of group.situations) {
      const { action } = judged;
      const row = layout.nextRow;
      const { situation, days } = judgedCells(input, judged, {
        start: cellAddress(row, START),
        end: cellAddress(row, END),
        asOf,
      });
      const others = ownersOf(judged, input.plan).filter((owner) => owner !== group.owner);
      layout.add([
        cellText(action, 'action'),
        cellText(action, 'number', action.number),
        dayCell(action.start),
        dayCell(action.end),
        situation,
        days,
        rowLink(input, action),
        others.length === 0 ? null : others.join(', '),
      ]);
    }
  }
  const rowCount = layout.nextRow - firstRow;
  layout.styleColumns(ACTION_STYLES, firstRow, rowCount);
  for (const { first } of blocks) layout.style('criterion', first - 1, 1, 0, ACHIEVEMENT + 1);
  const area = { row: firstRow, column: SITUATION, rowCount, columnCount: 1 };
  layout.emphasize(...situationEmphases(input, area, cellAddress(firstRow, SITUATION)));
}
