import { HostError } from '../../package/host-error';
import type { OpcPackage } from '../../package/opc-package';
import { Part } from '../../package/part';
import { XmlDocument } from '../../package/xml-document';
import { XmlElement, XmlText, type XmlNode } from '../../package/xml-element';
import { decodeXstring, encodeXstring } from '../../package/xml-text';
import { MAIN_NAMESPACE, RELATIONSHIP_TYPES, CONTENT_TYPES } from '../../package/office-names';

/** The attributes that count the texts and the cells that have one. */
const COUNTS = ['uniqueCount', 'count'] as const;

/** A `<t>` that preserves leading and trailing spaces. */
export function textElement(prefix: string, text: string): XmlElement {
  const space = /^\s|\s$|\n/.test(text) ? 'preserve' : undefined;
  return XmlElement.create(`${prefix}t`, { 'xml:space': space }, [XmlText.of(encodeXstring(text))]);
}

/** The text of a string item, without phonetic readings. */
export function textOfItem(item: XmlElement): string {
  let text = '';
  for (const child of item.elements) {
    if (child.localName === 't') text += child.text;
    else if (child.localName === 'r') text += child.child('t')?.text ?? '';
  }
  return decodeXstring(text);
}

/**
 * The workbook's shared strings. New texts are only added when the file is written, so that intermediate ones leave no
 * trace.
 */
export class SharedStrings {
  #root: XmlElement | undefined;
  #texts: string[] | undefined;
  #items: readonly XmlElement[] = [];
  #added: XmlElement[] = [];
  #indexes: Map<string, number> | undefined;
  #made: string | undefined;
  #released = false;
  readonly #used = new Set<number>();
  /** Number of cells that have a shared text. */
  #cells = 0;
  #children: readonly XmlNode[] = [];
  /** The values of {@link COUNTS} in the file. */
  #counts: readonly (string | undefined)[] = [];
  #rewritten = false;

  constructor(
    private readonly file: OpcPackage,
    private readonly workbookPart: string,
  ) {}

  #load(): string[] {
    if (this.#texts !== undefined) return this.#texts;
    const target = this.file.relationships(this.workbookPart).byType('/sharedStrings')?.target;
    const part = target === undefined ? undefined : this.file.part(target);
    this.#root = part?.xml().root;
    this.#items = this.#root?.childrenNamed('si') ?? [];
    this.#texts = this.#items.map(textOfItem);
    this.#children = this.#root?.children ?? [];
    this.#counts = COUNTS.map((name) => this.#root?.attribute(name));
    return this.#texts;
  }

  /** The text at an index. Throws `DamagedWorkbook` if there is none. */
  text(index: number): string {
    const text = this.#load()[index];
    if (text === undefined) throw new HostError('DamagedWorkbook', `There is no text ${index} in the workbook`);
    return text;
  }

  /** The item at an index if its text has several formats. */
  richItem(index: number): XmlElement | undefined {
    this.#load();
    const item = this.#items[index];
    return item?.child('r') === undefined ? undefined : item;
  }

  /** Notes that a cell with a text of the file is deleted or gets another value: texts that no cell has are removed. */
  release(): void {
    this.#released = true;
  }

  get someReleased(): boolean {
    return this.#released;
  }

  /** Undoes what an earlier writing of the file changed. */
  startWriting(): void {
    if (this.#rewritten) {
      this.#root?.setChildren(this.#children);
      COUNTS.forEach((name, at) => this.#root?.setAttribute(name, this.#counts[at]));
    }
    this.#rewritten = false;
    this.#added = [];
    this.#indexes = undefined;
    this.#used.clear();
    this.#cells = 0;
  }

  /** The index of a plain text, which is added if necessary. */
  indexOf(text: string): number {
    this.#cells++;
    const index = this.#findOrAdd(text);
    this.#used.add(index);
    return index;
  }

  #findOrAdd(text: string): number {
    const texts = this.#load();
    if (this.#indexes === undefined) {
      this.#indexes = new Map();
      for (let index = texts.length - 1; index >= 0; index--) {
        // A text with several formats isn't the same as the plain text.
        if (this.#items[index]?.child('r') === undefined) this.#indexes.set(texts[index] ?? '', index);
      }
    }
    const present = this.#indexes.get(text);
    if (present !== undefined) return present;
    const root = this.#writableRoot();
    const item = XmlElement.create(`${root.prefix}si`, {}, [textElement(root.prefix, text)]);
    this.#added.push(item);
    const index = texts.length + this.#added.length - 1;
    this.#indexes.set(text, index);
    return index;
  }

  #writableRoot(): XmlElement {
    if (this.#root !== undefined) return this.#root;
    this.#root = XmlElement.create('sst', { xmlns: MAIN_NAMESPACE });
    return this.#root;
  }

  /**
   * Writes the part. If nothing is in a part created for added texts, it is removed.
   *
   * @param inFile the index of the text of each cell whose text is the file's
   */
  finishWriting(inFile: () => Iterable<number>): void {
    if (this.#released) this.#load();
    const root = this.#root;
    if (root === undefined) return;
    if (this.#made === undefined && !root.fromFile && this.#added.length > 0) {
      this.#made =
        this.file.part('xl/sharedStrings.xml') === undefined
          ? 'xl/sharedStrings.xml'
          : this.file.freeName('xl/sharedStrings', '.xml');
      this.file.add(Part.ofDocument(this.#made, XmlDocument.create(root)), CONTENT_TYPES.sharedStrings);
      this.file.link(this.workbookPart, RELATIONSHIP_TYPES.sharedStrings, this.#made);
    } else if (this.#made !== undefined && this.#added.length === 0) {
      const link = this.file.relationships(this.workbookPart).byType('/sharedStrings');
      if (link !== undefined) this.file.unlink(this.workbookPart, link.id);
      this.file.remove(this.#made);
      this.#made = undefined;
    }
    if (!this.#released && this.#added.length === 0) return;
    for (const index of inFile()) {
      this.#used.add(index);
      this.#cells++;
    }
    const items = this.#released ? this.#remaining(root.prefix) : undefined;
    if (items === undefined && this.#added.length === 0) return;
    this.#rewritten = true;
    const kept = items ?? this.#children;
    const end = kept.findIndex((child) => child instanceof XmlElement && child.localName === 'extLst');
    const place = end < 0 ? kept.length : end;
    root.setChildren([...kept.slice(0, place), ...this.#added, ...kept.slice(place)]);
    const unique = root.childrenNamed('si').length;
    if (root.attribute('uniqueCount') !== undefined || !root.fromFile) root.setAttribute('uniqueCount', unique);
    if (root.attribute('count') !== undefined || !root.fromFile) root.setAttribute('count', this.#cells);
  }

  /**
   * The part's content without unused texts; undefined if there are none. Only the last texts can be removed, because
   * cells refer to the others by their index: these become empty.
   */
  #remaining(prefix: string): readonly XmlNode[] | undefined {
    const gone = this.#items.flatMap((item, index) => (this.#used.has(index) ? [] : [item]));
    if (gone.length === 0) return undefined;
    let end = this.#items.length;
    if (this.#added.length === 0) while (end > 0 && !this.#used.has(end - 1)) end--;
    const removed = new Set<unknown>(this.#items.slice(end));
    const emptied = new Set<unknown>(gone);
    return this.#children
      .filter((child) => !removed.has(child))
      .map((child) => (emptied.has(child) ? XmlElement.create(`${prefix}si`, {}, [textElement(prefix, '')]) : child));
  }
}
