import { countActions } from '../count-actions';
import { cellAddress } from '../../plan/grid';
import { quoteText } from '../layout/references';
import { sheetWords } from '../layout/sheet-head';
import type { SpecLayout } from '../layout/spec-layout';
import type { SummaryInput } from '../summary-input';
import { MOST_OVERDUE_COUNT, registerCell, registerText, rowOfMostOverdue } from './most-overdue';

/** References to the data of the most overdue actions, the most overdue first. */
export interface MostOverdueCells {
  readonly rows: readonly string[];
  readonly numbers: readonly string[];
  readonly days: readonly string[];
  /** For an action without a comment, the cell says so. */
  readonly comments: readonly string[];
}

/** The most characters of an owner and of an action that fit on a line. */
const SHOWN = { owner: 25, action: 54 };

/** Adds the register rows of the most overdue actions, with what decisions depend on, below the page. */
export function addMostOverdueData(input: SummaryInput, layout: SpecLayout): MostOverdueCells {
  const { dashboard, register, report } = sheetWords(input);
  const overdue = countActions(input, { situation: 'overdue' });
  const heading = layout.add([dashboard.place, dashboard.registerRow, register.number, register.days, report.comments]);
  layout.style('heading', heading, 1, 0, 5);
  const first = heading + 1;
  for (let index = 0; index < MOST_OVERDUE_COUNT; index++) {
    const row = cellAddress(first + index, 1);
    const comments =
      'comments' in input.plan.columns
        ? registerText(input, 'comments', row, 60, report.noReason)
        : `IF(${row}="","",${quoteText(report.noReason)})`;
    layout.add([
      index + 1,
      { formula: `=${rowOfMostOverdue(input, cellAddress(first + index, 0), overdue)}` },
      { formula: `=${registerCell(input, 'number', row)}` },
      { formula: `=${registerCell(input, 'days', row)}` },
      { formula: `=${comments}` },
    ]);
  }
  layout.styleColumns(['code', 'code', 'code', 'days', 'line'], first, MOST_OVERDUE_COUNT);
  const cells = (column: number) =>
    Array.from({ length: MOST_OVERDUE_COUNT }, (_, index) => cellAddress(first + index, column));
  return { rows: cells(1), numbers: cells(2), days: cells(3), comments: cells(4) };
}

/** Adds the list of what is overdue and whose; its columns are owner, days, end, number and action. */
export function addOverdueList(input: SummaryInput, layout: SpecLayout, row: number, data: MostOverdueCells): void {
  const { register, dashboard, noOwner } = sheetWords(input);
  const count = MOST_OVERDUE_COUNT;
  const overdue = countActions(input, { situation: 'overdue' });
  layout.put(row, 0, [dashboard.overdue]);
  layout.style('section', row, 1, 0, 1);
  layout.put(row + 1, 0, [register.owner, register.days, register.end, register.number, register.action]);
  layout.style('heading', row + 1, 1, 0, 5);
  layout.style('left', row + 1, 1, 0, 1);
  layout.style('right', row + 1, 1, 1, 2);
  layout.style('left', row + 1, 1, 4, 1);
  const first = row + 2;
  data.rows.slice(0, count).forEach((place, index) => {
    layout.put(first + index, 0, [
      { formula: `=${registerText(input, 'owner', place, SHOWN.owner, noOwner)}` },
      { formula: `=${data.days[index] ?? ''}` },
      { formula: `=${registerCell(input, 'end', place)}` },
      { formula: `=${data.numbers[index] ?? ''}` },
      { formula: `=${registerText(input, 'action', place, SHOWN.action, '')}` },
    ]);
  });
  const ruled = Math.min(count, input.schedule.counts.overdue);
  layout.styleColumns(['plain-bold', 'plain-days', 'plain-date', 'plain-code', 'plain-line'], first, count);
  layout.style('ruled', first, ruled, 0, 5);
  const { and, on } = dashboard.moreOverdue;
  layout.put(first + count, 0, [
    {
      formula:
        `=IF(${overdue}=0,${quoteText(dashboard.noOverdue)},` +
        `IF(${overdue}>${count},${quoteText(and)}&(${overdue}-${count})&${quoteText(on(input.names.sheets.indicators))},""))`,
    },
  ]);
  layout.style('note', first + count, 1, 0, 1);
}
