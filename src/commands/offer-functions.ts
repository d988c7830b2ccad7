import type { RibbonTask } from './notice';

/** What the ribbon's buttons and the shortcuts do, by the names that manifest and shortcuts have for it. */
export const FUNCTIONS = {
  reviewPlan: 'review',
  markOverdue: 'mark',
  writeSheets: 'write',
  unmark: 'unmark',
} as const satisfies Readonly<Record<string, RibbonTask>>;

/** The shortcut's name for what the ribbon's own button does by itself. */
export const SHOW_PANE = 'showPane';

/**
 * Tells Office what the ribbon's buttons and the shortcuts call; their work is loaded with the first press. `onEnded`: a function has ended,
 * and may have changed the workbook.
 */
export function offerFunctions(onEnded: () => void): void {
  for (const [name, task] of Object.entries(FUNCTIONS)) {
    // Whatever happens Office hears that it ended, or the button would stay pressed. A shortcut has no button, and nothing to complete.
    Office.actions.associate(name, async (event: Partial<Office.AddinCommands.Event> | null) => {
      try {
        await (await import('./run-task')).runTask(task);
      } finally {
        event?.completed?.();
        onEnded();
      }
    });
  }
  Office.actions.associate(SHOW_PANE, () => Office.addin.showAsTaskpane());
}
