import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareWithEmbedded, makeResult, readResult, runInEmbedded } from 'excel-check/node';
import { allChecks, type CheckData } from '../../scripts/check-in-excel/checks';
import { compareCommand } from '../../scripts/check-in-excel/compare-command';
import { makeData } from '../../scripts/check-in-excel/make-data';

jest.setTimeout(240_000);

const RUNS = path.join(__dirname, '../../docs/excel-runs');
const folder = mkdtempSync(path.join(tmpdir(), 'compare-excel-'));

let data: CheckData;

beforeAll(async () => {
  data = await makeData();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function compare(file: string | undefined, language: string) {
  const printed: string[] = [];
  const complained: string[] = [];
  const exitCode = await compareCommand(file === undefined ? [] : [file], {
    folder,
    variables: { LANG: language },
    print: (text) => printed.push(text),
    complain: (line) => complained.push(line),
  });
  return { exitCode, printed, complained };
}

function put(name: string, text: string): string {
  writeFileSync(path.join(folder, name), text);
  return name;
}

/** A result with the answers to the first job and the first questions. */
async function someResult() {
  const checks = allChecks(data).slice(0, 14);
  const { answers, surroundings } = await runInEmbedded(checks, { circumstances: { hasPrinter: false } });
  const excel = {
    platform: 'PC',
    version: '16.0.1',
    displayLanguage: 'es-DO',
    contentLanguage: 'es-DO',
    newestSet: '1.17',
  };
  return makeResult({ takenOn: '2026-11-30', excel, surroundings, answers });
}

test('a result that agrees, and one that doesn’t', async () => {
  const result = await someResult();
  const same = await compare(put('same.json', JSON.stringify(result)), 'en_US.UTF-8');
  expect(same.complained).toEqual([]);
  expect(same.printed).toEqual([
    'Excel 16.0.1, PC, es-DO, 1.17, on 2026-11-30',
    'Circumstances of that Excel: {"documentUrl":"address","hasPrinter":false}',
    '\nSame: 14. Different: 0.',
    expect.stringMatching(/^Without an answer in the result: \d{3}\.$/),
  ]);
  expect(same.exitCode).toBe(0);

  const answers = { ...result.answers, 'job: sample': ['merged'] };
  const other = await compare(put('other.json', JSON.stringify({ ...result, answers })), 'es_DO.UTF-8');
  expect(other.printed).toContain('\njob: sample\n  Excel       ["merged"]\n  incorporado []');
  expect(other.printed).toContain('\nIgual: 13. Distinto: 1.');
  expect(other.exitCode).toBe(1);
});

test.each([
  ['en_US', undefined, 'The result’s file is missing. Type: npm run compare-excel RESULT.json'],
  ['es_DO', 'nowhere.json', '«nowhere.json» no se pudo leer (ENOENT). Revise el nombre y el permiso.'],
  [
    'es_DO',
    ['text.json', 'hola'],
    '«text.json» no es un resultado de la prueba en Excel. Use el archivo que la página deja descargar.',
  ],
  [
    'en_US',
    ['cut.json', '{"format": "excel-check", "vers'],
    '"cut.json" is incomplete. Download or copy it again, as a whole.',
  ],
  [
    'en_US',
    ['later.json', '{"format": "excel-check", "version": 99}'],
    '"later.json" is from another version of the check. Run the check in Excel again with this version (npm run check-in-excel).',
  ],
] as const)('%s: a file that can’t be used: %j', async (language, file, text) => {
  const name = typeof file === 'object' ? put(file[0], file[1]) : file;
  const before = readdirSync(folder);
  expect(await compare(name, language)).toEqual({ exitCode: 2, printed: [], complained: [text] });
  expect(readdirSync(folder)).toEqual(before);
});

test('the embedded Excel answers as each Excel in docs/excel-runs did', async () => {
  const differing: unknown[] = [];
  for (const file of readdirSync(RUNS).filter((name) => name.endsWith('.json'))) {
    const result = readResult(readFileSync(path.join(RUNS, file), 'utf8'));
    const { differences } = await compareWithEmbedded(result, allChecks(data));
    differing.push(...differences.map((difference) => ({ file, ...difference })));
  }
  expect(differing).toEqual([]);
});
