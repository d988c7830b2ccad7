import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { ShownCell } from '../workbook/shown-sheet';
import { contentCss, indentOf, textCss, textSide } from './cell-css';
import { useGridStyles } from './grid-styles';
import { measureIn } from './measure-text';
import { CELL_PADDING, fitNumber, NO_SPILL, spillOf, widestLine } from './text-fit';

interface CellContentProps {
  readonly cell: ShownCell;
  /** The cell's width in pixels. */
  readonly width: number;
  readonly isMerged: boolean;
  /** The width of the nth empty cell on a side; undefined where the text can't flow there. */
  readonly widthBeside: (side: -1 | 1, nth: number) => number | undefined;
}

/** What stands in a cell: text, which may flow over empty neighbours, a number that fits, or a link. */
export function CellContent({ cell, width, isMerged, widthBeside }: CellContentProps) {
  const styles = useGridStyles();
  const { style, isNumber } = cell;
  const side = textSide(style, cell.align);
  const measure = measureIn(style.font);
  const indent = indentOf(style);
  const canFlow = !isNumber && !isMerged && !style.alignment.wrapText && style.alignment.textRotation === 0;
  const text = isNumber
    ? fitNumber(cell.text, style.numberFormat, width - 2 * CELL_PADDING - indent, measure)
    : cell.text;
  const spill = canFlow ? spillOf(side, widestLine(text, measure) + indent, width, widthBeside) : NO_SPILL;

  const place: CSSProperties = { ...contentCss(style, side), left: -spill.left, right: -spill.right };
  const look: CSSProperties = {
    ...textCss(style, side),
    // A centred text stays centred on its own cell, however far it can flow on either side.
    ...(spill.left !== spill.right && side === 'center' && { translate: `${(spill.left - spill.right) / 2}px` }),
  };
  const pieces = cell.runs.length > 0 ? cell.runs.map((run, index) => <Run key={index} run={run} />) : text;

  return (
    <div className={styles.content} style={place}>
      {!cell.isLink ? (
        <span className={styles.text} style={look}>
          {pieces}
        </span>
      ) : (
        // Where it leads is found out when it is followed: the grid sees to that.
        <a
          className={mergeClasses(styles.text, styles.link)}
          style={look}
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
