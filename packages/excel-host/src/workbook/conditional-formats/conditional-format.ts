import { HostError } from '../../package/host-error';
import { isOn } from '../../package/xml-boolean';
import { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { formatArea, parseAreas } from '../references/area';
import { checkRuleFormula } from './rule-formula-check';
import { moveRelative } from '../references/formula-references';
import type { SheetContext } from '../cells/sheet-context';
import type { DifferentialStyle } from '../styles/style-types';

/** Excel's names for the types of conditional formats. */
export type ConditionalFormatType =
  'Custom' | 'DataBar' | 'ColorScale' | 'IconSet' | 'TopBottom' | 'PresetCriteria' | 'ContainsText' | 'CellValue';

const TYPES: Readonly<Record<string, ConditionalFormatType>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** Attributes that have a property in the model. */
const KNOWN = new Set(['type', 'dxfId', 'priority', 'stopIfTrue', 'id']);

export interface RuleOwner {
  readonly context: SheetContext;
  order(): readonly ConditionalFormatModel[];
  /** A rule's index in the order of priority; -1 for a deleted one. */
  placeOf(model: ConditionalFormatModel): number;
  /** Discards cached orders and areas. */
  outdated(): void;
  reorder(order: readonly ConditionalFormatModel[]): void;
  changed(): void;
}

/** One conditional format. It stays the same object while its sheet is open, even if its priority changes. */
export class ConditionalFormatModel {
  #areas: { readonly list: string; readonly areas: readonly Area[] } | undefined;

  constructor(
    /** `<cfRule>`; used within the model only. */
    readonly element: XmlElement,
    private readonly owner: RuleOwner,
  ) {}

  get type(): ConditionalFormatType {
    const kind = this.ruleType;
    return (Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined) ?? 'PresetCriteria';
  }

  /** The type's name in the file: `expression`, `cellIs`, `top10`, `duplicateValues`… */
  get ruleType(): string {
    return this.element.attribute('type') ?? 'expression';
  }

  /** The areas that it applies to, as listed in the file. */
  get areas(): readonly Area[] {
    const container = this.element.parent;
    const list = this.extended
      ? container?.elements.find(({ localName }) => localName === 'sqref')?.text
      : container?.attribute('sqref');
    if (this.#areas?.list !== list) this.#areas = { list: list ?? '', areas: parseAreas(list ?? '') };
    return this.#areas?.areas ?? [];
  }
  set areas(areas: readonly Area[]) {
    if (areas.length === 0) throw new HostError('InvalidArgument', 'A conditional format holds for at least one cell');
    this.#setAreas(areas);
    this.owner.changed();
  }

  #setAreas(areas: readonly Area[]): void {
    const container = this.element.parent;
    if (container === undefined) return;
    this.owner.outdated();
    const list = areas.map(formatArea).join(' ');
    // Its extension applies to the same cells.
    this.twin?.parent?.elements.find(({ localName }) => localName === 'sqref')?.setText(list);
    if (this.extended) {
      container.elements.find(({ localName }) => localName === 'sqref')?.setText(list);
      return;
    }
    if (container.childrenNamed('cfRule').length === 1) {
      container.setAttribute('sqref', list);
      return;
    }
    // Other rules in the same element keep their areas.
    const own = new XmlElement(container.name, container.attributes);
    own.setAttribute('sqref', list);
    container.parent?.insertBefore(own, container.parent.elements[container.parent.elements.indexOf(container) + 1]);
    this.element.remove();
    own.append(this.element);
  }

  /**
   * Changes its areas and adjusts its formulas to mean the same for each cell; no areas remove it. Used within the
   * model only.
   */
  keepAreas(areas: readonly Area[]): void {
    const before = this.areas[0];
    const after = areas[0];
    if (after === undefined) {
      this.#takeOut();
      return;
    }
    if (before !== undefined) {
      for (const formula of this.#formulaElements())
        formula.setText(moveRelative(formula.text, after.row - before.row, after.column - before.column));
    }
    this.#setAreas(areas);
  }

  /** The index, from 0, in the order in which rules are applied; setting it moves the others. */
  get priority(): number {
    return this.owner.placeOf(this);
  }
  set priority(priority: number) {
    const others = this.owner.order().filter((rule) => rule !== this);
    if (!Number.isInteger(priority) || priority < 0 || priority > others.length)
      throw new HostError('InvalidArgument', `There is no priority ${priority}`);
    this.owner.reorder([...others.slice(0, priority), this, ...others.slice(priority)]);
    this.owner.changed();
  }

  /** Whether later rules are skipped where it applies. */
  get stopIfTrue(): boolean {
    return isOn(this.element.attribute('stopIfTrue'));
  }
  set stopIfTrue(stop: boolean) {
    this.element.setAttribute('stopIfTrue', stop ? 1 : undefined);
    this.owner.changed();
  }

  #formulaElements(): readonly XmlElement[] {
    return this.element.elements.filter(({ localName }) => localName === 'formula' || localName === 'f');
  }

  /** The formulas in the file (no leading `=`): one for a custom rule, up to two for a comparison. */
  get formulas(): readonly string[] {
    return this.#formulaElements().map(({ text }) => text);
  }

  /** A custom rule's formula with its leading `=`; empty for other types. */
  get formula(): string {
    return this.type === 'Custom' ? `=${this.formulas[0] ?? ''}` : '';
  }
  set formula(formula: string) {
    if (this.type !== 'Custom') throw new HostError('InvalidOperation', 'Only a custom rule has a formula of its own');
    const text = formula.replace(/^=/, '');
    checkRuleFormula(text, this.owner.context);
    const [element] = this.#formulaElements();
    if (element === undefined) this.element.append(formulaElement(this.element.prefix, text));
    else element.setText(text);
    this.owner.changed();
  }

  /** The formats that it changes. */
  get style(): DifferentialStyle {
    const index = this.element.attribute('dxfId');
    return index === undefined ? {} : this.owner.context.workbook.styles.differential(Number(index));
  }
  set style(style: DifferentialStyle) {
    const empty = Object.keys(style).length === 0;
    this.element.setAttribute('dxfId', empty ? undefined : this.owner.context.workbook.styles.addDifferential(style));
    this.owner.changed();
  }

  /** Other attributes in the file: `operator`, `rank`, `text`… */
  get details(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.element.attributes].filter(([name]) => !KNOWN.has(name)));
  }

  /** Whether it is in the sheet's extension list (types since Excel 2010): it can be read, moved and deleted. */
  get extended(): boolean {
    return this.element.parent?.parent?.localName === 'conditionalFormattings';
  }

  /** Its element in the sheet's extension list, with properties of later Excel versions; undefined for none. */
  get twin(): XmlElement | undefined {
    const ids = this.element.descendants('id').map(({ text }) => text);
    if (ids.length === 0) return undefined;
    return extendedRules(this.owner.context.root()).find((rule) => ids.includes(rule.attribute('id') ?? ''));
  }

  get deleted(): boolean {
    return this.element.parent === undefined;
  }

  /** Removes it with everything that only it uses. */
  remove(): void {
    this.#takeOut();
    this.owner.reorder(this.owner.order());
    this.owner.changed();
  }

  #takeOut(): void {
    this.owner.outdated();
    if (this.element.fromFile) this.owner.context.workbook.styles.releaseDifferentials();
    const root = this.owner.context.root();
    for (const id of this.element.descendants('id')) {
      const twin = extendedRules(root).find((rule) => rule.attribute('id') === id.text);
      if (twin !== undefined) removeEmptied(twin, 'cfRule');
    }
    removeEmptied(this.element, 'cfRule');
  }
}

/** Removes an element, and its ancestors that are then empty. */
function removeEmptied(element: XmlElement, kind: string): void {
  const parent = element.parent;
  element.remove();
  if (parent?.parent === undefined) return;
  const left = kind === 'cfRule' ? parent.elements.filter(({ localName }) => localName === 'cfRule') : parent.elements;
  if (left.length === 0) removeEmptied(parent, '');
}

/** The rules in a sheet's extension list: new types since Excel 2010, and extensions of older ones. */
export function extendedRules(root: XmlElement): readonly XmlElement[] {
  return (
    root
      .child('extLst')
      ?.descendants('conditionalFormattings')
      .flatMap((list) => list.descendants('cfRule')) ?? []
  );
}

export function formulaElement(prefix: string, formula: string): XmlElement {
  const element = XmlElement.create(`${prefix}formula`);
  element.setText(formula);
  return element;
}
