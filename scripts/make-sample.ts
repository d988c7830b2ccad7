/** `npm run sample`: makes the sample workbook from the plan's text. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkbook } from './sample-workbook';

const source = join(__dirname, 'sample-data/plan-de-mejora-2024.tsv');
const target = join(__dirname, '../assets/plan-de-mejora-2024.xlsx');

void sampleWorkbook(readFileSync(source, 'utf8')).then((file) => {
  writeFileSync(target, file);
  console.log(`${target}: ${file.length} bytes`);
});
