import { isoDay } from '../core/plan/day';
import { columnLetters } from '../core/plan/grid';
import { sheetOf } from '../core/plan/plan-parts';
import { rowNumber } from '../core/plan/sheet-row';
import type { ColumnKey, DateReading, ImprovementPlan } from '../core/plan/improvement-plan';
import type { Finding } from '../core/rules/finding';
import type { Severity } from '../core/rules/rule';
import type { Situation } from '../core/schedule/situation';
import { findingMessage } from '../core/messages/messages';
import type { Language } from '../core/messages/language';
import type { Review } from '../excel/review/review-plan';
import { cliWords } from './cli-words';

/** The JSON written by `--report`, a contract with tools that read it. Rows are counted from 1, days are ISO 8601. */
export interface ReviewReport {
  /** The file's name, without its folder. */
  readonly workbook: string;
  readonly asOf: string;
  /** The structure's id. */
  readonly structure: string;
  readonly plan: {
    readonly sheet: string;
    readonly years: readonly number[];
    readonly headingRows: readonly number[];
    readonly firstRow: number;
    /** One less than `firstRow` if the plan has no actions. */
    readonly lastRow: number;
    /** The letters of each column found. */
    readonly columns: Readonly<Partial<Record<ColumnKey, string>>>;
    /** The names of the plan's sheets, the first included; absent for a plan on one sheet. */
    readonly sheets?: readonly string[];
  };
  readonly actions: readonly ReportedAction[];
  readonly findings: readonly ReportedFinding[];
  /** Absent if there are none. */
  readonly accepted?: readonly AcceptedReport[];
  /** The ids of rules turned off for the workbook; absent if there are none. */
  readonly rulesOff?: readonly string[];
  readonly situations: Readonly<Record<Situation, number>>;
  /** The names of the generated sheets that this run wrote; none with `--no-sheets` or `--clear`. */
  readonly sheets: readonly string[];
  readonly notRead: readonly { readonly sheet?: string; readonly row: number; readonly reason: string }[];
}

/** `null`: missing in the plan or unreadable. */
export interface ReportedAction {
  /** The name of its sheet; absent for a plan on one sheet. */
  readonly sheet?: string;
  readonly row: number;
  readonly number: number | null;
  readonly criterion: string | null;
  readonly subcriterion: string | null;
  readonly example: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly situation: Situation;
  /** Positive if overdue or completed late, negative if time is left, `null` if neither applies. */
  readonly days: number | null;
  readonly owners: readonly string[];
  readonly indicators: readonly string[];
}

/** `cell`, `row` and `column` are `null` if the finding is about the whole plan. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The name of its sheet; absent for a plan on one sheet and for findings about the whole plan. */
  readonly sheet?: string;
  readonly cell: string | null;
  readonly row: number | null;
  readonly column: ColumnKey | null;
  readonly message: string;
  readonly fixable: boolean;
}

export interface AcceptedReport extends ReportedFinding {
  /** As the user wrote it; may be empty. */
  readonly reason: string;
  readonly acceptedOn: string;
}

function reported(finding: Finding, language: Language): ReportedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...(finding.sheet !== undefined && { sheet: finding.sheet }),
    cell: finding.cell,
    row: finding.row === null ? null : rowNumber(finding.row),
    column: finding.column,
    message: findingMessage(finding, language),
    fixable: finding.fixable,
  };
}

export function reviewReport(
  review: Review,
  { workbook, sheets, language }: { workbook: string; sheets: readonly string[]; language: Language },
): ReviewReport {
  const { plan, schedule, findings, accepted, rulesOff } = review;
  const { counts } = schedule;
  // Of a plan on several sheets, the place is the first one's.
  const first = plan.parts[0] ?? plan;
  const { notRead } = cliWords(language);
  return {
    workbook,
    asOf: isoDay(review.asOf.day),
    structure: review.structure.id,
    plan: {
      sheet: plan.sheet,
      years: plan.years,
      headingRows: first.headingRows.map((row) => row + 1),
      firstRow: first.firstRow + 1,
      lastRow: first.lastRow + 1,
      columns: lettersOf(first.columns),
      ...(plan.parts.length > 1 && { sheets: plan.parts.map(({ sheet }) => sheet) }),
    },
    actions: schedule.situations.map(({ action, situation, days }) => ({
      ...sheetOf(plan, action.row),
      row: rowNumber(action.row),
      number: action.number,
      criterion: action.criterion,
      subcriterion: action.subcriterion,
      example: action.example,
      start: isoOf(action.start),
      end: isoOf(action.end),
      situation,
      days,
      owners: action.owners,
      indicators: action.indicators,
    })),
    findings: findings.map((finding) => reported(finding, language)),
    ...(accepted.length > 0 && {
      accepted: accepted.map(({ finding, acceptance: { reason, acceptedOn } }) => ({
        ...reported(finding, language),
        reason,
        acceptedOn,
      })),
    }),
    ...(rulesOff.length > 0 && { rulesOff }),
    // In the order of the contract.
    situations: {
      overdue: counts.overdue,
      'due-soon': counts['due-soon'],
      'in-progress': counts['in-progress'],
      upcoming: counts.upcoming,
      completed: counts.completed,
      cancelled: counts.cancelled,
      suspended: counts.suspended,
      unscheduled: counts.unscheduled,
    },
    sheets,
    notRead: plan.notRead.map(({ row, reason }) => ({
      ...sheetOf(plan, row),
      row: rowNumber(row),
      reason: notRead[reason],
    })),
  };
}

/** The report as JSON. */
export function reportText(report: ReviewReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

const isoOf = (reading: DateReading) => (reading.kind === 'date' ? isoDay(reading.day) : null);

function lettersOf(columns: ImprovementPlan['columns']): Readonly<Partial<Record<ColumnKey, string>>> {
  return Object.fromEntries(
    Object.entries(columns)
      .sort(([, left], [, right]) => left - right)
      .map(([key, column]) => [key, columnLetters(column)]),
  );
}
