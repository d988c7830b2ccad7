/** `npm run docs`: writes what the embedded Excel answers to docs/host-coverage.md. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { hostCoveragePage } from './coverage-page';

writeFileSync(path.join(__dirname, '../COVERAGE.md'), hostCoveragePage());
