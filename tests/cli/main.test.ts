import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

jest.setTimeout(30_000);

const REVIEW = path.resolve('scripts/review.mjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'main-'));
  writeFileSync(path.join(folder, 'notes.xlsx'), 'Criterio;Acción;Fin');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The project's folder is the current one and the user's own is in INIT_CWD, as with npm. */
const environment = () => ({
  encoding: 'utf8' as const,
  env: { ...process.env, INIT_CWD: folder, LANG: 'es_DO.UTF-8', LC_ALL: '' },
});

const run = (...typed: readonly string[]) => spawnSync(process.execPath, [REVIEW, ...typed], environment());

describe('npm run review', () => {
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

  it.each([
    ['a closed pipe', '| true'],
    ['a full device', '> /dev/full'],
  ])('ends quietly with its exit code if its output goes to %s', (_, output) => {
    const review = (typed: string) =>
      spawnSync(
        'bash',
        ['-c', `set -o pipefail; "${process.execPath}" "${REVIEW}" ${typed} ${output}; echo "code $?" >&2`],
        environment(),
      ).stderr;
    expect(review('--help')).toBe('code 0\n');
    expect(review('notes.xlsx 2>&1')).toBe('code 2\n');
  });
});
