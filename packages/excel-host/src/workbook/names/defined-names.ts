import { HostError } from '../../package/host-error';
import { isOn } from '../../package/xml-boolean';
import { XmlElement } from '../../package/xml-element';
import { parseArea } from '../references/area';
import { checkFormula } from '../formulas/formula-check';
import { WORKBOOK_ORDER } from '../../package/schema-order';
import type { SheetModel } from '../sheets/sheet-model';

const BUILT_IN = '_xlnm.';

export interface NamesContext {
  /** `<workbook>`. */
  readonly root: XmlElement;
  /** The index of a sheet among all sheets of the file, including chart sheets; undefined for a deleted one. */
  placeOf(sheetId: string): number | undefined;
  sheetAt(place: number): SheetModel | undefined;
  /** Called before a name is added, deleted or gets another formula. */
  contentsChange(name: string): void;
  changed(): void;
  /** Whether there is a table of this name: names and tables must not have the same name. */
  isTable(name: string): boolean;
}

export class DefinedNameModel {
  constructor(
    /** Used within the model only. */
    readonly element: XmlElement,
    private readonly context: NamesContext,
  ) {}

  get name(): string {
    return this.element.attribute('name') ?? '';
  }

  /** The sheet whose name it is; undefined if it is the workbook's. */
  get sheet(): SheetModel | undefined {
    const place = this.element.attribute('localSheetId');
    return place === undefined ? undefined : this.context.sheetAt(Number(place));
  }

  /** With its leading `=`. */
  get formula(): string {
    return `=${this.element.text}`;
  }
  set formula(formula: string) {
    const text = formula.replace(/^=/, '');
    checkFormula(text);
    this.context.contentsChange(this.name);
    this.element.setText(text);
    this.context.changed();
  }

  /** Whether the list of names shows it. */
  get visible(): boolean {
    return !isOn(this.element.attribute('hidden'));
  }
  set visible(visible: boolean) {
    this.element.setAttribute('hidden', visible ? undefined : 1);
    this.context.changed();
  }

  /** Its comment; empty for none. */
  get comment(): string {
    return this.element.attribute('comment') ?? '';
  }
  set comment(comment: string) {
    this.element.setAttribute('comment', comment === '' ? undefined : comment);
    this.context.changed();
  }

  get deleted(): boolean {
    return this.element.parent === undefined;
  }

  remove(): void {
    this.context.contentsChange(this.name);
    removeName(this.element);
    this.context.changed();
  }
}

/** Removes a name's element, and the list if it is then empty. */
function removeName(element: XmlElement): void {
  const list = element.parent;
  element.remove();
  if (list?.elements.length === 0) list.remove();
}

/** The defined names of a workbook. Built-in names (`_xlnm.…`) are saved but not listed. */
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

  /** In the order of the file. */
  get all(): readonly DefinedNameModel[] {
    return this.#elements()
      .filter((element) => element.attribute('name')?.startsWith(BUILT_IN) === false)
      .map((element) => this.#model(element));
  }

  /** The elements of all names, including built-in ones; used within the model only. */
  get elements(): readonly XmlElement[] {
    return this.#elements();
  }

  /** Finds a sheet's name or, without a sheet, the workbook's, ignoring case. */
  find(name: string, sheet?: SheetModel): DefinedNameModel | undefined {
    return this.all.find((model) => model.name.toLowerCase() === name.toLowerCase() && model.sheet === sheet);
  }

  /** Adds a name. Throws `InvalidArgument` if Excel wouldn't accept it, `ItemAlreadyExists` if it exists. */
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
    this.context.contentsChange(name);
    const model = this.#model(this.#put(name, text, options.sheet?.id, options.comment));
    this.context.changed();
    return model;
  }

  /** Inserts a name in alphabetical order, as Excel does. */
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

  /** The formula of a sheet's built-in name, without `=`; undefined for none. */
  builtIn(sheetId: string, name: string): string | undefined {
    return this.#builtIn(sheetId, name)?.text;
  }

  /** Sets a sheet's built-in name; undefined removes it. */
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

  /** Adjusts the names to the sheets' new indexes; those of a deleted sheet (undefined) are removed. */
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

/**
 * Throws `InvalidArgument` for a name that Excel wouldn't accept:
 * https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 */
export function checkDefinedName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) && name.length <= 255;
  const looksLikeCell = parseArea(name) !== undefined || /^(r\d*c?\d*|c\d*)$/i.test(name);
  if (!wellFormed || looksLikeCell) throw new HostError('InvalidArgument', `"${name}" can't be a name`);
}
