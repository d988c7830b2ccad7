import type { FixedContent } from '../fixes/cell-fix';
import { dateByFormat } from './date-by-format';
import type { Language } from './language';

/**
 * The text that a fixed cell will show.
 *
 * @example fixedText({ kind: 'date', day: 45505, numberFormat: 'mmm-yy', meaning: 45535 }, 'es') // 'ago-24'
 */
export function fixedText(content: FixedContent, language: Language): string {
  if (content.kind === 'date') return dateByFormat(content.day, content.numberFormat, language);
  return content.kind === 'number' ? String(content.number) : content.text;
}
