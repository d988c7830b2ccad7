import { readFileSync } from 'node:fs';
import { sampleWorkbook } from '../../scripts/sample-workbook';

const read = (path: string) => readFileSync(path);

describe('the sample workbook', () => {
  const source = read('scripts/sample-data/plan-de-mejora-2024.tsv').toString('utf8');

  it('is the result of `npm run sample`, byte for byte', async () => {
    const made = Buffer.from(await sampleWorkbook(source));
    expect(made.equals(read('assets/plan-de-mejora-2024.xlsx'))).toBe(true);
  });

  it('changes with the plan', async () => {
    const other = Buffer.from(await sampleWorkbook(source.replace('may-24', 'jun-24')));
    expect(other.equals(read('assets/plan-de-mejora-2024.xlsx'))).toBe(false);
  });
});
