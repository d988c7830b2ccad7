import type { ExcelDescription } from '../../excel/describe-excel';
import type { FoundPlan } from '../../excel/review/find-plan';
import type { Review } from '../../excel/review/review-plan';
import type { Failure, PaneState } from './pane-state';

/** What is around the pane. */
export interface Surroundings {
  /** The add-in's version. */
  readonly version: string;
  readonly excel: ExcelDescription;
  /** The browser in which the pane runs, as it names itself. */
  readonly browser: string;
  /** The server from which the add-in was loaded. */
  readonly server: string;
  /** The pane's width and height in CSS pixels, and how many of the screen's make one. */
  readonly size: readonly [number, number, number];
}

/**
 * What whoever helps a user wants to know, one `name: value` a line, in no language: versions, codes and counts. Nothing of what the
 * workbook says is in it: no text of a cell, no name of a sheet or file.
 */
export function diagnosticsText(around: Surroundings, state: PaneState): string {
  const { version, excel, browser, server, size } = around;
  const { found, review, failures } = state;
  const [width, height, scale] = size;
  const sets = Object.entries(excel.sets).map(([set, newest]) => `${set} ${newest}`);
  const lines: readonly (readonly [string, string])[] = [
    ['plan-de-mejora', version],
    ['excel', `${excel.version} (${excel.platform})`],
    ['languages', `${excel.displayLanguage}, ${excel.contentLanguage}`],
    ['sets', sets.join(', ') || 'none'],
    ['browser', browser],
    ['server', server],
    ['pane', `${width} × ${height} × ${scale}`],
    ...(found === null ? [['plan', 'none'] as const] : planLines(found)),
    ...(review === null ? [] : reviewLines(review)),
    ['failures', failures.map(failureWords).join('; ') || 'none'],
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n');
}

function planLines(found: FoundPlan): readonly (readonly [string, string])[] {
  const { plan, otherPlans, settings, structures } = found;
  const is = { protected: found.isProtected, filtered: found.isFiltered, '1904': found.date1904 };
  const such = Object.entries(is).flatMap(([word, applies]) => (applies ? [word] : []));
  return [
    [
      'plan',
      `${plan.actions.length} actions, rows ${plan.firstRow + 1}–${plan.lastRow + 1}, ${such.join(', ') || 'plain'}`,
    ],
    ['columns', Object.keys(plan.columns).join(' ')],
    ['not read', String(plan.notRead.length)],
    ['other plans', String(otherPlans.length)],
    ['own criteria', String(structures.length)],
    ['settings', Object.keys(settings).join(' ') || 'none'],
    ['marks', String(found.marks)],
    ['sheets', String(found.generatedSheets.length)],
  ];
}

function reviewLines({ structure, structures, asOf, dueSoonDays, schedule, findings, accepted, rulesOff }: Review) {
  // Criteria of a sheet are called by its name.
  const isOwn = structures.some(({ id }) => id === structure.id);
  return [
    ['criteria', isOwn ? 'own' : structure.id],
    ['as of', `${asOf.followsToday ? 'today' : 'a fixed day'}, due soon ${dueSoonDays}`],
    ['situations', tally(schedule.situations.map(({ situation }) => situation))],
    ['findings', tally(findings.map(({ severity }) => severity))],
    ['by rule', tally(findings.map(({ rule }) => rule))],
    ['accepted', String(accepted.length)],
    ['rules off', rulesOff.join(' ') || 'none'],
  ] as const;
}

function failureWords({ task, code, facts }: Failure): string {
  return [task, code, ...(facts.detail === undefined ? [] : [facts.detail])].join(' ');
}

/** How often each word is there, the first first: `overdue 5, completed 1`. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${count}`).join(', ') || 'none';
}
