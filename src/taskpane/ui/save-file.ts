/**
 * Whether the pane can save files. Excel for Mac and for tablets ignores downloads without saying so:
 * https://github.com/OfficeDev/office-js/issues/2700.
 */
export function canSaveFiles(): boolean {
  const isOnline = Office.context.platform === Office.PlatformType.OfficeOnline;
  return isOnline || !/\b(?:Mac|iPad|iPhone|Android)/.test(navigator.userAgent);
}

/** How long the file stays available, in milliseconds: a browser may ask where to save it. */
const AVAILABLE = 60_000;

/** Offers a text as a file to save. Whether the user gets it can't be known. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), AVAILABLE);
}
