import { HostError } from '../../package/host-error';
import type { XmlElement } from '../../package/xml-element';
import type { InheritedFont, OnChange } from './chart-format';
import { ChartFill, ChartFont, shapeOf, textProperties } from './chart-format';
import { isRound } from './chart-types';
import { isSettingOn, orderOf, setSetting, settingOf } from './chart-xml';

/** Label positions by their names in Office.js. */
const POSITIONS = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
} as const;

export type LabelPosition = keyof typeof POSITIONS;

export const LABEL_POSITIONS: readonly LabelPosition[] = [
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
];

/** The label positions that a chart type has: Excel repairs a file with others. */
export function labelPositionsOf(type: string): readonly LabelPosition[] {
  if (type.startsWith('Doughnut')) return [];
  if (isRound(type)) return ['Center', 'InsideEnd', 'OutsideEnd', 'BestFit'];
  if (type.startsWith('Line')) return ['Center', 'Left', 'Right', 'Top', 'Bottom'];
  return type.includes('Stacked')
    ? ['Center', 'InsideEnd', 'InsideBase']
    : ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'];
}

const CONTENTS = {
  showLegendKey: 'showLegendKey',
  showValue: 'showVal',
  showCategoryName: 'showCatName',
  showSeriesName: 'showSerName',
  showPercentage: 'showPercent',
  showBubbleSize: 'showBubbleSize',
} as const;

/** A content's name in Office.js. */
export type LabelContent = keyof typeof CONTENTS;

/** The data labels of one series, or of all series of a chart. */
export class ChartLabels {
  constructor(
    private readonly series: readonly XmlElement[],
    private readonly type: string,
    private readonly inherited: () => InheritedFont,
    private readonly changed: OnChange,
  ) {}

  #of(series: XmlElement, make: boolean): XmlElement | undefined {
    const present = series.child('dLbls');
    if (present !== undefined || !make) return present;
    const made = series.childInOrder('dLbls', orderOf('series'));
    for (const name of Object.values(CONTENTS)) setSetting(made, 'labels', name, 0);
    return made;
  }

  #elements(make: boolean): readonly XmlElement[] {
    return this.series.flatMap((series) => this.#of(series, make) ?? []);
  }

  #change(change: (labels: XmlElement) => void): void {
    for (const labels of this.#elements(true)) {
      labels.child('delete')?.remove();
      change(labels);
    }
    this.changed();
  }

  /** Whether anything is shown. */
  get visible(): boolean {
    return this.#elements(false).some(
      (labels) => !isSettingOn(labels, 'delete') && Object.values(CONTENTS).some((name) => isSettingOn(labels, name)),
    );
  }
  /** Shows the values, or hides the labels. */
  set visible(visible: boolean) {
    if (visible === this.visible) return;
    if (visible) this.set('showValue', true);
    else {
      for (const labels of this.#elements(false)) labels.remove();
      this.changed();
    }
  }

  shows(content: LabelContent): boolean {
    return this.#elements(false).some((labels) => isSettingOn(labels, CONTENTS[content]));
  }

  set(content: LabelContent, on: boolean): void {
    this.#change((labels) => setSetting(labels, 'labels', CONTENTS[content], on ? 1 : 0));
  }

  /** Undefined for automatic. */
  get position(): LabelPosition | undefined {
    const value = settingOf(this.#elements(false)[0], 'dLblPos');
    return LABEL_POSITIONS.find((position) => POSITIONS[position] === value);
  }
  set position(position: LabelPosition | undefined) {
    if (position !== undefined && !labelPositionsOf(this.type).includes(position)) {
      throw new HostError('InvalidArgument', `A chart of type ${this.type} has no labels at ${position}`);
    }
    this.#change((labels) =>
      setSetting(labels, 'labels', 'dLblPos', position === undefined ? undefined : POSITIONS[position]),
    );
  }

  /** Removes positions that a new chart type doesn't have. */
  fit(): void {
    const { position } = this;
    if (position !== undefined && !labelPositionsOf(this.type).includes(position)) this.position = undefined;
  }

  /** The text between the contents of a label. */
  get separator(): string {
    return this.#elements(false)[0]?.child('separator')?.text ?? ', ';
  }
  set separator(separator: string) {
    this.#change((labels) => labels.childInOrder('separator', orderOf('labels')).setText(separator));
  }

  /** The number format; by default that of the cells. */
  get numberFormat(): string {
    return this.#elements(false)[0]?.child('numFmt')?.attribute('formatCode') ?? 'General';
  }
  set numberFormat(format: string) {
    this.#change((labels) => {
      const element = labels.childInOrder('numFmt', orderOf('labels'));
      element.setAttribute('formatCode', format);
      element.setAttribute('sourceLinked', 0);
    });
  }

  get font(): ChartFont {
    return new ChartFont(
      (make) => this.#elements(make).flatMap((labels) => textProperties(() => labels, 'labels')(make)),
      this.inherited,
      this.changed,
    );
  }

  /** The fills of the labels of each series. */
  get fills(): readonly ChartFill[] {
    return this.#elements(true).map(
      (labels) =>
        new ChartFill(
          shapeOf(() => labels, 'labels'),
          this.changed,
        ),
    );
  }
}
