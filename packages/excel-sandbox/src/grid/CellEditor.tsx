import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { CellStyle } from 'excel-host';
import type { Editing } from '../workbook/editing';
import type { Rectangle } from './cell-place';
import { useGridStyles } from './grid-styles';
import { fontFamily } from './measure-text';
import { type KeyMove, moveOfKey } from './moves';
import { LINE_HEIGHT } from './row-fit';

interface CellEditorProps {
  readonly editing: Editing;
  readonly label: string;
  readonly style: CellStyle;
  /** On the grid's canvas, in pixels. */
  readonly place: Rectangle;
  /** In pixels; the editor is never narrower than its cell. */
  readonly maxWidth: number;
  readonly onText: (text: string) => void;
  /** Ends the edit, enters the text and moves the selection. */
  readonly onAccept: (then: KeyMove) => void;
  readonly onCancel: () => void;
}

/** The text field over a cell that is being edited. */
export function CellEditor({ editing, label, style, place, maxWidth, onText, onAccept, onCancel }: CellEditorProps) {
  const styles = useGridStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const takesFocus = editing.at === 'cell';

  // A layout effect, so that the key that starts the edit is typed into this field.
  useLayoutEffect(() => {
    if (!takesFocus || field.current === null) return;
    field.current.focus({ preventScroll: true });
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [takesFocus]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      onCancel();
      return;
    }
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      const { selectionStart, selectionEnd } = event.currentTarget;
      event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end');
      onText(event.currentTarget.value);
      return;
    }
    const move = moveOfKey(event);
    const endsEdit =
      event.key === 'Enter' || event.key === 'Tab' || (editing.arrowsMoveOn && event.key.startsWith('Arrow'));
    if (move === null || !endsEdit) return;
    event.preventDefault();
    onAccept({ ...move, extend: false });
  };

  return (
    <textarea
      ref={field}
      className={styles.editor}
      style={{
        left: place.left - 2,
        top: place.top - 2,
        minWidth: place.width + 3,
        maxWidth: Math.max(place.width + 3, maxWidth),
        minHeight: place.height + 3,
        maxHeight: 320,
        fontFamily: fontFamily(style.font),
        fontSize: `${style.font.size}pt`,
        lineHeight: LINE_HEIGHT,
      }}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      aria-label={label}
      data-editor=""
      value={editing.text}
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
