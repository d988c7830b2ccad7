import { ERROR_TEXTS } from '../../core/messages/error-texts';
import type { ErrorText } from '../../core/messages/error-words';
import type { Language } from '../../core/messages/language';
import type { Failure } from '../state/pane-state';

/** What happened, and what to do next. */
export function errorText({ code, facts: { sheet, seen } }: Failure, language: Language): ErrorText {
  return ERROR_TEXTS[language][code]({ ...(sheet !== undefined && { sheet }), ...(seen && { seen }) });
}
