import type { XmlElement } from '../../package/xml-element';
import type { ElementFinder, InheritedFont, OnChange } from './chart-format';
import { ChartFont, ChartLine, shapeOf, textProperties } from './chart-format';
import type { ChartScale, FixedScale } from './chart-scale';
import { ChartTitle } from './chart-title';
import { isSettingOn, orderOf, setSetting, settingOf } from './chart-xml';

/** The gridlines of an axis. */
export class ChartGridlines {
  readonly line: ChartLine;

  constructor(
    private readonly axis: XmlElement,
    private readonly name: 'majorGridlines' | 'minorGridlines',
    private readonly changed: OnChange,
  ) {
    const element: ElementFinder = (make) => (make ? axis.childInOrder(name, orderOf('axis')) : axis.child(name));
    this.line = new ChartLine(
      (make) => (make ? element(true)?.childInOrder('spPr', []) : element(false)?.child('spPr')),
      changed,
    );
  }

  get visible(): boolean {
    return this.axis.child(this.name) !== undefined;
  }
  set visible(visible: boolean) {
    if (visible) this.axis.childInOrder(this.name, orderOf('axis'));
    else this.axis.child(this.name)?.remove();
    this.changed();
  }
}

export interface AxisContext {
  /** The automatic scale for the chart's values, given the fixed parts. */
  readonly scale: (fixed: FixedScale) => ChartScale;
  readonly font: () => InheritedFont;
  readonly changed: OnChange;
}

const TICK_LABELS = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' } as const;

/** Names in Office.js. */
export type TickLabelPosition = keyof typeof TICK_LABELS;

/** A category or value axis. */
export class ChartAxis {
  readonly title: ChartTitle;
  readonly majorGridlines: ChartGridlines;
  readonly minorGridlines: ChartGridlines;
  /** The font of its labels. */
  readonly font: ChartFont;
  readonly line: ChartLine;

  constructor(
    private readonly element: XmlElement,
    private readonly context: AxisContext,
  ) {
    const { changed, font } = context;
    const here: ElementFinder = () => element;
    this.title = new ChartTitle(
      {
        owner: here,
        part: 'axis',
        automatic: () => 'Axis Title',
        font: () => ({ ...font(), size: font().size + 1, bold: false }),
      },
      changed,
    );
    this.majorGridlines = new ChartGridlines(element, 'majorGridlines', changed);
    this.minorGridlines = new ChartGridlines(element, 'minorGridlines', changed);
    this.font = new ChartFont(textProperties(here, 'axis'), font, changed);
    this.line = new ChartLine(shapeOf(here, 'axis'), changed);
  }

  get isValue(): boolean {
    return this.element.localName === 'valAx';
  }

  get visible(): boolean {
    return !isSettingOn(this.element, 'delete');
  }
  set visible(visible: boolean) {
    setSetting(this.element, 'axis', 'delete', visible ? 0 : 1);
    this.context.changed();
  }

  /** The bounds and unit that aren't automatic. */
  get fixed(): FixedScale {
    const scaling = this.element.child('scaling');
    const [minimum, maximum, step] = [
      settingOf(scaling, 'min'),
      settingOf(scaling, 'max'),
      settingOf(this.element, 'majorUnit'),
    ];
    return {
      ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
      ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
      ...(step === undefined ? {} : { step: Number(step) }),
    };
  }

  /** The current bounds and unit. */
  get scale(): ChartScale {
    return this.context.scale(this.fixed);
  }

  /** Sets a bound or the unit; undefined makes it automatic. */
  fix(what: keyof ChartScale, value: number | undefined): void {
    if (what === 'step') setSetting(this.element, 'axis', 'majorUnit', value);
    else {
      const scaling = this.element.childInOrder('scaling', orderOf('axis'));
      setSetting(scaling, 'scaling', what === 'minimum' ? 'min' : 'max', value);
    }
    this.context.changed();
  }

  get reversed(): boolean {
    return settingOf(this.element.child('scaling'), 'orientation') === 'maxMin';
  }
  set reversed(reversed: boolean) {
    const scaling = this.element.childInOrder('scaling', orderOf('axis'));
    setSetting(scaling, 'scaling', 'orientation', reversed ? 'maxMin' : 'minMax');
    this.context.changed();
  }

  /** The number format of its labels. */
  get numberFormat(): string {
    return this.element.child('numFmt')?.attribute('formatCode') ?? 'General';
  }
  set numberFormat(format: string) {
    const element = this.element.childInOrder('numFmt', orderOf('axis'));
    element.setAttribute('formatCode', format);
    element.setAttribute('sourceLinked', 0);
    this.context.changed();
  }

  /** The number of categories from one label to the next; undefined for automatic. */
  get labelSpacing(): number | undefined {
    const value = settingOf(this.element, 'tickLblSkip');
    return value === undefined ? undefined : Number(value);
  }
  set labelSpacing(spacing: number | undefined) {
    setSetting(this.element, 'axis', 'tickLblSkip', spacing);
    this.context.changed();
  }

  get tickLabelPosition(): TickLabelPosition {
    const value = settingOf(this.element, 'tickLblPos');
    if (value === TICK_LABELS.None) return 'None';
    if (value === TICK_LABELS.High) return 'High';
    return value === TICK_LABELS.Low ? 'Low' : 'NextToAxis';
  }
  set tickLabelPosition(position: TickLabelPosition) {
    setSetting(this.element, 'axis', 'tickLblPos', TICK_LABELS[position]);
    this.context.changed();
  }
}
