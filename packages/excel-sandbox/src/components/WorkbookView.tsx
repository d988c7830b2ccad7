import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { columnName, parseArea, splitReference } from 'excel-host';
import { ChartWords } from '../charts/ChartWords';
import { Grid, type GridActions } from '../grid/Grid';
import { groundOf } from '../grid/ground';
import { applyMove, type KeyMove } from '../grid/moves';
import type { CellLink } from '../shown-sheet';
import { useSession } from '../use-session';
import type { Refusal, WorkbookSession } from '../workbook-session';
import type { SandboxWords } from '../words';
import { useBarStyles } from './bar-styles';
import { FormulaBar } from './FormulaBar';
import { usePageStyles } from './page-styles';
import { SheetTabs } from './SheetTabs';

interface WorkbookViewProps {
  readonly words: SandboxWords;
  readonly session: WorkbookSession;
  /** Says why something wasn't done; null takes back what was said before. */
  readonly onTrouble: (trouble: string | null) => void;
  /** Moves the focus on to the pane. */
  readonly onLeave: () => void;
}

/** The open workbook: formula bar, grid and sheet tabs. */
export function WorkbookView({ words, session, onTrouble, onLeave }: WorkbookViewProps) {
  const page = usePageStyles();
  const bars = useBarStyles();
  const grid = useRef<HTMLDivElement>(null);
  const { tabs, sheet, selection, editing } = useSession(session);
  const { row, column } = selection;
  const address = `${columnName(column)}${row + 1}`;

  const focusGrid = () => grid.current?.focus({ preventScroll: true });
  const tell = (refusal: Refusal | null): boolean => {
    onTrouble(refusal === null ? null : words.refusals[refusal]);
    return refusal === null;
  };
  const accept = (): boolean => {
    if (session.snapshot().editing === null) return true;
    const isWritten = tell(session.acceptText());
    if (isWritten) focusGrid();
    return isWritten;
  };
  const cancel = () => {
    session.cancelText();
    onTrouble(null);
    focusGrid();
  };
  const goTo = (reference: string): boolean => {
    const { sheet: name, address: cells } = splitReference(reference);
    const area = parseArea(cells);
    return area !== undefined && session.goTo(name, area);
  };
  const follow = (link: CellLink) => {
    if (link.kind === 'address') window.open(link.url, '_blank', 'noopener,noreferrer');
    else if (link.kind === 'nowhere') onTrouble(words.noSuchPlace(link.text));
    else if (!goTo(link.reference)) onTrouble(words.noSuchPlace(link.reference));
  };

  const actions: GridActions = {
    select: (chosen) => session.select(chosen),
    // At once, so that the key that begins the editing writes into the editor.
    beginEdit: (how) => flushSync(() => tell(session.beginEditing(how))),
    changeText: (text) => tell(session.changeText(text)),
    accept,
    cancel,
    clear: () => tell(session.empty(selection.area)),
    follow,
    turn: (by) => {
      const next = tabs[tabs.findIndex(({ id }) => id === sheet.id) + by];
      if (next !== undefined) session.activate(next.id);
    },
    leave: onLeave,
  };

  const move = (by: KeyMove) => session.select(applyMove(selection, by, groundOf(sheet, 1)));

  return (
    <main className={page.workbook} aria-label={words.workbook}>
      <FormulaBar
        words={words}
        address={address}
        content={sheet.input(row, column)}
        editing={editing}
        onGoTo={(reference) => {
          const isThere = accept() && goTo(reference);
          if (isThere) focusGrid();
          return isThere;
        }}
        onText={(text) => tell(session.changeText(text))}
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
      <ChartWords label={words.charts} charts={sheet.charts} />
      <footer className={bars.foot}>
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
