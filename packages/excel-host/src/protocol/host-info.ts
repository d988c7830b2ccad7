const HOST_INFO = '_host_Info';

/** The query in a page's address from which office.js learns that it runs in a native Excel of a language. */
export function hostInfoQuery(displayLanguage: string): string {
  return `${HOST_INFO}=Excel$Mac$16.02$${displayLanguage}`;
}

/** The address of a dialog's page with the query from which office.js learns that it is in one. */
export function inWindowAddress(asked: URL, displayLanguage: string): string {
  const others = new URLSearchParams(asked.search);
  others.delete(HOST_INFO);
  const address = new URL(asked);
  address.search = `${hostInfoQuery(displayLanguage)}$embedded-excel$isDialog&${others.toString()}`;
  return address.href;
}
