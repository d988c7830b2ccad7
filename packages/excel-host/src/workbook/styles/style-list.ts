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

/** An element in a canonical form, regardless of white space and the order of attributes. */
function spell(element: XmlElement): string {
  const attributes = [...element.attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  return `${element.name}[${attributes.join('|')}](${element.elements.map(spell).join('')})`;
}

/** One list of the style sheet. Existing entries never change; new ones are added at the end. */
export class StyleList {
  #items: XmlElement[];
  readonly #original: number;
  readonly #originalCount: string | undefined;
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

  /** Removes unused entries from the end, as far as they were added. */
  trim(used: (index: number) => boolean): void {
    const before = this.#items.length;
    while (this.#items.length > this.#original && !used(this.#items.length - 1)) this.#items.pop()?.remove();
    if (this.#items.length === before) return;
    this.#indexes = undefined;
    const list = this.root.child(this.name);
    if (this.#items.length === 0 && list?.fromFile === false) list.remove();
    list?.setAttribute(
      'count',
      this.#items.length === this.#original && list.fromFile ? this.#originalCount : this.#items.length,
    );
  }
}
