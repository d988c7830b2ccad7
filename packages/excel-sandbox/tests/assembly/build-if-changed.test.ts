import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildIfChanged, type BuildInputs } from '../../src/assembly/build-if-changed';

let root: string;
let folder: string;
let inputs: BuildInputs;
const build = jest.fn(async () => {
  await mkdir(folder, { recursive: true });
  return { ok: true } as const;
});

beforeEach(async () => {
  build.mockClear();
  root = await mkdtemp(path.join(tmpdir(), 'build-'));
  folder = path.join(root, 'result');
  await mkdir(path.join(root, 'source'));
  await writeFile(path.join(root, 'source/a.ts'), 'a');
  inputs = { paths: [path.join(root, 'source'), path.join(root, 'none')], settings: ['x'] };
  await buildIfChanged(folder, inputs, build);
});
afterEach(() => rm(root, { recursive: true }));

test('doesn’t build the same inputs again', async () => {
  expect(await buildIfChanged(folder, inputs, build)).toEqual({ ok: true });
  expect(build).toHaveBeenCalledTimes(1);
});

test.each<[string, () => Promise<unknown>, Partial<BuildInputs>]>([
  ['a file changed', () => writeFile(path.join(root, 'source/a.ts'), 'b'), {}],
  ['a file was added', () => writeFile(path.join(root, 'source/b.ts'), ''), {}],
  ['a setting changed', () => Promise.resolve(), { settings: ['y'] }],
  ['the result is gone', () => rm(folder, { recursive: true }), {}],
])('builds again if %s', async (_, change, changed) => {
  await change();
  await buildIfChanged(folder, { ...inputs, ...changed }, build);
  expect(build).toHaveBeenCalledTimes(2);
});

test('builds again after a failure', async () => {
  await writeFile(path.join(root, 'source/a.ts'), 'b');
  const failed = { ok: false, output: 'failed' } as const;
  expect(await buildIfChanged(folder, inputs, () => Promise.resolve(failed))).toEqual(failed);
  await buildIfChanged(folder, inputs, build);
  expect(build).toHaveBeenCalledTimes(2);
});
