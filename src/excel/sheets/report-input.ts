import { readLetterhead } from '../../core/summary/report/letterhead';
import { rowsWithUserTexts, type FoundCell, type FoundRow } from '../../core/summary/report/kept-texts';
import { KEY_COLUMN, PAGE_COLUMNS } from '../../core/summary/report/report-page';
import { SHEETS_WORDS } from '../../core/messages/sheets-words';
import type { Paper, SpecContent } from '../../core/summary/sheet-spec';
import type { ReportInput } from '../../core/summary/summary-input';
import { matrix } from '../review/read-cells';
import type { Review } from '../review/review-plan';
import { topGrid } from '../review/survey-workbook';
import { cellContent } from './cell-input';
import type { SheetEntry, SheetsSurvey } from './survey-sheets';

/** The setting that holds what users wrote in the report, from before it is refreshed until it is complete. */
const KEPT_KEY = 'plan-mejora.report';

/** The size of a cover that is read. */
const [COVER_ROWS, COVER_COLUMNS] = [40, 12];

/** Stores what users wrote in the report; the caller syncs. */
export function saveUserTexts({ workbook }: Excel.RequestContext, { rows }: ReportInput): void {
  const kept = rowsWithUserTexts(rows);
  if (kept.length > 0) workbook.settings.add(KEPT_KEY, kept);
}

/** Deletes them again; the caller syncs. */
export function deleteUserTexts({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItemOrNullObject(KEPT_KEY).delete();
}

/**
 * Reads what the progress report needs besides the plan: one round trip. Its paper is that of its sheet, else that of the plan's: Letter
 * if that is set up for it, as new sheets are where it is the machine's paper.
 *
 * @param existing The report's sheet; `null` if it is new.
 */
export async function readReportInput(
  context: Excel.RequestContext,
  review: Review,
  survey: SheetsSurvey,
  existing: SheetEntry | null,
): Promise<ReportInput> {
  const planSheet = survey.sheets.find(({ id }) => id === review.sheets[0].id);
  const [first] = survey.sheets;
  const cover = first === undefined || first === planSheet || first.generated !== null ? null : first;
  const query = () => {
    const cells = existing === null ? null : reportCells(existing);
    return {
      cells: cells?.load('values,formulas') ?? null,
      top: cover?.sheet.getRangeByIndexes(0, 0, COVER_ROWS, COVER_COLUMNS).load('values,valueTypes'),
      saved: context.workbook.settings.getItemOrNullObject(KEPT_KEY).load('value'),
    };
  };
  const layout = (existing ?? planSheet)?.sheet.pageLayout.load('paperSize');
  let asked = query();
  let paper: Paper = 'a4';
  try {
    await context.sync();
    if (layout?.paperSize === Excel.PaperType.letter) paper = 'letter';
  } catch (error) {
    // Without a printer Excel may refuse to tell the paper.
    if (!(error instanceof OfficeExtension.Error)) throw error;
    asked = query();
    await context.sync();
  }

  const { cells, top, saved } = asked;
  const rows = existing === null || cells === null ? [] : foundRows(cells, existing);
  const unfinished = saved.isNullObject ? [] : parseRows(saved.value);
  const { plan } = review;
  const [{ grid }] = review.sheets;
  const letterhead = readLetterhead(
    grid,
    plan.headingRows[0] ?? grid.row,
    plan.title,
    cover === null || top === undefined ? null : topGrid(cover.name, top),
  );
  return {
    ...letterhead,
    paper,
    // After a failure the sheet may have lost what the setting still has.
    rows: unfinished.length === 0 ? rows : [...rows.filter(({ key }) => key !== ''), ...unfinished],
  };
}

/** All cells of a report; `null` if it was written before reports had keys. */
function reportCells({ sheet, written, columns }: SheetEntry): Excel.Range | null {
  const [, rows = ''] = /(\d+)$/.exec(written ?? '') ?? [];
  if (rows === '' || columns.length <= KEY_COLUMN) return null;
  const width = Math.max(...columns.map((column) => column ?? 0)) + 1;
  return sheet.getRangeByIndexes(0, 0, Number(rows), width);
}

function foundRows({ values, formulas }: Excel.Range, { columns }: SheetEntry): readonly FoundRow[] {
  const notes = Object.values(SHEETS_WORDS).map(({ unfinished }) => unfinished);
  const inputs = matrix(formulas);
  return matrix(values).map((row, at): FoundRow => {
    const cell = (column: number): FoundCell => {
      const place = columns[column] ?? null;
      const value = place === null ? '' : row[place];
      const content = place === null ? null : cellContent(value, inputs[at]?.[place]);
      // The note that the sheet is unfinished isn't a user's.
      return notes.some((note) => note === content)
        ? { content: null, shown: '' }
        : { content, shown: shownText(value) };
    };
    return {
      key: cell(KEY_COLUMN).shown,
      cells: Array.from({ length: PAGE_COLUMNS }, (_, column) => cell(column)),
    };
  });
}

const shownText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** The setting may hold anything, since the file may come from anywhere. */
function parseRows(value: unknown): readonly FoundRow[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((row: unknown): readonly FoundRow[] => {
    const { key, cells } = properties(row);
    if (typeof key !== 'string' || !Array.isArray(cells)) return [];
    return [{ key, cells: cells.slice(0, PAGE_COLUMNS).map(parseCell) }];
  });
}

function parseCell(value: unknown): FoundCell {
  const { content, shown } = properties(value);
  const { formula } = properties(content);
  const known: SpecContent =
    typeof formula === 'string'
      ? { formula }
      : typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean'
        ? content
        : null;
  return { content: known, shown: shownText(shown) };
}

const properties = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
