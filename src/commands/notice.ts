import type { ErrorCode } from '../core/messages/error-words';
import type { Language } from '../core/messages/language';
import type { WorkPart } from '../excel/pace';

/** The tasks of the ribbon's buttons. */
export const RIBBON_TASKS = ['review', 'mark', 'write', 'removeMarks'] as const;

export type RibbonTask = (typeof RIBBON_TASKS)[number];

/** A result or progress of a ribbon button that can't be seen on the sheet. */
export type Notice =
  /**
   * Work in progress. `run` counts the ribbon's runs from 1; `part` and `percent` are absent until they are known.
   */
  | {
      readonly kind: 'working';
      readonly task: RibbonTask;
      readonly run: number;
      readonly part?: WorkPart;
      readonly percent?: number;
    }
  /** The user cancelled it; `sheets` existed before and are half refreshed. */
  | { readonly kind: 'cancelled'; readonly sheets: readonly string[] }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly sheet?: string }
  | { readonly kind: 'reviewed'; readonly actions: number; readonly overdue: number; readonly findings: number }
  | { readonly kind: 'nothing-to-mark'; readonly sheet: string }
  /** Rows, from 0, that should carry a mark and can't. */
  | { readonly kind: 'not-marked'; readonly rows: readonly number[] }
  /** `notSetUp`: sheets whose page set-up Excel refused. */
  | { readonly kind: 'written'; readonly sheets: readonly string[]; readonly notSetUp: readonly string[] }
  | { readonly kind: 'no-marks-to-remove' }
  /** `unreadable`: how many rules Excel could not read, so that a mark may be among them; `refused`: marks that it refused to delete. */
  | {
      readonly kind: 'marks-left';
      readonly sheets: readonly string[];
      readonly unreadable: number;
      readonly refused: number;
    };

/**
 * A notice as the hash of an address, which a browser doesn't send: a sheet's name never leaves the machine.
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
