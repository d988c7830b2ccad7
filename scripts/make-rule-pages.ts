/** `npm run docs`: writes a page for each rule, and their index, to docs/rules. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { rulePages } from './rule-pages';

const folder = path.join(__dirname, '../docs/rules');

mkdirSync(folder, { recursive: true });
for (const [name, text] of rulePages()) writeFileSync(path.join(folder, name), text);
