import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Sandbox } from './sandbox';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * WCAG 2.2 AA includes earlier versions; see
 * https://www.deque.com/axe/core-documentation/api-documentation/#axecore-tags.
 */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Waits until a frame's transitions have ended, except endless animations. */
async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const moving = () =>
      document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    do {
      await Promise.allSettled(moving().map(({ finished }) => finished));
      // The effect of a click is rendered, and may start a transition, in the next frame.
      for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    } while (moving().some(({ playState }) => playState === 'running'));
  });
}

/** axe-core's violations in the pane after its transitions: rule and element, one per line; empty if there are none. */
export async function objections(sandbox: Sandbox): Promise<readonly string[]> {
  return objectionsIn(sandbox.paneFrame());
}

/** axe-core's violations in the sandbox's own page, without its frames. */
export async function pageObjections({ page }: Sandbox): Promise<readonly string[]> {
  return objectionsIn(page.mainFrame());
}

/** axe-core's violations in the ribbon's window; throws if there is no window. */
export async function windowObjections({ page }: Sandbox): Promise<readonly string[]> {
  const element = await page.getByRole('dialog').locator('iframe').elementHandle();
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the ribbon has no window');
  return objectionsIn(frame);
}

async function objectionsIn(frame: Frame): Promise<readonly string[]> {
  // During a transition, colors are those of neither state.
  await settled(frame);
  await frame.evaluate(AXE);
  return frame.evaluate(async (tags) => {
    // axe-core adds itself to the window of the page that it checks.
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
