import { isBlank, type GridCell } from '../grid';
import { plain } from '../text/plain-text';

/** A row's label if its marks are the plan, and if they are what was done: *P* and *E*, *Programado* and *Ejecutado*. */
const PLANNED = /^(?:p|prog(?:ramad[oa]|\.)?|plan(?:ificad[oa]|ead[oa]|\.)?|previst[oa]|planned)$/;
const DONE = /^(?:e|ejec(?:utad[oa]|\.)?|r|real(?:izad[oa])?|c|cumplid[oa]|l|lograd[oa]|done|actual)$/;

/** Whether the marks of a row are the plan or what was done, by its label; `null` if it has none. */
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
 * Whether a row has nothing of its own but marks in the calendar and the label of what they are: it goes on with the action above. Without
 * a label it could be an action whose text is missing.
 *
 * @param outside Its cells outside of the calendar.
 */
export function isOnlyMarks(outside: readonly GridCell[]): boolean {
  const filled = outside.filter((cell) => !isBlank(cell));
  return filled.length === 1 && marksOf(filled) !== null;
}
