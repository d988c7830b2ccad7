import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { browser } from '../../scripts/browser';
import { runScript } from '../../scripts/run-command';
import { collectScripts, idle, type LoadedScript } from '../journeys/support/add-in-build';
import { SandboxServer, type Sandbox } from '../journeys/support/sandbox';
import { watchLongPlan, type LongStep } from './pane-long-plan';
import { watchPage, type Watched } from './pane-watch';
import { count, median, ratio, logProgress, time, type BenchResult } from './report';

/** The factor by which the browser's processor is slowed down to resemble a phone or an old office computer. */
const SLOWED = 4;
const ROUNDS = 5;

/** The number of actions in the long plan. */
const LONG_PLAN = 1_000;

/** The maximum size of the JavaScript that the pane opens with, gzipped, in bytes. */
const BUDGET = 122_880;

/** Microsoft's React template for task panes, production build, in bytes of JavaScript. */
const TEMPLATE = { raw: 541_527, gzipped: 169_422 } as const;

const AWAITED = { found: 'Encontré un plan de 6 acciones', reviewed: 'venció hace', empty: 'vacía' };
const EMPTY_PAGE = '<!doctype html><html lang="es"><title>vacía</title><body>vacía</body></html>';

/** Opening the pane and one review, in milliseconds. */
interface Opening {
  readonly empty: number;
  readonly useful: number;
  readonly review: number;
  /** The longest main thread block while opening and reviewing. */
  readonly blockedOpening: number;
  readonly blockedReview: number;
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error('The sandbox shows no pane');
  return frame;
}

async function watchedIn(frame: Frame, name: string): Promise<Watched> {
  await frame.waitForFunction((key) => (window.watched?.seen[key] ?? 0) > 0, name);
  const watched = await frame.evaluate(() => window.watched);
  if (watched === undefined) throw new Error('The page is not watched');
  return watched;
}

const longest = ({ blocked }: Watched, from: number, to: number) =>
  Math.max(0, ...blocked.flatMap(({ start, duration }) => (start >= from && start <= to ? [duration] : [])));

async function open(sandbox: Sandbox): Promise<Opening> {
  const { page, pane } = sandbox;
  const frame = paneFrame(page);
  const address = frame.url();
  await frame.goto(new URL('empty.html', address).href);
  const empty = await watchedIn(frame, 'empty');
  // Otherwise the pane would restore the previous round's state.
  await frame.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  await frame.goto(address);
  const opened = await watchedIn(frame, 'found');
  await idle(frame);
  await sandbox.button('Revisar plan').click();
  await pane.getByText(AWAITED.reviewed).first().waitFor();
  const reviewed = await watchedIn(frame, 'reviewed');
  const at = (watched: Watched, name: string) => watched.seen[name] ?? NaN;
  return {
    empty: at(empty, 'empty'),
    useful: at(opened, 'found'),
    review: at(reviewed, 'reviewed') - at(reviewed, 'pressed'),
    blockedOpening: longest(opened, 0, at(opened, 'found')),
    blockedReview: longest(reviewed, at(reviewed, 'pressed') - 50, Infinity),
  };
}

async function build(): Promise<void> {
  if ((await runScript('sandbox', [], { output: 'none' })) !== 0) throw new Error('npm run sandbox failed');
}

const bytesOf = (scripts: readonly LoadedScript[], size: (bytes: Buffer) => number) =>
  scripts.reduce((sum, { bytes }) => sum + size(bytes), 0);

/** The built pane in a real browser with a slowed processor: size, opening, and a review of the sample. */
export async function benchPane(): Promise<BenchResult> {
  process.env['CHROME'] = await browser();
  logProgress('pane: builds');
  await build();
  const server = await SandboxServer.start();
  try {
    logProgress('pane: openings and reviews of the sample');
    let loaded: readonly LoadedScript[] = [];
    const sandbox = await server.open({}, async (page) => {
      loaded = collectScripts(page);
      await page.route('**/empty.html', (route) => route.fulfill({ contentType: 'text/html', body: EMPTY_PAGE }));
      // The TypeScript runner wraps functions in a helper that the page lacks.
      await page.addInitScript('globalThis.__name = (given) => given');
      await page.addInitScript(watchPage, AWAITED);
    });
    await sandbox.pane.getByText(AWAITED.found).first().waitFor();
    await idle(paneFrame(sandbox.page));
    const opening = [...loaded];
    const devTools = await sandbox.page.context().newCDPSession(sandbox.page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const rounds: Opening[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await open(sandbox));
    const middle = (key: keyof Opening) => median(rounds.map((one) => one[key]));

    logProgress(`pane: ${count(LONG_PLAN)} actions`);
    const long = await watchLongPlan(server, LONG_PLAN);
    const held = long.reduce((sum, { blocked }) => sum + blocked.length, 0);
    const raw = bytesOf(opening, (bytes) => bytes.length);
    const gzipped = bytesOf(opening, (bytes) => gzipSync(bytes).length);
    const stretch = (milliseconds: number) => (milliseconds === 0 ? 'under 50 ms' : time(milliseconds));
    return {
      title: `The pane, on a processor slowed ${SLOWED}×`,
      tables: [
        [
          ['JavaScript of the opening', 'raw', 'gzipped'],
          ['the pane', count(raw), count(gzipped)],
          ["Microsoft's React template, which does nothing", count(TEMPLATE.raw), count(TEMPLATE.gzipped)],
        ],
        [
          ['in Chromium', 'painted', 'longest blocked'],
          ['an empty page', time(middle('empty')), ''],
          ['the pane says which plan it found', time(middle('useful')), stretch(middle('blockedOpening'))],
          ['press to finished review of the sample', time(middle('review')), stretch(middle('blockedReview'))],
        ],
        [
          [`${count(LONG_PLAN)} actions, not slowed`, 'times blocked', 'longest'],
          ...long.map(({ name, blocked }: LongStep) => [name, count(blocked.length), stretch(Math.max(0, ...blocked))]),
        ],
      ],
      notes: [
        `The median of ${ROUNDS} openings of the frame, files from this machine; office.js and the embedded Excel, which runs on the same thread, are in these times. The template's figures are published ones.`,
        'Of the long plan the stretches of at least 50 ms count in which the pane itself answered nothing, office.js with it; what the embedded Excel and the page around the pane do on the same thread does not.',
      ],
      goals: [{ text: `opens on at most ${count(BUDGET)} bytes gzipped: ${count(gzipped)}`, met: gzipped <= BUDGET }],
      summary: `pane ${ratio(gzipped, TEMPLATE.gzipped)} the template's bytes, useful after ${time(middle('useful'))}, blocked ${count(held)} times`,
      figures: { raw, gzipped, template: TEMPLATE, rounds, long },
    };
  } finally {
    await server.stop();
  }
}
