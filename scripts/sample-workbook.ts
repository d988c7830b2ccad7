import { Workbook, type Cell, type Worksheet } from 'exceljs';
import { BORDERS, finish, FONT, HEADING_FILL, HEADING_FONT, heightFor, NAVY } from './sample-style';

/** The creation date in the file, fixed so that the same data gives the same bytes. */
const MADE_ON = new Date(Date.UTC(2024, 0, 15));
const ZIPPED_ON = new Date(2024, 0, 15);

const SHEET = 'Plan 2024';
const HEADING_ROWS = [3, 4] as const;
const DATE_COLUMNS: readonly number[] = [8, 9];
const CENTRED_COLUMNS: readonly number[] = [1, ...DATE_COLUMNS];

/** In characters, one for each of the plan's 13 columns; together they fit on a landscape page at a legible size. */
const WIDTHS = [5, 21, 18, 31, 21, 21, 35, 8, 8, 12, 18, 16, 15] as const;

/**
 * The 2024 plan as its staff keep it in Excel, made from the plan's text.
 *
 * @param plan the plan as tab-separated lines: title, blank line, two heading lines, one line per action. Dates and
 * HTML tags stay text; only the action's number becomes a number.
 * @returns the bytes of an .xlsx file, identical for the same text
 */
export async function sampleWorkbook(plan: string): Promise<Uint8Array> {
  const lines = plan.split(/\r?\n/).map((line) => line.split('\t'));
  const title = (lines[0]?.[0] ?? '').replaceAll('**', '');

  const workbook = new Workbook();
  // The library reads and writes the language, but its types lack it.
  Object.assign(workbook, {
    title,
    subject: 'Plan de mejora institucional',
    creator: 'Planificación y Desarrollo',
    lastModifiedBy: 'Planificación y Desarrollo',
    language: 'es-DO',
    created: MADE_ON,
    modified: MADE_ON,
  });

  const sheet = workbook.addWorksheet(SHEET, {
    views: [{ state: 'frozen', ySplit: HEADING_ROWS[1], topLeftCell: 'A5', activeCell: 'A5', zoomScale: 90 }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.3, right: 0.3, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: HEADING_ROWS.join(':'),
    },
    headerFooter: { oddFooter: '&L&8&A&R&8Página &P de &N' },
  });
  // A4. The library's enumeration of sizes exists in its types only.
  Object.assign(sheet.pageSetup, { paperSize: 9 });
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));

  writeTitle(sheet, title);
  writeHeading(sheet, lines.slice(2, 4));
  lines
    .slice(4)
    .filter((fields) => fields.some(Boolean))
    .forEach((fields, index) => writeAction(sheet, HEADING_ROWS[1] + 1 + index, fields));

  return finish(new Uint8Array(await workbook.xlsx.writeBuffer()), ZIPPED_ON);
}

function writeTitle(sheet: Worksheet, title: string): void {
  sheet.mergeCells(1, 1, 1, WIDTHS.length);
  const cell = sheet.getCell(1, 1);
  cell.value = title;
  cell.font = { ...FONT, size: 14, bold: true, color: { argb: NAVY } };
  cell.alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getRow(1).height = 26;
  sheet.getRow(2).height = 8;
}

/** A heading with subheadings spans the columns up to the next heading; one without spans both rows. */
function writeHeading(sheet: Worksheet, [upper = [], lower = []]: readonly (readonly string[])[]): void {
  const [top, bottom] = HEADING_ROWS;
  WIDTHS.forEach((_, index) => {
    for (const [row, words] of [[top, upper[index]] as const, [bottom, lower[index]] as const]) {
      const cell = sheet.getCell(row, index + 1);
      if (words) cell.value = words;
      cell.font = HEADING_FONT;
      cell.fill = HEADING_FILL;
      cell.border = BORDERS;
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    }
  });
  upper.forEach((words, index) => {
    if (!words) return;
    if (!lower[index]) {
      sheet.mergeCells(top, index + 1, bottom, index + 1);
      return;
    }
    const next = upper.findIndex((other, position) => position > index && other !== '');
    sheet.mergeCells(top, index + 1, top, next === -1 ? WIDTHS.length : next);
  });
  sheet.getRow(top).height = 20;
  sheet.getRow(bottom).height = 18;
}

function writeAction(sheet: Worksheet, row: number, fields: readonly string[]): void {
  WIDTHS.forEach((_, index) => {
    const column = index + 1;
    const words = fields[index] ?? '';
    const cell: Cell = sheet.getCell(row, column);
    if (words) cell.value = column === 1 ? Number(words) : words;
    if (DATE_COLUMNS.includes(column)) cell.numFmt = '@';
    cell.font = FONT;
    cell.border = BORDERS;
    cell.alignment = {
      vertical: 'top',
      wrapText: true,
      ...(CENTRED_COLUMNS.includes(column) && { horizontal: 'center' }),
    };
  });
  sheet.getRow(row).height = heightFor(fields, WIDTHS);
}
