import { cellAddress } from '../../plan/grid';
import { quoteText } from '../layout/references';
import { sheetWords } from '../layout/sheet-head';
import type { SpecBars, SpecCell, SpecEmphasis } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';
import { countsOf, END_COLUMN, figureCell, PROGRESS_COLUMN, reportWords, type ActionList } from './report-figures';
import type { ReportGroup } from './report-groups';
import { COUNT_COLUMN, type ReportPage } from './report-page';
import { addHeading, tableCells, type TableColumn } from './page-table';

const [PLANNED, DONE, LIVE, DIFFERENCE] = [2, 3, 4, 6] as const;

type Column = 'number' | 'title' | 'planned' | 'done' | 'live' | 'completed' | 'difference' | 'progress';

function columnsOf(input: SummaryInput, hasNumbers: boolean, hasProgress: boolean): readonly TableColumn<Column>[] {
  const words = reportWords(input);
  const { register, byCriterion } = sheetWords(input);
  return [
    ...(hasNumbers
      ? [
          { key: 'number', at: 0, heading: register.number, style: 'report-center' } as const,
          { key: 'title', at: 1, heading: register.criterion } as const,
        ]
      : [{ key: 'title', at: 0, span: 2, heading: register.criterion } as const]),
    { key: 'planned', at: PLANNED, heading: words.planned, style: 'report-percent' },
    { key: 'done', at: DONE, heading: byCriterion.achievement, style: 'report-percent' },
    { key: 'live', at: LIVE, heading: words.live, style: 'report-right' },
    { key: 'completed', at: END_COLUMN, heading: words.done, style: 'report-right' },
    { key: 'difference', at: DIFFERENCE, span: hasProgress ? 1 : 2, heading: words.difference, style: 'report-status' },
    ...(hasProgress
      ? [
          {
            key: 'progress',
            at: PROGRESS_COLUMN,
            heading: words.progressShare,
            style: 'report-percent',
          } as const,
        ]
      : []),
  ];
}

/** The rows of the table, waiting for the list of actions that they count. */
export interface ProgressRows {
  readonly bars: readonly SpecBars[];
  readonly emphases: readonly SpecEmphasis[];
  /** Puts the formulas into the table, once the list's place is known. */
  readonly count: (list: ActionList | null) => void;
}

/** What should be completed by the as-of date, and what is: by criterion and of the whole plan. */
export function addProgress(
  page: ReportPage,
  input: SummaryInput,
  groups: readonly ReportGroup[],
  title: string,
  hasProgress: boolean,
): ProgressRows {
  const words = reportWords(input);
  const columns = columnsOf(
    input,
    groups.some(({ number }) => number !== null),
    hasProgress,
  );
  page.title('progress', title, 90);
  addHeading(page, columns);
  const shownGroups = groups.length > 1 ? groups : [];
  const rows = shownGroups.map((group) =>
    page.row(tableCells(columns, { number: { content: group.number }, title: { content: group.title } }), {
      styles: ['report-line', 'report-middle'],
      hidden: [group.key],
    }),
  );
  const total = page.row(tableCells(columns, { title: { content: words.wholePlan, bold: true } }), {
    styles: ['report-total', 'report-middle'],
  });
  page.prose(`${words.progressNote}${hasProgress ? words.averageNote : ''}`, { styles: ['report-quiet'] });

  const rowCount = total - (rows[0] ?? total) + 1;
  const area = (column: number) => ({ row: total - rowCount + 1, column, rowCount, columnCount: 1 });
  return {
    bars: [
      { area: area(PLANNED), as: 'planned' },
      { area: area(DONE), as: 'done' },
    ],
    emphases: [
      {
        area: area(DIFFERENCE),
        formula: `=LEFT(${cellAddress(total - rowCount + 1, DIFFERENCE)},1)="▼"`,
        as: 'behind',
      },
    ],
    count: (list) => {
      for (const row of [...rows, total]) {
        const cells = figures(input, row, list, row === total ? null : `$L${row + 1}`);
        page.layout.put(row, PLANNED, hasProgress ? cells.shown : cells.shown.slice(0, -1));
        page.layout.put(row, COUNT_COLUMN, [cells.due]);
      }
    },
  };
}

/** A row's cells from the planned share on, and the hidden number of actions due. */
function figures(input: SummaryInput, row: number, list: ActionList | null, group: string | null) {
  const words = reportWords(input);
  const at = (column: number) => cellAddress(row, column);
  const [live, done, due] = [at(LIVE), at(END_COLUMN), at(COUNT_COLUMN)];
  const formula = (expression: string): SpecCell => ({ formula: `=${expression}` });
  const share = (part: string) => formula(`IF(${live}=0,"",${part}/${live})`);
  const ahead = `${done}-${due}`;
  const difference = `IF(${ahead}=0,${quoteText(words.onTime)},IF(${ahead}>0,"▲ ","▼ ")&ABS(${ahead}))`;
  if (group === null) {
    return {
      due: formula(figureCell('due')),
      shown: [
        share(due),
        share(done),
        formula(figureCell('live')),
        formula(figureCell('done')),
        formula(difference),
        formula(figureCell('average')),
      ],
    };
  }
  const counts = list === null ? null : countsOf(input, list, group);
  return {
    due: formula(counts?.due ?? '0'),
    shown: [
      share(due),
      share(done),
      formula(counts?.live ?? '0'),
      formula(counts?.done ?? '0'),
      formula(difference),
      formula(counts?.average ?? '""'),
    ],
  };
}
