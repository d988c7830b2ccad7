import type { ErrorCode } from '../core/messages/error-words';
import type { Language } from '../core/messages/language';
import type { WorkPart } from '../excel/pace';

/** What a button of the ribbon does. */
export const RIBBON_TASKS = ['review', 'mark', 'write', 'removeMarks'] as const;

/** What a button of the ribbon does. */
export type RibbonTask = (typeof RIBBON_TASKS)[number];

/** What a button of the ribbon has to say that can't be seen on the sheet. */
export type Notice =
  /**
   * It is still at it: the ribbon's so-manieth work, from 1. `part` and `percent` say what is being done and how much of the whole is done,
   * and are absent until that is known.
   */
  | {
      readonly kind: 'working';
      readonly task: RibbonTask;
      readonly run: number;
      readonly part?: WorkPart;
      readonly percent?: number;
    }
  /** The user ended it; `sheets` were there before and are written half. */
  | { readonly kind: 'cancelled'; readonly sheets: readonly string[] }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly sheet?: string }
  | { readonly kind: 'reviewed'; readonly actions: number; readonly overdue: number; readonly findings: number }
  | { readonly kind: 'nothing-to-mark'; readonly sheet: string }
  /** Rows, from 0, that should carry a mark and can't. */
  | { readonly kind: 'not-marked'; readonly rows: readonly number[] }
  | { readonly kind: 'written'; readonly sheets: readonly string[] }
  | { readonly kind: 'no-marks-to-remove' }
  /** `unreadable`: rules that Excel could not give back, so that a mark among them stayed. */
  | { readonly kind: 'marks-left'; readonly sheets: readonly string[]; readonly unreadable: number };

/**
 * A notice as the part of an address after `#`, which a browser keeps to itself: a sheet's name never travels.
 *
 * @example noticeHash({ kind: 'failed', code: 'no-plan' }, 'es') // '#lang=es&kind=failed&code=no-plan'
 */
export function noticeHash(notice: Notice, language: Language): string {
  const parts = new URLSearchParams({ lang: language });
  for (const [name, value] of Object.entries(notice)) {
    for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) parts.append(name, String(one));
  }
  return `#${parts.toString()}`;
}
