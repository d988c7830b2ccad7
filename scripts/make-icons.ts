/** `npx tsx scripts/make-icons.ts`: draws the icons of the manifest into `assets/icons`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconFiles } from './icons/icon-files';

const folder = join(__dirname, '../assets/icons');
mkdirSync(folder, { recursive: true });
for (const { name, bytes } of iconFiles()) writeFileSync(join(folder, name), bytes);
