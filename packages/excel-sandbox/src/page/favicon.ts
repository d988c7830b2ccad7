/** Shows an image in the browser's tab; nothing happens if the address is empty. */
export function showFavicon(address: string): void {
  if (address === '') return;
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]') ?? document.createElement('link');
  link.rel = 'icon';
  link.href = address;
  document.head.append(link);
}
