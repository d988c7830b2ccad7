const HOST_INFO = '_host_Info';

/** The query by which a page says that it runs in a native Excel of that language; office.js reads it from the page's address. */
export function hostInfoQuery(displayLanguage: string): string {
  return `${HOST_INFO}=Excel$Mac$16.02$${displayLanguage}`;
}

/** The address of a page in an add-in's window, as Excel completes it: office.js learns from it that it is in one. */
export function inWindowAddress(asked: URL, displayLanguage: string): string {
  const others = new URLSearchParams(asked.search);
  others.delete(HOST_INFO);
  const address = new URL(asked);
  address.search = `${hostInfoQuery(displayLanguage)}$embedded-excel$isDialog&${others.toString()}`;
  return address.href;
}
