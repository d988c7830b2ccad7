import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cliWords } from '../../src/cli/cli-words';
import { writeFiles } from '../../src/cli/write-files';

const words = cliWords('en');
let folder = '';
const at = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeFiles', () => {
  it('writes all files and leaves no others behind', async () => {
    await writeFile(at('a.xlsx'), 'old');
    await writeFiles(
      [
        { path: at('a.xlsx'), content: new Uint8Array([1, 2]) },
        { path: at('b.json'), content: '{}\n' },
      ],
      words,
    );
    expect([...(await readFile(at('a.xlsx')))]).toEqual([1, 2]);
    await expect(readFile(at('b.json'), 'utf8')).resolves.toBe('{}\n');
    await expect(readdir(folder)).resolves.toEqual(['a.xlsx', 'b.json']);
  });

  it('replaces nothing if one of them can’t be written', async () => {
    await writeFile(at('a.xlsx'), 'old');
    const files = [
      { path: at('a.xlsx'), content: 'new' },
      { path: at('none/b.json'), content: '{}' },
    ];
    await expect(writeFiles(files, words)).rejects.toThrow('b.json');
    await expect(readFile(at('a.xlsx'), 'utf8')).resolves.toBe('old');
    await expect(readdir(folder)).resolves.toEqual(['a.xlsx']);
  });

  it('leaves no temporary file if a file can’t be replaced', async () => {
    await mkdir(at('taken.json'));
    await expect(writeFiles([{ path: at('taken.json'), content: '{}' }], words)).rejects.toThrow('taken.json');
    await expect(readdir(folder)).resolves.toEqual(['taken.json']);
  });
});
