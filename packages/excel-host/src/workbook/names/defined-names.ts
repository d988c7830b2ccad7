import { HostError } from '../../package/host-error';
import { isOn } from '../../package/xml-boolean';
import { XmlElement } from '../../package/xml-element';
import { parseArea } from '../references/area';
import { checkFormula } from '../formulas/formula-check';
import { WORKBOOK_ORDER } from '../../package/schema-order';
import type { SheetModel } from '../sheets/sheet-model';

const BUILT_IN = '_xlnm.';

/** What the defined names need of the workbook. */
export interface NamesContext {
  /** `<workbook>`. */
  readonly root: XmlElement;
  /** The place of a sheet among all sheets of the file, chart sheets included; undefined for a deleted one. */
  placeOf(sheetId: string): number | undefined;
  sheetAt(place: number): SheetModel | undefined;
  contentsChange(): void;
  changed(): void;
  /** Whether a table is called so: names and tables share one space. */
  isTable(name: string): boolean;
}

/** A defined name. */
export class DefinedNameModel {
  constructor(
    /** For the rest of the model only. */
    readonly element: XmlElement,
    private readonly context: NamesContext,
  ) {}

  /** The name. */
  get name(): string {
    return this.element.attribute('name') ?? '';
  }

  /** The sheet that it belongs to; undefined for the workbook. */
  get sheet(): SheetModel | undefined {
    const place = this.element.attribute('localSheetId');
    return place === undefined ? undefined : this.context.sheetAt(Number(place));
  }

  /** What it stands for, with a leading `=`. */
  get formula(): string {
    return `=${this.element.text}`;
  }
  set formula(formula: string) {
    const text = formula.replace(/^=/, '');
    checkFormula(text);
    this.context.contentsChange();
    this.element.setText(text);
    this.context.changed();
  }

  /** Whether people see it in the list of names. */
  get visible(): boolean {
    return !isOn(this.element.attribute('hidden'));
  }
  set visible(visible: boolean) {
    this.element.setAttribute('hidden', visible ? undefined : 1);
    this.context.changed();
  }

  /** The comment kept with it, empty for none. */
  get comment(): string {
    return this.element.attribute('comment') ?? '';
  }
  set comment(comment: string) {
    this.element.setAttribute('comment', comment === '' ? undefined : comment);
    this.context.changed();
  }

  /** Whether it was deleted. */
  get deleted(): boolean {
    return this.element.parent === undefined;
  }

  /** Takes it away. */
  remove(): void {
    this.context.contentsChange();
    removeName(this.element);
    this.context.changed();
  }
}

/** Takes a name's element out, and with the last one the list. */
function removeName(element: XmlElement): void {
  const list = element.parent;
  element.remove();
  if (list?.elements.length === 0) list.remove();
}

/** The defined names of a workbook; Excel's own (`_xlnm.…`) are kept and not listed. */
export class DefinedNames {
  readonly #models = new WeakMap<XmlElement, DefinedNameModel>();

  constructor(private readonly context: NamesContext) {}

  #elements(): readonly XmlElement[] {
    return this.context.root.child('definedNames')?.elements ?? [];
  }

  #model(element: XmlElement): DefinedNameModel {
    const present = this.#models.get(element);
    if (present !== undefined) return present;
    const made = new DefinedNameModel(element, this.context);
    this.#models.set(element, made);
    return made;
  }

  /** All of them, in the order of the file. */
  get all(): readonly DefinedNameModel[] {
    return this.#elements()
      .filter((element) => element.attribute('name')?.startsWith(BUILT_IN) === false)
      .map((element) => this.#model(element));
  }

  /** Every name's element, Excel's own too; for the rest of the model only. */
  get elements(): readonly XmlElement[] {
    return this.#elements();
  }

  /** The name as a sheet (or, without one, the workbook) defines it, whatever its case. */
  find(name: string, sheet?: SheetModel): DefinedNameModel | undefined {
    return this.all.find((model) => model.name.toLowerCase() === name.toLowerCase() && model.sheet === sheet);
  }

  /** Adds a name. Throws `InvalidArgument` for one that Excel doesn't take, `ItemAlreadyExists` for one that is taken. */
  add(
    name: string,
    formula: string,
    options: { readonly sheet?: SheetModel; readonly comment?: string } = {},
  ): DefinedNameModel {
    checkDefinedName(name);
    if (this.find(name, options.sheet) !== undefined || this.context.isTable(name)) {
      throw new HostError('ItemAlreadyExists', `There is a name ${name} already`);
    }
    const text = formula.replace(/^=/, '');
    checkFormula(text);
    this.context.contentsChange();
    const model = this.#model(this.#put(name, text, options.sheet?.id, options.comment));
    this.context.changed();
    return model;
  }

  /** Puts a name among the others, which Excel keeps in the order of the alphabet. */
  #put(name: string, formula: string, sheetId?: string, comment?: string): XmlElement {
    const list = this.context.root.childInOrder('definedNames', WORKBOOK_ORDER);
    const localSheetId = sheetId === undefined ? undefined : this.context.placeOf(sheetId);
    const element = XmlElement.create(`${list.prefix}definedName`, {
      name,
      localSheetId,
      comment: comment === '' ? undefined : comment,
    });
    element.setText(formula);
    const next = list.elements.find((other) => (other.attribute('name') ?? '').toLowerCase() > name.toLowerCase());
    list.insertBefore(element, next);
    return element;
  }

  #builtIn(sheetId: string, name: string): XmlElement | undefined {
    const place = String(this.context.placeOf(sheetId));
    return this.#elements().find(
      (element) => element.attribute('name') === name && element.attribute('localSheetId') === place,
    );
  }

  /** What a name that Excel itself keeps for a sheet stands for, without `=`; undefined for none. */
  builtIn(sheetId: string, name: string): string | undefined {
    return this.#builtIn(sheetId, name)?.text;
  }

  /** Sets or (undefined) takes away a name that Excel itself keeps for a sheet. */
  setBuiltIn(sheetId: string, name: string, formula: string | undefined): void {
    const present = this.#builtIn(sheetId, name);
    if (formula === undefined) {
      if (present !== undefined) removeName(present);
    } else if (present === undefined) {
      const element = this.#put(name, formula, sheetId);
      if (name === '_xlnm._FilterDatabase') element.setAttribute('hidden', 1);
    } else {
      present.setText(formula);
    }
  }

  /** Follows the sheets to their new places; the names of a deleted one (undefined) go with it. */
  moveSheets(newPlace: (place: number) => number | undefined): void {
    for (const element of this.#elements()) {
      const local = element.attribute('localSheetId');
      if (local === undefined) continue;
      const place = newPlace(Number(local));
      if (place === undefined) removeName(element);
      else element.setAttribute('localSheetId', place);
    }
  }
}

/** Throws `InvalidArgument` for a name that Excel doesn't take: https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
export function checkDefinedName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) && name.length <= 255;
  const looksLikeCell = parseArea(name) !== undefined || /^(r\d*c?\d*|c\d*)$/i.test(name);
  if (!wellFormed || looksLikeCell) throw new HostError('InvalidArgument', `"${name}" can't be a name`);
}
