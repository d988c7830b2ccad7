import { isBlank, type GridCell } from '../grid';
import { plain } from '../text/plain-text';

/** Labels of a row whose marks are what was planned or what was done: *P* and *E*, *Programado* and *Ejecutado*. */
const PLANNED = /^(?:p|prog(?:ramad[oa]|\.)?|plan(?:ificad[oa]|ead[oa]|\.)?|previst[oa]|planned)$/;
const DONE = /^(?:e|ejec(?:utad[oa]|\.)?|r|real(?:izad[oa])?|c|cumplid[oa]|l|lograd[oa]|done|actual)$/;

/** Whether the marks of a row are what was planned or what was done, by its label; `null` if it has no label. */
export function marksOf(cells: readonly GridCell[]): 'planned' | 'done' | null {
  for (const { kind, value } of cells) {
    if (kind !== 'text') continue;
    const label = plain(String(value));
    if (PLANNED.test(label)) return 'planned';
    if (DONE.test(label)) return 'done';
  }
  return null;
}

/**
 * Whether a row has only marks in the calendar and their label, and so continues the action above. Without a label it
 * could be an action whose text is missing.
 *
 * @param outside The row's cells outside the calendar.
 */
export function isOnlyMarks(outside: readonly GridCell[]): boolean {
  const filled = outside.filter((cell) => !isBlank(cell));
  return filled.length === 1 && marksOf(filled) !== null;
}
