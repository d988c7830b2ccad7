import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Sandbox } from './sandbox';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at AA holds what came before it; see https://www.deque.com/axe/core-documentation/api-documentation/#axecore-tags. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Waits until nothing of a frame is on its way any more from one state to the next, but for what moves without end. */
async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const moving = () =>
      document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    do {
      await Promise.allSettled(moving().map(({ finished }) => finished));
      // What has been pressed for is drawn, and may move, in the next frame.
      for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    } while (moving().some(({ playState }) => playState === 'running'));
  });
}

/** What axe-core objects to in the pane once it stands still: rule and place, one a line; nothing where all is well. */
export async function objections(sandbox: Sandbox): Promise<readonly string[]> {
  return objectionsIn(sandbox.paneFrame());
}

/** What it objects to in the sandbox's own page, all frames left out. */
export async function pageObjections({ page }: Sandbox): Promise<readonly string[]> {
  return objectionsIn(page.mainFrame());
}

/** What it objects to in the page of the ribbon's window; fails where there is no window. */
export async function windowObjections({ page }: Sandbox): Promise<readonly string[]> {
  const element = await page.getByRole('dialog').locator('iframe').elementHandle();
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the ribbon has no window');
  return objectionsIn(frame);
}

async function objectionsIn(frame: Frame): Promise<readonly string[]> {
  // Colours on their way from one state to the next are neither's.
  await settled(frame);
  await frame.evaluate(AXE);
  return frame.evaluate(async (tags) => {
    // axe-core puts itself on the window of the page that it looks at.
    const { violations } = await window.axe.run({ exclude: ['iframe'] }, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  }, TAGS);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
