import type { XmlElement } from '../../package/xml-element';
import { relightColor } from '../styles/colors';
import type { ChartPart } from './chart-xml';
import { drawn, makerFor, orderOf, placeDrawn } from './chart-xml';

/** Finds, or makes where asked to, the element that something is said in. */
export type ElementFinder = (make: boolean) => XmlElement | undefined;

/** Hears that something of a chart was changed. */
export type OnChange = () => void;

const FILLS = ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'];

/** `#RRGGBB` of a solid fill with a colour of its own; empty for any other and for theme colours, which only the view resolves. */
function solidColor(parent: XmlElement | undefined): string {
  const value = drawn(drawn(parent, 'solidFill'), 'srgbClr')?.attribute('val');
  return value === undefined ? '' : `#${value.toUpperCase()}`;
}

/** Gives the colour, `#RRGGBB`, of a name of the theme; undefined for no such name. */
export type Themed = (name: string) => string | undefined;

/** The colour of a solid fill, theme colours resolved: `#RRGGBB`, `none` for no fill, undefined where nothing is said. */
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

/** Puts a solid colour, or nothing (`undefined`), in the place of whatever fills a shape, a line or a text. */
function paint(parent: XmlElement, part: ChartPart, color: string | undefined): void {
  for (const name of FILLS) drawn(parent, name)?.remove();
  const make = makerFor(parent);
  placeDrawn(
    parent,
    part,
    color === undefined ? make.a('noFill') : make.a('solidFill', {}, [make.a('srgbClr', { val: color.slice(1) })]),
  );
}

/** The shape properties (`<c:spPr>`) of a part of a chart, made in their place. */
export function shapeOf(owner: ElementFinder, part: ChartPart): ElementFinder {
  return (make) => {
    const element = owner(make);
    return make ? element?.childInOrder('spPr', orderOf(part)) : element?.child('spPr');
  };
}

/** What fills a part of a chart. */
export class ChartFill {
  constructor(
    private readonly shape: ElementFinder,
    private readonly changed: OnChange,
  ) {}

  /** `#RRGGBB`; empty for none of its own. */
  get color(): string {
    return solidColor(this.shape(false));
  }
  set color(color: string) {
    const shape = this.shape(true);
    if (shape !== undefined) paint(shape, 'shape', color);
    this.changed();
  }

  /** Its colour: `#RRGGBB`, `none`, or undefined where nothing is said. */
  shown(themed: Themed): string | undefined {
    return shownColor(this.shape(false), themed);
  }

  /** Fills it with nothing. */
  clear(): void {
    const shape = this.shape(true);
    if (shape !== undefined) paint(shape, 'shape', undefined);
    this.changed();
  }
}

/** A point in the unit of lines in drawings: https://learn.microsoft.com/openspecs/office_standards/ms-oe376 (EMU) */
export const EMU_PER_POINT = 12_700;

/** Dashes by their names in Office.js. */
const DASHES = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'sysDashDotDot',
  Dot: 'dot',
  RoundDot: 'sysDot',
} as const;

/** How a line is drawn, by its name in Office.js. */
export type ChartLineStyle = keyof typeof DASHES | 'None' | 'Automatic';

/** The names of all that `lineStyle` takes. */
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

/** The line of, or round, a part of a chart. */
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

  /** `#RRGGBB`; empty for none of its own. */
  get color(): string {
    return solidColor(this.#line);
  }
  set color(color: string) {
    this.#change((line) => paint(line, 'line', color));
  }

  /** How it is drawn; `Automatic` where nothing is said. */
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

  /** In points; Excel's 0.75 where nothing is said. */
  get weight(): number {
    const width = this.#line?.attribute('w');
    return width === undefined ? 0.75 : Number(width) / EMU_PER_POINT;
  }
  set weight(points: number) {
    this.#change((line) => line.setAttribute('w', Math.round(points * EMU_PER_POINT)));
  }

  /** Its colour: `#RRGGBB`, `none`, or undefined where nothing is said. */
  shown(themed: Themed): string | undefined {
    return shownColor(this.#line, themed);
  }

  /** Draws none. */
  clear(): void {
    this.#change((line) => paint(line, 'line', undefined));
  }
}

/** A font as what a chart's text inherits has it. */
export interface InheritedFont {
  readonly size: number;
  readonly bold: boolean;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** The font of a text of a chart: said where its paragraphs begin and, in a rich text, at each of its pieces. */
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

  /** Its colour: `#RRGGBB`, or undefined where nothing is said. */
  shown(themed: Themed): string | undefined {
    return shownColor(this.runs(false)[0], themed);
  }

  /** The typeface; that of the workbook's theme where it has none of its own. */
  get name(): string {
    const own = drawn(this.runs(false)[0], 'latin')?.attribute('typeface');
    return own === undefined || own.startsWith('+') ? 'Calibri' : own;
  }
  set name(name: string) {
    this.#set((run) => placeDrawn(run, 'run', makerFor(run).a('latin', { typeface: name })));
  }
}

/** The run properties in `<c:txPr>` of a part of a chart, made in their place. */
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
