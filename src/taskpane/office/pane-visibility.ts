/**
 * Follows whether the user sees the pane: where pane and ribbon share a page, Office closes the pane and lets its page run on (SharedRuntime
 * 1.1, https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in). `onShown` hears that it is opened after the page was there;
 * the returned function says whether it is seen. A pane of which nothing is known is seen, and so is one that the user works in, whatever
 * Office said.
 */
export function followVisibility(onShown: () => void): () => boolean {
  let isSeen = true;
  const see = () => {
    isSeen = true;
    onShown();
  };
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    const listening = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.hidden) isSeen = false;
      else see();
    });
    // An Office that doesn't tell leaves a pane that goes on as if it were seen.
    listening.catch(() => undefined);
    addEventListener('focus', () => {
      if (!isSeen) see();
    });
  }
  return () => isSeen;
}
