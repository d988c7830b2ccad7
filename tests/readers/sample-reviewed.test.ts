import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reviewCommand } from '../../src/cli/review-command';
import { dayOf } from '../../src/core/plan/day';
import { libreOffice, python } from 'excel-host/testing';

const SAMPLE = path.resolve('assets/plan-de-mejora-2024.xlsx');

/** The contents and formats of the plan's sheet, and the names of the other sheets. */
const READ_WITH_OPENPYXL = `
import json, sys
from openpyxl import load_workbook
def cell(c):
    return [c.value, c.data_type, c.number_format, c.font.b, c.font.sz, c.font.name, c.fill.fgColor.rgb, c.border.left.style]
def book(file):
    workbook = load_workbook(file)
    sheet = workbook["Plan 2024"]
    return {
        "plan": [[cell(c) for c in row] for row in sheet.iter_rows()],
        "merged": sorted(str(area) for area in sheet.merged_cells.ranges),
        "widths": {key: d.width for key, d in sheet.column_dimensions.items()},
        "heights": {key: d.height for key, d in sheet.row_dimensions.items()},
        "frozen": sheet.freeze_panes,
        "printTitles": sheet.print_title_rows,
        "formulas": [f for rules in sheet.conditional_formatting for r in rules.rules for f in r.formula],
        "sheets": workbook.sheetnames,
        "tables": [t.displayName for s in workbook.worksheets for t in s.tables.values()],
    }
print(json.dumps([book(file) for file in sys.argv[1:]]))
`;
import { GENERATED_SHEETS } from '../support/sample';

interface Book {
  readonly formulas: readonly string[];
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

let folder = '';
let books: readonly Book[] = [];

const at = (name: string) => path.join(folder, name);
const review = async (...typed: readonly string[]) => {
  const complaints: string[] = [];
  const code = await reviewCommand(typed, {
    folder,
    variables: {},
    today: dayOf(2024, 9, 15),
    print: () => undefined,
    complain: (line) => complaints.push(line),
  });
  expect([code, complaints]).toEqual([0, []]);
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readers-'));
  await review(SAMPLE, '--as-of', '2024-09-15', '--out', 'reviewed.xlsx');
  await review('reviewed.xlsx', '--clear', '--out', 'cleared.xlsx');
  books = (await python(READ_WITH_OPENPYXL, SAMPLE, at('reviewed.xlsx'), at('cleared.xlsx'))) as readonly Book[];
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the reviewed sample, read by openpyxl', () => {
  const beside = { formulas: [], sheets: [], tables: [] };

  it('has its plan unchanged', () => {
    const [before, after] = books;
    expect({ ...after, ...beside }).toEqual({ ...before, ...beside });
  });

  it('has marks, each with its symbol, and the generated sheets', () => {
    const [before, after] = books;
    expect(before?.formulas).toEqual([]);
    expect(after?.formulas.length).toBeGreaterThan(0);
    expect(after?.formulas.every((formula) => formula.includes('plan-mejora:'))).toBe(true);
    expect(after?.sheets).toEqual(['Plan 2024', ...GENERATED_SHEETS]);
    expect(after?.tables).toEqual(['Indicadores', 'Hallazgos']);
  });

  it('is as it was after everything is removed', () => {
    const [before, , cleared] = books;
    expect(cleared).toEqual(before);
  });
});

describe('the reviewed sample, read by LibreOffice', () => {
  /**
   * One sheet, counted from 1, as LibreOffice calculates and shows it:
   * https://wiki.documentfoundation.org/Documentation/DevGuide/Spreadsheet_Documents#Token_12.2C_sheet
   */
  const csv = async (name: string, sheet: number) =>
    (
      await libreOffice(at(name), `csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,${sheet}`)
    ).toString('utf8');

  /** The plan's sheet is the first. */
  const sheetOf = (name: (typeof GENERATED_SHEETS)[number]) => 2 + GENERATED_SHEETS.indexOf(name);

  it('has a register with the same days overdue as in the add-in', async () => {
    const register = await csv('reviewed.xlsx', sheetOf('Indicadores'));
    for (const days of [15, 46, 138]) expect(register).toMatch(new RegExp(`Vencida;.*\\b${days}\\b`));
    expect(register).not.toMatch(/#(REF|NAME|VALUE|DIV|N\/A)|Err:\d/);
  }, 60_000);

  it('has a sheet by criterion without an error in it', async () => {
    const byCriterion = await csv('reviewed.xlsx', sheetOf('Por criterio'));
    expect(byCriterion).toMatch(/;Total;6;6;0;/);
    expect(byCriterion).not.toMatch(/#(REF|NAME|VALUE|DIV|N\/A)|Err:\d/);
  }, 60_000);
});
