/** Copies text to the clipboard. `false` if the browser refuses, as it often does for frames in Excel for the web. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
