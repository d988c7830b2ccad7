import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Sandbox } from './sandbox';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at AA holds what came before it; see https://www.deque.com/axe/core-documentation/api-documentation/#axecore-tags. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core objects to in the pane as it is now: rule and place, one a line; nothing where all is well. */
export async function objections(sandbox: Sandbox): Promise<readonly string[]> {
  const frame = sandbox.paneFrame();
  await frame.evaluate(AXE);
  return frame.evaluate(async (tags) => {
    // axe-core puts itself on the window of the page that it looks at.
    const { violations } = await window.axe.run(document, { runOnly: tags });
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
