import { readStructure } from '../../core/criteria/read-structure';
import type { CriteriaStructure } from '../../core/criteria/structure';
import { topGrid, type SheetSurvey } from './survey-workbook';

/** How long a structure may be, in rows of its sheet: the longest that is known has 37 entries. */
const MOST_ROWS = 1000;

/**
 * Asks for the criteria structures that a workbook keeps on sheets of its own; the function that comes back gives them once the next sync
 * has answered. What the survey holds whole is not asked for again.
 */
export function queryStructures(
  context: Excel.RequestContext,
  surveys: readonly SheetSurvey[],
): () => readonly CriteriaStructure[] {
  const grids = surveys.flatMap(({ id, name, top, lastRow, generated }) => {
    if (generated !== null || readStructure(top) === null) return [];
    const [rows, columns] = [Math.min(lastRow + 1, MOST_ROWS), top.cells[0]?.length ?? 0];
    if (rows <= top.cells.length) return [() => top];
    const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(0, 0, rows, columns);
    range.load('values,valueTypes');
    return [() => topGrid(name, range)];
  });
  return () => grids.flatMap((grid) => readStructure(grid()) ?? []);
}
