/** `npm run docs`: writes docs/licences.md from the last build; without a build, the page stays as it is. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { licencesPage } from './licences-page';

const built = path.join(__dirname, '../dist/assets/licences.txt');

if (existsSync(built)) {
  writeFileSync(path.join(__dirname, '../docs/licences.md'), licencesPage(readFileSync(built, 'utf8')));
} else console.log('docs/licences.md is as it was: npm run build first to make it anew');
