import type { ExcelDescription } from '../../excel/describe-excel';
import type { FoundPlan } from '../../excel/review/find-plan';
import { readFoundPlan } from '../../excel/review/read-found-plan';
import type { Review } from '../../excel/review/review-plan';
import type { Failure, PaneState } from './pane-state';

/** Facts about the pane's environment. */
export interface Surroundings {
  readonly version: string;
  readonly excel: ExcelDescription;
  /** The user agent string. */
  readonly browser: string;
  readonly server: string;
  /** Width and height in CSS pixels, and the device pixel ratio. */
  readonly size: readonly [number, number, number];
}

/**
 * Facts for support, one `name: value` a line, not translated: versions, codes and counts. No cell text and no names of
 * sheets or files.
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
  const { otherPlans, settings, structures } = found;
  const plan = readFoundPlan(found);
  const is = {
    protected: found.sheets.some(({ isProtected }) => isProtected),
    filtered: found.sheets.some(({ isFiltered }) => isFiltered),
    '1904': found.date1904,
  };
  const such = Object.entries(is).flatMap(([word, applies]) => (applies ? [word] : []));
  return [
    [
      'plan',
      `${plan.actions.length} actions, rows ${plan.firstRow + 1}–${plan.lastRow + 1}, ${such.join(', ') || 'plain'}`,
    ],
    ['columns', Object.keys(plan.columns).join(' ')],
    ['not read', String(plan.notRead.length)],
    ['plan sheets', `${found.sheets.length} of ${found.allSheets.length}`],
    ['other plans', String(otherPlans.length)],
    ['own criteria', String(structures.length)],
    ['settings', Object.keys(settings).join(' ') || 'none'],
    ['marks', String(found.marks)],
    ['sheets', String(found.generatedSheets.length)],
  ];
}

function reviewLines({ structure, structures, asOf, dueSoonDays, schedule, findings, accepted, rulesOff }: Review) {
  // A structure read from a sheet has the sheet's name as its id.
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

/** Counts each word, in order of first occurrence: `overdue 5, completed 1`. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${count}`).join(', ') || 'none';
}
