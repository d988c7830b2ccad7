import { RIBBON_TASKS, type RibbonTask } from './notice';

/** The shortcut's name for what the ribbon's own button does by itself. */
export const SHOW_PANE = 'showPane';

/**
 * Tells Office what the ribbon's buttons and the shortcuts call, by the names that manifest and shortcuts have for it. `onEnded`: one has
 * ended, and may have changed the workbook.
 */
export function offerFunctions(onEnded: () => void): void {
  for (const task of RIBBON_TASKS) {
    Office.actions.associate(task, (event: Partial<Office.AddinCommands.Event> | null) => {
      void loadAndRun(task).finally(() => {
        // Whatever happens Office hears that it ended, or the button would stay pressed. A shortcut has no button, and nothing to complete.
        event?.completed?.();
        onEnded();
      });
    });
  }
  Office.actions.associate(SHOW_PANE, () => void Office.addin.showAsTaskpane());
}

/** The work comes with the first press. */
async function loadAndRun(task: RibbonTask): Promise<void> {
  const { runTask } = await import('./run-task');
  await runTask(task);
}
