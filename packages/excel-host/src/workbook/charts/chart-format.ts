import type { XmlElement } from '../../package/xml-element';
import { relightColor } from '../styles/colors';
import type { ChartPart } from './chart-xml';
import { drawn, makerFor, orderOf, placeDrawn } from './chart-xml';

/** Finds an element, and creates it if `make` is true. */
export type ElementFinder = (make: boolean) => XmlElement | undefined;

/** Called when a chart changes. */
export type OnChange = () => void;

const FILLS = ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'];

/** `#RRGGBB` of a solid fill; empty for any other fill and for theme colors, which only the view resolves. */
function solidColor(parent: XmlElement | undefined): string {
  const value = drawn(drawn(parent, 'solidFill'), 'srgbClr')?.attribute('val');
  return value === undefined ? '' : `#${value.toUpperCase()}`;
}

/** The color of a name in the theme, `#RRGGBB`; undefined for an unknown name. */
export type Themed = (name: string) => string | undefined;

/** The color of a solid fill with theme colors resolved: `#RRGGBB`, `none` for no fill, undefined for automatic. */
function shownColor(parent: XmlElement | undefined, themed: Themed): string | undefined {
  if (drawn(parent, 'noFill') !== undefined) return 'none';
  const own = solidColor(parent);
  if (own !== '') return own;
  const named = drawn(drawn(parent, 'solidFill'), 'schemeClr');
  const color = themed(named?.attribute('val') ?? '');
  const part = (name: string): number | undefined => {
    const value = drawn(named, name)?.attribute('val');
    return value === undefined ? undefined : Number(value) / 100_000;
  };
  const [times, plus] = [part('lumMod'), part('lumOff')];
  if (color === undefined || (times === undefined && plus === undefined)) return color;
  return `#${relightColor(color.slice(1), times ?? 1, plus ?? 0)}`;
}

/** Replaces the fill of a shape, line or text by a solid color; undefined means no fill. */
function paint(parent: XmlElement, part: ChartPart, color: string | undefined): void {
  for (const name of FILLS) drawn(parent, name)?.remove();
  const make = makerFor(parent);
  placeDrawn(
    parent,
    part,
    color === undefined ? make.a('noFill') : make.a('solidFill', {}, [make.a('srgbClr', { val: color.slice(1) })]),
  );
}

/** The shape properties (`<c:spPr>`) of a part of a chart, created if necessary. */
export function shapeOf(owner: ElementFinder, part: ChartPart): ElementFinder {
  return (make) => {
    const element = owner(make);
    return make ? element?.childInOrder('spPr', orderOf(part)) : element?.child('spPr');
  };
}

/** The fill of a part of a chart. */
export class ChartFill {
  constructor(
    private readonly shape: ElementFinder,
    private readonly changed: OnChange,
  ) {}

  /** `#RRGGBB`; empty for automatic. */
  get color(): string {
    return solidColor(this.shape(false));
  }
  set color(color: string) {
    const shape = this.shape(true);
    if (shape !== undefined) paint(shape, 'shape', color);
    this.changed();
  }

  /** `#RRGGBB`, `none`, or undefined for automatic. */
  shown(themed: Themed): string | undefined {
    return shownColor(this.shape(false), themed);
  }

  /** Removes the fill. */
  clear(): void {
    const shape = this.shape(true);
    if (shape !== undefined) paint(shape, 'shape', undefined);
    this.changed();
  }
}

/**
 * English Metric Units, in which drawings measure lines:
 * https://learn.microsoft.com/openspecs/office_standards/ms-oe376
 */
export const EMU_PER_POINT = 12_700;

/** Dash styles by their names in Office.js. */
const DASHES = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'sysDashDotDot',
  Dot: 'dot',
  RoundDot: 'sysDot',
} as const;

/** A line style's name in Office.js. */
export type ChartLineStyle = keyof typeof DASHES | 'None' | 'Automatic';

export const CHART_LINE_STYLES: readonly ChartLineStyle[] = [
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'RoundDot',
  'None',
  'Automatic',
];

/** The line or outline of a part of a chart. */
export class ChartLine {
  constructor(
    private readonly shape: ElementFinder,
    private readonly changed: OnChange,
  ) {}

  #change(change: (line: XmlElement) => void): void {
    const shape = this.shape(true);
    if (shape === undefined) return;
    if (drawn(shape, 'ln') === undefined) placeDrawn(shape, 'shape', makerFor(shape).a('ln'));
    const line = drawn(shape, 'ln');
    if (line !== undefined) change(line);
    this.changed();
  }

  get #line(): XmlElement | undefined {
    return drawn(this.shape(false), 'ln');
  }

  /** `#RRGGBB`; empty for automatic. */
  get color(): string {
    return solidColor(this.#line);
  }
  set color(color: string) {
    this.#change((line) => paint(line, 'line', color));
  }

  /** `Automatic` by default. */
  get style(): ChartLineStyle {
    const line = this.#line;
    if (drawn(line, 'noFill') !== undefined) return 'None';
    const dash = drawn(line, 'prstDash')?.attribute('val');
    if (dash === undefined) return line === undefined ? 'Automatic' : 'Continuous';
    for (const style of CHART_LINE_STYLES) {
      if (style !== 'None' && style !== 'Automatic' && DASHES[style] === dash) return style;
    }
    return 'Continuous';
  }
  set style(style: ChartLineStyle) {
    if (style === 'None') this.clear();
    else if (style === 'Automatic') {
      this.#line?.remove();
      this.changed();
    } else {
      this.#change((line) => {
        drawn(line, 'noFill')?.remove();
        placeDrawn(line, 'line', makerFor(line).a('prstDash', { val: DASHES[style] }));
      });
    }
  }

  /** In points; by default Excel's 0.75. */
  get weight(): number {
    const width = this.#line?.attribute('w');
    return width === undefined ? 0.75 : Number(width) / EMU_PER_POINT;
  }
  set weight(points: number) {
    this.#change((line) => line.setAttribute('w', Math.round(points * EMU_PER_POINT)));
  }

  /** `#RRGGBB`, `none`, or undefined for automatic. */
  shown(themed: Themed): string | undefined {
    return shownColor(this.#line, themed);
  }

  /** Removes the line. */
  clear(): void {
    this.#change((line) => paint(line, 'line', undefined));
  }
}

/** The font that a chart's text inherits. */
export interface InheritedFont {
  readonly size: number;
  readonly bold: boolean;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** The font of a chart's text: set for its paragraphs and, in a rich text, for each run. */
export class ChartFont {
  constructor(
    private readonly runs: (make: boolean) => readonly XmlElement[],
    private readonly inherited: () => InheritedFont,
    private readonly changed: OnChange,
  ) {}

  #get(name: string): string | undefined {
    const [run] = this.runs(false);
    return run?.attribute(name);
  }

  #set(change: (run: XmlElement) => void): void {
    this.runs(true).forEach(change);
    this.changed();
  }

  get bold(): boolean {
    const own = this.#get('b');
    return own === undefined ? this.inherited().bold : own === '1' || own === 'true';
  }
  set bold(on: boolean) {
    this.#set((run) => run.setAttribute('b', on ? 1 : 0));
  }

  get italic(): boolean {
    return ['1', 'true'].includes(this.#get('i') ?? '0');
  }
  set italic(on: boolean) {
    this.#set((run) => run.setAttribute('i', on ? 1 : 0));
  }

  get underline(): 'None' | 'Single' {
    return (this.#get('u') ?? 'none') === 'none' ? 'None' : 'Single';
  }
  set underline(underline: 'None' | 'Single') {
    this.#set((run) => run.setAttribute('u', underline === 'Single' ? 'sng' : 'none'));
  }

  /** In points. */
  get size(): number {
    const own = this.#get('sz');
    return own === undefined ? this.inherited().size : Number(own) / 100;
  }
  set size(points: number) {
    this.#set((run) => run.setAttribute('sz', Math.round(points * 100)));
  }

  /** `#RRGGBB`. */
  get color(): string {
    const own = solidColor(this.runs(false)[0]);
    return own === '' ? this.inherited().color : own;
  }
  set color(color: string) {
    this.#set((run) => paint(run, 'run', color));
  }

  /** `#RRGGBB`, or undefined for automatic. */
  shown(themed: Themed): string | undefined {
    return shownColor(this.runs(false)[0], themed);
  }

  /** The font's name; by default that of the workbook's theme. */
  get name(): string {
    const own = drawn(this.runs(false)[0], 'latin')?.attribute('typeface');
    return own === undefined || own.startsWith('+') ? 'Calibri' : own;
  }
  set name(name: string) {
    this.#set((run) => placeDrawn(run, 'run', makerFor(run).a('latin', { typeface: name })));
  }
}

/** The run properties in `<c:txPr>` of a part of a chart, created if necessary. */
export function textProperties(owner: ElementFinder, part: ChartPart): (make: boolean) => readonly XmlElement[] {
  return (make) => {
    const element = owner(make);
    if (element === undefined) return [];
    const text = element.child('txPr') ?? (make ? makeText(element, part) : undefined);
    return text?.descendants('defRPr') ?? [];
  };
}

function makeText(owner: XmlElement, part: ChartPart): XmlElement {
  const make = makerFor(owner);
  const text = make.c('txPr', [
    make.a('bodyPr'),
    make.a('lstStyle'),
    make.a('p', {}, [make.a('pPr', {}, [make.a('defRPr')]), make.a('endParaRPr', { lang: 'en-US' })]),
  ]);
  owner.insertInOrder(text, orderOf(part));
  return text;
}
