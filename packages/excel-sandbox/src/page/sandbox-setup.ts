import type { Sample, SandboxFile } from '../sandbox-file';

/** The add-in and the samples of this sandbox. */
export interface SandboxSetup {
  /** The manifest's XML. */
  readonly manifest: string;
  /** See {@link SandboxFile.addInAddress}. */
  readonly addInAddress: string | null;
  readonly samples: readonly Sample[];
}

/** Fetches `sandbox.json` and the manifest beside the page. */
export async function readSandboxSetup(page: string): Promise<SandboxSetup> {
  const file = JSON.parse(await fetchText(new URL('sandbox.json', page))) as SandboxFile;
  const { manifest, addInAddress, samples } = file;
  return { manifest: await fetchText(new URL(manifest, page)), addInAddress, samples };
}

async function fetchText(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response.text();
}
