import { spawn } from 'node:child_process';

/** Where the build puts the sandbox, in the project's folder: webpack.config.js says so. */
export const SANDBOX_FOLDER = 'build/sandbox';

/** How a build went, and, where it failed, what the builder said. */
export type Build = { readonly ok: true } | { readonly ok: false; readonly output: string };

/** Builds the sandbox's pages as `npm run build -- --env sandbox` does, in a process of its own, which the signal ends. */
export function buildSandbox(root: string, signal?: AbortSignal): Promise<Build> {
  const webpack = require.resolve('webpack/bin/webpack.js');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [webpack, '--mode', 'production', '--env', 'sandbox'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => {
      resolve(code === 0 ? { ok: true } : { ok: false, output: Buffer.concat(said).toString('utf8').trim() });
    });
  });
}
