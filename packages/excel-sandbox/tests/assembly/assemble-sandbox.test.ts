import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assembleSandbox } from '../../src/node';

test('rejects an add-in that has a file with a name of the sandbox', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'assemble-'));
  try {
    const pages = path.join(folder, 'pages');
    await mkdir(pages);
    await writeFile(path.join(pages, 'sandbox.html'), '');
    const parts = { manifest: path.join(pages, 'manifest.xml'), pages };
    await expect(assembleSandbox(path.join(folder, 'sandbox'), parts)).rejects.toThrow('has a sandbox.html');
  } finally {
    await rm(folder, { recursive: true });
  }
});
