import { SHEET_ROWS } from '../../core/plan/sheet-row';
import type { followEdits } from '../../excel/follow/follow-plan';
import type { Pane } from '../state/pane-tasks';

/** Milliseconds without edits before the plan is read again, since a row is often filled in cell by cell. */
export const PAUSE = 700;

/**
 * Refreshes the results after edits of the plan's sheet. While a cell is being edited, Excel can't be used, so this
 * waits for the next pause. A pane that isn't visible doesn't refresh until it is shown. Rejects if Excel refuses the
 * listener.
 */
export async function followWorkbook(
  pane: Pick<Pane, 'state' | 'follow'>,
  listen: typeof followEdits,
  isVisible: () => boolean,
): Promise<void> {
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Rows of the plan edited since the last refresh; `null`: unknown. */
  let edited: readonly number[] | null = [];

  const add = (rows: readonly number[] | null) => {
    edited = edited === null || rows === null ? null : [...new Set([...edited, ...rows])];
  };
  const refreshLater = () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const rows = edited;
      edited = [];
      void pane.follow(rows).then((isUpToDate) => {
        if (isUpToDate) return;
        add(rows);
        refreshLater();
      });
    }, PAUSE);
  };
  const onEdit = (sheetId: string, rows: readonly number[] | null) => {
    const { found } = pane.state();
    // Until a plan is found, it may be on any sheet.
    const index = found?.sheets.findIndex(({ id }) => id === sheetId) ?? 0;
    if (!isVisible() || index < 0) return;
    add(rows?.map((row) => index * SHEET_ROWS + row) ?? null);
    refreshLater();
  };
  await listen(onEdit);
}
