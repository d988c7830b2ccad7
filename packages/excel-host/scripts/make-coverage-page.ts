/** `npm run docs`: writes the supported members to COVERAGE.md. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { coveragePage } from '../coverage/coverage-page';

writeFileSync(path.join(__dirname, '../COVERAGE.md'), coveragePage());
