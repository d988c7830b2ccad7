import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { libreOfficeAll, openOffice, python } from 'excel-host/testing';
import { dayOf, type Day } from '../../src/core/plan/day';
import { SHEET_KEYS, type SheetKey } from '../../src/core/summary/sheet-spec';
import { groupByOwner } from '../../src/core/summary/sheets/group-by-owner';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { hospitalPlan, ministryPlan } from '../support/printed-plans';
import { sampleBytes, SEPTEMBER_15 } from '../support/sample';

jest.setTimeout(400_000);

/** A page of a PDF file, measured by measure_pdf.py. */
interface Page {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** The smallest text, in points. */
  readonly smallest: number;
  /** Pairs of words that lie on each other, as cut text does. */
  readonly overlaps: readonly string[];
  readonly outside: readonly string[];
  readonly words: readonly string[];
}

interface Printed {
  readonly pages: readonly Page[];
  /** What the printed cells show. */
  readonly shown: readonly string[];
  readonly owners: number;
}

type Case = readonly [name: string, plan: () => Promise<Uint8Array>, asOf: Day, language: 'es' | 'en'];

const SEPTEMBER_2025 = dayOf(2025, 9, 15);
const CASES: readonly Case[] = [
  ['the sample', () => Promise.resolve(sampleBytes()), SEPTEMBER_15, 'es'],
  ['a ministry', ministryPlan, SEPTEMBER_2025, 'es'],
  ['a ministry, in English', ministryPlan, SEPTEMBER_2025, 'en'],
  ['a hospital', hospitalPlan, SEPTEMBER_2025, 'es'],
];

/** The progress report has a test of its own. */
const SHEETS: readonly SheetKey[] = SHEET_KEYS.filter((key) => key !== 'progress-report');

const printed = new Map<string, Printed>();

/** What the cells of a sheet's print area show, without hidden columns. */
async function shownOn(name: string): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    // LibreOffice prints the active sheet even if it is hidden.
    sheet.activate();
    const used = sheet.getUsedRange();
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    await context.sync();
    const cells = area.isNullObject ? used : used.getIntersection(area.areas.getItemAt(0));
    cells.load('text');
    await context.sync();
    return cells.text.flat();
  });
}

/** Writes a plan's sheets into files, each with one visible sheet, so that only that one is printed. */
async function writeFiles([, plan, day, language]: Case, fileOf: (key: SheetKey) => string) {
  const opened = await openOffice(await plan());
  const { host } = opened;
  const review = await reviewPlan({ asOf: { day, followsToday: false } });
  const { written, notSetUp } = await writeSheets(review, { language, madeOn: day });
  expect(notSetUp).toEqual([]);
  const shown = new Map<SheetKey, readonly string[]>();
  for (const [at, key] of SHEET_KEYS.entries()) {
    if (!SHEETS.includes(key)) continue;
    const name = written[at] ?? '';
    for (const sheet of host.workbook.sheets) if (sheet.name === name) sheet.visibility = 'Visible';
    shown.set(key, await shownOn(name));
    for (const sheet of host.workbook.sheets) if (sheet.name !== name) sheet.visibility = 'Hidden';
    await writeFile(fileOf(key), host.save());
  }
  opened.stop();
  return { shown, owners: groupByOwner(review.schedule, review.plan).length };
}

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'printed-'));
  try {
    const file = (at: number, key: SheetKey) => path.join(folder, `${at}-${key}.xlsx`);
    const all = CASES.flatMap(([name], at) => SHEETS.map((key) => ({ name, at, key })));
    const cases: Awaited<ReturnType<typeof writeFiles>>[] = [];
    for (const [at, one] of CASES.entries()) cases.push(await writeFiles(one, (key) => file(at, key)));
    const files = all.map(({ at, key }) => file(at, key));
    await libreOfficeAll(files, 'pdf', folder);
    const measure = await readFile(path.join(__dirname, 'measure_pdf.py'), 'utf8');
    const measured: (readonly Page[])[] = [];
    for (const [index] of CASES.entries()) {
      // One case at a time: the measures of all are more than a program may print.
      const own = all.flatMap(({ at, key }) => (at === index ? [file(at, key).replace('.xlsx', '.pdf')] : []));
      measured.push(...((await python(measure, ...own)) as readonly (readonly Page[])[]));
    }
    all.forEach(({ name, at, key }, index) => {
      const pages = measured[index] ?? [];
      printed.set(`${name} ${key}`, { pages, shown: cases[at]?.shown.get(key) ?? [], owners: cases[at]?.owners ?? 0 });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.split(/\s+/))) {
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

describe.each(CASES.map(([name]) => name))('the printed sheets of %s', (name) => {
  const found = (key: SheetKey): Printed => {
    const sheet = printed.get(`${name} ${key}`);
    if (sheet === undefined) throw new Error('not printed');
    return sheet;
  };

  it.each(SHEETS)('%s has text of 8 points and more, the dashboard of 9', (key) => {
    const { pages } = found(key);
    expect(pages.length).toBeGreaterThan(0);
    for (const { smallest } of pages) expect(smallest).toBeGreaterThanOrEqual(key === 'dashboard' ? 9 : 8);
  });

  it.each(SHEETS)('%s has no cut text', (key) => {
    const { pages, shown } = found(key);
    for (const { overlaps, outside } of pages) expect([overlaps, outside]).toEqual([[], []]);
    const onPaper = countsOf(pages.flatMap((page) => page.words));
    const inCells = countsOf(shown);
    expect(inCells.size).toBeGreaterThan(20);
    // Bars in cells and words that a hyphen or slash divides are told apart otherwise on paper.
    const missing = [...inCells].filter(
      ([word, count]) => /^[\p{L}\d/]+$/u.test(word) && (onPaper.get(word) ?? 0) < count,
    );
    expect(missing).toEqual([]);
    expect(shown.join(' ')).not.toMatch(/#{3}|#(?:REF|NAME|VALUE|DIV|N\/A)/);
  });

  it('the dashboard is one page', () => {
    expect(found('dashboard').pages).toHaveLength(1);
  });

  it('the register is one page wide, with its headings on each', () => {
    const { pages } = found('indicators');
    for (const { width, height, words } of pages) {
      expect(width).toBeGreaterThan(height);
      expect(words).toEqual(
        expect.arrayContaining(name.includes('English') ? ['Owner', 'Days'] : ['Responsable', 'Días']),
      );
    }
  });

  it('each owner has a page to hand out, after the summary', () => {
    const { pages, owners } = found('by-owner');
    expect(pages.length).toBeGreaterThanOrEqual(1 + owners);
    const received = pages.filter(({ words }) => words.includes(name.includes('English') ? 'Received' : 'Recibido'));
    expect(received).toHaveLength(owners);
  });

  it('months are in the sheet’s language', () => {
    const words = found('timeline').pages.flatMap((page) => page.words);
    expect(words).toEqual(expect.arrayContaining(name.includes('English') ? ['Jan', 'Aug'] : ['ene', 'ago']));
  });
});
