import { HostError } from '../../package/host-error';
import { SHEET_ORDER } from '../../package/schema-order';
import { isOn } from '../../package/xml-boolean';
import { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { formatArea } from '../references/area';
import type { Palette } from '../styles/colors';
import { extendedRules, type ConditionalFormatModel } from './conditional-format';

/** Microsoft's extensions of a rule, of a sheet, and of the formulas in them: [MS-XLSX] 2.3.8 and 2.6.3. */
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** The color of a new bar, and those of negative numbers and of the axis, as Excel writes them. */
const NEW_COLOR = 'FF638EC6';
const [NEGATIVE_COLOR, AXIS_COLOR] = ['FFFF0000', 'FF000000'];

/** The order of a data bar's parts since Excel 2010. */
const PARTS = ['cfvo', 'borderColor', 'fillColor', 'negativeFillColor', 'negativeBorderColor', 'axisColor'];

/** How an end of the scale is found, by its name in the file. */
const BOUNDS = {
  autoMin: 'Automatic',
  autoMax: 'Automatic',
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  formula: 'Formula',
  percentile: 'Percentile',
} as const;

type BoundName = keyof typeof BOUNDS;

/** An end of the scale of bars. */
export interface DataBarBound {
  readonly type: (typeof BOUNDS)[BoundName];
  /** With its leading `=`, or a number; absent where the type needs none. */
  readonly formula?: string;
}

/** The rule of a new data bar, and its extension, which belongs to the sheet. */
export function createDataBar(root: XmlElement, areas: readonly Area[]): XmlElement {
  const { prefix } = root;
  const create = (name: string, attributes: Readonly<Record<string, string>> = {}, children: XmlElement[] = []) =>
    XmlElement.create(name, attributes, children);
  const id = freeId(root);
  const idElement = create('x14:id');
  idElement.setText(id);
  const rule = create(`${prefix}cfRule`, { type: 'dataBar' }, [
    create(`${prefix}dataBar`, {}, [
      create(`${prefix}cfvo`, { type: 'min' }),
      create(`${prefix}cfvo`, { type: 'max' }),
      create(`${prefix}color`, { rgb: NEW_COLOR }),
    ]),
    create(`${prefix}extLst`, {}, [create(`${prefix}ext`, { 'xmlns:x14': X14, uri: RULE_EXTENSION }, [idElement])]),
  ]);
  const twin = create('x14:cfRule', { type: 'dataBar', id }, [
    create('x14:dataBar', { minLength: '0', maxLength: '100' }, [
      create('x14:cfvo', { type: 'autoMin' }),
      create('x14:cfvo', { type: 'autoMax' }),
      create('x14:negativeFillColor', { rgb: NEGATIVE_COLOR }),
      create('x14:axisColor', { rgb: AXIS_COLOR }),
    ]),
  ]);
  const cells = create('xm:sqref');
  cells.setText(areas.map(formatArea).join(' '));
  extensionsOf(root).append(create('x14:conditionalFormatting', { 'xmlns:xm': XM }, [twin, cells]));
  return rule;
}

/** The element for rules' extensions; added where the sheet has none. */
function extensionsOf(root: XmlElement): XmlElement {
  const list = root.childInOrder('extLst', SHEET_ORDER);
  const there = list.childrenNamed('ext').find((ext) => ext.attribute('uri') === SHEET_EXTENSION);
  const found = there?.descendants('conditionalFormattings')[0];
  if (found !== undefined) return found;
  const formats = XmlElement.create('x14:conditionalFormattings', {}, []);
  // Excel wants them before other extensions.
  const ext = XmlElement.create(`${root.prefix}ext`, { 'xmlns:x14': X14, uri: SHEET_EXTENSION }, [formats]);
  list.insertBefore(ext, list.elements[0]);
  return formats;
}

function freeId(root: XmlElement): string {
  const taken = new Set(extendedRules(root).map((rule) => rule.attribute('id')));
  for (let number = 1; ; number++) {
    const id = `{00000000-000E-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!taken.has(id)) return id;
  }
}

/** The bars that a conditional format draws; undefined for another type, or one that only Excel 2010 and later know. */
export class DataBarModel {
  private constructor(
    private readonly bar: XmlElement,
    private readonly later: XmlElement,
    private readonly palette: Palette,
    private readonly changed: () => void,
  ) {}

  static of(format: ConditionalFormatModel, palette: Palette, changed: () => void): DataBarModel | undefined {
    const bar = format.element.child('dataBar');
    if (bar === undefined) return undefined;
    return new DataBarModel(bar, format.twin?.child('dataBar') ?? bar, palette, changed);
  }

  get fillColor(): string {
    return this.palette.resolve(this.bar.child('color') ?? this.later.child('fillColor')) ?? '';
  }
  set fillColor(color: string) {
    const element = this.bar.child('color') ?? this.later.child('fillColor');
    setColor(element, color);
    this.changed();
  }

  get gradientFill(): boolean {
    return isOn(this.later.attribute('gradient') ?? '1');
  }
  set gradientFill(gradient: boolean) {
    this.extended.setAttribute('gradient', gradient ? undefined : 0);
    this.changed();
  }

  /** Empty for none. */
  get borderColor(): string {
    return isOn(this.later.attribute('border')) ? (this.palette.resolve(this.later.child('borderColor')) ?? '') : '';
  }
  set borderColor(color: string) {
    const { extended } = this;
    extended.setAttribute('border', color === '' ? undefined : 1);
    extended.child('borderColor')?.remove();
    if (color !== '') setColor(extended.childInOrder('borderColor', PARTS), color);
    this.changed();
  }

  get onlyBars(): boolean {
    return !isOn(this.bar.attribute('showValue') ?? '1');
  }
  set onlyBars(only: boolean) {
    this.bar.setAttribute('showValue', only ? 0 : undefined);
    if (this.later !== this.bar) this.later.setAttribute('showValue', only ? 0 : undefined);
    this.changed();
  }

  /** The end of the scale at the shortest bar (0), or at the longest (1). */
  bound(end: 0 | 1): DataBarBound {
    const stop = this.later.childrenNamed('cfvo')[end];
    const name = stop?.attribute('type') ?? '';
    const type = Object.hasOwn(BOUNDS, name) ? BOUNDS[name as BoundName] : 'Number';
    const text = stop?.attribute('val') ?? stop?.descendants('f')[0]?.text;
    if (text === undefined) return { type };
    return { type, formula: type === 'Formula' ? `=${text}` : text };
  }

  setBound(end: 0 | 1, { type, formula }: DataBarBound): void {
    const names = (Object.keys(BOUNDS) as BoundName[]).filter((name) => BOUNDS[name] === type);
    const name = names[Math.min(end, names.length - 1)];
    if (name === undefined) throw new HostError('InvalidArgument', 'There is no such type of bound.');
    const needsFormula = !['Automatic', 'LowestValue', 'HighestValue'].includes(type);
    if (needsFormula && (formula ?? '') === '')
      throw new HostError('InvalidArgument', 'This type of bound needs a formula.');
    const text = needsFormula ? (formula ?? '').replace(/^=/, '') : undefined;
    const stops = this.bar.childrenNamed('cfvo');
    // Before Excel 2010 there was no automatic end.
    stops[end]?.setAttribute('type', type === 'Automatic' ? (end === 0 ? 'min' : 'max') : name);
    stops[end]?.setAttribute('val', text);
    const later = this.later === this.bar ? undefined : this.later.childrenNamed('cfvo')[end];
    later?.setAttribute('type', name);
    if (later !== undefined) {
      const value = XmlElement.create('xm:f');
      value.setText(text ?? '');
      later.setChildren(text === undefined ? [] : [value]);
    }
    this.changed();
  }

  /** What only Excel 2010 and later know. */
  private get extended(): XmlElement {
    if (this.later === this.bar) throw new HostError('NotImplemented', 'The data bar is of Excel 2007.');
    return this.later;
  }
}

function setColor(element: XmlElement | undefined, color: string): void {
  for (const name of ['theme', 'tint', 'indexed', 'auto']) element?.setAttribute(name, undefined);
  element?.setAttribute('rgb', `FF${color.slice(1).toUpperCase()}`);
}
