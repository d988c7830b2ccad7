import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Sample, SANDBOX_NAMES, type SandboxFile } from '../sandbox-file';
import { PAGE_FOLDER } from './build-page';
import { connectPage } from './connect-page';

/** A sample workbook, copied to its address. */
export interface SampleSource extends Sample {
  /** The file's path, or its bytes. */
  readonly source: string | Uint8Array;
}

export interface AddInParts {
  /** The path of the add-in only manifest (XML). */
  readonly manifest: string;
  /** The folder with the add-in's built pages. */
  readonly pages: string;
  /** The address that this folder has in the manifest, ending in a slash; the folder of the task pane's page if absent. */
  readonly address?: string;
  readonly samples?: readonly SampleSource[];
}

const CONNECT_FRAME = path.join(__dirname, '../frames', SANDBOX_NAMES.connectFrame);

/**
 * Replaces a folder with the sandbox of an add-in: the sandbox's built page and a connected copy of the add-in's pages. Build the page
 * first ({@link buildPage}); serve the folder with {@link serve}.
 *
 * @throws if a file of the add-in has a name that the sandbox needs
 */
export async function assembleSandbox(
  folder: string,
  { manifest, pages, address, samples = [] }: AddInParts,
): Promise<void> {
  const { page, icon, file, connectFrame, officeJs } = SANDBOX_NAMES;
  const taken = [page, icon, file, connectFrame, officeJs].find((name) => existsSync(path.join(pages, name)));
  if (taken !== undefined) throw new Error(`${pages} has a ${taken}, which the sandbox needs for itself`);

  await rm(folder, { recursive: true, force: true });
  await cp(pages, folder, { recursive: true });
  await connectPages(folder);
  await cp(PAGE_FOLDER, folder, { recursive: true });
  await cp(CONNECT_FRAME, path.join(folder, connectFrame));
  await cp(manifest, path.join(folder, SANDBOX_NAMES.manifest));
  await Promise.all(samples.map((sample) => copySample(folder, sample)));
  const content: SandboxFile = {
    manifest: SANDBOX_NAMES.manifest,
    addInAddress: address ?? null,
    samples: samples.map(({ address: at, title, description }) => ({ address: at, title, description })),
  };
  await writeFile(path.join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
}

async function connectPages(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(
    names
      .filter((name) => /\.html?$/i.test(name))
      .map(async (name) => {
        const target = path.join(folder, name);
        const up = '../'.repeat(name.split(path.sep).length - 1);
        const html = await readFile(target, 'utf8');
        const connected = connectPage(html, {
          connectFrame: `${up}${SANDBOX_NAMES.connectFrame}`,
          officeJs: `${up}${SANDBOX_NAMES.officeJs}/office.js`,
        });
        if (connected !== html) await writeFile(target, connected);
      }),
  );
}

async function copySample(folder: string, { address, source }: SampleSource): Promise<void> {
  const target = path.join(folder, address);
  await mkdir(path.dirname(target), { recursive: true });
  if (typeof source === 'string') await cp(source, target);
  else await writeFile(target, source);
}
