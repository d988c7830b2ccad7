/** A workbook's bytes with the name it goes by. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Fetches a workbook from the server that the page came from; undefined where there is none of that name. Another server is not
 * asked: what an address makes this page open stays on this machine.
 */
export async function readServedFile(file: string, page: string): Promise<NamedFile | undefined> {
  const url = new URL(file, page);
  if (url.origin !== new URL(page).origin) return undefined;
  const response = await fetch(url);
  if (!response.ok) return undefined;
  const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}
