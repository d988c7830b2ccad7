import { hashText } from '../../core/plan/text/hash-text';
import type { Acceptance } from '../../core/rules/accepted/acceptance';

/**
 * Before the key of each acceptance among the workbook's settings. Each has a setting of its own, so that whoever accepts something at
 * the same time in another pane is not overwritten; of two who accept the same finding, the later has the word.
 */
export const ACCEPTED_PREFIX = 'plan-mejora-aceptado:';

/** The key under which the workbook keeps an acceptance. */
export function acceptedKey({ sheet, rule, column, key }: Acceptance): string {
  return `${ACCEPTED_PREFIX}${hashText(sheet).toString(36)}:${rule}:${column ?? ''}:${key}`;
}
