import { isOn } from '../../package/xml-boolean';
import type { XmlElement } from '../../package/xml-element';
import type { Palette } from './colors';
import type {
  AlignmentStyle,
  BorderEdge,
  BorderLine,
  BorderLineStyle,
  BorderStyle,
  DifferentialStyle,
  FillStyle,
  FontStyle,
  HorizontalAlignment,
  Underline,
  VerticalAlignment,
} from './style-types';

const UNDERLINES: Readonly<Record<string, Underline>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
  none: 'None',
};

const LINES: readonly BorderLineStyle[] = [
  'thin',
  'medium',
  'thick',
  'dashed',
  'dotted',
  'double',
  'hair',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
];

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
];
const VERTICAL: readonly VerticalAlignment[] = ['top', 'center', 'justify', 'distributed'];

export const NO_LINE: BorderLine = { style: 'none', color: '#000000' };

function flag(font: XmlElement, name: string): boolean | undefined {
  const element = font.child(name);
  return element === undefined ? undefined : isOn(element.attribute('val') ?? '1');
}

function underlineOf(font: XmlElement): Underline | undefined {
  const element = font.child('u');
  return element === undefined ? undefined : (UNDERLINES[element.attribute('val') ?? 'single'] ?? 'Single');
}

export function readFont(font: XmlElement | undefined, palette: Palette): FontStyle {
  const vertical = font?.child('vertAlign')?.attribute('val');
  return {
    name: font?.child('name')?.attribute('val') ?? 'Calibri',
    size: Number(font?.child('sz')?.attribute('val') ?? 11),
    color: palette.resolve(font?.child('color')) ?? '#000000',
    bold: (font && flag(font, 'b')) ?? false,
    italic: (font && flag(font, 'i')) ?? false,
    underline: (font && underlineOf(font)) ?? 'None',
    strikethrough: (font && flag(font, 'strike')) ?? false,
    superscript: vertical === 'superscript',
    subscript: vertical === 'subscript',
  };
}

/** Of a gradient, its first color. */
export function readFill(fill: XmlElement | undefined, palette: Palette): FillStyle {
  const pattern = fill?.child('patternFill');
  if (pattern === undefined) {
    const stop = fill?.child('gradientFill')?.child('stop')?.child('color');
    return stop === undefined
      ? { color: '', pattern: 'none' }
      : { color: palette.resolve(stop) ?? '', pattern: 'gradient' };
  }
  const type = pattern.attribute('patternType') ?? 'none';
  if (type === 'none') return { color: '', pattern: 'none' };
  const shown = type === 'solid' ? pattern.child('fgColor') : pattern.child('bgColor');
  return { color: palette.resolve(shown) ?? (type === 'solid' ? '#000000' : '#FFFFFF'), pattern: type };
}

function readLine(line: XmlElement | undefined, palette: Palette): BorderLine {
  const style = LINES.find((name) => name === line?.attribute('style'));
  return style === undefined ? NO_LINE : { style, color: palette.resolve(line?.child('color')) ?? '#000000' };
}

export function readBorder(border: XmlElement | undefined, palette: Palette): BorderStyle {
  const diagonal = readLine(border?.child('diagonal'), palette);
  return {
    left: readLine(border?.child('left') ?? border?.child('start'), palette),
    right: readLine(border?.child('right') ?? border?.child('end'), palette),
    top: readLine(border?.child('top'), palette),
    bottom: readLine(border?.child('bottom'), palette),
    diagonalDown: isOn(border?.attribute('diagonalDown')) ? diagonal : NO_LINE,
    diagonalUp: isOn(border?.attribute('diagonalUp')) ? diagonal : NO_LINE,
  };
}

export function readAlignment(alignment: XmlElement | undefined): AlignmentStyle {
  const rotation = Number(alignment?.attribute('textRotation') ?? 0);
  return {
    horizontal: HORIZONTAL.find((name) => name === alignment?.attribute('horizontal')) ?? 'general',
    vertical: VERTICAL.find((name) => name === alignment?.attribute('vertical')) ?? 'bottom',
    wrapText: isOn(alignment?.attribute('wrapText')),
    indent: Number(alignment?.attribute('indent') ?? 0),
    // The file counts downward angles from 91 on; 255 means stacked letters.
    textRotation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
    shrinkToFit: isOn(alignment?.attribute('shrinkToFit')),
  };
}

function definite<T extends object>(value: T): Partial<T> {
  const result: Partial<T> = {};
  for (const key in value) if (value[key] !== undefined) result[key] = value[key];
  return result;
}

export function readDifferential(dxf: XmlElement, palette: Palette): DifferentialStyle {
  const font = dxf.child('font');
  const pattern = dxf.child('fill')?.child('patternFill');
  // A differential fill has its color in the background, unlike a cell's.
  const fill = palette.resolve(pattern?.child('bgColor')) ?? palette.resolve(pattern?.child('fgColor'));
  const border = dxf.child('border');
  const numberFormat = dxf.child('numFmt')?.attribute('formatCode');
  const edges = (['left', 'right', 'top', 'bottom'] as const satisfies readonly BorderEdge[]).flatMap((edge) => {
    const line = readLine(border?.child(edge), palette);
    return line.style === 'none' ? [] : [[edge, line] as const];
  });
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(font === undefined
      ? {}
      : {
          font: definite({
            color: palette.resolve(font.child('color')),
            bold: flag(font, 'b'),
            italic: flag(font, 'i'),
            underline: underlineOf(font),
            strikethrough: flag(font, 'strike'),
          }) as NonNullable<DifferentialStyle['font']>,
        }),
    ...(fill === undefined ? {} : { fill: { color: fill } }),
    ...(edges.length === 0 ? {} : { border: Object.fromEntries(edges) }),
  };
}
