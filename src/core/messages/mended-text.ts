import type { MendedContent } from '../mending/cell-mending';
import { dateByFormat } from './date-by-format';
import type { Language } from './language';

/**
 * What a mended cell will show.
 *
 * @example mendedText({ kind: 'date', day: 45505, numberFormat: 'mmm-yy' }, 'es') // 'ago-24'
 */
export function mendedText(content: MendedContent, language: Language): string {
  if (content.kind === 'date') return dateByFormat(content.day, content.numberFormat, language);
  return content.kind === 'number' ? String(content.number) : content.text;
}
