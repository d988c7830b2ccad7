import { dayOfIso, isoDay, type Day } from '../plan/day';
import { SITUATIONS, type ActionSituation, type Schedule, type Situation } from '../schedule/situation';
import { fingerprint, type Fingerprint } from './fingerprint';

/** What is remembered of an action: no word of it, only what it takes to know it again and to tell what changed. */
export interface RememberedAction {
  readonly fingerprint: Fingerprint;
  /** As in the plan; `null` where it had none. */
  readonly number: number | null;
  /** `null` where it had no readable end. */
  readonly end: Day | null;
  readonly situation: Situation;
}

/** What is remembered of a review. */
export interface RememberedReview {
  /** The day on which the plan was judged. */
  readonly asOf: Day;
  /** In the plan's order. */
  readonly actions: readonly RememberedAction[];
}

/** What a workbook remembers: the last reviews of different days, at most {@link MOST_REVIEWS}, the earlier first; may be empty. */
export type PlanHistory = readonly RememberedReview[];

/** Two, so that reviewing again on the same day still tells what changed since an earlier one. */
const MOST_REVIEWS = 2;

/**
 * The longest plan that is remembered, in actions: 150 KB of a workbook's settings a review. All of a workbook's settings go with each
 * look at it, and an answer may have 5 MB
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
export const MOST_REMEMBERED = 10_000;

/** What to remember of an action. */
export function rememberedAction({ action, situation }: ActionSituation): RememberedAction {
  return {
    fingerprint: fingerprint(action),
    number: action.number,
    end: action.end.kind === 'date' ? action.end.day : null,
    situation,
  };
}

/** What to remember of a review. */
export function rememberedReview({ asOf, situations }: Schedule): RememberedReview {
  return { asOf, actions: situations.map(rememberedAction) };
}

/**
 * A history with one more review. It takes the place of one of the same day; a plan that is too long is not remembered, and neither is a
 * review as of a day before all that are.
 */
export function withReview(history: PlanHistory, schedule: Schedule): PlanHistory {
  if (schedule.situations.length > MOST_REMEMBERED) return history;
  return [...history.filter(({ asOf }) => asOf !== schedule.asOf), rememberedReview(schedule)]
    .sort((a, b) => a.asOf - b.asOf)
    .slice(-MOST_REVIEWS);
}

// Six bits a character: https://www.rfc-editor.org/rfc/rfc4648#section-5
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));

/** The parts of an action's text, in characters: two halves of its fingerprint, its number, its end, its situation. */
const LENGTHS = [4, 4, 3, 3, 1] as const;
const ACTION_LENGTH = LENGTHS.reduce((sum, length) => sum + length, 0);

/** A whole number in so many characters; 0, which stands for nothing, where it doesn't fit. */
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

function encodeAction({ fingerprint: [first, second], number, end, situation }: RememberedAction): string {
  const values = [first, second, number === null ? 0 : number + 1, end ?? 0, SITUATIONS.indexOf(situation)];
  return values.map((value, index) => encode(value, LENGTHS[index] ?? 0)).join('');
}

function decodeAction(text: string): RememberedAction {
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

/** A remembered review as the workbook keeps it. */
interface SavedReview {
  /** As `2024-09-15`. */
  readonly asOf: string;
  /** 15 characters an action. */
  readonly actions: string;
}

/** A history as the workbook keeps it, as a value of its settings. */
export function formatHistory(history: PlanHistory): readonly SavedReview[] {
  return history.map(({ asOf, actions }) => ({ asOf: isoDay(asOf), actions: actions.map(encodeAction).join('') }));
}

/** A history as the workbook holds it. A file comes from anywhere, so what makes no sense is left out as if it had never been. */
export function parseHistory(value: unknown): PlanHistory {
  if (!Array.isArray(value)) return [];
  return value
    .flatMap((kept: unknown): readonly RememberedReview[] => {
      if (typeof kept !== 'object' || kept === null) return [];
      const { asOf, actions }: Partial<Record<keyof SavedReview, unknown>> = kept;
      const day = typeof asOf === 'string' ? dayOfIso(asOf) : null;
      if (day === null || typeof actions !== 'string' || !/^[\w-]*$/.test(actions)) return [];
      if (actions.length % ACTION_LENGTH !== 0 || actions.length > MOST_REMEMBERED * ACTION_LENGTH) return [];
      const count = actions.length / ACTION_LENGTH;
      const texts = Array.from({ length: count }, (_, index) =>
        actions.slice(index * ACTION_LENGTH, (index + 1) * ACTION_LENGTH),
      );
      return [{ asOf: day, actions: texts.map(decodeAction) }];
    })
    .sort((a, b) => a.asOf - b.asOf)
    .slice(-MOST_REVIEWS);
}
