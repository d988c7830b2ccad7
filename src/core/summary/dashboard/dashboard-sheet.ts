import { cellAddress } from '../../plan/grid';
import { SITUATION_STYLES } from '../../schedule/palette';
import { SITUATIONS_BY_URGENCY } from '../../schedule/situation';
import { countActions } from '../count-actions';
import { situationEmphases, situationWord } from '../layout/action-cells';
import { quoteText } from '../layout/references';
import { addSource, printOf, registerClosing, sheetWords, titleOf } from '../layout/sheet-head';
import { SpecLayout } from '../layout/spec-layout';
import { rowHeight, textLines } from '../report/text-lines';
import type { SheetSpec, SpecCell } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';
import { changesPart } from './changes-part';
import { addCriteria, criterionRows } from './criteria-part';
import { mattersToDecide, type Matter } from './decisions';
import { addKeyFigures } from './key-figures';
import { addMostOverdueData, addOverdueList, type MostOverdueCells } from './overdue-list';
import { MOST_OVERDUE_COUNT } from './most-overdue';
import { addProgressData, progressSentence } from './progress-chart';
import { fullDay, registerFigures } from './register-figures';

/** In pixels: owner, days, end, number, action; a gap; criterion, planned, completed, overdue. */
const PIXELS = [160, 44, 66, 32, 306, 14, 172, 62, 62, 60];
const [WHAT, COUNT, WHICH, RIGHT] = [0, 3, 4, 6];

/** Row indexes, from 0, of the page's parts. */
const [FIGURES, UPPER] = [3, 6];

/** The size of the page's text, and the heights of its other rows, in points. */
const SIZE = 9.5;
const [TITLE, SUBTITLE, GAP, FIGURE, WORDS, SECTION] = [26, 16, 7, 36, 17, 20];

/** In points: 8 mm at the sides, 10 above and below. */
const MARGINS = { left: 22.7, right: 22.7, top: 28.3, bottom: 28.3, footer: 14 } as const;

/** The most rows below the chart, so that the page's text is printed with at least nine points. */
const LOWER_ROWS = 12;

/**
 * A one-page overview: key figures, what is overdue and whose, planned and completed over time and by criterion, what
 * to decide and what changed. All figures are formulas over the register and follow the as-of cell. What the chart and
 * the list need is below the page, and isn't printed.
 */
export function dashboardSheet(input: SummaryInput): SheetSpec {
  const { names } = input;
  const text = sheetWords(input);
  const layout = new SpecLayout(PIXELS.length);
  const figures = registerFigures(input);
  const heights = new Map<number, number>();
  addTop(input, layout, heights);
  addKeyFigures(input, layout, FIGURES, figures);

  const count = MOST_OVERDUE_COUNT;
  const lower = UPPER + 2 + count + 2;
  const matterCount = mattersToDecide(input, NO_CELLS).length;
  const changes = changesPart(input, LOWER_ROWS - matterCount - 2);
  const criteria = criterionRows(input);
  const rows = lower + Math.max(2 + matterCount + Math.max(1, changes.rows.length), 3 + criteria.length);

  // The data is laid out first because the page refers to it.
  while (layout.nextRow <= rows) layout.add([]);
  layout.style('section', layout.add([text.dashboard.data]));
  const late = addMostOverdueData(input, layout);
  layout.add([]);
  const progress = addProgressData(input, layout, figures);
  layout.add([]);
  addSituations(input, layout);
  layout.add([]);
  addSource(layout, input);
  layout.style('note', layout.add([registerClosing(input)]));

  addOverdueList(input, layout, UPPER, late);
  layout.put(UPPER, RIGHT, [text.dashboard.overTime]);
  layout.style('section', UPPER, 1, RIGHT, 1);
  layout.put(UPPER + 1, RIGHT, [{ formula: `=${progressSentence(input, figures, progress)}` }]);
  layout.style('note', UPPER + 1, 1, RIGHT, 1);
  layout.draw({
    key: 'progress',
    data: progress.area,
    place: { row: UPPER + 2, column: RIGHT, rowCount: count + 1, columnCount: PIXELS.length - RIGHT },
    spacing: Math.max(1, Math.round((progress.area.rowCount - 1) / 12)),
  });
  const bars = addCriteria(input, layout, { row: lower, column: RIGHT }, figures);
  addLists(input, layout, lower, mattersToDecide(input, late), changes);

  for (const row of [UPPER, lower]) heights.set(row, SECTION);
  heights.set(lower - 1, GAP);
  criteria.forEach(({ name }, index) => {
    const nameLines = textLines(name, PIXELS[RIGHT] ?? 0, { size: SIZE }).length;
    heights.set(lower + 2 + index, rowHeight(nameLines, SIZE));
  });
  return {
    key: 'dashboard',
    name: names.sheets.dashboard,
    ...layout.finish(),
    columnWidths: PIXELS.map((pixels) => (pixels - 5) / 7),
    table: null,
    frozenRows: 0,
    firstFittedRow: 0,
    print: printOf(input, null, { footer: '' }),
    document: {
      rowHeights: Array.from({ length: rows }, (_, row) => heights.get(row) ?? rowHeight(1, SIZE)),
      spans: [],
      bars:
        bars === null
          ? []
          : [
              { area: bars.planned, as: 'planned' },
              { area: bars.completed, as: 'done' },
            ],
      pages: {
        paper: input.report?.paper ?? 'a4',
        isOnePage: true,
        area: { row: 0, column: 0, rowCount: rows, columnCount: PIXELS.length },
        breaks: [],
        margins: MARGINS,
        leftFooter: '',
      },
    },
  };
}

/** Title and as-of date, then the institution and the number of actions. */
function addTop(input: SummaryInput, layout: SpecLayout, heights: Map<number, number>): void {
  const { dashboard, asOf } = sheetWords(input);
  const { report } = input;
  const total = countActions(input);
  const cancelled = countActions(input, { situation: 'cancelled' });
  const counted = (count: string, { one, many }: { readonly one: string; readonly many: string }) =>
    `${count}&IF(${count}=1,${quoteText(one)},${quoteText(many)})`;
  const institution = report === undefined || report.institution === '' ? '' : `${report.institution} · `;
  layout.add([titleOf(input, 'dashboard')]);
  layout.put(0, PIXELS.length - 1, [{ formula: `=${quoteText(`${asOf} `)}&${fullDay(input)}` }]);
  layout.add([
    {
      formula:
        `=${quoteText(institution)}&${counted(total, spaced(dashboard.actions))}&` +
        `IF(${cancelled}=0,"",", "&${counted(cancelled, dashboard.cancelled)})`,
    },
  ]);
  layout.style('title', 0, 1, 0, 1);
  layout.style('as-of-label', 0, 1, PIXELS.length - 1, 1);
  layout.style('note', 1, 1, 0, 1);
  [TITLE, SUBTITLE, GAP, FIGURE, WORDS, GAP].forEach((height, row) => heights.set(row, height));
}

const spaced = ({ one, many }: { readonly one: string; readonly many: string }) => ({
  one: ` ${one}`,
  many: ` ${many}`,
});

const NO_CELLS: MostOverdueCells = { rows: [], numbers: [], days: [], comments: [] };

/** What to decide, and below it what changed. */
function addLists(
  input: SummaryInput,
  layout: SpecLayout,
  first: number,
  matters: readonly Matter[],
  { title, note, rows }: ReturnType<typeof changesPart>,
): void {
  let row = first;
  const section = (text: string) => {
    layout.put(row, WHAT, [text]);
    layout.style('section', row, 1, WHAT, 1);
    row += 1;
  };
  const listed = (all: readonly Matter[]) => {
    for (const [what, count, which] of all) {
      layout.put(row, WHAT, [what]);
      layout.put(row, COUNT, [count, which]);
      layout.styleColumns(['plain-line', 'plain', 'plain', 'plain-code', 'plain-line'], row, 1);
      layout.style('ruled', row, 1, WHAT, WHICH + 1);
      row += 1;
    }
  };
  section(sheetWords(input).dashboard.decisions);
  listed(matters);
  section(title);
  listed(rows);
  if (note === null) return;
  layout.put(row, WHAT, [note]);
  layout.style('note', row, 1, WHAT, 1);
}

/** All situations with sign, count and meaning: the legend of the marks, below the page. */
function addSituations(input: SummaryInput, layout: SpecLayout): void {
  const text = sheetWords(input);
  const { dashboard } = text;
  const meanings = dashboard.meanings(input.dueSoonDays);
  layout.style('section', layout.add([dashboard.situations]));
  const heading = layout.add([
    text.register.situation,
    dashboard.sign,
    text.byCriterion.actions,
    null,
    dashboard.meaning,
  ]);
  layout.style('heading', heading, 1, 0, 3);
  layout.style('heading', heading, 1, 4, 1);
  const first = heading + 1;
  for (const situation of SITUATIONS_BY_URGENCY) {
    const count: SpecCell = { formula: `=${countActions(input, { situation })}` };
    layout.add([situationWord(input, situation), SITUATION_STYLES[situation].sign, count, null, meanings[situation]]);
  }
  const rowCount = SITUATIONS_BY_URGENCY.length;
  layout.style('total', layout.add([text.total, null, { formula: `=${countActions(input)}` }]), 1, 0, 3);
  layout.styleColumns(['line', 'sign', 'count'], first, rowCount + 1);
  layout.style('line', first, rowCount, 4, 1);
  layout.emphasize(
    ...situationEmphases(input, { row: first, column: 0, rowCount, columnCount: 2 }, `$${cellAddress(first, 0)}`),
  );
}
