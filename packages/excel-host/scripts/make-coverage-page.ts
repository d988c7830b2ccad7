/** `npm run docs`: writes the supported members to COVERAGE.md, and the lacking ones where the host finds them. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { lackingMembers } from '../coverage/covered-objects';
import { coveragePage } from '../coverage/coverage-page';

writeFileSync(path.join(__dirname, '../COVERAGE.md'), coveragePage());
writeFileSync(
  path.join(__dirname, '../src/objects/lacking-members.json'),
  `${JSON.stringify(lackingMembers(), null, 2)}\n`,
);
