import { isOn } from '../../package/xml-boolean';
import { XmlElement } from '../../package/xml-element';
import type { Palette } from './colors';
import { BUILT_IN_FORMATS, builtInNumber } from './number-formats';
import { readAlignment, readBorder, readDifferential, readFill, readFont } from './style-reading';
import { StyleList, type ListName } from './style-list';
import type { BorderEdge, BorderLine, CellStyle, DifferentialStyle, StyleChange } from './style-types';
import {
  changeAlignment,
  changeBorder,
  changeFont,
  changeProtection,
  cloneElement,
  makeDifferential,
  makeFill,
} from './style-writing';

const FIRST_OWN_FORMAT = 164;

/**
 * Built-in table styles: https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-style-member
 */
const TABLE_STYLE = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

/** The formats of a workbook. Reads them with theme colors resolved, and adds new ones if necessary. */
export class StyleSheet {
  readonly #lists: Readonly<Record<ListName, StyleList>>;
  #styles = new Map<number, CellStyle>();
  #derived = new Map<string, number>();

  constructor(
    private readonly root: XmlElement,
    private readonly palette: Palette,
  ) {
    const list = (name: ListName): StyleList => new StyleList(root, name);
    this.#lists = {
      numFmts: list('numFmts'),
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
      dxfs: list('dxfs'),
    };
  }

  get colors(): Palette {
    return this.palette;
  }

  /** Whether formats were added or removed. */
  get changed(): boolean {
    return Object.values(this.#lists).some((list) => list.items.length !== list.original);
  }

  /** Whether there is a built-in table style, or one in the file, with a name; empty means none. */
  hasTableStyle(name: string): boolean {
    const own = this.root.child('tableStyles')?.elements ?? [];
    return name === '' || TABLE_STYLE.test(name) || own.some((style) => style.attribute('name') === name);
  }

  #xf(index: number): XmlElement | undefined {
    return this.#lists.cellXfs.items[index] ?? this.#lists.cellXfs.items[0];
  }

  /** The format with the given index. */
  style(index: number): CellStyle {
    const known = this.#styles.get(index);
    if (known !== undefined) return known;
    const xf = this.#xf(index);
    const at = (list: ListName, attribute: string): XmlElement | undefined =>
      this.#lists[list].items[Number(xf?.attribute(attribute) ?? 0)];
    const protection = xf?.child('protection');
    const style: CellStyle = {
      numberFormat: this.formatCode(Number(xf?.attribute('numFmtId') ?? 0)),
      font: readFont(at('fonts', 'fontId'), this.palette),
      fill: readFill(at('fills', 'fillId'), this.palette),
      border: readBorder(at('borders', 'borderId'), this.palette),
      alignment: readAlignment(xf?.child('alignment')),
      locked: isOn(protection?.attribute('locked') ?? '1'),
      formulaHidden: isOn(protection?.attribute('hidden')),
    };
    this.#styles.set(index, style);
    return style;
  }

  /** Whether the text with a format was entered with a leading apostrophe. */
  quotePrefix(index: number): boolean {
    return isOn(this.#xf(index)?.attribute('quotePrefix'));
  }

  /** The code of a number format's id. */
  formatCode(number: number): string {
    const own = this.#lists.numFmts.items.find((item) => Number(item.attribute('numFmtId')) === number);
    return own?.attribute('formatCode') ?? BUILT_IN_FORMATS.get(number) ?? 'General';
  }

  #formatNumber(code: string): number {
    const present = this.#lists.numFmts.items.find((item) => item.attribute('formatCode') === code);
    if (present !== undefined) return Number(present.attribute('numFmtId'));
    const builtIn = builtInNumber(code);
    if (builtIn !== undefined) return builtIn;
    const id = this.#nextFormatNumber();
    this.#lists.numFmts.findOrAdd(XmlElement.create(`${this.root.prefix}numFmt`, { numFmtId: id, formatCode: code }));
    return id;
  }

  #nextFormatNumber(): number {
    const inDxfs = this.#lists.dxfs.items.flatMap((dxf) => dxf.childrenNamed('numFmt'));
    const taken = [...this.#lists.numFmts.items, ...inDxfs].map((item) => Number(item.attribute('numFmtId')));
    return Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
  }

  /** The index of the format that results from a change. */
  derive(index: number, change: StyleChange): number {
    const key = `${index}${JSON.stringify(change)}`;
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    const xf = this.#cloneXf(index);
    if (change.numberFormat !== undefined)
      this.#assign(xf, 'numFmtId', this.#formatNumber(change.numberFormat), 'applyNumberFormat');
    if (change.font !== undefined) this.#deriveFont(xf, change.font);
    if (change.fill !== undefined) this.#deriveFill(xf, change.fill, this.style(index));
    if (change.border !== undefined) this.#deriveBorder(xf, change.border, this.style(index));
    if (change.alignment !== undefined) {
      const alignment = xf.childInOrder('alignment', ['alignment', 'protection', 'extLst']);
      changeAlignment(alignment, change.alignment);
      if (alignment.attributes.size === 0) alignment.remove();
      xf.setAttribute('applyAlignment', 1);
    }
    if (change.locked !== undefined || change.formulaHidden !== undefined) {
      changeProtection(xf, change);
      xf.setAttribute('applyProtection', 1);
    }
    return this.#remember(key, xf);
  }

  /** The index of the same format with or without the flag for a leading apostrophe. */
  withQuotePrefix(index: number, on: boolean): number {
    if (this.quotePrefix(index) === on) return index;
    const key = `${index}'${String(on)}`;
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    const xf = this.#cloneXf(index);
    xf.setAttribute('quotePrefix', on ? 1 : undefined);
    return this.#remember(key, xf);
  }

  #cloneXf(index: number): XmlElement {
    const xf = this.#xf(index);
    return xf === undefined
      ? XmlElement.create(`${this.root.prefix}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })
      : cloneElement(xf);
  }

  #remember(key: string, xf: XmlElement): number {
    const index = this.#lists.cellXfs.findOrAdd(xf);
    this.#derived.set(key, index);
    return index;
  }

  #assign(xf: XmlElement, attribute: string, value: number, apply: string): void {
    if (Number(xf.attribute(attribute) ?? 0) === value) return;
    xf.setAttribute(attribute, value);
    xf.setAttribute(apply, 1);
  }

  #deriveFont(xf: XmlElement, change: NonNullable<StyleChange['font']>): void {
    const current = this.#lists.fonts.items[Number(xf.attribute('fontId') ?? 0)];
    const font = current === undefined ? XmlElement.create(`${this.root.prefix}font`) : cloneElement(current);
    changeFont(font, change);
    this.#assign(xf, 'fontId', this.#lists.fonts.findOrAdd(font), 'applyFont');
  }

  #deriveFill(xf: XmlElement, change: NonNullable<StyleChange['fill']>, style: CellStyle): void {
    const fill = { ...style.fill, ...(change.color === '' ? { pattern: 'none' } : { pattern: 'solid' }), ...change };
    this.#assign(
      xf,
      'fillId',
      fill.color === '' ? 0 : this.#lists.fills.findOrAdd(makeFill(this.root.prefix, fill)),
      'applyFill',
    );
  }

  #deriveBorder(xf: XmlElement, change: NonNullable<StyleChange['border']>, style: CellStyle): void {
    const current = this.#lists.borders.items[Number(xf.attribute('borderId') ?? 0)];
    const border = current === undefined ? XmlElement.create(`${this.root.prefix}border`) : cloneElement(current);
    const lines: Partial<Record<BorderEdge, BorderLine>> = {};
    for (const edge of ['left', 'right', 'top', 'bottom', 'diagonalDown', 'diagonalUp'] as const) {
      const line = change[edge];
      if (line !== undefined) lines[edge] = { ...style.border[edge], ...line };
    }
    changeBorder(border, lines);
    this.#assign(xf, 'borderId', this.#lists.borders.findOrAdd(border), 'applyBorder');
  }

  /** The changes of a conditional format's style; none for an unknown index. */
  differential(index: number): DifferentialStyle {
    const dxf = this.#lists.dxfs.items[index];
    return dxf === undefined ? {} : readDifferential(dxf, this.palette);
  }

  /** The index of a conditional format's style, which is added if necessary. */
  addDifferential(style: DifferentialStyle): number {
    return this.#lists.dxfs.findOrAdd(
      makeDifferential(this.root.prefix, style, (format) => this.#differentialFormat(format)),
    );
  }

  #differentialFormat(format: string): number {
    const inDxfs = this.#lists.dxfs.items.flatMap((dxf) => dxf.childrenNamed('numFmt'));
    const present = [...this.#lists.numFmts.items, ...inDxfs].find((item) => item.attribute('formatCode') === format);
    return present === undefined
      ? (builtInNumber(format) ?? this.#nextFormatNumber())
      : Number(present.attribute('numFmtId'));
  }

  /** Notes that cells with formats are deleted. */
  releaseFormats(): void {
    this.#lists.cellXfs.release();
  }

  /** Notes that a conditional format or table is deleted. */
  releaseDifferentials(): void {
    this.#lists.dxfs.release();
  }

  /** Whether something that used formats was deleted. */
  get someReleased(): boolean {
    return this.#lists.cellXfs.released || this.#lists.dxfs.released;
  }

  /** Whether a table style of the file uses the style with the given index. */
  usesDifferential(index: number): boolean {
    const elements = this.root.child('tableStyles')?.descendants('tableStyleElement') ?? [];
    return elements.some((element) => Number(element.attribute('dxfId') ?? -1) === index);
  }

  /** Removes unused formats from the end of the lists, as far as calls added them or deleted what used them. */
  trim(usesStyle: (index: number) => boolean, usesDifferential: (index: number) => boolean): void {
    const lists = this.#lists;
    // Only these formats use the entries of the other lists.
    if (lists.cellXfs.trim(usesStyle))
      for (const list of [lists.fonts, lists.fills, lists.borders, lists.numFmts]) list.release();
    lists.dxfs.trim((index) => this.usesDifferential(index) || usesDifferential(index));
    const xfs = [...lists.cellXfs.items, ...(this.root.child('cellStyleXfs')?.elements ?? [])];
    const usedBy = (attribute: string): ReadonlySet<number> =>
      new Set(xfs.map((xf) => Number(xf.attribute(attribute) ?? 0)));
    const [fonts, fills, borders, formats] = ['fontId', 'fillId', 'borderId', 'numFmtId'].map(usedBy);
    lists.fonts.trim((index) => fonts?.has(index) ?? true);
    lists.fills.trim((index) => fills?.has(index) ?? true);
    lists.borders.trim((index) => borders?.has(index) ?? true);
    lists.numFmts.trim((index) => formats?.has(Number(lists.numFmts.items[index]?.attribute('numFmtId'))) ?? true);
    this.#styles = new Map([...this.#styles].filter(([index]) => index < lists.cellXfs.items.length));
    this.#derived = new Map();
  }
}
