import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { columnName, parseArea, splitReference } from 'excel-host';
import { ChartTexts } from '../charts/ChartTexts';
import { Grid } from '../grid/Grid';
import type { GridActions } from '../grid/grid-actions';
import { moveContext } from '../grid/move-context';
import { applyMove, type KeyMove } from '../grid/moves';
import type { CellLink } from './shown-sheet';
import { useSession } from './use-session';
import type { Refusal, WorkbookSession } from './workbook-session';
import type { SandboxWords } from '../words';
import { useWorkbookStyles } from './workbook-styles';
import { FormulaBar } from './FormulaBar';
import { SheetTabs } from './SheetTabs';

interface WorkbookViewProps {
  readonly words: SandboxWords;
  readonly session: WorkbookSession;
  /** Says why nothing was entered; null removes the last such message. */
  readonly onProblem: (problem: string | null) => void;
  /** Moves the focus to the pane. */
  readonly onLeave: () => void;
}

/** The open workbook: formula bar, grid and sheet tabs. */
export function WorkbookView({ words, session, onProblem, onLeave }: WorkbookViewProps) {
  const styles = useWorkbookStyles();
  const grid = useRef<HTMLDivElement>(null);
  const { tabs, sheet, selection, editing } = useSession(session);
  const { row, column } = selection;
  const address = `${columnName(column)}${row + 1}`;

  const focusGrid = () => grid.current?.focus({ preventScroll: true });
  /** False if Excel refused; the reason is shown. */
  const report = (refusal: Refusal | null): boolean => {
    onProblem(refusal === null ? null : words.refusals[refusal]);
    return refusal === null;
  };
  const accept = (): boolean => {
    if (session.snapshot().editing === null) return true;
    const isAccepted = report(session.acceptText());
    if (isAccepted) focusGrid();
    return isAccepted;
  };
  const cancel = () => {
    session.cancelText();
    onProblem(null);
    focusGrid();
  };
  const goTo = (reference: string): boolean => {
    const { sheet: name, address: cells } = splitReference(reference);
    const area = parseArea(cells);
    return area !== undefined && session.goTo(name, area);
  };
  const follow = (link: CellLink) => {
    if (link.kind === 'address') window.open(link.url, '_blank', 'noopener,noreferrer');
    else if (link.kind === 'nowhere') onProblem(words.noSuchPlace(link.text));
    else if (!goTo(link.reference)) onProblem(words.noSuchPlace(link.reference));
  };

  const actions: GridActions = {
    select: (chosen) => session.select(chosen),
    // Synchronous, so that the key that starts the edit is typed into the editor.
    beginEdit: (how) => flushSync(() => report(session.beginEditing(how))),
    changeText: (text) => report(session.changeText(text)),
    accept,
    cancel,
    clear: () => report(session.clear(selection.area)),
    follow,
    switchSheet: (by) => {
      const next = tabs[tabs.findIndex(({ id }) => id === sheet.id) + by];
      if (next !== undefined) session.activate(next.id);
    },
    leave: onLeave,
  };

  const move = (by: KeyMove) => session.select(applyMove(selection, by, moveContext(sheet, 1)));

  return (
    <main className={styles.workbook} aria-label={words.workbook}>
      <FormulaBar
        words={words}
        address={address}
        content={sheet.input(row, column)}
        editing={editing}
        onGoTo={(reference) => {
          const isFound = accept() && goTo(reference);
          if (isFound) focusGrid();
          return isFound;
        }}
        onText={(text) => report(session.changeText(text))}
        onAccept={(by) => {
          if (accept()) move(by);
        }}
        onCancel={cancel}
      />
      <Grid
        key={sheet.id}
        element={grid}
        sheet={sheet}
        selection={selection}
        editing={editing}
        label={words.grid(sheet.name)}
        editLabel={words.edit(address)}
        actions={actions}
      />
      <ChartTexts label={words.charts} charts={sheet.charts} />
      <footer className={styles.foot}>
        <SheetTabs
          label={words.sheets}
          tabs={tabs}
          active={sheet.id}
          onActivate={(id) => {
            if (accept()) session.activate(id);
          }}
        />
      </footer>
    </main>
  );
}
