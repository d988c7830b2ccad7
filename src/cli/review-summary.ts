import { formatDay } from '../core/messages/format-day';
import type { Language } from '../core/messages/language';
import { findingMessage, findingText, groupTitle, messagesFor } from '../core/messages/messages';
import { PLAN_DETAILS_WORDS } from '../core/messages/plan-details-words';
import { structureTitle } from '../core/messages/structure-title';
import { NO_STRUCTURE } from '../core/criteria/structures';
import { timeSourceOf } from '../core/plan/dates/time-source';
import type { Finding } from '../core/rules/finding';
import type { Severity } from '../core/rules/rule';
import type { ActionSituation, Situation } from '../core/schedule/situation';
import type { Review } from '../excel/review/review-plan';
import { cliWords } from './cli-words';

/** The most lines in a part of the summary; the report has all of them. */
const LINES = 10;
/** The most cells listed for a rule. */
const CELLS = 12;

/** The most urgent first. */
const SITUATION_ORDER = [
  'overdue',
  'due-soon',
  'in-progress',
  'upcoming',
  'unscheduled',
  'completed',
  'suspended',
  'cancelled',
] as const satisfies readonly Situation[];

const SEVERITIES = ['error', 'warning', 'advice'] as const satisfies readonly Severity[];

/** A review as lines of text for a terminal. */
export function reviewSummary(review: Review, file: string, language: Language): readonly string[] {
  const { summary } = cliWords(language);
  const { plan, asOf, structure, otherPlans, whySheet, isFiltered, ignoresSettings } = review;
  const { understood } = PLAN_DETAILS_WORDS[language];
  const timeSource = timeSourceOf(plan);
  return [
    summary.plan(plan.sheet, file),
    `${summary.rows(plan.actions.length, plan.firstRow + 1, plan.lastRow + 1)} · ${summary.asOf(formatDay(asOf.day, language), asOf.followsToday)}`,
    summary.structure(structureTitle(structure, messagesFor(language))),
    ...(structure.id === NO_STRUCTURE.id ? [summary.noStructure] : []),
    ...(otherPlans.length > 0 ? [summary.otherPlans(whySheet, otherPlans)] : []),
    ...(timeSource ? [`${understood.time}: ${understood.timeFrom(timeSource)}`] : []),
    ...(isFiltered ? [summary.filtered] : []),
    ...(ignoresSettings ? [summary.settingsIgnored] : []),
    '',
    ...situationLines(review, language),
    ...lateLines(review, language),
    ...findingLines(review, language),
    ...notReadLines(review, language),
  ];
}

function situationLines({ schedule }: Review, language: Language): string[] {
  const { summary } = cliWords(language);
  const { words } = messagesFor(language);
  const rows = SITUATION_ORDER.filter((situation) => schedule.counts[situation] > 0).map(
    (situation) => [words.situations[situation], String(schedule.counts[situation])] as const,
  );
  return [...table(summary.situations, [...rows, [summary.total, String(schedule.situations.length)]]), ''];
}

/** The longest overdue first, since the list may be cut. */
function lateLines({ schedule }: Review, language: Language): string[] {
  const { summary } = cliWords(language);
  const late = schedule.situations
    .filter(({ situation }) => situation === 'overdue')
    .sort((left, right) => (right.days ?? 0) - (left.days ?? 0));
  if (late.length === 0) return [];
  const rows = late.slice(0, LINES).map((judged) => lateRow(judged, language));
  return [...table(summary.late, rows), ...moreThan(late.length, language), ''];
}

function lateRow({ action, days }: ActionSituation, language: Language): readonly string[] {
  const { summary } = cliWords(language);
  return [
    action.number === null ? summary.row(action.row + 1) : summary.action(action.number),
    action.end.kind === 'date' ? formatDay(action.end.day, language) : '',
    days === null ? '' : summary.overdueBy(days),
    action.owners.join(', ') || summary.noOwner,
  ];
}

function findingLines({ findings, accepted, rulesOff }: Review, language: Language): string[] {
  const { summary } = cliWords(language);
  const { words, rules } = messagesFor(language);
  const notCounted = [
    ...(accepted.length > 0 ? [summary.accepted(accepted.length)] : []),
    ...(rulesOff.length > 0 ? [summary.rulesOff(rulesOff.map((id) => rules[id].title))] : []),
  ].map((line) => `  ${line}`);
  const counts = SEVERITIES.map((severity) =>
    summary.severityCount(severity, findings.filter((finding) => finding.severity === severity).length),
  );
  if (findings.length === 0 && notCounted.length === 0) return [summary.findings, `  ${summary.noFindings}`, ''];
  const lines = SEVERITIES.flatMap((severity) =>
    groupByRule(findings.filter((finding) => finding.severity === severity)).flatMap((group) => [
      ...ruleLines(group, `${words.severities[severity]} · `, language),
    ]),
  );
  return [`${summary.findings}: ${counts.join(', ')}`, ...lines, ...notCounted, ''];
}

/** The whole message of a single finding; for several, the rule's title, the cells and how to fix them. */
function ruleLines(group: readonly Finding[], severity: string, language: Language): string[] {
  const [first] = group;
  if (!first) return [];
  if (group.length === 1) return [`  ${severity}${findingMessage(first, language)}`];
  const { fix } = messagesFor(language).rules[first.rule];
  const title = groupTitle(first.rule, first.severity, language);
  const indent = `  ${' '.repeat(severity.length)}`;
  const heading = `  ${severity}${title} (${group.length})`;
  // Findings about the whole plan have no cell, so each shows its own message.
  if (group.every(({ row }) => row === null)) {
    const lines = group.slice(0, LINES).map((finding) => indent + findingText(finding, language).what);
    return [heading, ...lines, ...moreThan(group.length, language, indent), indent + fix];
  }
  return [`${heading}: ${placesOf(group, language)}`, indent + fix];
}

function placesOf(group: readonly Finding[], language: Language): string {
  const { summary } = cliWords(language);
  const places = group.map(({ cell, row }) => cell ?? (row === null ? summary.wholePlan : summary.row(row + 1)));
  const rest = places.length > CELLS ? ` ${summary.more(places.length - CELLS)}` : '';
  return places.slice(0, CELLS).join(', ') + rest;
}

function groupByRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.values()];
}

function notReadLines({ plan }: Review, language: Language): string[] {
  const { summary, notRead } = cliWords(language);
  if (plan.notRead.length === 0) return [];
  const rows = plan.notRead.slice(0, LINES).map(({ row, reason }) => [summary.row(row + 1), notRead[reason]]);
  return [...table(summary.notRead, rows), ...moreThan(plan.notRead.length, language), ''];
}

function moreThan(count: number, language: Language, indent = '  '): string[] {
  return count > LINES ? [indent + cliWords(language).summary.more(count - LINES)] : [];
}

/** A title and aligned columns; the last column isn't padded. */
function table(title: string, rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row.map((text, column) => (column === row.length - 1 ? text : text.padEnd(widths[column] ?? 0))).join('  ');
  return [title, ...rows.map((row) => `  ${line(row)}`)];
}
