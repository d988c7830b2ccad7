/** Shows an image in the browser's tab; if the address is empty, the sandbox's own stays. */
export function showFavicon(address: string): void {
  if (address === '') return;
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]') ?? document.createElement('link');
  link.rel = 'icon';
  link.href = address;
  document.head.append(link);
}
