import path from 'node:path';

export * from './index';
export { compareWithEmbedded, runInEmbedded, type Comparison, type Difference } from './compare';
export { makeResult, readResult, ResultError, type ExcelResult, type ResultFault } from './result';
export { serve, type Serving } from './serve';

/** The page's HTML; it loads `page.js` beside it, which calls `showCheckPage`. */
export const CHECK_PAGE = path.join(__dirname, 'page/check-page.html');
