/**
 * `npm run pictures`: draws every state of the pane into docs/pictures/pane, in both languages, in light, dark and high
 * contrast.
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { buildSandbox, SANDBOX_FOLDER } from '../src/cli/build-sandbox';
import { ABOUT_WORDS } from '../src/core/messages/about-words';
import { errors as enErrors } from '../src/core/messages/en/errors';
import { errors as esErrors } from '../src/core/messages/es/errors';
import type { Language } from '../src/core/messages/language';
import { PLAN_DETAILS_WORDS } from '../src/core/messages/plan-details-words';
import { RESULTS_WORDS, type ResultsWords } from '../src/core/messages/results-words';
import { machineToday } from '../src/cli/machine';
import { withOffice } from '../src/cli/with-office';
import { dayOf } from '../src/core/plan/day';
import { reviewPlan } from '../src/excel/review/review-plan';
import { writeSheets } from '../src/excel/sheets/write-sheets';
import { ExcelHost } from 'excel-host/node';
import { serve } from 'excel-sandbox/node';
import { planFile } from '../tests/bench/make-plan';
import { emptyWorkbook, protectedPlan } from '../tests/journeys/support/workbooks';
import { browser } from './browser';
import { ROOT } from './run-command';

const FOLDER = path.join(ROOT, 'docs/pictures/pane');
const SAMPLE = path.join(ROOT, 'assets/plan-de-mejora-2024.xlsx');
const PANE = 'iframe[data-frame="pane"]';

/** Covers each language and each theme. */
const STYLES = [
  { lang: 'es', theme: 'light', contrast: false },
  { lang: 'en', theme: 'dark', contrast: false },
  { lang: 'es', theme: 'dark', contrast: true },
] as const;

type Style = (typeof STYLES)[number];

const errors = { es: esErrors, en: enErrors };

/** A pane to draw, with its controls. */
interface Scene {
  readonly lang: Language;
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly words: ResultsWords;
  /** A tab by its position, which is the same in both languages. */
  readonly tab: (index: number) => Locator;
  readonly header: Locator;
  readonly footer: Locator;
}

type Step = readonly [string, (scene: Scene) => Promise<void>];

const pressed = ({ pane }: Scene, name: string): Promise<void> =>
  pane.getByRole('button', { name, exact: true }).click();

/** Opens the findings of a rule, unless they are open. */
async function opened({ pane }: Scene, rule: string): Promise<void> {
  const title = pane.locator(`[data-rule="${rule}"] [data-fold]`);
  if ((await title.getAttribute('aria-expanded')) !== 'true') await title.click();
}

/** Scrolls an element to the middle of the pane. */
const centred = (place: Locator): Promise<void> => place.evaluate((shown) => shown.scrollIntoView({ block: 'center' }));

/** Successive states, starting with the sample just opened. */
const WALK: readonly Step[] = [
  ['found', async ({ footer }) => footer.getByRole('button').waitFor()],
  [
    'deadlines',
    async ({ footer, tab }) => {
      await footer.getByRole('button').click();
      await tab(0).waitFor();
    },
  ],
  [
    'reminders',
    async (scene) => {
      await pressed(scene, scene.words.deadlines.reminders);
      await scene.pane.locator('summary').first().click();
    },
  ],
  [
    'findings',
    async ({ pane, tab }) => {
      await tab(1).click();
      await pane.locator('[data-rule] [data-fold]').first().click();
    },
  ],
  ['searched', async ({ pane }) => pane.getByRole('searchbox').fill('31/08')],
  [
    'accepting',
    async (scene) => {
      await scene.pane.getByRole('searchbox').fill('');
      await opened(scene, 'coverage');
      await pressed(scene, scene.words.findings.accepting.all(5));
      await centred(scene.pane.locator('form'));
    },
  ],
  [
    'accepted',
    async ({ page, pane, words }) => {
      await page.keyboard.type('2024: 3 · 4 · 5');
      await page.keyboard.press('Enter');
      const title = pane.locator('[data-fold]', { hasText: words.findings.accepting.title });
      await title.click();
      await centred(title);
    },
  ],
  [
    'fix',
    async (scene) => {
      await opened(scene, 'date-as-text');
      await pressed(scene, scene.words.findings.fix.all(12));
      await centred(scene.pane.getByRole('button', { name: scene.words.findings.fix.write(12) }));
    },
  ],
  [
    'fixed',
    async (scene) => {
      await pressed(scene, scene.words.findings.fix.write(12));
      await scene.pane.getByRole('button', { name: scene.words.findings.done.undo, exact: true }).waitFor();
    },
  ],
  [
    'marked',
    async ({ pane, words, tab }) => {
      await tab(0).click();
      await pane.getByRole('button', { name: words.actions.mark }).click();
      await pane.getByRole('button', { name: words.actions.removeMarks }).waitFor();
    },
  ],
  ['legend', async ({ pane, words }) => pane.getByRole('button', { name: words.legend.title }).click()],
  [
    'summaries',
    async ({ page, pane, words, tab }) => {
      await page.keyboard.press('Escape');
      await tab(2).click();
      await pane.getByRole('button', { name: words.actions.write }).click();
      await pane.getByRole('button', { name: words.actions.removeSheets }).waitFor();
    },
  ],
  [
    'settings',
    async ({ header, pane, lang }) => {
      await header.getByRole('button').last().click();
      await pane.getByRole('button', { name: PLAN_DETAILS_WORDS[lang].settings.columns }).click();
    },
  ],
  [
    'about',
    async ({ pane, lang }) => {
      await pane.getByRole('button', { name: ABOUT_WORDS[lang].title }).click();
      await centred(pane.getByRole('textbox', { name: ABOUT_WORDS[lang].diagnostics }));
    },
  ],
];

/** Reviews a long plan and starts to write its summaries on a slowed-down processor; waits until progress is shown. */
async function underWay({ page, pane, footer, tab, words }: Scene): Promise<void> {
  await footer.getByRole('button').click();
  await tab(2).click();
  const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
  await frame?.evaluate((wait) => {
    const Channel = MessageChannel;
    window.MessageChannel = class extends Channel {
      constructor() {
        super();
        const { port2 } = this;
        port2.postMessage = (message: unknown) => {
          setTimeout(() => MessagePort.prototype.postMessage.call(port2, message), wait);
        };
      }
    };
  }, 1000);
  await pane.getByRole('button', { name: words.actions.write }).click();
  await pane.locator('[role="progressbar"][aria-valuenow]').waitFor();
}

/** Cancels writing the summaries. */
async function cancelled(scene: Scene): Promise<void> {
  await underWay(scene);
  const { pane, words } = scene;
  await pane.locator('section:has([role="progressbar"]) button').click();
  await pane.getByText(words.done.cancelled([], words.actions.write)).first().waitFor();
}

/** Reviews in an Excel that returns an error for every request. */
async function failed({ lang, page, pane, footer }: Scene): Promise<void> {
  await footer.getByRole('button').waitFor();
  const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
  await frame?.evaluate('window._osfHostAPI = (_, __, callback) => setTimeout(() => callback([5001]))');
  await footer.getByRole('button').click();
  await pane.getByText(errors[lang]['host-failed']({}).happened).first().waitFor();
}

/** States that need a workbook or an Excel of their own, with the steps to reach them. */
const ALONE: readonly (readonly [...Step, Readonly<Record<string, string>>])[] = [
  ['under-way', underWay, { file: 'assets/largo.xlsx' }],
  ['cancelled', cancelled, { file: 'assets/largo.xlsx' }],
  [
    'changed',
    async ({ pane, words, footer }) => {
      await footer.getByRole('button').click();
      await pane.getByRole('button', { name: words.changes.label }).click();
    },
    { file: 'assets/julio.xlsx' },
  ],
  [
    'row',
    async ({ page, pane, footer, tab }) => {
      await footer.getByRole('button').click();
      await tab(1).click();
      await page.locator('[data-cell="H7"]').click();
      await pane.getByRole('complementary').first().waitFor();
    },
    {},
  ],
  ['failed', failed, {}],
  ['protected', async ({ footer }) => footer.getByRole('button').click(), { file: 'assets/protegido.xlsx' }],
  ['no-plan', async ({ pane }) => pane.getByRole('heading', { level: 1 }).waitFor(), { file: 'assets/otro.xlsx' }],
  ['too-old', async ({ pane }) => pane.getByRole('heading', { level: 1 }).waitFor(), { 'excel-api': '1.13' }],
];

/** The sample with summaries written on 15 July, so that the review shows what has changed since. */
async function reviewedInJuly(): Promise<Uint8Array> {
  const host = ExcelHost.open(new Uint8Array(await readFile(SAMPLE)));
  const day = dayOf(2024, 7, 15);
  await withOffice(host, async () =>
    writeSheets(await reviewPlan({ asOf: { day, followsToday: false } }), { language: 'es', madeOn: day }),
  );
  return host.save();
}

function sceneOf(page: Page, { lang }: Style): Scene {
  const pane = page.frameLocator(PANE);
  return {
    lang,
    page,
    pane,
    words: RESULTS_WORDS[lang],
    tab: (index) => pane.getByRole('tab').nth(index),
    header: pane.locator('header'),
    footer: pane.locator('footer'),
  };
}

const fileName = (state: string, { lang, theme, contrast }: Style): string =>
  path.join(FOLDER, `${state}-${lang}-${contrast ? 'high-contrast' : theme}.png`);

/** Draws the pane after all animations have ended. */
async function draw(page: Page, state: string, style: Style): Promise<void> {
  await page.waitForTimeout(400);
  await page.locator(PANE).screenshot({ path: fileName(state, style) });
}

/** Draws the ribbon over the sheet, with the tooltip of its first button. */
async function drawRibbon(page: Page, style: Style): Promise<void> {
  // The review is shown in the pane; marking that there is nothing to remove, in a window.
  await page.locator('[data-control]').nth(3).click();
  await page.frameLocator('iframe[data-frame="window"]').getByRole('alert').waitFor();
  await page.waitForTimeout(400);
  await page.screenshot({ path: fileName('ribbon', style) });
}

async function makePanePictures(): Promise<void> {
  const executablePath = await browser();
  const build = await buildSandbox(ROOT, machineToday());
  if (!build.ok) throw new Error(build.output);
  const serving = await serve({ folder: path.join(ROOT, SANDBOX_FOLDER), port: 0 });
  const chrome = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const files = {
    otro: emptyWorkbook(),
    protegido: await protectedPlan(),
    largo: await planFile(800),
    julio: await reviewedInJuly(),
  };
  try {
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    for (const style of STYLES) {
      const open = async (more: Readonly<Record<string, string>>): Promise<Page> => {
        const page = await chrome.newPage({
          viewport: { width: 1100, height: 820 },
          colorScheme: style.theme,
          forcedColors: style.contrast ? 'active' : 'none',
          reducedMotion: 'reduce',
        });
        for (const [name, bytes] of Object.entries(files)) {
          await page.route(`**/assets/${name}.xlsx`, (route) => route.fulfill({ body: Buffer.from(bytes) }));
        }
        const query = new URLSearchParams({
          lang: style.lang,
          theme: style.theme,
          file: 'assets/plan-de-mejora-2024.xlsx',
          'as-of': '2024-09-15',
          ...more,
        });
        await page.goto(`${serving.url}?${query.toString()}`);
        return page;
      };
      const walk = await open({});
      for (const [state, reach] of WALK) {
        await reach(sceneOf(walk, style));
        await draw(walk, state, style);
      }
      for (const [state, reach, settings] of ALONE) {
        const page = await open(settings);
        await reach(sceneOf(page, style));
        await draw(page, state, style);
        await page.close();
      }
      // The sandbox's sheet isn't drawn in high contrast.
      if (!style.contrast) {
        const beside = await open({});
        await drawRibbon(beside, style);
        await beside.close();
      }
      await walk.close();
    }
    console.log(`${FOLDER}: ${(await readdir(FOLDER)).length} pictures`);
  } finally {
    await chrome.close();
    await serving.close();
  }
}

void makePanePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
