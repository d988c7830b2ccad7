import { editStartTag } from './start-tag';
import { escapeAttribute, escapeText } from './xml-text';

/**
 * The characters between two tags as written in the file: text, comments, instructions and CDATA; `text` is only their
 * text.
 */
export class XmlText {
  constructor(
    readonly raw: string,
    readonly text: string,
  ) {}

  /** Escapes a text. */
  static of(text: string): XmlText {
    return new XmlText(escapeText(text), text);
  }
}

export type XmlNode = XmlElement | XmlText;

/** The position of an element in its source text. */
export interface SourceSpan {
  readonly source: string;
  readonly start: number;
  /** After the `>` of its start tag. */
  readonly openEnd: number;
  /** Before the `<` of its end tag; `openEnd` if it has none. */
  readonly closeStart: number;
  readonly end: number;
}

/** Writes the content of an element that isn't stored as a tree; undefined if it hasn't changed. */
export type InteriorWriter = () => string | undefined;

/**
 * An element that is written as it was in its source: only what a call changed is serialized, so that unknown elements,
 * prefixes, comments, white space and the order of attributes stay as they are.
 */
export class XmlElement {
  #parent: XmlElement | undefined;
  #changed: boolean;
  #children: XmlNode[];
  readonly #attributes: Map<string, string>;
  #interior: InteriorWriter | undefined;
  readonly #span: SourceSpan | undefined;

  constructor(
    readonly name: string,
    attributes: ReadonlyMap<string, string>,
    children: readonly XmlNode[] = [],
    span?: SourceSpan,
  ) {
    this.#attributes = new Map(attributes);
    this.#children = [...children];
    this.#span = span;
    this.#changed = span === undefined;
    for (const child of children) if (child instanceof XmlElement) child.#parent = this;
  }

  /** Creates an element; attributes without a value are omitted. */
  static create(
    name: string,
    attributes: Readonly<Record<string, string | number | undefined>> = {},
    children: readonly XmlNode[] = [],
  ): XmlElement {
    const present = Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, String(value)] as const],
    );
    return new XmlElement(name, new Map(present), children);
  }

  /** The parent; undefined for a root or a removed element. */
  get parent(): XmlElement | undefined {
    return this.#parent;
  }

  get localName(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  /** Its prefix with the colon; empty for none. */
  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(':') + 1);
  }

  /** Whether it was parsed from the file. */
  get fromFile(): boolean {
    return this.#span !== undefined;
  }

  /** The end of its content in the source text; undefined for a new element. */
  get contentEnd(): number | undefined {
    return this.#span?.closeStart;
  }

  /** Its attributes in the order of the file. */
  get attributes(): ReadonlyMap<string, string> {
    return this.#attributes;
  }

  /** Its child elements and the text between them. */
  get children(): readonly XmlNode[] {
    return this.#children;
  }

  get elements(): readonly XmlElement[] {
    return this.#children.filter((child) => child instanceof XmlElement);
  }

  /** Its text, including that of its descendants. */
  get text(): string {
    return this.#children.map((child) => child.text).join('');
  }

  /** An attribute's value by its name with prefix. */
  attribute(name: string): string | undefined {
    return this.#attributes.get(name);
  }

  /** An attribute's value by namespace, whatever its prefix. */
  attributeIn(namespace: string, localName: string): string | undefined {
    for (const [name, value] of this.#attributes) {
      const colon = name.indexOf(':');
      if (colon > 0 && name.slice(colon + 1) === localName && this.namespaceOf(name.slice(0, colon)) === namespace)
        return value;
    }
    return undefined;
  }

  /** The namespace of a prefix (empty for the default namespace) at this element. */
  namespaceOf(prefix: string): string | undefined {
    const key = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    return this.#attributes.get(key) ?? this.#parent?.namespaceOf(prefix);
  }

  /** A prefix, with its colon, of a namespace at this element; undefined if none is declared. */
  prefixFor(namespace: string): string | undefined {
    for (const [name, value] of this.#attributes) {
      if (value === namespace && name.startsWith('xmlns:') && this.namespaceOf(name.slice(6)) === namespace)
        return `${name.slice(6)}:`;
    }
    return this.#parent?.prefixFor(namespace);
  }

  /** The first child element with a local name and this element's own prefix. */
  child(localName: string): XmlElement | undefined {
    const name = this.prefix + localName;
    for (const child of this.#children) if (child instanceof XmlElement && child.name === name) return child;
    return undefined;
  }

  /** All child elements with a local name and this element's own prefix. */
  childrenNamed(localName: string): readonly XmlElement[] {
    const name = this.prefix + localName;
    return this.elements.filter((child) => child.name === name);
  }

  /** All descendants with a local name, whatever their prefix. */
  descendants(localName: string): readonly XmlElement[] {
    return this.elements.flatMap((child) => [
      ...(child.localName === localName ? [child] : []),
      ...child.descendants(localName),
    ]);
  }

  /** Sets an attribute; undefined removes it. */
  setAttribute(name: string, value: string | number | undefined): void {
    const text = value === undefined ? undefined : String(value);
    if (this.#attributes.get(name) === text) return;
    if (text === undefined) this.#attributes.delete(name);
    else this.#attributes.set(name, text);
    this.touch();
  }

  /** Inserts a child before another one (undefined: at the end, before the element's trailing white space). */
  insertBefore(child: XmlNode, next: XmlNode | undefined): void {
    const index = next === undefined ? this.#endOfContent() : this.#children.indexOf(next);
    this.#children.splice(index < 0 ? this.#children.length : index, 0, child);
    if (child instanceof XmlElement) child.#parent = this;
    this.touch();
  }

  #endOfContent(): number {
    const last = this.#children.at(-1);
    const blank = last instanceof XmlText && last.raw.trim() === '' && this.#children.length > 1;
    return blank ? this.#children.length - 1 : this.#children.length;
  }

  /** Appends a child. */
  append(child: XmlNode): void {
    this.insertBefore(child, undefined);
  }

  /** Inserts a child where the schema requires it: before the first child that comes later in `order` (local names). */
  insertInOrder(child: XmlElement, order: readonly string[]): void {
    const rank = order.indexOf(child.localName);
    const next = this.elements.find((other) => {
      const otherRank = order.indexOf(other.localName);
      return otherRank > rank && other.prefix === this.prefix;
    });
    this.insertBefore(child, next);
  }

  /** The child with a local name, inserted where the schema requires it if there is none. */
  childInOrder(localName: string, order: readonly string[]): XmlElement {
    const present = this.child(localName);
    if (present !== undefined) return present;
    const made = XmlElement.create(this.prefix + localName);
    this.insertInOrder(made, order);
    return made;
  }

  /** Removes it from its parent. */
  remove(): void {
    const parent = this.#parent;
    if (parent === undefined) return;
    parent.#children = parent.#children.filter((child) => child !== this);
    this.#parent = undefined;
    parent.touch();
  }

  /** Replaces all its children. */
  setChildren(children: readonly XmlNode[]): void {
    for (const child of this.#children) if (child instanceof XmlElement) child.#parent = undefined;
    this.#children = [...children];
    for (const child of children) if (child instanceof XmlElement) child.#parent = this;
    this.touch();
  }

  /** Replaces its content with text. */
  setText(text: string): void {
    if (this.text === text && this.elements.length === 0) return;
    this.setChildren(text === '' ? [] : [XmlText.of(text)]);
  }

  /** Leaves its content to a writer; the caller calls `touch` when the content changes. */
  setInterior(writer: InteriorWriter): void {
    this.#interior = writer;
  }

  /** Marks it and its ancestors as changed, so that they are serialized again. */
  touch(): void {
    if (this.#changed) return;
    this.#changed = true;
    this.#parent?.touch();
  }

  /** Its text in the file. */
  serialize(): string {
    const span = this.#span;
    if (!this.#changed && span !== undefined) return span.source.slice(span.start, span.end);
    const inside = this.#writeInside();
    if (span === undefined)
      return inside === ''
        ? `<${this.name}${this.#writeAttributes()}/>`
        : `<${this.name}${this.#writeAttributes()}>${inside}</${this.name}>`;
    const open = editStartTag(span.source.slice(span.start, span.openEnd), this.#attributes);
    const selfClosing = span.closeStart === span.end;
    if (selfClosing) return inside === '' ? open : `${open.replace(/\s*\/>$/, '')}>${inside}</${this.name}>`;
    return open + inside + span.source.slice(span.closeStart, span.end);
  }

  #writeInside(): string {
    const span = this.#span;
    if (this.#interior !== undefined) {
      return this.#interior() ?? (span === undefined ? '' : span.source.slice(span.openEnd, span.closeStart));
    }
    return this.#children.map((child) => (child instanceof XmlElement ? child.serialize() : child.raw)).join('');
  }

  #writeAttributes(): string {
    return [...this.#attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
  }
}
