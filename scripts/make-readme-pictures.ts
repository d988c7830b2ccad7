/**
 * `npm run pictures`: the two pictures at the top of the README, of the current-year sample on 15 September 2026: the
 * marked plan in the sandbox with the pane beside it, and the Tablero sheet.
 */
import path from 'node:path';
import { chromium, type Locator } from 'playwright-core';
import { ExcelHost } from 'excel-host/node';
import { serve } from 'excel-sandbox/node';
import { buildSandbox, SANDBOX_FOLDER } from '../src/cli/build-sandbox';
import { withOffice } from '../src/cli/with-office';
import { RESULTS_WORDS } from '../src/core/messages/results-words';
import { dayOf, isoDay } from '../src/core/plan/day';
import { reviewPlan } from '../src/excel/review/review-plan';
import { writeSheets } from '../src/excel/sheets/write-sheets';
import { browser } from './browser';
import { currentYearPlan } from './current-year-plan';
import { drawPages } from './draw-pages';
import { ROOT } from './run-command';

const DAY = dayOf(2026, 9, 15);
const at = (name: string): string => path.join(ROOT, 'docs/pictures', name);

/** A common laptop's screen. */
const SCREEN = { width: 1366, height: 768 };

/** The first visible cell that isn't frozen; dates and overdue actions are then visible. */
const FIRST_CELL = { column: 'F', row: 11 };

/** Scrolls the sheet until a cell is next to a frozen one. */
async function scrollTo(cell: Locator, frozen: Locator, edge: 'right' | 'bottom'): Promise<void> {
  const [from, to] = [await cell.boundingBox(), await frozen.boundingBox()];
  if (from === null || to === null) throw new Error('a cell of the picture is out of view');
  const by = edge === 'right' ? { left: from.x - (to.x + to.width) } : { top: from.y - (to.y + to.height) };
  await cell.evaluate((element, options) => {
    for (let box = element.parentElement; box !== null; box = box.parentElement) box.scrollBy(options);
  }, by);
}

/** Draws the sandbox after a review and its marks. */
async function drawPlan(plan: Uint8Array): Promise<void> {
  const executablePath = await browser();
  const build = await buildSandbox(ROOT, DAY);
  if (!build.ok) throw new Error(build.output);
  const serving = await serve({ folder: path.join(ROOT, SANDBOX_FOLDER), port: 0 });
  const chrome = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await chrome.newPage({ viewport: SCREEN, colorScheme: 'light', reducedMotion: 'reduce' });
    const file = 'assets/plan-de-mejora-2026.xlsx';
    await page.route(`**/${file}`, (route) => route.fulfill({ body: Buffer.from(plan) }));
    const query = new URLSearchParams({ lang: 'es', theme: 'light', 'as-of': isoDay(DAY), file });
    await page.goto(`${serving.url}?${query.toString()}`);

    const pane = page.frameLocator('iframe[data-frame="pane"]');
    const { actions } = RESULTS_WORDS.es;
    const button = (name: string) => pane.getByRole('button', { name, exact: true });
    await button('Revisar plan').click();
    await button(actions.mark).click();
    // The pane offers to remove marks once they are on the sheet.
    await button(actions.removeMarks).waitFor();

    await page.mouse.move(0, 0);

    const cell = (address: string) => page.locator(`[data-cell="${address}"]`);
    await scrollTo(cell(`${FIRST_CELL.column}6`), cell('A6'), 'right');
    await scrollTo(cell(`A${FIRST_CELL.row}`), cell('A5'), 'bottom');
    await page.waitForTimeout(600);
    await page.screenshot({ path: `${at('readme-plan')}.png` });
  } finally {
    await chrome.close();
    await serving.close();
  }
}

/** The plan with its summaries, of which Tablero is the first sheet. */
async function withTablero(plan: Uint8Array): Promise<Uint8Array> {
  const host = ExcelHost.open(plan, { today: () => DAY, displayLanguage: 'es-DO' });
  await withOffice(host, async () => {
    // A fixed day, since LibreOffice calculates its own TODAY().
    await writeSheets(await reviewPlan({ asOf: { day: DAY, followsToday: false } }), { language: 'es', madeOn: DAY });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tablero').position = 0;
      await context.sync();
    });
  });
  return host.save();
}

async function makeReadmePictures(): Promise<void> {
  const plan = await currentYearPlan(DAY);
  await drawPages([{ workbook: await withTablero(plan), picture: at('readme-tablero') }]);
  await drawPlan(plan);
  console.log(`${at('readme-plan.png')}, ${at('readme-tablero.png')}`);
}

void makeReadmePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
