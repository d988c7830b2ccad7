import { useState } from 'react';
import type { Editing } from '../editing';
import { type KeyMove, moveOfKey } from '../grid/moves';
import type { SandboxWords } from '../words';
import { useBarStyles } from './bar-styles';

interface FormulaBarProps {
  readonly words: SandboxWords;
  /** The active cell's address. */
  readonly address: string;
  /** What the active cell holds, as one would edit it. */
  readonly content: string;
  readonly editing: Editing | null;
  /** Goes to an address that was typed; false where it is none. */
  readonly onGoTo: (address: string) => boolean;
  readonly onText: (text: string) => void;
  readonly onAccept: (then: KeyMove) => void;
  readonly onCancel: () => void;
}

/** Which cell is active and what it holds: an address typed on the left goes there, what is typed on the right goes into the cell. */
export function FormulaBar(props: FormulaBarProps) {
  const { words, address, content, editing } = props;
  const styles = useBarStyles();
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
          // An address that is none stays to be mended.
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
