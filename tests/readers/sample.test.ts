import { readFileSync } from 'node:fs';
import { libreOffice, python } from 'excel-host/testing';

const SAMPLE = 'assets/plan-de-mejora-2024.xlsx';
const LINES = readFileSync('scripts/sample-data/plan-de-mejora-2024.tsv', 'utf8')
  .split('\n')
  .map((line) => line.split('\t'));

const READ_WITH_OPENPYXL = `
import json, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print(json.dumps({
    "sheets": book.sheetnames,
    "title": book.properties.title,
    "language": book.properties.language,
    "heading": [[c.value for c in row] for row in sheet["A3:M4"]],
    "rows": [[c.value for c in row] for row in sheet["A5:M10"]],
    "types": sorted({c.data_type for row in sheet["H5:I10"] for c in row}),
    "formats": sorted({c.number_format for row in sheet["H5:I10"] for c in row}),
    "wrapped": all(c.alignment.wrap_text for row in sheet["A5:M10"] for c in row),
    "bordered": all(c.border.left.style == "thin" for row in sheet["A5:M10"] for c in row),
    "merged": sorted(str(area) for area in sheet.merged_cells.ranges),
    "frozen": sheet.freeze_panes,
    "printTitles": sheet.print_title_rows,
    "orientation": sheet.page_setup.orientation,
    "fit": [sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight],
    "last": sheet.dimensions,
}))
`;

describe('the sample workbook', () => {
  let read: unknown;
  beforeAll(async () => {
    read = await python(READ_WITH_OPENPYXL, SAMPLE);
  });

  it('contains the plan as in its text: numbers are numbers, dates and tags stay text', () => {
    const rows = LINES.slice(4, 10).map(([number = '', ...rest]) => [
      Number(number),
      ...rest.map((text) => text || null),
    ]);
    expect(read).toMatchObject({ sheets: ['Plan 2024'], rows, types: ['s'], formats: ['@'], last: 'A1:M10' });
    expect(rows[1]?.[6]).toContain('<b>');
  });

  it('has a heading of two rows with Tiempo over Inicio and Fin', () => {
    expect(read).toMatchObject({
      heading: LINES.slice(2, 4).map((line) => line.map((text) => text || null)),
      merged: ['A1:M1', ...'ABCDEFG'.split('').map((c) => `${c}3:${c}4`), 'H3:I3', 'J3:J4', 'K3:K4', 'L3:L4', 'M3:M4'],
    });
  });

  it('is laid out to be read and printed', () => {
    expect(read).toMatchObject({
      title: 'PLAN DE MEJORA INSTITUCIONAL 2024',
      language: 'es-DO',
      wrapped: true,
      bordered: true,
      frozen: 'A5',
      printTitles: '$3:$4',
      orientation: 'landscape',
      fit: [true, 1, 0],
    });
  });

  it('prints on one page in LibreOffice', async () => {
    const pdf = await libreOffice(SAMPLE, 'pdf');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }, 60_000);
});
