import { XmlElement } from '../../package/xml-element';
import type {
  AlignmentStyle,
  BorderEdge,
  BorderLine,
  DifferentialStyle,
  FillStyle,
  FontStyle,
  StyleChange,
  Underline,
} from './style-types';

const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const BORDER_ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

const UNDERLINE_WORDS: Readonly<Record<Underline, string>> = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

/** `#RRGGBB` as written in the file. */
function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function colorElement(prefix: string, name: string, color: string): XmlElement {
  return XmlElement.create(`${prefix}${name}`, { rgb: argb(color) });
}

/** A deep copy. */
export function cloneElement(element: XmlElement): XmlElement {
  return new XmlElement(
    element.name,
    element.attributes,
    element.children.map((child) => (child instanceof XmlElement ? cloneElement(child) : child)),
  );
}

function setFlag(font: XmlElement, name: string, on: boolean): void {
  const present = font.child(name);
  if (!on) present?.remove();
  else font.childInOrder(name, FONT_ORDER).setAttribute('val', undefined);
}

function setValue(font: XmlElement, name: string, value: string | number | undefined): void {
  if (value === undefined) font.child(name)?.remove();
  else font.childInOrder(name, FONT_ORDER).setAttribute('val', value);
}

/** Modifies a new font element. */
export function changeFont(font: XmlElement, change: Partial<FontStyle>): void {
  if (change.bold !== undefined) setFlag(font, 'b', change.bold);
  if (change.italic !== undefined) setFlag(font, 'i', change.italic);
  if (change.strikethrough !== undefined) setFlag(font, 'strike', change.strikethrough);
  if (change.underline !== undefined)
    setValue(font, 'u', change.underline === 'None' ? undefined : UNDERLINE_WORDS[change.underline]);
  if (change.size !== undefined) setValue(font, 'sz', change.size);
  if (change.superscript !== undefined || change.subscript !== undefined) {
    setValue(font, 'vertAlign', change.superscript ? 'superscript' : change.subscript ? 'subscript' : undefined);
  }
  if (change.color !== undefined) {
    font.child('color')?.remove();
    font.insertInOrder(colorElement(font.prefix, 'color', change.color), FONT_ORDER);
  }
  if (change.name !== undefined) {
    setValue(font, 'name', change.name);
    // They described the previous font.
    for (const name of ['scheme', 'family', 'charset']) font.child(name)?.remove();
  }
}

/** A fill element for a color; solid by default. */
export function makeFill(prefix: string, fill: FillStyle): XmlElement {
  const pattern = fill.color === '' ? 'none' : fill.pattern === 'none' ? 'solid' : fill.pattern;
  const colors =
    pattern === 'none'
      ? []
      : pattern === 'solid'
        ? [colorElement(prefix, 'fgColor', fill.color), XmlElement.create(`${prefix}bgColor`, { indexed: 64 })]
        : [XmlElement.create(`${prefix}fgColor`, { indexed: 64 }), colorElement(prefix, 'bgColor', fill.color)];
  return XmlElement.create(`${prefix}fill`, {}, [
    XmlElement.create(`${prefix}patternFill`, { patternType: pattern }, colors),
  ]);
}

function lineElement(prefix: string, name: string, line: BorderLine): XmlElement {
  const none = line.style === 'none';
  return XmlElement.create(
    `${prefix}${name}`,
    { style: none ? undefined : line.style },
    none ? [] : [colorElement(prefix, 'color', line.color)],
  );
}

/** Modifies a new border element. */
export function changeBorder(border: XmlElement, lines: Partial<Record<BorderEdge, BorderLine>>): void {
  const put = (name: string, line: BorderLine): void => {
    border.child(name)?.remove();
    border.insertInOrder(lineElement(border.prefix, name, line), BORDER_ORDER);
  };
  for (const edge of ['left', 'right', 'top', 'bottom'] as const) {
    const line = lines[edge];
    if (line !== undefined) put(edge, line);
  }
  for (const edge of ['diagonalDown', 'diagonalUp'] as const) {
    const line = lines[edge];
    if (line === undefined) continue;
    border.setAttribute(edge, line.style === 'none' ? undefined : 1);
    const other = border.attribute(edge === 'diagonalDown' ? 'diagonalUp' : 'diagonalDown');
    if (line.style !== 'none' || other === undefined) put('diagonal', line);
  }
}

/** Modifies a new alignment element. */
export function changeAlignment(alignment: XmlElement, change: Partial<AlignmentStyle>): void {
  if (change.horizontal !== undefined)
    alignment.setAttribute('horizontal', change.horizontal === 'general' ? undefined : change.horizontal);
  if (change.vertical !== undefined)
    alignment.setAttribute('vertical', change.vertical === 'bottom' ? undefined : change.vertical);
  if (change.wrapText !== undefined) alignment.setAttribute('wrapText', change.wrapText ? 1 : undefined);
  if (change.indent !== undefined) alignment.setAttribute('indent', change.indent === 0 ? undefined : change.indent);
  if (change.shrinkToFit !== undefined) alignment.setAttribute('shrinkToFit', change.shrinkToFit ? 1 : undefined);
  if (change.textRotation !== undefined) {
    const rotation = change.textRotation;
    alignment.setAttribute(
      'textRotation',
      rotation === 0 ? undefined : rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation,
    );
  }
}

export function changeProtection(xf: XmlElement, change: Pick<StyleChange, 'locked' | 'formulaHidden'>): void {
  const protection = xf.childInOrder('protection', ['alignment', 'protection', 'extLst']);
  if (change.locked !== undefined) protection.setAttribute('locked', change.locked ? undefined : 0);
  if (change.formulaHidden !== undefined) protection.setAttribute('hidden', change.formulaHidden ? 1 : undefined);
  if (protection.attributes.size === 0) protection.remove();
}

function differentialFont(prefix: string, font: NonNullable<DifferentialStyle['font']>): XmlElement {
  const element = XmlElement.create(`${prefix}font`);
  // Unlike in a cell's font, turning something off must be explicit.
  if (font.bold !== undefined) element.append(XmlElement.create(`${prefix}b`, { val: font.bold ? undefined : 0 }));
  if (font.italic !== undefined) element.append(XmlElement.create(`${prefix}i`, { val: font.italic ? undefined : 0 }));
  if (font.strikethrough !== undefined)
    element.append(XmlElement.create(`${prefix}strike`, { val: font.strikethrough ? undefined : 0 }));
  if (font.underline !== undefined) {
    element.append(
      XmlElement.create(`${prefix}u`, {
        val: font.underline === 'Single' ? undefined : UNDERLINE_WORDS[font.underline],
      }),
    );
  }
  if (font.color !== undefined) element.append(colorElement(prefix, 'color', font.color));
  return element;
}

/** The element of a conditional format's style; `formatNumber` returns the id of a number format. */
export function makeDifferential(
  prefix: string,
  style: DifferentialStyle,
  formatNumber: (format: string) => number,
): XmlElement {
  const dxf = XmlElement.create(`${prefix}dxf`);
  if (style.font !== undefined && Object.keys(style.font).length > 0) dxf.append(differentialFont(prefix, style.font));
  if (style.numberFormat !== undefined) {
    dxf.append(
      XmlElement.create(`${prefix}numFmt`, {
        numFmtId: formatNumber(style.numberFormat),
        formatCode: style.numberFormat,
      }),
    );
  }
  if (style.fill !== undefined && style.fill.color !== '') {
    const pattern = XmlElement.create(`${prefix}patternFill`, { patternType: 'solid' }, [
      colorElement(prefix, 'bgColor', style.fill.color),
    ]);
    dxf.append(XmlElement.create(`${prefix}fill`, {}, [pattern]));
  }
  const border = style.border;
  if (border !== undefined && Object.keys(border).length > 0) {
    const element = XmlElement.create(`${prefix}border`);
    changeBorder(element, border);
    dxf.append(element);
  }
  return dxf;
}
