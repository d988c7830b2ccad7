import type { followEdits } from '../../excel/follow/follow-plan';
import type { Pane } from '../state/pane-tasks';

/** How long no edit must come before the plan is read again, in milliseconds: a row is often filled in cell by cell. */
export const PAUSE = 700;

/**
 * Keeps the results true while the user edits the plan: each pause between edits of its sheet is a quiet look. While a cell is being typed
 * in, Excel can't be asked: then it waits for the next pause. A pane that isn't seen lets Excel be: it looks at everything when it is shown.
 * Rejects where Excel did not take the listener.
 */
export async function followWorkbook(
  pane: Pick<Pane, 'state' | 'follow'>,
  listen: typeof followEdits,
  isSeen: () => boolean,
): Promise<void> {
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** What was edited since the last look: rows from 0, or more than rows (`null`). */
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
    // Until a plan is found, any sheet may be its.
    if (!isSeen() || (found !== null && found.sheetId !== sheetId)) return;
    add(rows);
    refreshLater();
  };
  await listen(onEdit);
}
