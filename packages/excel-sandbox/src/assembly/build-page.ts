import path from 'node:path';
import { buildIfChanged } from './build-if-changed';
import { type BuildResult, runWebpack } from './run-webpack';

const PACKAGE = path.join(__dirname, '../..');

/** Where the sandbox's built page is, as webpack.config.js says. */
export const PAGE_FOLDER = path.join(PACKAGE, 'build/page');

/** Builds the sandbox's page, which is the same for every add-in, if it has changed. The signal ends the build. */
export function buildPage(signal?: AbortSignal): Promise<BuildResult> {
  const own = ['src', 'package.json', 'webpack.config.js'].map((name) => path.join(PACKAGE, name));
  const host = path.dirname(require.resolve('excel-host'));
  const versions = path.join(PACKAGE, '../../package-lock.json');
  return buildIfChanged(PAGE_FOLDER, { paths: [...own, host, versions] }, () => runWebpack(PACKAGE, [], signal));
}
