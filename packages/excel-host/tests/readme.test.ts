import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import * as excelHost from '../src/node';

const README = readFileSync(path.join(__dirname, '../README.md'), 'utf8');
const [, snippet = ''] = /```ts\n(.*?)```/s.exec(README) ?? [];

/** Runs a snippet as a module and returns what it printed. */
async function run(code: string): Promise<readonly unknown[]> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const node = createRequire(__filename);
  const load = (name: string): unknown => (name === 'excel-host/node' ? excelHost : node(name));
  const printed: unknown[] = [];
  const main = compileFunction(`return (async () => {${outputText}})();`, ['require', 'exports', 'console']);
  await Reflect.apply(main, undefined, [load, {}, { log: (value: unknown) => printed.push(value) }]);
  return printed;
}

describe('the snippet in README.md', () => {
  const before = process.cwd();
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'readme-'));
    process.chdir(folder);
    const host = excelHost.ExcelHost.empty();
    [1, 20, 300].forEach((figure, row) => host.workbook.activeSheet.cells.setValue(row, 0, figure));
    writeFileSync('sales.xlsx', host.save());
  });

  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  test('runs and saves the expected workbook', async () => {
    expect(await run(snippet)).toEqual([[[321]]]);
    const saved = excelHost.ExcelHost.open(readFileSync('sales-with-total.xlsx'));
    expect(saved.workbook.activeSheet.cells.formula(3, 0)).toBe('=SUM(A1:A3)');
  });

  test('has at most fifteen lines of code', () => {
    expect(snippet.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(15);
  });
});

test('the folders and files named in README.md exist', () => {
  const named = Array.from(README.matchAll(/`((?:src|tests|coverage)\/[\w./-]+)`/g), ([, name = '']) => name);
  expect(named.length).toBeGreaterThan(8);
  for (const name of named) expect([name, existsSync(path.join(__dirname, '..', name))]).toEqual([name, true]);
});
