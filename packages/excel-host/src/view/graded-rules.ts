import { isOn } from '../package/xml-boolean';
import type { XmlElement } from '../package/xml-element';
import type { Palette } from '../workbook/styles/colors';
import type { ConditionalFormatModel } from '../workbook/conditional-formats/conditional-format';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import type { CellValue } from '../workbook/values/cell-value';
import { blend } from './blend';

/** A data bar in a cell; `from` and `to` are fractions of the cell's width from the left. */
export interface BarPicture {
  readonly from: number;
  readonly to: number;
  /** `#RRGGBB`. */
  readonly color: string;
  /** Whether its color fades towards the end. */
  readonly gradient: boolean;
}

/**
 * An icon of an icon set, by the set's name in the file (`3TrafficLights1`) and the icon's index, from 0 for the
 * lowest.
 */
export interface IconPicture {
  readonly set: string;
  readonly place: number;
}

/** The effect of a data bar, color scale or icon set on a cell. */
export interface GradedStyle {
  readonly fill?: string;
  readonly bar?: BarPicture;
  readonly icon?: IconPicture;
  /** Whether the cell's value is hidden. */
  readonly alone?: boolean;
}

type Graded = (value: number) => GradedStyle | undefined;

/** The default icon set (ECMA-376, 18.3.1.49). */
const USUAL_ICONS = '3TrafficLights1';
/** Default lengths of the shortest and the longest bar in percent (ECMA-376, 18.3.1.28). */
const USUAL_LENGTHS = { least: 10, greatest: 90 } as const;

/** A percentile of sorted numbers, interpolated as by `PERCENTILE.INC`. */
function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, share));
  const [low = NaN, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

/** The value of a threshold; NaN if it is given by a formula. */
function limitOf(stop: XmlElement, sorted: readonly number[]): number {
  const [least = NaN, greatest = NaN] = [sorted[0], sorted.at(-1)];
  const text = (stop.attribute('val') ?? stop.descendants('f')[0]?.text ?? '').trim();
  const value = text === '' ? NaN : Number(text);
  switch (stop.attribute('type')) {
    case 'min':
      return least;
    case 'max':
      return greatest;
    case 'autoMin':
      return Math.min(0, least);
    case 'autoMax':
      return Math.max(0, greatest);
    case 'percent':
      return least + ((greatest - least) * value) / 100;
    case 'percentile':
      return percentile(sorted, value / 100);
    default:
      return value;
  }
}

function part(value: number, from: number, to: number): number {
  return to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0;
}

function colorScale(scale: XmlElement, limits: readonly number[], palette: Palette): Graded | undefined {
  const colors = scale.childrenNamed('color').map((color) => palette.resolve(color));
  return (value) => {
    const above = limits.findIndex((limit) => value <= limit);
    const [low, high] = above === -1 ? [limits.length - 1, limits.length - 1] : [Math.max(0, above - 1), above];
    const [from, to] = [colors[low], colors[high]];
    if (from === undefined || to === undefined) return undefined;
    return { fill: blend(from, to, part(value, limits[low] ?? 0, limits[high] ?? 0)) };
  };
}

function dataBar(
  bar: XmlElement,
  later: XmlElement | undefined,
  [lowest = 0, highest = 0]: readonly number[],
  palette: Palette,
): Graded | undefined {
  const color = palette.resolve(bar.child('color')) ?? palette.resolve(later?.child('fillColor'));
  if (color === undefined) return undefined;
  const settings = {
    gradient: isOn(later?.attribute('gradient') ?? '1'),
    alone: !isOn(bar.attribute('showValue') ?? later?.attribute('showValue') ?? '1'),
  };
  const shown = (from: number, to: number, own: string): GradedStyle => ({
    bar: { from, to, color: own, gradient: settings.gradient },
    alone: settings.alone,
  });
  const own = later ?? bar;
  const least = Number(own.attribute('minLength') ?? USUAL_LENGTHS.least) / 100;
  const greatest = Number(own.attribute('maxLength') ?? USUAL_LENGTHS.greatest) / 100;
  // Since Excel 2010, bars of negative numbers extend in the other direction from an axis.
  if (later === undefined || lowest >= 0 || later.attribute('axisPosition') === 'none')
    return (value) => shown(0, least + part(value, lowest, highest) * (greatest - least), color);
  const below = isOn(later.attribute('negativeBarColorSameAsPositive') ?? '0')
    ? color
    : (palette.resolve(later.child('negativeFillColor')) ?? color);
  const axis = part(0, lowest, highest);
  return (value) => {
    const end = part(value, lowest, highest);
    return value < 0 ? shown(end, axis, below) : shown(axis, end, color);
  };
}

function iconSet(icons: XmlElement, stops: readonly XmlElement[], limits: readonly number[]): Graded {
  const set = icons.attribute('iconSet') ?? USUAL_ICONS;
  const own = icons.childrenNamed('cfIcon');
  const reversed = isOn(icons.attribute('reverse') ?? '0');
  const alone = !isOn(icons.attribute('showValue') ?? '1');
  return (value) => {
    const reached = limits.flatMap((limit, at) => {
      const includes = isOn(stops[at]?.attribute('gte') ?? '1');
      return value > limit || (includes && value === limit) ? [at] : [];
    });
    const at = reached.at(-1) ?? 0;
    const place = reversed ? stops.length - 1 - at : at;
    const chosen = own[place];
    const icon =
      chosen === undefined
        ? { set, place }
        : { set: chosen.attribute('iconSet') ?? set, place: Number(chosen.attribute('iconId') ?? 0) };
    return icon.set === 'NoIcons' ? { alone } : { icon, alone };
  };
}

/**
 * The function that applies a data bar, color scale or icon set to a value; undefined for other rules and for
 * thresholds given by a formula.
 */
export function gradedRule(
  sheet: SheetModel,
  rule: ConditionalFormatModel,
): ((value: CellValue) => GradedStyle | undefined) | undefined {
  const kind = rule.ruleType;
  const element = rule.element.child(kind);
  if (element === undefined || !['colorScale', 'dataBar', 'iconSet'].includes(kind)) return undefined;
  const later = kind === 'dataBar' ? (rule.extended ? element : rule.twin?.child('dataBar')) : undefined;
  const stops = (later ?? element).childrenNamed('cfvo');
  const numbers = rule.areas
    .flatMap((area) => Array.from(sheet.cells.entries(area), ({ value }) => value))
    .filter((value) => typeof value === 'number')
    .sort((a, b) => a - b);
  const limits = stops.map((stop) => limitOf(stop, numbers));
  // The first threshold of an icon set is ignored: the first icon has no lower limit.
  if (limits.slice(kind === 'iconSet' ? 1 : 0).some(Number.isNaN)) return undefined;
  const palette = sheet.context.workbook.styles.colors;
  const graded =
    kind === 'colorScale'
      ? colorScale(element, limits, palette)
      : kind === 'dataBar'
        ? dataBar(element, later, limits, palette)
        : iconSet(element, stops, limits);
  return (value) => (typeof value === 'number' ? graded?.(value) : undefined);
}
