import { errors as enErrors } from '../core/messages/en/errors';
import { pane as enPane } from '../core/messages/en/pane';
import { ERROR_CODES, type ErrorCode } from '../core/messages/error-words';
import { errors as esErrors } from '../core/messages/es/errors';
import { pane as esPane } from '../core/messages/es/pane';
import type { Language } from '../core/messages/language';

/** What a button of the ribbon has to say that can't be seen on the sheet. */
export type Notice =
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly sheet?: string }
  | { readonly kind: 'nothing-to-mark'; readonly sheet: string }
  | { readonly kind: 'nothing-to-unmark' }
  | { readonly kind: 'marks-left'; readonly sheets: readonly string[] };

/**
 * A notice as the part of an address after `#`, which a browser keeps to itself: a sheet's name never travels.
 *
 * @example noticeHash({ kind: 'failed', code: 'no-plan' }, 'es') // '#lang=es&kind=failed&code=no-plan'
 */
export function noticeHash(notice: Notice, language: Language): string {
  const { kind } = notice;
  const parts = new URLSearchParams({ lang: language, kind });
  if (kind === 'failed') parts.set('code', notice.code);
  if (kind === 'failed' && notice.sheet !== undefined) parts.set('sheet', notice.sheet);
  if (kind === 'nothing-to-mark') parts.set('sheet', notice.sheet);
  if (kind === 'marks-left') for (const sheet of notice.sheets) parts.append('sheet', sheet);
  return `#${parts.toString()}`;
}

/** A notice in words, and the language they are in. */
export interface NoticeText {
  readonly language: Language;
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What an address's part after `#` has to say; `null` where it says nothing. */
export function noticeText(hash: string): NoticeText | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const language: Language = parts.get('lang') === 'en' ? 'en' : 'es';
  const { done, name } = { es: esPane, en: enPane }[language];
  const sheets = parts.getAll('sheet');
  const text = (...sentences: readonly string[]): NoticeText => ({ language, title: name, sentences });
  switch (parts.get('kind')) {
    case 'failed': {
      const code = ERROR_CODES.find((known) => known === parts.get('code')) ?? 'host-failed';
      const [sheet] = sheets;
      const { happened, next } = { es: esErrors, en: enErrors }[language][code](sheet === undefined ? {} : { sheet });
      return text(happened, next);
    }
    case 'nothing-to-mark':
      return text(done.nothingToMark(sheets.join(', ')));
    case 'nothing-to-unmark':
      return text(done.nothingToUnmark);
    case 'marks-left':
      return text(done.marksLeft(sheets));
    default:
      return null;
  }
}
