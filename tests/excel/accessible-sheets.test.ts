import { DEFAULT_STRUCTURE } from '../../src/core/criteria/structures';
import { sheets as en } from '../../src/core/messages/en/sheets';
import { sheets as es } from '../../src/core/messages/es/sheets';
import { SHEET_KEYS, type SheetSpec, type SpecArea } from '../../src/core/summary/sheet-spec';
import { summarisePlan } from '../../src/core/summary/summarise-plan';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { emphasisColors, STYLES, SHEET_COLORS } from '../../src/excel/sheets/sheet-styles';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { contrast } from '../support/color';
import { openOffice } from 'excel-host/testing';
import { planBytes } from '../support/plans';
import { asOf, SEPTEMBER_15 } from '../support/sample';

jest.setTimeout(60_000);

/** The minimum contrast of text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const MIN_CONTRAST = 4.5;

/** The sheets of a plan with statuses, completion dates, evidence and all situations. */
async function specsIn(language: 'es' | 'en'): Promise<readonly SheetSpec[]> {
  await openOffice(planBytes('status-and-progress'));
  const review = await reviewPlan(asOf());
  const { names: sheets, tables } = language === 'es' ? es : en;
  return summarisePlan({
    ...review,
    structure: DEFAULT_STRUCTURE,
    history: [],
    ownerPages: true,
    changes: null,
    found: {},
    madeOn: SEPTEMBER_15,
    language,
    names: { sheets, tables },
  });
}

const covers = ({ row, column, rowCount, columnCount }: SpecArea, atRow: number, atColumn: number) =>
  atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;

/** Every combination of text color and fill in cells with text, including those of emphases. */
function colorsOf({ cells, styles, emphases }: SheetSpec): ReadonlySet<string> {
  const pairs = new Set<string>();
  cells.forEach((row, atRow) => {
    row.forEach((cell, atColumn) => {
      if (cell === null) return;
      let [text, ground]: readonly [string, string] = [SHEET_COLORS.ink, SHEET_COLORS.paper];
      for (const { area, style } of styles) {
        if (!covers(area, atRow, atColumn)) continue;
        const { color = text, fill = ground } = STYLES[style];
        [text, ground] = [color, fill];
      }
      pairs.add(`${text} ${ground}`);
    });
  });
  // Bars are drawn on empty cells, with their meaning as text beside them.
  for (const emphasis of emphases) {
    const colors = emphasisColors(emphasis);
    if (colors !== null && emphasis.as !== 'bar') pairs.add(`${colors.text} ${colors.fill}`);
  }
  return pairs;
}

describe.each(['es', 'en'] as const)('the generated sheets in %s', (language) => {
  let specs: readonly SheetSpec[] = [];
  beforeAll(async () => {
    specs = await specsIn(language);
  });

  test.each(SHEET_KEYS)('%s starts with its title and has no blank headings', (key) => {
    const spec = specs.find((candidate) => candidate.key === key);
    expect(spec?.cells[0]?.[0]).toMatch(/\p{L}{3}/u);
    const headings = spec?.styles.filter(({ style }) => style === 'heading' || style === 'report-heading') ?? [];
    expect(headings.length).toBeGreaterThan(0);
    for (const { area } of headings) {
      const cells = spec?.cells[area.row]?.slice(area.column, area.column + area.columnCount);
      expect(cells).toHaveLength(area.columnCount);
      const isCovered = (column: number) =>
        spec?.document?.spans.some(
          (span) => span.row === area.row && column > span.column && column < span.column + span.columnCount,
        );
      cells?.forEach((cell, at) => {
        if (isCovered(area.column + at) !== true) expect(cell).not.toBeNull();
      });
    }
  });

  test.each(SHEET_KEYS)('%s has enough contrast between text and fill', (key) => {
    const spec = specs.find((candidate) => candidate.key === key);
    const pairs = spec === undefined ? [] : [...colorsOf(spec)];
    expect(pairs.length).toBeGreaterThan(1);
    const tooFaint = pairs.filter((pair) => {
      const [text = '', ground = ''] = pair.split(' ');
      return contrast(text, ground) < MIN_CONTRAST;
    });
    expect(tooFaint).toEqual([]);
  });

  test('use no color alone: a colored cell has its situation as text, in the cell or its row', () => {
    for (const { emphases } of specs) {
      for (const emphasis of emphases.filter(({ as }) => as === 'bar')) {
        expect(emphasis.formula).toMatch(/^=AND\(\$[A-Z]+\d+="[^"]+"/);
      }
    }
    expect(Object.values(STYLES).map(({ numberFormat = '' }) => numberFormat)).not.toContainEqual(
      expect.stringMatching(/\[(?:red|color)/i),
    );
  });

  test('have the data of charts as text beside them', () => {
    const charts = specs.flatMap((spec) => spec.charts.map((chart) => ({ spec, chart })));
    expect(charts).toHaveLength(1);
    for (const { spec, chart } of charts) {
      expect(spec.cells[chart.place.row - 2]?.[chart.place.column]).toMatch(/\p{L}{3}/u);
      expect(spec.cells[chart.place.row - 1]?.[chart.place.column]).toEqual({
        formula: expect.stringContaining('&') as string,
      });
      const data = spec.cells[chart.data.row]?.slice(chart.data.column, chart.data.column + chart.data.columnCount);
      expect(data).not.toContain(null);
    }
  });
});

test('no cells of tables are merged, tables have headings, links have texts, and pages are A4', async () => {
  const { host } = await openOffice(planBytes('status-and-progress'));
  // The report is printed on the plan's paper.
  for (const sheet of host.workbook.sheets) sheet.pageSetup.paperSize = 9;
  const { written } = await writeSheets(await reviewPlan(asOf()), { language: 'es', madeOn: SEPTEMBER_15 });
  await Excel.run(async (context) => {
    const looks = written.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const used = sheet.getUsedRange();
      return {
        name,
        merged: used.getMergedAreasOrNullObject(),
        cells: used.load('values, formulas'),
        tables: sheet.tables.load('items/showHeaders'),
        page: sheet.pageLayout.load('paperSize, zoom'),
        titles: sheet.pageLayout.getPrintTitleRowsOrNullObject(),
        frozen: sheet.freezePanes.getLocationOrNullObject(),
      };
    });
    await context.sync();
    for (const { name, merged, cells, tables, page, titles, frozen } of looks) {
      const isDocument = name === 'Informe de avance';
      // A document's texts are over several columns.
      expect([name, merged.isNullObject]).toEqual([name, !isDocument]);
      expect(tables.items.every(({ showHeaders }) => showHeaders)).toBe(true);
      const isFullSize = isDocument || name === 'Por responsable';
      const zoom = isFullSize ? { scale: 100 } : { horizontalFitToPages: 1 };
      expect(page).toMatchObject({ paperSize: 'A4', zoom });
      // A heading that isn't frozen is repeated on every printed page too.
      expect([name, titles.isNullObject]).toEqual([name, frozen.isNullObject]);
      cells.formulas.forEach((row, at) => {
        row.forEach((formula, column) => {
          if (!String(formula).startsWith('=HYPERLINK(')) return;
          expect(cells.values[at]?.[column]).toMatch(/^(?:Fila \d+|[A-Z]+\d+|Todo el plan)$/);
        });
      });
    }
  });
});
