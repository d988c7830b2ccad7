import { findingText, messagesFor } from '../messages/messages';
import { cellAddress } from '../plan/grid';
import type { Finding } from '../rules/finding';
import type { Severity } from '../rules/rule';
import { cellLink, cellText, planLink } from './action-cells';
import { columnCells, quoteText } from './references';
import { addAsOf, addTitle, printOf, sheetWords } from './sheet-head';
import type { SheetSpec, SpecCell, SpecStyle } from './sheet-spec';
import { SpecLayout } from './spec-layout';
import type { SummaryInput } from './summary-input';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** The columns' looks and widths in characters: severity, number, cell, column, rule, what, how. */
const COLUMNS: readonly (readonly [SpecStyle, number])[] = [
  ['text', 12],
  ['code', 6],
  ['link', 12],
  ['text', 18],
  ['text', 30],
  ['text', 60],
  ['text', 60],
];

/** A severity as the sheet says it: sign and word. */
function severityWord(input: SummaryInput, severity: Severity): string {
  return `${sheetWords(input).severitySigns[severity]} ${messagesFor(input.language).words.severities[severity]}`;
}

/** A link to where the finding is: its cell, else the first cell of its row, else its column's heading. */
function place({ row, column }: Finding, input: SummaryInput): SpecCell {
  const { columns, headingRows } = input.plan;
  const found = column === null ? undefined : columns[column];
  if (row !== null) return cellLink(input, row, found ?? columns.number ?? columns.action ?? 0);
  const heading = headingRows.at(-1);
  if (found !== undefined && heading !== undefined) return cellLink(input, heading, found);
  return planLink(input, heading ?? 0, sheetWords(input).wholePlan);
}

/**
 * Every finding of the review, as a table to sort and filter: how grave, of which action, where, what and how to mend it. They are as
 * the review found them: they do not follow the register's as-of cell, and the sheet says so.
 */
export function findingsSheet(input: SummaryInput): SheetSpec {
  const { asOf, findings, language, names, schedule } = input;
  const text = sheetWords(input);
  const { words, rules } = messagesFor(language);
  const numbers = new Map(
    schedule.situations.map(({ action }) => [action.row, cellText(action, 'number', action.number)]),
  );
  const layout = new SpecLayout(COLUMNS.length);
  addTitle(layout, input, 'findings');
  addAsOf(layout, input, 3, { day: asOf.day }, text.asOfReview);

  const headingRow = 6;
  const firstRow = headingRow + 1;
  const rowCount = Math.max(1, findings.length);
  const severities = columnCells(firstRow, firstRow + rowCount - 1, 0);
  const counted = SEVERITIES.map((severity) => `COUNTIF(${severities},${quoteText(severityWord(input, severity))})`);
  const parts = SEVERITIES.map(
    (severity, index) =>
      `${quoteText(`${index === 0 ? '' : ' + '}${text.severityCounts[severity]}`)}&${counted[index] ?? ''}`,
  );
  const total = `${quoteText(text.closing.total)}&(ROWS(${severities})-COUNTBLANK(${severities}))`;
  layout.style('note', layout.add([{ formula: `=${[...parts, total].join('&')}` }], [text.findingsNote], []), 2);

  const { findings: heads } = text;
  layout.style(
    'heading',
    layout.add([heads.severity, heads.number, heads.cell, heads.column, heads.rule, heads.what, heads.how]),
  );
  for (const finding of findings) {
    const { what, how } = findingText(finding, language);
    layout.add([
      severityWord(input, finding.severity),
      finding.row === null ? null : (numbers.get(finding.row) ?? null),
      place(finding, input),
      finding.column === null ? null : words.columns[finding.column],
      rules[finding.rule].title,
      what,
      how,
    ]);
  }
  // Excel's tables have at least one row of data.
  if (findings.length === 0) layout.add([null, null, null, null, null, text.noFindings]);

  layout.styleColumns(
    COLUMNS.map(([style]) => style),
    firstRow,
    rowCount,
  );
  const area = { row: firstRow, column: 0, rowCount, columnCount: 1 };
  layout.emphasise({
    area,
    formula: `=${cellAddress(firstRow, 0)}=${quoteText(severityWord(input, 'error'))}`,
    as: 'error',
  });
  return {
    key: 'findings',
    name: names.sheets.findings,
    ...layout.finish(),
    columnWidths: COLUMNS.map(([, width]) => width),
    table: {
      name: names.tables.findings,
      area: { row: headingRow, column: 0, rowCount: rowCount + 1, columnCount: COLUMNS.length },
    },
    frozenRows: firstRow,
    firstFittedRow: headingRow,
    print: printOf(input, headingRow),
  };
}
