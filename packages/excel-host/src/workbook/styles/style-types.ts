/** Names in Office.js. */
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

/** A cell's font. */
export interface FontStyle {
  readonly name: string;
  /** In points. */
  readonly size: number;
  /** `#RRGGBB`, with theme and tint resolved. */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
}

/** A cell's fill: `color` is `#RRGGBB`, empty for none; `pattern` is the file's name (`none`, `solid`, `gray125`…). */
export interface FillStyle {
  readonly color: string;
  readonly pattern: string;
}

export type BorderEdge = 'left' | 'right' | 'top' | 'bottom' | 'diagonalDown' | 'diagonalUp';

/** Names in the file; `none` is no line. */
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

/** `color` is `#RRGGBB`. */
export interface BorderLine {
  readonly style: BorderLineStyle;
  readonly color: string;
}

export type BorderStyle = Readonly<Record<BorderEdge, BorderLine>>;

/** Names in the file. */
export type HorizontalAlignment =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';

/** Names in the file. */
export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

export interface AlignmentStyle {
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
  /** In degrees, -90 to 90; 180 for stacked letters, as in Excel. */
  readonly textRotation: number;
  readonly shrinkToFit: boolean;
}

/** All properties of a cell's format, resolved. */
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

/** A change of a format; absent properties stay. `{ color: '' }` removes a fill. */
export interface StyleChange {
  readonly numberFormat?: string;
  readonly font?: Partial<FontStyle>;
  readonly fill?: Partial<FillStyle>;
  readonly border?: Partial<Record<BorderEdge, Partial<BorderLine>>>;
  readonly alignment?: Partial<AlignmentStyle>;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

/** A conditional format's style; absent properties stay as in the cell. */
export interface DifferentialStyle {
  readonly numberFormat?: string;
  readonly font?: Partial<Pick<FontStyle, 'color' | 'bold' | 'italic' | 'underline' | 'strikethrough'>>;
  readonly fill?: { readonly color: string };
  readonly border?: Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderLine>>;
}
