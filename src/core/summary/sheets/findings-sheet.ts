import type { sheets as SheetWords } from '../../messages/es/sheets';
import { findingText, groupTitle, messagesFor } from '../../messages/messages';
import { dayOfIso } from '../../plan/day';
import { cellAddress } from '../../plan/grid';
import type { Acceptance } from '../../rules/accepted/acceptance';
import type { Finding } from '../../rules/finding';
import type { Severity } from '../../rules/rule';
import { partOf } from '../../plan/plan-parts';
import { cellLink, cellText, planLink } from '../layout/action-cells';
import { userColumns, rowOf, withUserColumns } from '../layout/user-columns';
import { columnCells, quoteText } from '../layout/references';
import { addAsOf, addTitle, printOf, sheetWords } from '../layout/sheet-head';
import type { SheetSpec, SpecCell, SpecStyle } from '../sheet-spec';
import { SpecLayout } from '../layout/spec-layout';
import type { SummaryInput } from '../summary-input';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

type FindingColumn = keyof (typeof SheetWords)['findings'];

/** Styles and widths in characters. */
const COLUMNS: Readonly<Record<FindingColumn, readonly [SpecStyle, number]>> = {
  severity: ['text', 12],
  number: ['code', 6],
  cell: ['link', 9],
  column: ['text', 14],
  rule: ['text', 24],
  what: ['text', 42],
  how: ['text', 42],
  reason: ['text', 22],
  acceptedOn: ['date', 11],
};

/** The widths of texts beside accepted findings, for which the page needs room. */
const NARROW: Partial<Readonly<Record<FindingColumn, number>>> = { column: 12, rule: 17, what: 32, how: 32 };

/** Shown only if there are accepted findings. */
const ACCEPTED_COLUMNS: readonly FindingColumn[] = ['reason', 'acceptedOn'];

function findingColumns(accepted: SummaryInput['accepted']): readonly FindingColumn[] {
  const columns = Object.keys(COLUMNS) as FindingColumn[];
  return accepted.length > 0 ? columns : columns.filter((column) => !ACCEPTED_COLUMNS.includes(column));
}

/** A severity's sign and word. */
function severityWord(input: SummaryInput, severity: Severity): string {
  return `${sheetWords(input).severitySigns[severity]} ${messagesFor(input.language).words.severities[severity]}`;
}

/** Links to the finding's cell, else to the first cell of its row, else to its column's heading. */
function place({ row, column }: Finding, input: SummaryInput): SpecCell {
  const { columns, headingRows } = partOf(input.plan, row ?? 0);
  const found = column === null ? undefined : columns[column];
  if (row !== null) return cellLink(input, row, found ?? columns.number ?? columns.action ?? 0);
  const heading = headingRows.at(-1);
  if (found !== undefined && heading !== undefined) return cellLink(input, heading, found);
  return planLink(input, heading ?? 0, sheetWords(input).wholePlan);
}

interface FindingRow {
  readonly finding: Finding;
  readonly severity: string;
  readonly acceptance: Acceptance | null;
}

/** The open findings, then the accepted ones. */
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
 * All findings as a table to sort and filter, followed by the accepted ones with their reasons. Unlike other sheets it
 * doesn't follow the as-of cell, and says so.
 */
export function findingsSheet(input: SummaryInput): SheetSpec {
  const { asOf, language, names, schedule, accepted } = input;
  const text = sheetWords(input);
  const { words } = messagesFor(language);
  const numbers = new Map(
    schedule.situations.map(({ action }) => [action.row, cellText(action, 'number', action.number)]),
  );
  const columns = withUserColumns('findings', findingColumns(accepted), input);
  const layout = new SpecLayout(columns.length);
  addTitle(layout, input, 'findings');
  addAsOf(layout, input, 3, { day: asOf.day }, text.asOfReview);

  const headingRow = 6;
  const firstRow = headingRow + 1;
  const rows = rowsOf(input);
  const rowCount = Math.max(1, rows.length);
  const severities = columnCells(firstRow, firstRow + rowCount - 1, columns.indexOf('severity'));
  layout.style('note', layout.add([closing(input, severities)], [text.findingsNote], []), 2);

  layout.add(rowOf(columns, (column) => text.findings[column]));
  layout.style('heading', headingRow);
  for (const { finding, severity, acceptance } of rows) {
    const { what, how } = findingText(finding, language);
    const row: Readonly<Record<FindingColumn, SpecCell>> = {
      severity,
      number: finding.row === null ? null : (numbers.get(finding.row) ?? null),
      cell: place(finding, input),
      column: finding.column === null ? null : words.columns[finding.column],
      rule: groupTitle(finding.rule, finding.severity, language),
      what,
      how,
      ...acceptedCells(input, acceptance),
    };
    layout.add(rowOf(columns, (column) => row[column]));
  }
  // Excel's tables need at least one row of data.
  if (rows.length === 0) layout.add(rowOf(columns, (column) => (column === 'what' ? text.noFindings : null)));

  layout.styleColumns(
    columns.map((column) => (typeof column === 'number' ? 'text' : COLUMNS[column][0])),
    firstRow,
    rowCount,
  );
  const severity = columns.indexOf('severity');
  layout.emphasize({
    area: { row: firstRow, column: severity, rowCount, columnCount: 1 },
    formula: `=${cellAddress(firstRow, severity)}=${quoteText(severityWord(input, 'error'))}`,
    as: 'error',
  });
  const inserted = userColumns('findings', columns, layout, firstRow, input);
  return {
    key: 'findings',
    name: names.sheets.findings,
    ...layout.finish(),
    columnWidths: columns.map((column) =>
      typeof column === 'number' ? 0 : ((accepted.length > 0 ? NARROW[column] : undefined) ?? COLUMNS[column][1]),
    ),
    table: {
      name: names.tables.findings,
      area: { row: headingRow, column: 0, rowCount: rowCount + 1, columnCount: columns.length },
      ...inserted,
    },
    frozenRows: firstRow,
    firstFittedRow: headingRow,
    print: printOf(input, headingRow),
  };
}

/** Empty unless the finding was accepted. */
function acceptedCells(
  input: SummaryInput,
  acceptance: Acceptance | null,
): Readonly<Record<'reason' | 'acceptedOn', SpecCell>> {
  if (acceptance === null) return { reason: null, acceptedOn: null };
  const { reason, acceptedOn } = acceptance;
  const day = dayOfIso(acceptedOn);
  return {
    reason: reason === '' ? sheetWords(input).noReasonGiven : reason,
    acceptedOn: day === null ? null : { day },
  };
}
