import type { XmlElement } from '../../package/xml-element';
import type { ElementFinder, InheritedFont, OnChange } from './chart-format';
import { ChartFill, ChartFont, shapeOf, textProperties } from './chart-format';
import { isSettingOn, orderOf, setSetting, settingOf } from './chart-xml';

const POSITIONS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;

/** Names in Office.js. */
export type LegendPosition = keyof typeof POSITIONS;

export const LEGEND_POSITIONS: readonly LegendPosition[] = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

export class ChartLegend {
  readonly font: ChartFont;
  /** The fill of its background. */
  readonly fill: ChartFill;

  constructor(
    private readonly owner: ElementFinder,
    inherited: () => InheritedFont,
    private readonly changed: OnChange,
  ) {
    const element: ElementFinder = (make) => (make ? this.#make() : this.#element);
    this.font = new ChartFont(textProperties(element, 'legend'), inherited, changed);
    this.fill = new ChartFill(shapeOf(element, 'legend'), changed);
  }

  get #element(): XmlElement | undefined {
    return this.owner(false)?.child('legend');
  }

  #make(): XmlElement | undefined {
    const present = this.#element;
    if (present !== undefined) return present;
    const made = this.owner(true)?.childInOrder('legend', orderOf('chart'));
    if (made === undefined) return undefined;
    setSetting(made, 'legend', 'legendPos', POSITIONS.Right);
    setSetting(made, 'legend', 'overlay', 0);
    return made;
  }

  get visible(): boolean {
    return this.#element !== undefined;
  }
  set visible(visible: boolean) {
    if (visible) this.#make();
    else this.#element?.remove();
    this.changed();
  }

  get position(): LegendPosition {
    const value = settingOf(this.#element, 'legendPos');
    return LEGEND_POSITIONS.find((position) => POSITIONS[position] === value) ?? 'Right';
  }
  set position(position: LegendPosition) {
    const legend = this.#make();
    if (legend !== undefined) setSetting(legend, 'legend', 'legendPos', POSITIONS[position]);
    this.changed();
  }

  /** Whether the plot extends under it. */
  get overlay(): boolean {
    return isSettingOn(this.#element, 'overlay');
  }
  set overlay(overlay: boolean) {
    const legend = this.#make();
    if (legend !== undefined) setSetting(legend, 'legend', 'overlay', overlay ? 1 : 0);
    this.changed();
  }
}
