import { createServer } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { PortUnavailableError, serve, type Serving } from '../../src/assembly/serve';

describe('serve', () => {
  let folder: string;
  let serving: Serving;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'serve-'));
    await writeFile(path.join(folder, 'sandbox.html'), '<!doctype html><title>the page</title>');
    serving = await serve({ folder, port: 0 });
  });

  afterAll(async () => {
    await serving.close();
    await rm(folder, { recursive: true });
  });

  test('redirects to the sandbox’s page and keeps its settings', async () => {
    const response = await fetch(`${serving.url}?as-of=2024-09-15`);
    expect(response.url).toBe(`${serving.url}sandbox.html?as-of=2024-09-15`);
    expect(await response.text()).toContain('the page');
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  });

  test('serves the installed office.js', async () => {
    const response = await fetch(`${serving.url}office-js/office.js`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/javascript/);
  });

  test('serves a file that was written after it started', async () => {
    await writeFile(path.join(folder, 'later.txt'), 'later');
    expect(await (await fetch(`${serving.url}later.txt`)).text()).toBe('later');
  });

  test.each(['no-such-file.html', 'office-js/no-such-file.js'])('has no %s', async (file) => {
    expect((await fetch(`${serving.url}${file}`)).status).toBe(404);
  });

  test.each([
    '/../serve.ts',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/office-js/../../package.json',
    '/office-js/%2e%2e/package.json',
  ])('serves nothing outside its folders: %s', async (hostile) => {
    const { port } = new URL(serving.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      // `fetch` would normalize the path.
      request({ host: '127.0.0.1', port, path: hostile }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });

  test('reports that the port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(serve({ folder, port })).rejects.toMatchObject({
      name: 'PortUnavailableError',
      reason: 'taken',
      port,
    });
    await expect(serve({ folder, port })).rejects.toBeInstanceOf(PortUnavailableError);
    other.close();
  });
});
