import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';

const FOLDER = path.join(__dirname, '../../../build/sandbox');

/** A script that the pane's page loaded. */
export interface LoadedScript {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Collects the add-in's own scripts that the frames of a sandbox page load from now on: those of the production build.
 */
export function collectScripts(page: Page): readonly LoadedScript[] {
  const loaded: LoadedScript[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const name = path.basename(pathname);
    const isInFrame = request.frame().parentFrame() !== null;
    const isSandboxs = pathname.startsWith('/office-js/') || name === 'connect-frame.js';
    if (!isInFrame || isSandboxs || request.resourceType() !== 'script') return;
    loaded.push({ name, bytes: readFileSync(path.join(FOLDER, pathname)) });
  });
  return loaded;
}

/** Waits until a visible page is idle, and so has requested all scripts that it opens with. */
export function idle(frame: Frame): Promise<void> {
  return frame.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
}
