/** Puts text on the clipboard. `false` where that is refused: in Excel on the web the pane is a frame, which often may not. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
