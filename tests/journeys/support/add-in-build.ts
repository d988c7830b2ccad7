import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';

const FOLDER = path.join(__dirname, '../../../dist');

/** A script that the pane's page loaded. */
export interface LoadedScript {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Has a sandbox page show the add-in as it is built for use, from `dist/`, instead of the sandbox's own build of it, and remembers each
 * script that the pane's page loads, office.js apart. Fails where the add-in isn't built.
 */
export async function serveAddInBuild(page: Page): Promise<readonly LoadedScript[]> {
  if (!existsSync(path.join(FOLDER, 'taskpane.html'))) throw new Error('Build the add-in first: npm run build');
  const loaded: LoadedScript[] = [];
  await page.route('**/*', async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const name = path.basename(pathname);
    const isOfPane = request.frame().parentFrame() !== null;
    if (!isOfPane || pathname.startsWith('/office-js/') || name === 'connect-frame.js') return route.fallback();
    const file = path.join(FOLDER, pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    if (name === 'taskpane.html') return route.fulfill({ contentType: 'text/html', body: connected(file) });
    if (request.resourceType() === 'script') loaded.push({ name, bytes: readFileSync(file) });
    return route.fulfill({ path: file });
  });
  return loaded;
}

/** Waits until a page that is seen has nothing left to do, and so has asked for all the scripts that it opens on. */
export function idle(frame: Frame): Promise<void> {
  return frame.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
}

/** The page as it is but for what finds an Excel here: this machine's office.js, and before it the sandbox's host. */
function connected(file: string): string {
  const page = readFileSync(file, 'utf8');
  const office = /<script src="?https:\/\/[^\s">]+\/office\.js"?><\/script>/;
  if (!office.test(page)) throw new Error(`${file} loads no office.js`);
  return page.replace(office, '<script src="connect-frame.js"></script><script src="office-js/office.js"></script>');
}
