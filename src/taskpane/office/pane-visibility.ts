/**
 * Follows whether the pane is visible. In a shared runtime, closing the pane hides its page, which keeps running
 * (SharedRuntime 1.1, https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in). `onShown` is called
 * when the pane is shown again. The returned function is true while the pane is visible: until Office says otherwise,
 * and again as soon as the user interacts with it.
 */
export function followVisibility(onShown: () => void): () => boolean {
  let isVisible = true;
  const markVisible = () => {
    isVisible = true;
    onShown();
  };
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    const listening = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.hidden) isVisible = false;
      else markVisible();
    });
    // Without events from Office, the pane counts as visible.
    listening.catch(() => undefined);
    addEventListener('focus', () => {
      if (!isVisible) markVisible();
    });
  }
  return () => isVisible;
}
