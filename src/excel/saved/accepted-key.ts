import { hashText } from '../../core/plan/text/hash-text';
import type { Acceptance } from '../../core/rules/accepted/acceptance';

/**
 * The prefix of acceptances among the workbook's settings. Each has its own setting, so that co-authors don't overwrite each other's; if two
 * accept the same finding, the later one counts.
 */
export const ACCEPTED_PREFIX = 'plan-mejora-aceptado:';

export function acceptedKey({ sheet, rule, column, key }: Acceptance): string {
  return `${ACCEPTED_PREFIX}${hashText(sheet).toString(36)}:${rule}:${column ?? ''}:${key}`;
}
