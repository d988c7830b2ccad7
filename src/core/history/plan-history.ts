import { dayOfIso, isoDay, type Day } from '../plan/day';
import { SITUATIONS, type ActionSituation, type Schedule, type Situation } from '../schedule/situation';
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
  readonly asOf: Day;
  /** In the plan's order. */
  readonly actions: readonly PastAction[];
}

/**
 * The reviews stored in a workbook: at most {@link MAX_REVIEWS}, of different days, the earlier first; may be empty.
 */
export type PlanHistory = readonly PastReview[];

/** Two, so that a second review on the same day can still be compared with an earlier day. */
const MAX_REVIEWS = 2;

/**
 * The largest number of actions that is stored: 150 KB per review. Excel returns all settings together, and a response
 * is limited to 5 MB
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
export const MAX_ACTIONS = 10_000;

export function pastActionOf({ action, situation }: ActionSituation): PastAction {
  return {
    fingerprint: fingerprint(action),
    number: action.number,
    end: action.end.kind === 'date' ? action.end.day : null,
    situation,
  };
}

export function pastReviewOf({ asOf, situations }: Schedule): PastReview {
  return { asOf, actions: situations.map(pastActionOf) };
}

/**
 * Adds a review to the history, replacing one of the same day. A plan that is too long isn't stored, nor is a review of
 * an earlier day than those stored.
 */
export function withReview(history: PlanHistory, schedule: Schedule): PlanHistory {
  if (schedule.situations.length > MAX_ACTIONS) return history;
  return [...history.filter(({ asOf }) => asOf !== schedule.asOf), pastReviewOf(schedule)]
    .sort((a, b) => a.asOf - b.asOf)
    .slice(-MAX_REVIEWS);
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
  /** 15 characters per action. */
  readonly actions: string;
}

/** Converts a history to a value for the workbook's settings. */
export function formatHistory(history: PlanHistory): readonly SavedReview[] {
  return history.map(({ asOf, actions }) => ({ asOf: isoDay(asOf), actions: actions.map(encodeAction).join('') }));
}

/** Parses a stored history. Files are untrusted: invalid entries are skipped. */
export function parseHistory(value: unknown): PlanHistory {
  if (!Array.isArray(value)) return [];
  return value
    .flatMap((saved: unknown): readonly PastReview[] => {
      if (typeof saved !== 'object' || saved === null) return [];
      const { asOf, actions }: Partial<Record<keyof SavedReview, unknown>> = saved;
      const day = typeof asOf === 'string' ? dayOfIso(asOf) : null;
      if (day === null || typeof actions !== 'string' || !/^[\w-]*$/.test(actions)) return [];
      if (actions.length % ACTION_LENGTH !== 0 || actions.length > MAX_ACTIONS * ACTION_LENGTH) return [];
      const count = actions.length / ACTION_LENGTH;
      const texts = Array.from({ length: count }, (_, index) =>
        actions.slice(index * ACTION_LENGTH, (index + 1) * ACTION_LENGTH),
      );
      return [{ asOf: day, actions: texts.map(decodeAction) }];
    })
    .sort((a, b) => a.asOf - b.asOf)
    .slice(-MAX_REVIEWS);
}
