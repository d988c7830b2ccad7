/** Excel's names for the underlines of a font. */
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

/** A font as a cell shows it. */
export interface FontStyle {
  readonly name: string;
  /** In points. */
  readonly size: number;
  /** `#RRGGBB`, theme and tint resolved. */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
}

/** A cell's background: `color` is `#RRGGBB`, empty for no fill; `pattern` is the file's word for it (`none`, `solid`, `gray125`…). */
export interface FillStyle {
  readonly color: string;
  readonly pattern: string;
}

/** Where a border line stands at a cell. */
export type BorderEdge = 'left' | 'right' | 'top' | 'bottom' | 'diagonalDown' | 'diagonalUp';

/** The file's words for border lines; `none` is no line. */
export type BorderLineStyle =
  | 'none'
  | 'thin'
  | 'medium'
  | 'thick'
  | 'dashed'
  | 'dotted'
  | 'double'
  | 'hair'
  | 'mediumDashed'
  | 'dashDot'
  | 'mediumDashDot'
  | 'dashDotDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

/** One border line: `color` is `#RRGGBB`. */
export interface BorderLine {
  readonly style: BorderLineStyle;
  readonly color: string;
}

/** A cell's border lines. */
export type BorderStyle = Readonly<Record<BorderEdge, BorderLine>>;

/** The file's words for horizontal alignment. */
export type HorizontalAlignment =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';

/** The file's words for vertical alignment. */
export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

/** How text lies in its cell. */
export interface AlignmentStyle {
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
  /** In degrees, -90 to 90; 180 for stacked letters (Excel's own convention). */
  readonly textRotation: number;
  readonly shrinkToFit: boolean;
}

/** Everything that a cell's format says, resolved. */
export interface CellStyle {
  /** The English format code: `General`, `mmm-yy`, `#,##0.00`. */
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly fill: FillStyle;
  readonly border: BorderStyle;
  readonly alignment: AlignmentStyle;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** What to change of a format: what isn't named stays. A fill is cleared by `{ color: '' }`. */
export interface StyleChange {
  readonly numberFormat?: string;
  readonly font?: Partial<FontStyle>;
  readonly fill?: Partial<FillStyle>;
  readonly border?: Partial<Record<BorderEdge, Partial<BorderLine>>>;
  readonly alignment?: Partial<AlignmentStyle>;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

/** What a conditional format changes where it holds: what isn't named stays as the cell has it. */
export interface DifferentialStyle {
  readonly numberFormat?: string;
  readonly font?: Partial<Pick<FontStyle, 'color' | 'bold' | 'italic' | 'underline' | 'strikethrough'>>;
  readonly fill?: { readonly color: string };
  readonly border?: Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderLine>>;
}
