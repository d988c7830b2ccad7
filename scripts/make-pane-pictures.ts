/** `npm run pictures`: draws every state of the pane into docs/pictures/pane, in both languages, in light, dark and high contrast. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { buildSandbox, SANDBOX_FOLDER } from '../src/cli/build-sandbox';
import { serve } from '../src/cli/serve';
import { ExcelHost } from '../src/host/node';
import { browser } from './browser';
import { ROOT } from './run-command';

const FOLDER = path.join(ROOT, 'docs/pictures/pane');

/** How the pane is drawn: each language and each look is there once. */
const LOOKS = [
  { lang: 'es', theme: 'light', contrast: false },
  { lang: 'en', theme: 'dark', contrast: false },
  { lang: 'es', theme: 'dark', contrast: true },
] as const;

type Look = (typeof LOOKS)[number];

/** A pane to draw, and what brings it to its next state. */
interface Scene {
  readonly pane: FrameLocator;
  /** A control by its place, whatever the language. */
  readonly tab: (index: number) => Locator;
  readonly header: Locator;
  readonly footer: Locator;
}

/** The states that follow each other from the sample's first look on. */
const WALK: readonly (readonly [string, (scene: Scene) => Promise<void>])[] = [
  ['found', async ({ footer }) => footer.getByRole('button').waitFor()],
  [
    'deadlines',
    async ({ footer, tab }) => {
      await footer.getByRole('button').click();
      await tab(0).waitFor();
    },
  ],
  [
    'findings',
    async ({ pane, tab }) => {
      await tab(1).click();
      await pane.locator('[data-rule] summary').first().click();
    },
  ],
  [
    'marked',
    async ({ footer, tab }) => {
      await tab(0).click();
      await footer.getByRole('button').first().click();
      await footer.getByRole('button').nth(2).waitFor();
    },
  ],
  [
    'summaries',
    async ({ footer, tab }) => {
      await tab(2).click();
      await footer.getByRole('button').nth(1).click();
      await footer.getByRole('button').nth(3).waitFor();
    },
  ],
  [
    'understood',
    async ({ header }) => {
      await header.getByRole('button').first().click();
      await header.getByRole('heading').first().waitFor();
    },
  ],
];

/** States that a workbook or an Excel of its own brings about. */
const ALONE: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['no-plan', { file: 'assets/otro.xlsx' }],
  ['too-old', { 'excel-api': '1.13' }],
];

function sceneOf(page: Page): Scene {
  const pane = page.frameLocator('iframe');
  return {
    pane,
    tab: (index) => pane.getByRole('tab').nth(index),
    header: pane.locator('header'),
    footer: pane.locator('footer'),
  };
}

/** Draws the pane as it now is, once nothing moves any more. */
async function draw(page: Page, state: string, { lang, theme, contrast }: Look): Promise<void> {
  await page.waitForTimeout(400);
  const name = `${state}-${lang}-${contrast ? 'high-contrast' : theme}.png`;
  await page.locator('iframe').screenshot({ path: path.join(FOLDER, name) });
}

async function makePanePictures(): Promise<void> {
  const executablePath = await browser();
  const build = await buildSandbox(ROOT);
  if (!build.ok) throw new Error(build.output);
  const serving = await serve({ folder: path.join(ROOT, SANDBOX_FOLDER), port: 0 });
  const chrome = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    for (const look of LOOKS) {
      const open = async (more: Readonly<Record<string, string>>): Promise<Page> => {
        const page = await chrome.newPage({
          viewport: { width: 1100, height: 820 },
          colorScheme: look.theme,
          forcedColors: look.contrast ? 'active' : 'none',
          reducedMotion: 'reduce',
        });
        await page.route('**/assets/otro.xlsx', (route) =>
          route.fulfill({ body: Buffer.from(ExcelHost.empty().save()) }),
        );
        const query = new URLSearchParams({ lang: look.lang, theme: look.theme, 'as-of': '2024-09-15', ...more });
        await page.goto(`${serving.url}?${query.toString()}`);
        return page;
      };
      const walk = await open({});
      for (const [state, reach] of WALK) {
        await reach(sceneOf(walk));
        await draw(walk, state, look);
      }
      for (const [state, settings] of ALONE) {
        const page = await open(settings);
        await sceneOf(page).pane.getByRole('heading', { level: 1 }).waitFor();
        await draw(page, state, look);
      }
    }
    console.log(`${FOLDER}: ${LOOKS.length * (WALK.length + ALONE.length)} pictures`);
  } finally {
    await chrome.close();
    await serving.close();
  }
}

void makePanePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
