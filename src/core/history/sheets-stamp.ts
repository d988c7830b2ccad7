import type { ImprovementPlan } from '../plan/improvement-plan';
import { dayOfIso, isoDay, type Day } from '../plan/day';
import { hashText } from '../plan/text/hash-text';
import type { Finding } from '../rules/finding';
import type { AsOf } from '../schedule/as-of';
import type { Schedule } from '../schedule/situation';

/** From what the generated sheets were written. Contains no text of the plan. */
export interface SheetsStamp {
  readonly asOf: AsOf;
  readonly madeOn: Day;
  /** From {@link contentHash}. */
  readonly content: number;
}

/** What the generated sheets show, apart from the dates that their stamp has. */
export interface SheetsContent {
  readonly plan: ImprovementPlan;
  readonly schedule: Schedule;
  readonly findings: readonly Finding[];
  readonly accepted: readonly unknown[];
  readonly structure: { readonly id: string };
  readonly dueSoonDays: number;
}

/** A hash of everything that the generated sheets show: of two different plans it is nearly always different. */
export function contentHash(content: SheetsContent): number {
  const { plan, schedule, findings, accepted, structure, dueSoonDays } = content;
  const actions = schedule.situations.map(({ action: { row, cells }, situation }) => [
    row,
    situation,
    ...Object.entries(cells).map(([key, { value, text }]) => `${key}=${value}|${text}`),
  ]);
  const found = findings.map(({ rule, row, column }) => [rule, row, column]);
  return hashText(JSON.stringify([plan.title, structure.id, dueSoonDays, actions, found, accepted.length]));
}

/**
 * Why sheets no longer show the plan as it is: `as-of`: it is judged by another date, `day`: they were written on an
 * earlier day, `content`: the plan or its findings changed. `null`: they do.
 */
export type SheetsStaleness = 'as-of' | 'day' | 'content' | null;

/** Compares sheets with the plan as it is now. */
export function sheetsStaleness(stamp: SheetsStamp, asOf: AsOf, content: number): SheetsStaleness {
  if (stamp.asOf.followsToday !== asOf.followsToday) return 'as-of';
  if (stamp.asOf.day !== asOf.day) return asOf.followsToday ? 'day' : 'as-of';
  return stamp.content === content ? null : 'content';
}

/** Converts a stamp to a value for the workbook's settings. */
export function formatStamp({ asOf, madeOn, content }: SheetsStamp) {
  return { asOf: isoDay(asOf.day), followsToday: asOf.followsToday, madeOn: isoDay(madeOn), content };
}

/** Parses a stored stamp; `null` if it is none. Files are untrusted. */
export function parseStamp(value: unknown): SheetsStamp | null {
  if (typeof value !== 'object' || value === null) return null;
  const { asOf, followsToday, madeOn, content }: Partial<Record<keyof ReturnType<typeof formatStamp>, unknown>> = value;
  const dayIn = (text: unknown) => (typeof text === 'string' ? dayOfIso(text) : null);
  const [day, made] = [dayIn(asOf), dayIn(madeOn)];
  if (day === null || made === null || typeof followsToday !== 'boolean' || typeof content !== 'number') return null;
  return { asOf: { day, followsToday }, madeOn: made, content };
}
