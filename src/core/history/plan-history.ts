import { dayOfIso, isoDay, type Day } from '../plan/day';
import {
  countSituations,
  SITUATIONS,
  type ActionSituation,
  type Schedule,
  type Situation,
} from '../schedule/situation';
import { fingerprint, type Fingerprint } from './fingerprint';

/** What is stored of an action: enough to recognize it and to detect changes, but none of its text. */
export interface PastAction {
  readonly fingerprint: Fingerprint;
  /** `null` if the action had no number. */
  readonly number: number | null;
  /** `null` if the action had no readable end. */
  readonly end: Day | null;
  readonly situation: Situation;
}

export interface PastReview {
  /** The day as of which the plan was judged. */
  readonly asOf: Day;
  readonly counts: Readonly<Record<Situation, number>>;
  /** The average progress of the actions that aren't cancelled and state theirs, as a fraction; `null` if none does. */
  readonly progress: number | null;
  /** In the plan's order; `null` if no longer known, or too many. */
  readonly actions: readonly PastAction[] | null;
}

/**
 * The reviews stored in a workbook: at most {@link MAX_REVIEWS}, of different days, the earlier first; may be empty.
 */
export type PlanHistory = readonly PastReview[];

/** Three years of a review each month. */
export const MAX_REVIEWS = 36;

/** Only the last reviews keep their actions: two, so that a second one on a day can be compared with the day before. */
const MAX_DETAILED = 2;

/**
 * The largest number of actions that is stored. With it, the history has less than 200 KB: Excel returns all settings
 * together, and a response is limited to 5 MB
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
export const MAX_ACTIONS = 6_500;

export function pastActionOf({ action, situation }: ActionSituation): PastAction {
  return {
    fingerprint: fingerprint(action),
    number: action.number,
    end: action.end.kind === 'date' ? action.end.day : null,
    situation,
  };
}

/** The average progress of the actions that aren't cancelled; `null` if none states its progress. */
export function averageProgress({ situations }: Schedule): number | null {
  const stated = situations.flatMap(({ action, situation }) =>
    situation === 'cancelled' || action.progress === null ? [] : [action.progress],
  );
  return stated.length === 0 ? null : stated.reduce((sum, progress) => sum + progress, 0) / stated.length;
}

function pastReviewOf(schedule: Schedule): PastReview {
  const { asOf, counts, situations } = schedule;
  const isTooLong = situations.length > MAX_ACTIONS;
  return {
    asOf,
    counts,
    progress: averageProgress(schedule),
    actions: isTooLong ? null : situations.map(pastActionOf),
  };
}

/**
 * Adds a review to the history, replacing one of the same day. A review as of an earlier day than those stored isn't
 * added, because the plan says what is done now, and not what was done then.
 *
 * @param today Reviews as of later days were previews: they are dropped.
 */
export function withReview(history: PlanHistory, schedule: Schedule, today: Day): PlanHistory {
  const past = history.filter(({ asOf }) => asOf !== schedule.asOf && asOf <= Math.max(today, schedule.asOf));
  if (past.some(({ asOf }) => asOf > schedule.asOf)) return history;
  return limited([...past, pastReviewOf(schedule)]);
}

function limited(reviews: readonly PastReview[]): PlanHistory {
  const kept = [...reviews].sort((a, b) => a.asOf - b.asOf).slice(-MAX_REVIEWS);
  return kept.map((review, at) => (at < kept.length - MAX_DETAILED ? { ...review, actions: null } : review));
}

// Six bits per character: https://www.rfc-editor.org/rfc/rfc4648#section-5
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));

/** Characters per field: the fingerprint's two halves, number, end, situation. */
const LENGTHS = [4, 4, 3, 3, 1] as const;
const ACTION_LENGTH = LENGTHS.reduce((sum, length) => sum + length, 0);

/** Encodes an integer in the given number of characters; as 0, which means none, if it doesn't fit. */
function encode(value: number, length: number): string {
  let rest = Number.isInteger(value) && value >= 0 && value < 64 ** length ? value : 0;
  let text = '';
  for (let at = 0; at < length; at++) {
    text = (DIGITS[rest % 64] ?? '') + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

const decode = (text: string) => Array.from(text).reduce((sum, digit) => sum * 64 + (VALUES.get(digit) ?? 0), 0);

function encodeAction({ fingerprint: [first, second], number, end, situation }: PastAction): string {
  const values = [first, second, number === null ? 0 : number + 1, end ?? 0, SITUATIONS.indexOf(situation)];
  return values.map((value, index) => encode(value, LENGTHS[index] ?? 0)).join('');
}

function decodeAction(text: string): PastAction {
  let at = 0;
  const [first = 0, second = 0, number = 0, end = 0, situation = 0] = LENGTHS.map((length) =>
    decode(text.slice(at, (at += length))),
  );
  return {
    fingerprint: [first, second],
    number: number === 0 ? null : number - 1,
    end: end === 0 ? null : end,
    situation: SITUATIONS[situation] ?? 'unscheduled',
  };
}

/** A review as stored in the workbook. */
interface SavedReview {
  /** An ISO date such as `2024-09-15`. */
  readonly asOf: string;
  /** 15 characters per action. Absent: unknown. */
  readonly actions?: string;
  /** The number of actions in each situation, in the code's order. Absent in older versions, which stored all actions. */
  readonly counts?: readonly number[];
  readonly progress?: number;
}

/** Converts a history to a value for the workbook's settings. */
export function formatHistory(history: PlanHistory): readonly SavedReview[] {
  return history.map(({ asOf, actions, counts, progress }) => ({
    asOf: isoDay(asOf),
    ...(actions !== null && { actions: actions.map(encodeAction).join('') }),
    counts: SITUATIONS.map((situation) => counts[situation]),
    ...(progress !== null && { progress: Number(progress.toFixed(4)) }),
  }));
}

/** Parses stored actions; `null` if there are none, `undefined` if they are invalid. */
function parseActions(saved: unknown): readonly PastAction[] | null | undefined {
  if (saved === undefined) return null;
  if (typeof saved !== 'string' || !/^[\w-]*$/.test(saved)) return undefined;
  const count = saved.length / ACTION_LENGTH;
  if (!Number.isInteger(count)) return undefined;
  const texts = Array.from({ length: count }, (_, index) =>
    saved.slice(index * ACTION_LENGTH, (index + 1) * ACTION_LENGTH),
  );
  return texts.map(decodeAction);
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Parses stored counts, or counts the actions; `null` if that is impossible. */
function parseCounts(saved: unknown, actions: readonly PastAction[] | null): PastReview['counts'] | null {
  if (saved === undefined) return actions === null ? null : countSituations(actions);
  if (!Array.isArray(saved) || saved.length !== SITUATIONS.length || !saved.every(isCount)) return null;
  const counts = countSituations([]);
  SITUATIONS.forEach((situation, at) => (counts[situation] = saved[at] ?? 0));
  return counts;
}

/** Parses a stored history. Files are untrusted: invalid entries are skipped. */
export function parseHistory(value: unknown): PlanHistory {
  if (!Array.isArray(value)) return [];
  const reviews = value.flatMap((saved: unknown): readonly PastReview[] => {
    if (typeof saved !== 'object' || saved === null) return [];
    const { asOf, actions, counts, progress }: Partial<Record<keyof SavedReview, unknown>> = saved;
    const day = typeof asOf === 'string' ? dayOfIso(asOf) : null;
    const parsed = parseActions(actions);
    const counted = parsed === undefined ? null : parseCounts(counts, parsed);
    if (day === null || parsed === undefined || counted === null) return [];
    const isTooLong = parsed !== null && parsed.length > MAX_ACTIONS;
    const average = typeof progress === 'number' && Number.isFinite(progress) ? progress : null;
    return [{ asOf: day, counts: counted, progress: average, actions: isTooLong ? null : parsed }];
  });
  return limited(reviews);
}
