import type { CSSProperties } from 'react';
import type { BarPicture, CellStyle } from 'excel-host';
import { fontFamily } from './measure-text';
import { CELL_PADDING } from './text-fit';

/** Cells and gridlines are white and gray in every theme, as in Excel: a workbook's colors are chosen for white. */
export const GRIDLINE = '#e1e1e1';

/** The width of an indent in pixels: about three spaces. */
const INDENT = 9;

const LINE_CSS: Readonly<Record<string, string>> = {
  thin: '1px solid',
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

function edge(line: CellStyle['border']['left'], defaultColor: string): string {
  const css = LINE_CSS[line.style];
  return css === undefined ? `1px solid ${defaultColor}` : `${css} ${line.color}`;
}

/** Whether a cell has a border line of its own. */
export function hasBorder({ border }: CellStyle): boolean {
  return [border.left, border.right, border.top, border.bottom].some(({ style }) => style !== 'none');
}

/**
 * The box of a cell. It overlaps the cells to the left and above by one pixel, so that adjacent borders coincide. A cell with borders is
 * in front of its neighbors, so that a border is visible whichever of the two cells has it. A cell whose text overflows is in front of
 * all others, with transparent edges.
 */
export function boxCss(style: CellStyle, showGridlines: boolean, overflows = false): CSSProperties {
  const fill = style.fill.color === '' ? undefined : style.fill.color;
  // A fill covers the gridlines around its cell.
  const outer = overflows ? 'transparent' : (fill ?? 'transparent');
  const inner = fill ?? (showGridlines ? GRIDLINE : 'transparent');
  return {
    borderLeft: edge(style.border.left, outer),
    borderTop: edge(style.border.top, outer),
    borderRight: edge(style.border.right, inner),
    borderBottom: edge(style.border.bottom, inner),
    backgroundColor: fill,
    backgroundClip: 'padding-box',
    zIndex: overflows ? 2 : hasBorder(style) ? 1 : undefined,
  };
}

/** A data bar, with a margin of one pixel. */
export function barCss({ from, to, color, gradient }: BarPicture): CSSProperties {
  return {
    left: `calc(${from * 100}% + 1px)`,
    width: `calc(${(to - from) * 100}% - 2px)`,
    background: gradient ? `linear-gradient(to right, ${color}, color-mix(in srgb, ${color} 15%, white))` : color,
    border: `1px solid ${color}`,
  };
}

const VERTICAL: Readonly<Record<CellStyle['alignment']['vertical'], string>> = {
  top: 'flex-start',
  center: 'center',
  bottom: 'flex-end',
  justify: 'flex-start',
  distributed: 'center',
};

const FLEX = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

/** The horizontal alignment of a text; `natural` is that of its type of value. */
export function textSide({ alignment }: CellStyle, natural: 'left' | 'center' | 'right'): 'left' | 'center' | 'right' {
  switch (alignment.horizontal) {
    case 'left':
    case 'fill':
    case 'justify':
      return 'left';
    case 'right':
      return 'right';
    case 'center':
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    case 'general':
      return natural;
  }
}

/** The indent of a cell's text, in pixels. */
export function indentOf({ alignment }: CellStyle): number {
  return alignment.indent * INDENT;
}

/** The place of the text in its cell. */
export function contentCss(style: CellStyle, side: 'left' | 'center' | 'right'): CSSProperties {
  const indent = indentOf(style);
  return {
    justifyContent: FLEX[side],
    // Text that is taller than its row shows its start.
    alignItems: `safe ${VERTICAL[style.alignment.vertical]}`,
    paddingLeft: CELL_PADDING + (side === 'left' ? indent : 0),
    paddingTop: 1,
    paddingRight: CELL_PADDING + (side === 'right' ? indent : 0),
  };
}

function rotation(degrees: number): CSSProperties {
  if (degrees === 0) return {};
  if (degrees === 180) return { writingMode: 'vertical-rl', textOrientation: 'upright' };
  if (degrees === -90) return { writingMode: 'vertical-rl' };
  if (degrees === 90) return { writingMode: 'vertical-rl', transform: 'rotate(180deg)' };
  return { transform: `rotate(${-degrees}deg)` };
}

/** The style of the text itself. */
export function textCss(style: CellStyle, side: 'left' | 'center' | 'right'): CSSProperties {
  const { font, alignment } = style;
  const lines = [font.underline !== 'None' && 'underline', font.strikethrough && 'line-through']
    .filter(Boolean)
    .join(' ');
  return {
    fontFamily: fontFamily(font),
    fontSize: font.superscript || font.subscript ? `${font.size * 0.7}pt` : `${font.size}pt`,
    verticalAlign: font.superscript ? 'super' : font.subscript ? 'sub' : undefined,
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? 'italic' : undefined,
    color: font.color,
    textDecoration: lines === '' ? undefined : lines,
    textDecorationStyle: font.underline.startsWith('Double') ? 'double' : undefined,
    textAlign: alignment.horizontal === 'justify' ? 'justify' : side,
    whiteSpace: alignment.wrapText ? 'pre-wrap' : 'pre',
    overflowWrap: alignment.wrapText ? 'anywhere' : undefined,
    ...rotation(alignment.textRotation),
  };
}
