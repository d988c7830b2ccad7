import { readStructure } from '../../core/criteria/read-structure';
import type { CriteriaStructure } from '../../core/criteria/structure';
import { topGrid, type SheetSurvey } from './survey-workbook';

/** The longest structure, in rows of its sheet: the longest known one has 37 entries. */
const MOST_ROWS = 1000;

/**
 * Requests the criteria structures on sheets of the workbook; the returned function gives them after the next sync. Sheets that the survey
 * read completely are not read again.
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
