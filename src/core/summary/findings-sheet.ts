import { findingText, messagesFor } from '../messages/messages';
import { dayOfIso } from '../plan/day';
import { cellAddress } from '../plan/grid';
import type { Acceptance } from '../rules/acceptance';
import type { Finding } from '../rules/finding';
import type { Severity } from '../rules/rule';
import { eachInSteps, type Steps } from '../steps';
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

/** The columns that stand behind them where something was accepted: why, when. */
const ACCEPTED_COLUMNS: readonly (readonly [SpecStyle, number])[] = [
  ['text', 40],
  ['date', 12],
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

/** What the rows of findings and accepted findings have in common. */
interface FindingRow {
  readonly finding: Finding;
  readonly severity: string;
  readonly acceptance: Acceptance | null;
}

/** The open findings, then those that someone accepted. */
function rowsOf(input: SummaryInput): readonly FindingRow[] {
  const { words } = messagesFor(input.language);
  const text = sheetWords(input);
  return [
    ...input.findings.map((finding) => ({
      finding,
      severity: severityWord(input, finding.severity),
      acceptance: null,
    })),
    ...input.accepted.map(({ finding, acceptance }) => ({
      finding,
      severity: text.accepted(words.severities[finding.severity]),
      acceptance,
    })),
  ];
}

/** Errors + warnings + advice (+ accepted) = total, counted from the sheet's own rows. */
function closing(input: SummaryInput, severities: string): SpecCell {
  const text = sheetWords(input);
  const part = (label: string, count: string, index: number) =>
    `${quoteText(`${index === 0 ? '' : ' + '}${label}`)}&${count}`;
  const counted = SEVERITIES.map((severity, index) =>
    part(text.severityCounts[severity], `COUNTIF(${severities},${quoteText(severityWord(input, severity))})`, index),
  );
  const accepted =
    input.accepted.length === 0
      ? []
      : [part(text.acceptedCount, `COUNTIF(${severities},${quoteText(text.accepted('*'))})`, 1)];
  const total = `${quoteText(text.closing.total)}&(ROWS(${severities})-COUNTBLANK(${severities}))`;
  return { formula: `=${[...counted, ...accepted, total].join('&')}` };
}

/**
 * Every finding of the review, as a table to sort and filter: how grave, of which action, where, what and how to mend it; then what
 * someone accepted, with the reason. They are as the review found them: they do not follow the register's as-of cell, and the sheet
 * says so.
 */
export function* findingsSheet(input: SummaryInput): Steps<SheetSpec> {
  const { asOf, language, names, schedule, accepted } = input;
  const text = sheetWords(input);
  const { words, rules } = messagesFor(language);
  const numbers = new Map(
    schedule.situations.map(({ action }) => [action.row, cellText(action, 'number', action.number)]),
  );
  const columns = accepted.length === 0 ? COLUMNS : [...COLUMNS, ...ACCEPTED_COLUMNS];
  const layout = new SpecLayout(columns.length);
  addTitle(layout, input, 'findings');
  addAsOf(layout, input, 3, { day: asOf.day }, text.asOfReview);

  const headingRow = 6;
  const firstRow = headingRow + 1;
  const rows = rowsOf(input);
  const rowCount = Math.max(1, rows.length);
  const severities = columnCells(firstRow, firstRow + rowCount - 1, 0);
  layout.style('note', layout.add([closing(input, severities)], [text.findingsNote], []), 2);

  const { findings: heads } = text;
  layout.add(
    [
      ...[heads.severity, heads.number, heads.cell, heads.column, heads.rule, heads.what, heads.how],
      ...[heads.reason, heads.acceptedOn],
    ].slice(0, columns.length),
  );
  layout.style('heading', headingRow);
  yield* eachInSteps(rows, ({ finding, severity, acceptance }) => {
    const { what, how } = findingText(finding, language);
    layout.add([
      severity,
      finding.row === null ? null : (numbers.get(finding.row) ?? null),
      place(finding, input),
      finding.column === null ? null : words.columns[finding.column],
      rules[finding.rule].title,
      what,
      how,
      ...(acceptance === null ? [] : acceptedCells(input, acceptance)),
    ]);
  });
  // Excel's tables have at least one row of data.
  if (rows.length === 0) layout.add([null, null, null, null, null, text.noFindings]);

  layout.styleColumns(
    columns.map(([style]) => style),
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
    columnWidths: columns.map(([, width]) => width),
    table: {
      name: names.tables.findings,
      area: { row: headingRow, column: 0, rowCount: rowCount + 1, columnCount: columns.length },
    },
    frozenRows: firstRow,
    fillInRows: 0,
    firstFittedRow: headingRow,
    print: printOf(input, headingRow),
  };
}

/** Why and when a finding was accepted. */
function acceptedCells(input: SummaryInput, { reason, acceptedOn }: Acceptance): readonly SpecCell[] {
  const day = dayOfIso(acceptedOn);
  return [reason === '' ? sheetWords(input).noReasonGiven : reason, day === null ? null : { day }];
}
