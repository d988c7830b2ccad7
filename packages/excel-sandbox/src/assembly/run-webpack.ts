import { spawn } from 'node:child_process';

/** The result of a build; `output` is what webpack printed. */
export type BuildResult = { readonly ok: true } | { readonly ok: false; readonly output: string };

/** Runs webpack in a folder, in a process of its own that the signal ends. */
export function runWebpack(folder: string, args: readonly string[], signal?: AbortSignal): Promise<BuildResult> {
  const webpack = require.resolve('webpack/bin/webpack.js');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [webpack, ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => {
      resolve(code === 0 ? { ok: true } : { ok: false, output: Buffer.concat(printed).toString('utf8').trim() });
    });
  });
}
