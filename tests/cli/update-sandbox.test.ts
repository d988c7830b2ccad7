import { mkdir, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Build } from '../../src/cli/build-sandbox';
import { updateSandbox } from '../../src/cli/update-sandbox';

describe('updateSandbox', () => {
  let root: string;
  let builds = 0;

  async function update(outcome: Build = { ok: true }): Promise<Build> {
    // The file system's clock is coarser than the process's.
    await setTimeout(20);
    return updateSandbox(root, new AbortController().signal, async () => {
      builds += 1;
      await mkdir(path.join(root, 'build/sandbox'), { recursive: true });
      return outcome;
    });
  }

  beforeEach(async () => {
    builds = 0;
    root = await mkdtemp(path.join(os.tmpdir(), 'update-'));
    await mkdir(path.join(root, 'src/core'), { recursive: true });
    await writeFile(path.join(root, 'src/core/day.ts'), 'one');
    await writeFile(path.join(root, 'manifest.xml'), '<a/>');
    await update();
  });
  afterEach(() => rm(root, { recursive: true }));

  test('builds once where nothing changes', async () => {
    expect(await update()).toEqual({ ok: true });
    expect(builds).toBe(1);
  });

  test.each([
    ['changed', () => writeFile(path.join(root, 'src/core/day.ts'), 'two')],
    ['added', () => writeFile(path.join(root, 'src/core/week.ts'), 'one')],
    ['removed', () => unlink(path.join(root, 'src/core/day.ts'))],
    ['installed', () => install()],
    ['replaced by another build', () => rm(path.join(root, 'build/sandbox/built.txt'))],
  ])('builds again after a file was %s', async (_, change) => {
    await setTimeout(20);
    await change();
    await update();
    expect(builds).toBe(2);
    await update();
    expect(builds).toBe(2);
  });

  test('builds again after a build that failed', async () => {
    await writeFile(path.join(root, 'src/core/day.ts'), 'broken');
    expect(await update({ ok: false, output: 'broken' })).toEqual({ ok: false, output: 'broken' });
    await update();
    expect(builds).toBe(3);
  });

  async function install(): Promise<void> {
    await mkdir(path.join(root, 'node_modules'), { recursive: true });
    await writeFile(path.join(root, 'node_modules/.package-lock.json'), '{}');
  }
});
