import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { ShownCell } from '../workbook/shown-sheet';
import { contentCss, indentOf, textCss, textSide } from './cell-css';
import { useGridStyles } from './grid-styles';
import { measureIn } from './measure-text';
import { CELL_PADDING, fitNumber, NO_OVERFLOW, overflowOf, widestLine } from './text-fit';

interface CellContentProps {
  readonly cell: ShownCell;
  /** The cell's width in pixels. */
  readonly width: number;
  readonly isMerged: boolean;
  /** The width of the nth empty cell on a side; undefined if the text can't overflow into it. */
  readonly widthBeside: (side: -1 | 1, nth: number) => number | undefined;
}

/** The text, number or link in a cell. A text may overflow into empty cells beside it. */
export function CellContent({ cell, width, isMerged, widthBeside }: CellContentProps) {
  const styles = useGridStyles();
  const { style, isNumber } = cell;
  const side = textSide(style, cell.align);
  const measure = measureIn(style.font);
  const indent = indentOf(style);
  const canOverflow = !isNumber && !isMerged && !style.alignment.wrapText && style.alignment.textRotation === 0;
  const text = isNumber
    ? fitNumber(cell.text, style.numberFormat, width - 2 * CELL_PADDING - indent, measure)
    : cell.text;
  const overflow = canOverflow ? overflowOf(side, widestLine(text, measure) + indent, width, widthBeside) : NO_OVERFLOW;

  const place: CSSProperties = { ...contentCss(style, side), left: -overflow.left, right: -overflow.right };
  const textStyle: CSSProperties = {
    ...textCss(style, side),
    // Centered text stays centered on its own cell, even if it overflows more on one side.
    ...(overflow.left !== overflow.right &&
      side === 'center' && { translate: `${(overflow.left - overflow.right) / 2}px` }),
  };
  const pieces = cell.runs.length > 0 ? cell.runs.map((run, index) => <Run key={index} run={run} />) : text;

  return (
    <div className={styles.content} style={place}>
      {!cell.isLink ? (
        <span className={styles.text} style={textStyle}>
          {pieces}
        </span>
      ) : (
        // The grid finds the target when the link is clicked.
        <a
          className={mergeClasses(styles.text, styles.link)}
          style={textStyle}
          tabIndex={-1}
          draggable={false}
          data-link=""
          href="#"
        >
          {pieces}
        </a>
      )}
    </div>
  );
}

function Run({ run }: { readonly run: ShownCell['runs'][number] }) {
  const style: CSSProperties = {
    fontWeight: run.bold ? 700 : 400,
    fontStyle: run.italic ? 'italic' : 'normal',
    ...(run.color !== '' && { color: run.color }),
  };
  return <span style={style}>{run.text}</span>;
}
