import { cellAddress, columnLetters } from '../../core/plan/grid';
import type { Language } from '../../core/messages/language';
import type { SheetSpec, SpecArea, SpecDocument, SpecTable } from '../../core/summary/sheet-spec';
import { formatSheetProperty, type PendingSetup, SHEET_PROPERTY } from './sheet-property';
import { cellInput } from './cell-input';
import {
  DATE_FORMATS,
  emphasisColors,
  emphasisFormat,
  PERCENT,
  PERCENT_FORMATS,
  SHEET_COLORS,
  SHEET_FONT,
  STYLES,
  TEXT_SIZES,
  type CellStyle,
} from './sheet-styles';
import type { RequestBudget } from './request-budget';
import type { SheetEntry } from './survey-sheets';
import { clearOurs, makeRoom, noteWritten, insertUserRows, specAddress, withoutUserColumns } from './our-cells';
import { rangeOf } from './spec-range';
import { deleteOldCharts, writeChart } from './write-chart';
import { isFillIn, type OnRows, writeCells, writeUserColumns } from './write-cells';
import { setUpDocumentPages, writeDocument } from './write-document';
import { addTable, moveTable, removeTable, setTableStyle } from './write-table';

/** The most that an emphasis, a property of a style, and a style's range take of a request, in bytes, measured with office.js. */
const [EMPHASIS_BYTES, PROPERTY_BYTES, RANGE_BYTES] = [2_500, 350, 600];

/** The properties that draw lines, each with several calls. */
const LINES: readonly (keyof CellStyle)[] = ['lines', 'above', 'below', 'gap'];

function bytesOf(style: CellStyle): number {
  const lines = LINES.filter((line) => style[line] !== undefined).length;
  return RANGE_BYTES + (Object.keys(style).length + 4 * lines) * PROPERTY_BYTES;
}

/** The margins in points: 8 mm at the sides, 10 above, 14 below, with the footer 7 from the edge. */
const MARGINS = {
  leftMargin: 22.7,
  rightMargin: 22.7,
  topMargin: 28.3,
  bottomMargin: 39.7,
  footerMargin: 19.8,
} as const;

const TITLE_CELL = 'A1';

/**
 * A column's width in points, from characters of the normal font: 7 pixels each and 5 for the margins, at 96 to the
 * inch.
 */
const columnPoints = (characters: number) => (characters * 7 + 5) * 0.75;

/** A generated sheet on its way into the workbook. */
export interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  readonly spec: SheetSpec;
  readonly language: Language;
  /** The sheet as it was found; `null` if it is new. */
  readonly existing: SheetEntry | null;
  /** The set-up that it lacked when it was opened; it gets the rest after an earlier failure. */
  readonly pending: PendingSetup;
}

/**
 * Adds a sheet, or takes the existing one, and marks it as ours and unfinished: whatever fails from here on, the sheet
 * is recognized, doesn't look complete, and running again completes it.
 *
 * @param words its language, and `unfinished`: the text of the first cell until {@link finishSheet}.
 */
export function openSheet(
  context: Excel.RequestContext,
  spec: SheetSpec,
  existing: SheetEntry | null,
  { unfinished, language }: { readonly unfinished: string; readonly language: Language },
): OpenSheet {
  const sheet = existing === null ? context.workbook.worksheets.add(spec.name) : existing.sheet;
  const open = { sheet, spec, language, existing, pending: existing?.generated?.pending ?? 'all' };
  setProperty(open, open.pending, existing?.id ?? '');
  sheet.getRange(TITLE_CELL).values = [[unfinished]];
  return open;
}

/** Says on the sheet that it is ours, and what its set-up lacks; the caller syncs. */
function setProperty({ sheet, spec }: OpenSheet, pending: PendingSetup, id: string): void {
  const { key, name, table } = spec;
  const property = { key, area: specAddress(spec), columns: table?.columns ?? [], id, name, pending };
  sheet.customProperties.add(SHEET_PROPERTY, formatSheetProperty(property));
}

/**
 * Writes the contents of an open sheet over those of before. Sends only what the size forces; the caller fits the rows,
 * draws the charts, finishes the sheet and syncs.
 *
 * Cells outside ours are not touched, nor are column widths, frozen rows and print set-up of an existing sheet.
 *
 * @param onRows called after each block of rows.
 */
export async function writeSheet(
  open: OpenSheet,
  date1904: boolean,
  budget: RequestBudget,
  onRows: OnRows,
): Promise<void> {
  const { sheet, spec, language, existing, pending } = open;
  const { cells, table } = spec;
  if (existing !== null) clearFilters(existing);
  const tableAt = table === null ? undefined : (existing?.tables.get(table.name)?.first ?? nameTable(open, table));
  const hasTable = table !== null && tableAt === cellAddress(table.area.row, table.area.column);
  if (existing !== null) makeRoom(existing, spec);
  noteWritten(sheet, spec, existing);
  // A table replaces cleared headings with its own, so it moves to its new place first.
  if (hasTable) {
    moveTable(sheet, table);
    if (pending === 'all') setTableStyle(sheet, table.name);
  } else if (table !== null && tableAt !== undefined) removeTable(sheet, table);
  if (existing !== null) clearOurs(existing, spec);
  insertUserRows(sheet, spec);
  await writeUserColumns(sheet, spec, date1904, budget);
  const all = { row: 0, column: 0, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
  const body = { name: SHEET_FONT, size: TEXT_SIZES[spec.key], color: SHEET_COLORS.ink };
  for (const part of withoutUserColumns(spec, all)) rangeOf(sheet, part).format.font.set(body);
  for (const { area, style } of spec.styles) {
    for (const part of withoutUserColumns(spec, area))
      await applyStyle(rangeOf(sheet, part), inLanguage(STYLES[style], language), part, budget);
  }
  const write = (from: number, to: number) => writeCells(sheet, cells, [from, to], date1904, budget, onRows);
  if (table === null) await write(0, cells.length);
  else {
    // Cells around the table use it by its columns' names: Excel refuses formulas over a table that doesn't exist yet, and
    // in one whose headings are still those of before, a name may belong to another column.
    const [from, to] = [table.area.row, table.area.row + table.area.rowCount];
    await write(from, to);
    if (!hasTable) addTable(sheet, table);
    await write(0, from);
    await write(to, cells.length);
  }
  for (const emphasis of spec.emphases) {
    await budget.spend(EMPHASIS_BYTES);
    const { custom } = rangeOf(sheet, emphasis.area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = emphasis.formula;
    const colors = emphasisColors(emphasis);
    if (colors !== null) {
      custom.format.fill.color = colors.fill;
      custom.format.font.color = colors.text;
    } else {
      custom.format.font.bold = true;
      const line = custom.format.borders.getItem(Excel.ConditionalRangeBorderIndex.edgeTop);
      line.style = Excel.ConditionalRangeBorderLineStyle.continuous;
      line.color = SHEET_COLORS.title;
    }
    const numberFormat = emphasisFormat(emphasis);
    if (numberFormat !== null) custom.format.numberFormat = numberFormat;
  }
  if (pending === 'all') setUpView(sheet, spec);
  if (spec.document !== undefined) await layOutDocument(sheet, spec, spec.document, budget);
}

/** Gives our table its name if a failure left it without; gives its first cell, or undefined if there is none such. */
function nameTable({ sheet, existing, pending }: OpenSheet, { name, area }: SpecTable): string | undefined {
  if (existing === null || pending !== 'all') return undefined;
  const place = cellAddress(area.row, area.column);
  const [unnamed] = Array.from(existing.tables).find(([, { first }]) => first === place) ?? [];
  if (unnamed === undefined) return undefined;
  sheet.tables.getItem(unnamed).name = name;
  return place;
}

/** Draws a sheet's charts. Comes after {@link fitRows}, because charts are positioned over rows. */
export function drawCharts({ sheet, spec, existing }: OpenSheet): void {
  deleteOldCharts(sheet, spec.charts, existing);
  for (const chart of spec.charts) writeChart(sheet, chart, existing);
}

/** Whether {@link setUpPages} has something to do on a sheet. */
export const lacksPageSetup = ({ pending, spec }: OpenSheet) => pending !== 'nothing' || spec.document !== undefined;

/** Replaces the note that the sheet is unfinished with its title: the last write to it. */
export function finishSheet(open: OpenSheet, date1904: boolean): void {
  const { sheet, spec, existing } = open;
  const title = spec.cells[0]?.[0] ?? null;
  if (!isFillIn(title)) sheet.getRange(TITLE_CELL).formulas = [[cellInput(title, date1904)]];
  if (!lacksPageSetup(open)) return;
  setProperty(open, 'page', existing?.id ?? '');
  sheet.load('id');
}

/** Fits row heights to their text. Needs the values of all formulas, so it comes after all sheets are written. */
export function fitRows({ sheet, spec: { firstFittedRow, cells, document } }: OpenSheet): void {
  if (document !== undefined) return;
  sheet
    .getRangeByIndexes(firstFittedRow, 0, cells.length - firstFittedRow, 1)
    .getEntireRow()
    .format.autofitRows();
}

/**
 * Shows all rows: under a filter Excel can write into the wrong rows
 * (https://github.com/OfficeDev/office-js/issues/224).
 */
function clearFilters({ sheet, tables, isFiltered }: SheetEntry): void {
  for (const name of tables.keys()) sheet.tables.getItem(name).clearFilters();
  if (isFiltered) sheet.autoFilter.clearCriteria();
}

/** A style with the number format that it has in a language. */
function inLanguage(style: CellStyle, language: Language): CellStyle {
  if (style.dateFormat !== undefined) return { ...style, numberFormat: DATE_FORMATS[language][style.dateFormat] };
  return style.numberFormat === PERCENT ? { ...style, numberFormat: PERCENT_FORMATS[language] } : style;
}

async function applyStyle(range: Excel.Range, style: CellStyle, area: SpecArea, budget: RequestBudget): Promise<void> {
  await budget.spend(bytesOf(style));
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.underline === true) format.font.underline = 'Single';
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.lines === true) {
    const edges = [Excel.BorderIndex.edgeBottom, ...(area.rowCount > 1 ? [Excel.BorderIndex.insideHorizontal] : [])];
    for (const edge of edges) {
      const border = format.borders.getItem(edge);
      border.style = Excel.BorderLineStyle.continuous;
      border.color = SHEET_COLORS.line;
    }
  }
  if (style.above !== undefined) {
    const border = format.borders.getItem(Excel.BorderIndex.edgeTop);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = style.above;
  }
  if (style.below !== undefined) {
    const border = format.borders.getItem(Excel.BorderIndex.edgeBottom);
    border.style = style.below.style;
    if (style.below.weight !== undefined) border.weight = style.below.weight;
    border.color = style.below.color;
  }
  if (style.font !== undefined) format.font.name = style.font;
  if (style.italic === true) format.font.italic = true;
  if (style.gap === true) {
    const border = format.borders.getItem(Excel.BorderIndex.edgeRight);
    border.style = Excel.BorderLineStyle.continuous;
    border.weight = Excel.BorderWeight.thick;
    border.color = SHEET_COLORS.paper;
  }
  if (style.numberFormat === undefined) return;
  // One value for all cells, which Excel accepts although the types don't:
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
  Reflect.set(range, 'numberFormat', style.numberFormat);
}

function setUpView(sheet: Excel.Worksheet, spec: SheetSpec): void {
  sheet.showGridlines = false;
  sheet.tabColor = SHEET_COLORS.tab;
  setColumnWidths(sheet, spec);
  for (const column of spec.hiddenColumns ?? []) sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  if (spec.frozenRows > 0) sheet.freezePanes.freezeRows(spec.frozenRows);
}

function setColumnWidths(sheet: Excel.Worksheet, { columnWidths }: SheetSpec): void {
  columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(characters);
  });
}

/** A document's columns and rows have the sizes for which its pages were divided, whatever they were before. */
async function layOutDocument(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  document: SpecDocument,
  budget: RequestBudget,
): Promise<void> {
  setColumnWidths(sheet, spec);
  const { hiddenFrom } = document;
  if (hiddenFrom !== undefined) {
    const hidden = sheet.getRangeByIndexes(0, hiddenFrom, 1, spec.columnWidths.length - hiddenFrom);
    hidden.getEntireColumn().columnHidden = true;
  }
  await writeDocument(sheet, document, budget);
}

/**
 * Sets up the pages of finished sheets for printing, and moves page breaks to where they belong now; the caller syncs. Apart from all else, because Excel may refuse
 * some of it, such as the paper without a printer (https://learn.microsoft.com/javascript/api/excel/excel.pagelayout);
 * the paper comes last.
 */
export function setUpPages(sheets: readonly OpenSheet[]): void {
  for (const { sheet, spec } of sheets) setUpPage(sheet, spec);
  for (const { sheet, spec } of sheets) {
    const isLetter = spec.document?.pages.paper === 'letter';
    sheet.pageLayout.paperSize = isLetter ? Excel.PaperType.letter : Excel.PaperType.a4;
  }
  for (const open of sheets) setProperty(open, 'nothing', open.sheet.id);
}

function setUpPage(sheet: Excel.Worksheet, spec: SheetSpec): void {
  if (spec.document !== undefined) {
    setUpDocumentPages(sheet, spec.document.pages, spec.print.footer);
    return;
  }
  const { orientation, headingRow, footer, columns, wide } = spec.print;
  const { pageLayout } = sheet;
  pageLayout.orientation =
    orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: wide?.pages ?? 1 };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  if (headingRow !== null) pageLayout.setPrintTitleRows(`$${headingRow + 1}:$${headingRow + 1}`);
  if (wide !== undefined) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(wide.repeatedColumns - 1)}`);
  // Whole columns, so that rows that a refresh adds are printed too.
  if (columns !== undefined) pageLayout.setPrintArea(`$A:$${columnLetters(columns - 1)}`);
  pageLayout.centerHorizontally = true;
  pageLayout.set(MARGINS);
}
