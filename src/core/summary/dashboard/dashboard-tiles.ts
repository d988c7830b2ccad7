import { cellAddress } from '../../plan/grid';
import type { Situation } from '../../schedule/situation';
import { achievement } from '../sheets/by-criterion-sheet';
import { quoteText, tableColumnWithHeading } from '../layout/references';
import { sheetWords } from '../layout/sheet-head';
import type { SpecCell } from '../sheet-spec';
import type { SpecLayout } from '../layout/spec-layout';
import type { SummaryInput } from '../summary-input';

/** References to the figures that the tiles show. */
export interface TileFigures {
  readonly count: (situation: Situation) => string;
  readonly total: string;
  /** The most overdue action's days. */
  readonly longest: string;
}

/** One key figure with its place, its label, the line below it, and its colors by condition. */
interface Tile {
  readonly column: number;
  readonly columnCount: number;
  readonly label: string;
  readonly figure: SpecCell;
  readonly isPercentage?: boolean;
  readonly under: string;
  readonly colors: readonly (readonly [when: string, situation: Situation])[];
}

/** The highest percentages of SISMAP's red and yellow bands. */
const [RED, YELLOW] = [59, 79];

/** A row of tiles. Each has three rows: label, figure, and a line with details. */
export function addTiles(input: SummaryInput, layout: SpecLayout, row: number, figures: TileFigures): void {
  for (const { column, columnCount, label, figure, isPercentage, under, colors } of tilesOf(input, row, figures)) {
    layout.put(row, column, [label]);
    layout.put(row + 1, column, [figure]);
    layout.put(row + 2, column, [{ formula: `=${under}` }]);
    layout.style('tile', row, 3, column, columnCount);
    layout.style('tile-figure', row + 1, 1, column, 1);
    if (isPercentage === true) layout.style('tile-percent', row + 1, 1, column, 1);
    const area = { row, column, rowCount: 3, columnCount };
    layout.emphasize(
      ...colors.map(([when, situation]) => ({ area, formula: `=${when}`, situation, as: 'text' as const })),
    );
  }
}

function tilesOf(input: SummaryInput, row: number, { count, total, longest }: TileFigures): readonly Tile[] {
  const { tiles, under, bands } = sheetWords(input).dashboard;
  const shown = (cell: string): SpecCell => ({ formula: `=${cell}` });
  const counted = (word: string, cell: string) => `${quoteText(word)}&${cell}`;
  const whenAny = (situation: Situation) => [[`${absolute(count(situation))}>0`, situation]] as const;
  const last = 8;
  const reached = `ROUND(${cellAddress(row + 1, last)}*100,0)`;
  const reachedAt = `ROUND(${absolute(cellAddress(row + 1, last))}*100,0)`;
  const judged = `${absolute(cellAddress(row + 1, last))}<>""`;
  return [
    {
      column: 0,
      columnCount: 2,
      label: tiles.actions,
      figure: shown(total),
      under: `${counted(under.cancelled, count('cancelled'))}&" · "&${counted(under.suspended, count('suspended'))}`,
      colors: [],
    },
    {
      column: 2,
      columnCount: 2,
      label: tiles.overdue,
      figure: shown(count('overdue')),
      under: `IF(${longest}="","",${counted(under.upTo, longest)}&${quoteText(under.daysLate)})`,
      colors: whenAny('overdue'),
    },
    {
      column: 4,
      columnCount: 1,
      label: tiles.dueSoon,
      figure: shown(count('due-soon')),
      under: quoteText(under.dueSoon(input.dueSoonDays)),
      colors: whenAny('due-soon'),
    },
    {
      column: 5,
      columnCount: 2,
      label: tiles.inProgress,
      figure: shown(count('in-progress')),
      under: counted(under.upcoming, count('upcoming')),
      colors: whenAny('in-progress'),
    },
    {
      column: 7,
      columnCount: 1,
      label: tiles.completed,
      figure: shown(count('completed')),
      under: underCompleted(input, count('completed')),
      colors: whenAny('completed'),
    },
    {
      column: last,
      columnCount: 2,
      label: tiles.achievement,
      figure: achievement(total, count('completed'), count('cancelled')),
      isPercentage: true,
      under: `IF(${cellAddress(row + 1, last)}="","",IF(${reached}<=${RED},${quoteText(bands.red)},IF(${reached}<=${YELLOW},${quoteText(bands.yellow)},${quoteText(bands.green)})))`,
      // SISMAP's red, yellow and green are the colors of overdue, due soon and completed.
      colors: [
        [`AND(${judged},${reachedAt}<=${RED})`, 'overdue'],
        [`AND(${judged},${reachedAt}>${RED},${reachedAt}<=${YELLOW})`, 'due-soon'],
        [`AND(${judged},${reachedAt}>${YELLOW})`, 'completed'],
      ],
    },
  ];
}

const absolute = (address: string) => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/** How many were completed on time, late, and on an unknown day. */
function underCompleted(input: SummaryInput, completed: string): string {
  const text = sheetWords(input);
  const { under } = text.dashboard;
  if (!('completedOn' in input.plan.columns)) return `IF(${completed}=0,"",${quoteText(under.noDates)})`;
  const column = (key: 'order' | 'timeliness') =>
    tableColumnWithHeading(input.names.tables.indicators, text.register[key]);
  const among = (word: string) => `COUNTIFS(${column('order')},1,${column('timeliness')},${quoteText(word)})`;
  const [onTime, late] = [among(text.onTime), among(text.late)];
  return (
    `${quoteText(under.onTime)}&${onTime}&${quoteText(` · ${under.late}`)}&${late}&` +
    `${quoteText(` · ${under.undated}`)}&(${completed}-${onTime}-${late})`
  );
}
