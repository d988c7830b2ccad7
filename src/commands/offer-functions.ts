import type { AsOf } from '../core/schedule/as-of';
import { RIBBON_TASKS, type RibbonTask } from './notice';

/** The shortcut's action that shows the pane; the ribbon's button needs no function for it. */
export const SHOW_PANE = 'showPane';

/** The pane that shares the page with the ribbon's functions. */
export interface PaneBeside {
  /** Reads the workbook again, which a function may have changed. */
  readonly refresh: () => void;
  /** Reviews the plan and shows the results; `false` if the pane can't. */
  readonly review: () => Promise<boolean>;
  /** The as-of date of the results that the user sees; `null` if none are visible. */
  readonly asOf: () => AsOf | null;
}

/**
 * Registers the functions of the ribbon's buttons and shortcuts under their names in the manifest. A review is shown in
 * the pane, which opens for it; what the others change is visible on the sheet, and in the pane.
 */
export function offerFunctions(pane: PaneBeside): void {
  for (const task of RIBBON_TASKS) {
    Office.actions.associate(task, (event: Partial<Office.AddinCommands.Event> | null) => {
      void perform(task, pane).finally(() => {
        // Whatever happens Office must learn that it ended, or the button would stay pressed. A shortcut has nothing to complete.
        event?.completed?.();
      });
    });
  }
  Office.actions.associate(SHOW_PANE, () => void Office.addin.showAsTaskpane());
}

async function perform(task: RibbonTask, pane: PaneBeside): Promise<void> {
  if (task === 'review' && (await reviewInPane(pane))) return;
  try {
    // Loads the code of the work on the first press.
    const { runTask } = await import('./run-task');
    await runTask(task, pane.asOf());
  } finally {
    pane.refresh();
  }
}

/** `false` if Excel can't open the pane or the pane can't review: then a window shows the result. */
async function reviewInPane(pane: PaneBeside): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return false;
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Some hosts claim the set without opening panes; the window shows the same result.
    return false;
  }
  return pane.review();
}
