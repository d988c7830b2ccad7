import { useState } from 'react';
import type { Editing } from './editing';
import { type KeyMove, moveOfKey } from '../grid/moves';
import type { SandboxWords } from '../words';
import { useWorkbookStyles } from './workbook-styles';

interface FormulaBarProps {
  readonly words: SandboxWords;
  readonly address: string;
  /** The active cell's content as it is edited: its formula or value. */
  readonly content: string;
  readonly editing: Editing | null;
  /** Goes to a typed address; false if there is no such place. */
  readonly onGoTo: (address: string) => boolean;
  readonly onText: (text: string) => void;
  readonly onAccept: (then: KeyMove) => void;
  readonly onCancel: () => void;
}

/** The name box, which goes to a typed address, and the content of the active cell, which can be edited. */
export function FormulaBar(props: FormulaBarProps) {
  const { words, address, content, editing } = props;
  const styles = useWorkbookStyles();
  const [typed, setTyped] = useState<string | null>(null);

  return (
    <div className={styles.formulaBar}>
      <input
        className={styles.nameBox}
        aria-label={words.nameBox}
        spellCheck={false}
        value={typed ?? address}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null);
          if (event.key !== 'Enter') return;
          // An address that doesn't exist stays in the box to be corrected.
          if (props.onGoTo(event.currentTarget.value)) setTyped(null);
          else event.currentTarget.select();
        }}
      />
      <span className={styles.sign} aria-hidden>
        fx
      </span>
      <textarea
        className={styles.content}
        aria-label={words.formulaBar}
        rows={1}
        spellCheck={false}
        value={editing?.text ?? content}
        onChange={(event) => props.onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') props.onCancel();
          const move = event.key === 'Enter' || event.key === 'Tab' ? moveOfKey(event) : null;
          if (editing === null || move === null) return;
          event.preventDefault();
          props.onAccept(move);
        }}
      />
    </div>
  );
}
