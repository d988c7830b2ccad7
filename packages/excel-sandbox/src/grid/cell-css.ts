import type { CSSProperties } from 'react';
import type { BarPicture, CellStyle } from 'excel-host';
import { fontFamily } from './measure-text';
import { CELL_PADDING } from './text-fit';

/** The paper and its gridlines are white and grey in every theme, as in Excel: a plan's colours are chosen for paper. */
export const GRIDLINE = '#e1e1e1';

/** An indent is three spaces wide, about so many pixels. */
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

function edge(line: CellStyle['border']['left'], otherwise: string): string {
  const css = LINE_CSS[line.style];
  return css === undefined ? `1px solid ${otherwise}` : `${css} ${line.color}`;
}

/** Whether a cell has a border line of its own. */
export function hasBorder({ border }: CellStyle): boolean {
  return [border.left, border.right, border.top, border.bottom].some(({ style }) => style !== 'none');
}

/**
 * The box of a cell. It reaches one pixel over the cells on its left and above, where their lines and its own are one; a cell with
 * lines of its own stands above its neighbours, so that a line shows whichever of the two cells has it. One whose text flows over its
 * neighbours stands above all of them, and leaves their lines to be seen.
 */
export function boxCss(style: CellStyle, showGridlines: boolean, flows = false): CSSProperties {
  const fill = style.fill.color === '' ? undefined : style.fill.color;
  // A fill covers the gridlines around its cell.
  const outer = flows ? 'transparent' : (fill ?? 'transparent');
  const inner = fill ?? (showGridlines ? GRIDLINE : 'transparent');
  return {
    borderLeft: edge(style.border.left, outer),
    borderTop: edge(style.border.top, outer),
    borderRight: edge(style.border.right, inner),
    borderBottom: edge(style.border.bottom, inner),
    backgroundColor: fill,
    backgroundClip: 'padding-box',
    zIndex: flows ? 2 : hasBorder(style) ? 1 : undefined,
  };
}

/** A data bar in its cell: it leaves a pixel free all round. */
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

/** The side on which a text stands, once its format and its kind have been asked. */
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

/** How far a cell's text is indented, in pixels. */
export function indentOf({ alignment }: CellStyle): number {
  return alignment.indent * INDENT;
}

/** How the text lies in its box. */
export function contentCss(style: CellStyle, side: 'left' | 'center' | 'right'): CSSProperties {
  const indent = indentOf(style);
  return {
    justifyContent: FLEX[side],
    // A text that is higher than its row shows its beginning.
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

/** How the text itself looks. */
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
