import path from 'node:path';
import { type BuildResult, runWebpack } from './run-webpack';

const PACKAGE = path.join(__dirname, '../..');

/** Where the sandbox's built page is, as webpack.config.js says. */
export const PAGE_FOLDER = path.join(PACKAGE, 'build/page');

/** Builds the sandbox's page, which is the same for every add-in. The signal ends the build. */
export function buildPage(signal?: AbortSignal): Promise<BuildResult> {
  return runWebpack(PACKAGE, [], signal);
}
