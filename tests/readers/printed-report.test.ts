import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { libreOfficeAll, openOffice, python } from 'excel-host/testing';
import { dayOf, type Day } from '../../src/core/plan/day';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { hospitalPlan, ministryPlan } from '../support/printed-plans';
import { sampleBytes, SEPTEMBER_15 } from '../support/sample';

jest.setTimeout(240_000);

/** A page of a PDF file, measured by measure_pdf.py. */
interface Page {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** The smallest text, in points. */
  readonly smallest: number;
  /** Pairs of words that lie on each other, as cut text does. */
  readonly overlaps: readonly string[];
  /** Words beyond the page's margins. */
  readonly outside: readonly string[];
  readonly words: readonly string[];
}

interface Printed {
  readonly actions: number;
  readonly pages: readonly Page[];
  /** What the report's printed cells show. */
  readonly shown: readonly string[];
}

type Case = readonly [name: string, plan: () => Promise<Uint8Array>, asOf: Day, language: 'es' | 'en'];

const SEPTEMBER_2025 = dayOf(2025, 9, 15);
const CASES: readonly Case[] = [
  ['the sample', () => Promise.resolve(sampleBytes()), SEPTEMBER_15, 'es'],
  ['a ministry', ministryPlan, SEPTEMBER_2025, 'es'],
  ['a ministry, in English', ministryPlan, SEPTEMBER_2025, 'en'],
  ['a hospital', hospitalPlan, SEPTEMBER_2025, 'es'],
];

const printed = new Map<string, Printed>();

/** The footer of the report's pages: the file's other sheets are printed too. */
const FOOTER = /Informe de avance ·|Progress report ·/;

/** Writes a plan's report into a file. */
async function writeReport([, plan, day, language]: Case, file: string): Promise<Omit<Printed, 'pages'>> {
  const office = await openOffice(await plan());
  const review = await reviewPlan({ asOf: { day, followsToday: false } });
  const { written, notSetUp } = await writeSheets(review, { language, madeOn: day, sheets: ['progress-report'] });
  expect(notSetUp).toEqual([]);
  const shown = await Excel.run(async (context) => {
    const report = context.workbook.worksheets.getItem(written.at(-1) ?? '');
    const area = report.pageLayout.getPrintArea().areas.getItemAt(0).load('text');
    await context.sync();
    return area.text.flat();
  });
  await writeFile(file, office.host.save());
  office.stop();
  return { actions: review.plan.actions.length, shown };
}

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'printed-'));
  try {
    const files = CASES.map((_, at) => path.join(folder, `${at}.xlsx`));
    const reports: Omit<Printed, 'pages'>[] = [];
    for (const [at, one] of CASES.entries()) reports.push(await writeReport(one, files[at] ?? ''));
    await libreOfficeAll(files, 'pdf', folder);
    const measure = await readFile(path.join(__dirname, 'measure_pdf.py'), 'utf8');
    const pages = await python(measure, ...files.map((file) => file.replace('.xlsx', '.pdf')));
    CASES.forEach(([name], at) => {
      const report = reports[at];
      const all = (pages as readonly (readonly Page[])[])[at] ?? [];
      const own = all.filter((page) => FOOTER.test(page.words.join(' ')));
      if (report) printed.set(name, { ...report, pages: own });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe.each(CASES.map(([name]) => name))('the printed report of %s', (name) => {
  const report = (): Printed => {
    const found = printed.get(name);
    if (found === undefined) throw new Error('not printed');
    return found;
  };

  it('has a page, and one for each 12 actions, of A4 upright', () => {
    const { actions, pages } = report();
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(1 + Math.ceil(actions / 12));
    for (const { width, height } of pages) expect([width, height]).toEqual([595, 842]);
  });

  it('has text of 10 points and more', () => {
    for (const { smallest } of report().pages) expect(smallest).toBeGreaterThanOrEqual(10);
  });

  it('has no cut text: no words on each other or beyond the margins, and all that the cells show', () => {
    const { pages, shown } = report();
    for (const { overlaps, outside } of pages) expect([overlaps, outside]).toEqual([[], []]);
    const onPaper = countsOf(pages.flatMap((page) => page.words));
    const inCells = countsOf(shown.flatMap(words));
    expect(inCells.size).toBeGreaterThan(50);
    const missing = [...inCells].filter(([word, count]) => (onPaper.get(word) ?? 0) < count);
    expect(missing).toEqual([]);
    expect(shown.join(' ')).not.toMatch(/#{3}|#(?:REF|NAME|VALUE|DIV)/);
  });

  it('counts its own pages', () => {
    const { pages } = report();
    pages.forEach((page, at) => {
      const text = page.words.join(' ');
      expect(text).toMatch(new RegExp(`(?:Página ${at + 1} de|Page ${at + 1} of) ${pages.length}`));
    });
  });
});
