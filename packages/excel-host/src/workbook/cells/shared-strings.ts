import { HostError } from '../../package/host-error';
import type { OpcPackage } from '../../package/opc-package';
import { Part } from '../../package/part';
import { XmlDocument } from '../../package/xml-document';
import { XmlElement, XmlText } from '../../package/xml-element';
import { decodeXstring, encodeXstring } from '../../package/xml-text';
import { MAIN_NAMESPACE, RELATIONSHIP_TYPES, CONTENT_TYPES } from '../../package/office-names';

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
  #originalCount: string | undefined;

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

  /** Discards the texts added by an earlier writing of the file. */
  startWriting(): void {
    const added = new Set<unknown>(this.#added);
    if (added.size > 0) this.#root?.setChildren(this.#root.children.filter((child) => !added.has(child)));
    this.#added = [];
    this.#indexes = undefined;
  }

  /** The index of a plain text, which is added if necessary. */
  indexOf(text: string): number {
    const texts = this.#load();
    if (this.#indexes === undefined) {
      this.#indexes = new Map();
      for (let index = texts.length - 1; index >= 0; index--) {
        // A text with several formats doesn't stand for the plain text.
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

  /** Writes the added texts to the part. If there are none, a part created for them is removed. */
  finishWriting(): void {
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
    const next = root.elements.find((child) => child.localName === 'extLst');
    for (const item of this.#added) root.insertBefore(item, next);
    this.#count(root);
  }

  #count(root: XmlElement): void {
    const unique = this.#items.length + this.#added.length;
    if (root.attribute('uniqueCount') !== undefined || !root.fromFile) root.setAttribute('uniqueCount', unique);
    this.#originalCount ??= root.attribute('count');
    const before = this.#originalCount;
    if (before !== undefined || !root.fromFile)
      root.setAttribute('count', Math.max(Number(before ?? 0) + this.#added.length, unique));
  }
}
