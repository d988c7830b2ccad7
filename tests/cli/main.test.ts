import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

jest.setTimeout(30_000);

const MAIN = path.resolve('src/cli/main.ts');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'main-'));
  writeFileSync(path.join(folder, 'notes.xlsx'), 'Criterio;Acción;Fin');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs in the project's folder with the user's own in INIT_CWD, as npm does. */
function run(...typed: readonly string[]) {
  return spawnSync(process.execPath, [require.resolve('tsx/cli'), MAIN, ...typed], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, LANG: 'es_DO.UTF-8', LC_ALL: '' },
  });
}

describe('src/cli/main.ts', () => {
  it('resolves paths in the user’s folder, prints errors to standard error and sets the exit code', () => {
    const { status, stdout, stderr } = run('notes.xlsx');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('«notes.xlsx» no es un libro de Excel');
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('prints help to standard output', () => {
    const { status, stdout, stderr } = run('--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('npm run review -- PLAN.xlsx');
  });
});
