import type { XmlElement } from '../../package/xml-element';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** A list of the style sheet to which entries can be added. */
export type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** How many entries of each list programs expect. */
const DEFAULTS: Readonly<Record<ListName, number>> = {
  numFmts: 0,
  fonts: 1,
  fills: 2,
  borders: 1,
  cellXfs: 1,
  dxfs: 0,
};

/** An element in a canonical form, regardless of white space and the order of attributes. */
function spell(element: XmlElement): string {
  const attributes = [...element.attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  return `${element.name}[${attributes.join('|')}](${element.elements.map(spell).join('')})`;
}

/**
 * One list of the style sheet. Existing entries never change; new ones are added at the end, and unused ones are removed
 * from there.
 */
export class StyleList {
  #items: XmlElement[];
  readonly #original: number;
  readonly #originalCount: string | undefined;
  #released = false;
  #indexes: Map<string, number> | undefined;

  constructor(
    private readonly root: XmlElement,
    private readonly name: ListName,
  ) {
    const list = root.child(name);
    this.#items = [...(list?.elements ?? [])];
    this.#original = this.#items.length;
    this.#originalCount = list?.attribute('count');
  }

  get items(): readonly XmlElement[] {
    return this.#items;
  }

  /** Number of entries in the file. */
  get original(): number {
    return this.#original;
  }

  /** The index of an equivalent entry, which is added if necessary. */
  findOrAdd(element: XmlElement): number {
    this.#indexes ??= new Map(this.#items.map((item, index) => [spell(item), index] as const).reverse());
    const key = spell(element);
    const present = this.#indexes.get(key);
    if (present !== undefined) return present;
    const list = this.root.childInOrder(this.name, ORDER);
    list.append(element);
    this.#items.push(element);
    this.#indexes.set(key, this.#items.length - 1);
    list.setAttribute('count', this.#items.length);
    return this.#items.length - 1;
  }

  /** Notes that something that used entries is deleted. */
  release(): void {
    this.#released = true;
  }

  get released(): boolean {
    return this.#released;
  }

  /**
   * Removes unused entries from the end: those that were added or, if something that used entries is deleted, also the
   * file's, except for the first ones. Returns whether some of the file's are gone.
   */
  trim(used: (index: number) => boolean): boolean {
    const before = this.#items.length;
    const end = this.#released ? DEFAULTS[this.name] : this.#original;
    while (this.#items.length > end && !used(this.#items.length - 1)) this.#items.pop()?.remove();
    if (this.#items.length === before) return false;
    this.#indexes = undefined;
    const list = this.root.child(this.name);
    if (this.#items.length === 0 && (list?.fromFile === false || this.name === 'numFmts')) list?.remove();
    list?.setAttribute(
      'count',
      this.#items.length === this.#original && list.fromFile ? this.#originalCount : this.#items.length,
    );
    return this.#items.length < this.#original;
  }
}
