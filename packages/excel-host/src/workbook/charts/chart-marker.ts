import { HostError } from '../../package/host-error';
import type { XmlElement } from '../../package/xml-element';
import { ChartFill, ChartLine, shapeOf, type ElementFinder, type OnChange } from './chart-format';
import { orderOf, setSetting, settingOf } from './chart-xml';

/** Marker styles by their names in Office.js. */
const STYLES = {
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
} as const;

export type MarkerStyle = keyof typeof STYLES | 'Automatic';

export const MARKER_STYLES: readonly MarkerStyle[] = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
];

/** In points. */
const [SMALLEST, LARGEST, USUAL] = [2, 72, 5];

/** The markers on the points of a line. */
export class ChartMarker {
  readonly fill: ChartFill;
  readonly border: ChartLine;
  readonly #element: ElementFinder;

  /** @param changed Called after each change; `refuse` throws if the series has no line. */
  constructor(
    series: XmlElement,
    private readonly refuse: () => void,
    private readonly changed: OnChange,
  ) {
    this.#element = (make) => (make ? series.childInOrder('marker', orderOf('series')) : series.child('marker'));
    const shape = shapeOf(this.#element, 'marker');
    this.fill = new ChartFill(shape, changed);
    this.border = new ChartLine(shape, changed);
  }

  get style(): MarkerStyle {
    const symbol = settingOf(this.#element(false), 'symbol');
    return MARKER_STYLES.find((style) => style !== 'Automatic' && STYLES[style] === symbol) ?? 'Automatic';
  }
  set style(style: MarkerStyle) {
    this.refuse();
    const element = this.#element(true);
    if (element !== undefined)
      setSetting(element, 'marker', 'symbol', style === 'Automatic' ? undefined : STYLES[style]);
    this.changed();
  }

  /** In points. */
  get size(): number {
    return Number(settingOf(this.#element(false), 'size') ?? USUAL);
  }
  set size(points: number) {
    this.refuse();
    if (!(points >= SMALLEST && points <= LARGEST))
      throw new HostError('InvalidArgument', 'A marker has 2 to 72 points.');
    const element = this.#element(true);
    if (element !== undefined) setSetting(element, 'marker', 'size', Math.round(points));
    this.changed();
  }

  /** `#RRGGBB`; empty for automatic. */
  get background(): string {
    return this.fill.color;
  }
  set background(color: string) {
    this.refuse();
    this.fill.color = color;
  }

  /** The color of its outline. */
  get foreground(): string {
    return this.border.color;
  }
  set foreground(color: string) {
    this.refuse();
    this.border.color = color;
  }
}
