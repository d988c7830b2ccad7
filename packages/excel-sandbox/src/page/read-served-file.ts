/** A workbook's bytes and its file name. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Fetches a workbook from the page's own server; undefined if the server doesn't have it. No other server is ever asked, so an address
 * can't make the page contact one.
 */
export async function readServedFile(file: string, page: string): Promise<NamedFile | undefined> {
  const url = new URL(file, page);
  if (url.origin !== new URL(page).origin) return undefined;
  const response = await fetch(url);
  if (!response.ok) return undefined;
  const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}
