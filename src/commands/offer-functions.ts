import { RIBBON_TASKS, type RibbonTask } from './notice';

/** The shortcut's action that shows the pane; the ribbon's button needs no function for it. */
export const SHOW_PANE = 'showPane';

/**
 * Registers the functions of the ribbon's buttons and shortcuts under their names in the manifest. `onEnded` is called after each, which may
 * have changed the workbook.
 */
export function offerFunctions(onEnded: () => void): void {
  for (const task of RIBBON_TASKS) {
    Office.actions.associate(task, (event: Partial<Office.AddinCommands.Event> | null) => {
      void loadAndRun(task).finally(() => {
        // Whatever happens Office must learn that it ended, or the button would stay pressed. A shortcut has nothing to complete.
        event?.completed?.();
        onEnded();
      });
    });
  }
  Office.actions.associate(SHOW_PANE, () => void Office.addin.showAsTaskpane());
}

/** Loads the code of the work on the first press. */
async function loadAndRun(task: RibbonTask): Promise<void> {
  const { runTask } = await import('./run-task');
  await runTask(task);
}
