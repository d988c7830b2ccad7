import { HostError } from '../../package/host-error';
import { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { formatArea, areasOverlap } from '../references/area';
import { subtractArea } from '../references/area-lists';
import { ConditionalFormatModel, extendedRules, formulaElement, type RuleOwner } from './conditional-format';
import { createDataBar } from './data-bar';
import { checkRuleFormula } from './rule-formula-check';
import { SHEET_ORDER } from '../../package/schema-order';
import type { SheetContext } from '../cells/sheet-context';
import type { DifferentialStyle } from '../styles/style-types';

/** A custom rule to be added. */
export interface CustomRule {
  readonly areas: readonly Area[];
  /** In English, relative to the upper left cell of the first area; the leading `=` is optional. */
  readonly formula: string;
  readonly style?: DifferentialStyle;
  readonly stopIfTrue?: boolean;
}

/** The conditional formats of a sheet. */
export class ConditionalFormats {
  readonly #models = new WeakMap<XmlElement, ConditionalFormatModel>();
  readonly #owner: RuleOwner;
  #original: ReadonlyMap<ConditionalFormatModel, string | undefined> | undefined;
  #all: readonly ConditionalFormatModel[] | undefined;
  #places: ReadonlyMap<ConditionalFormatModel, number> | undefined;

  constructor(private readonly context: SheetContext) {
    this.#owner = {
      context,
      order: () => this.all,
      placeOf: (model) => this.#placeOf(model),
      outdated: () => {
        this.#all = undefined;
      },
      reorder: (order) => this.#reorder(order),
      changed: () => context.workbook.emit({ kind: 'conditional-formats', sheet: context.id }),
    };
  }

  #model(element: XmlElement): ConditionalFormatModel {
    let model = this.#models.get(element);
    if (model === undefined) this.#models.set(element, (model = new ConditionalFormatModel(element, this.#owner)));
    return model;
  }

  /** In the order of priority; the same array until it changes. */
  get all(): readonly ConditionalFormatModel[] {
    if (this.#all === undefined) {
      this.#all = this.#read();
      this.#places = undefined;
    }
    return this.#all;
  }

  #placeOf(model: ConditionalFormatModel): number {
    const { all } = this;
    this.#places ??= new Map(all.map((other, place) => [other, place]));
    return this.#places.get(model) ?? -1;
  }

  #read(): readonly ConditionalFormatModel[] {
    const root = this.context.root();
    const main = root.childrenNamed('conditionalFormatting').flatMap((list) => list.childrenNamed('cfRule'));
    const twins = new Set(main.flatMap((rule) => rule.descendants('id').map(({ text }) => text)));
    // Extensions of rules in the main list aren't rules of their own.
    const extended = extendedRules(root).filter((rule) => !twins.has(rule.attribute('id') ?? ''));
    const models = [...main, ...extended].map((element) => this.#model(element));
    this.#original ??= new Map(models.map((model) => [model, model.element.attribute('priority')]));
    const rank = (model: ConditionalFormatModel): number =>
      Number(model.element.attribute('priority') ?? Number.MAX_SAFE_INTEGER);
    return [...models].sort((a, b) => rank(a) - rank(b));
  }

  /** Numbers the rules in an order; those of the file keep their numbers as far as possible. */
  #reorder(order: readonly ConditionalFormatModel[]): void {
    this.#owner.outdated();
    const original = this.#original ?? new Map<ConditionalFormatModel, string | undefined>();
    const untouched = [...original].filter(([model]) => !model.deleted).sort(([, a], [, b]) => Number(a) - Number(b));
    if (untouched.length === order.length && untouched.every(([model], index) => model === order[index])) {
      for (const [model, priority] of untouched) model.element.setAttribute('priority', priority);
      return;
    }
    let [last, lastOwn] = [0, 0];
    for (const model of order) {
      const own = Number(original.get(model) ?? 0);
      // Some programs give several rules the same number.
      last = own > last || (own > 0 && own === lastOwn && own === last) ? own : last + 1;
      lastOwn = own;
      model.element.setAttribute('priority', last);
    }
  }

  /** Adds a custom rule before all others, as Excel does. */
  addCustom(rule: CustomRule): ConditionalFormatModel {
    if (rule.areas.length === 0)
      throw new HostError('InvalidArgument', 'A conditional format holds for at least one cell');
    const formula = rule.formula.replace(/^=/, '');
    if (formula !== '') checkRuleFormula(formula, this.context);
    const root = this.context.root();
    const before = this.all;
    const element = XmlElement.create(
      `${root.prefix}cfRule`,
      { type: 'expression' },
      formula === '' ? [] : [formulaElement(root.prefix, formula)],
    );
    if (rule.style !== undefined && Object.keys(rule.style).length > 0) {
      element.setAttribute('dxfId', this.context.workbook.styles.addDifferential(rule.style));
    }
    if (rule.stopIfTrue === true) element.setAttribute('stopIfTrue', 1);
    return this.#add(element, rule.areas, before);
  }

  /** Adds a data bar before all other rules. */
  addDataBar(areas: readonly Area[]): ConditionalFormatModel {
    const before = this.all;
    return this.#add(createDataBar(this.context.root(), areas), areas, before);
  }

  #add(element: XmlElement, areas: readonly Area[], before: readonly ConditionalFormatModel[]): ConditionalFormatModel {
    const root = this.context.root();
    element.setAttribute('priority', 0);
    const sqref = areas.map(formatArea).join(' ');
    root.insertInOrder(XmlElement.create(`${root.prefix}conditionalFormatting`, { sqref }, [element]), SHEET_ORDER);
    const model = this.#model(element);
    this.#reorder([model, ...before]);
    this.#owner.changed();
    return model;
  }

  /** Removes rules from an area; rules that extend beyond it keep their other cells. */
  clear(area: Area): void {
    const touched = this.all.filter((model) => model.areas.some((other) => areasOverlap(other, area)));
    for (const model of touched) model.keepAreas(model.areas.flatMap((other) => subtractArea(other, area)));
    if (touched.length === 0) return;
    this.#reorder(this.all);
    this.#owner.changed();
  }

  /** Whether a rule uses the style with the given index; used within the model only. */
  usesDifferential(index: number): boolean {
    return this.all.some((model) => Number(model.element.attribute('dxfId') ?? -1) === index);
  }
}
