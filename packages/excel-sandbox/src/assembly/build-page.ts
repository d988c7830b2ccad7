import path from 'node:path';
import { type BuildResult, runWebpack } from './run-webpack';

const PACKAGE = path.join(__dirname, '../..');

/** Where the sandbox's built page is, as webpack.config.js says. */
export const PAGE_FOLDER = path.join(PACKAGE, 'build');

/** Builds the sandbox's page. It is the same for every add-in. */
export function buildPage(): Promise<BuildResult> {
  return runWebpack(PACKAGE, []);
}
