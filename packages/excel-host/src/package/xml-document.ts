import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import type { ElementBudget } from './element-budget';
import { HostError } from './host-error';
import { XmlElement, XmlText } from './xml-element';
import type { XmlNode } from './xml-element';

/** Receives the content of an element that isn't stored as a tree. Positions are offsets in the document's text. */
export interface InteriorReader {
  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void;
  text(text: string): void;
  close(name: string, start: number, end: number): void;
}

export interface XmlReadOptions {
  /** Limits the number of elements; absent: no limit. */
  readonly budget?: ElementBudget | undefined;
  /** A child of the root, by local name, whose content is read into something else than the tree, and its reader. */
  readonly interior?: {
    readonly element: string;
    readonly reader: (source: string, prefix: string, start: number) => InteriorReader;
  };
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly openEnd: number;
  readonly children: XmlNode[];
}

/** The greatest nesting depth, far more than any part of a workbook has. */
const MAX_DEPTH = 500;

/** The most attributes of an element, far more than any in a workbook has. */
const MAX_ATTRIBUTES = 500;

/** An XML text as a tree that remembers its source positions. */
export class XmlDocument {
  constructor(
    private readonly before: string,
    readonly root: XmlElement,
    private readonly after: string,
  ) {}

  static create(root: XmlElement): XmlDocument {
    return new XmlDocument('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', root, '');
  }

  /**
   * Parses a text. Throws `DamagedWorkbook` if it isn't well-formed or declares a document type (whose entities could
   * expand without limit or read other files), `WorkbookTooLarge` if it has too many elements.
   */
  static parse(source: string, options: XmlReadOptions = {}): XmlDocument {
    return new Reading(source, options).read();
  }

  /** The text. If nothing changed, the same text that was parsed. */
  serialize(): string {
    return this.before + this.root.serialize() + this.after;
  }
}

function damaged(message: string): HostError {
  return new HostError('DamagedWorkbook', `A part of the workbook can't be read: ${message}`);
}

class Reading {
  readonly #source: string;
  readonly #options: XmlReadOptions;
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #open: Open[] = [];
  /** Number of attributes in the current tag so far. */
  #attributes = 0;
  #root: { readonly element: XmlElement; readonly start: number; readonly end: number } | undefined;
  #inside: { readonly reader: InteriorReader } | undefined;
  /** The end of the last tag, and the text since then. */
  #gapStart = 0;
  #gapText = '';

  constructor(source: string, options: XmlReadOptions) {
    this.#source = source;
    this.#options = options;
  }

  read(): XmlDocument {
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw damaged(error.message);
    });
    parser.on('doctype', () => {
      throw damaged('it declares a document type');
    });
    parser.on('text', (text) => this.#addText(text));
    parser.on('cdata', (text) => this.#addText(text));
    parser.on('attribute', () => {
      this.#attributes += 1;
      if (this.#attributes > MAX_ATTRIBUTES) throw damaged('an element has too many attributes');
    });
    parser.on('opentag', (tag) => this.#openTag(tag));
    parser.on('closetag', (tag) => this.#closeTag(tag));
    parser.write(this.#source).close();
    if (this.#root === undefined) throw damaged('it is empty');
    const { element, start, end } = this.#root;
    return new XmlDocument(this.#source.slice(0, start), element, this.#source.slice(end));
  }

  #addText(text: string): void {
    if (this.#inside !== undefined) this.#inside.reader.text(text);
    else this.#gapText += text;
  }

  #closeGap(at: number): void {
    const parent = this.#open.at(-1);
    if (parent !== undefined && at > this.#gapStart)
      parent.children.push(new XmlText(this.#source.slice(this.#gapStart, at), this.#gapText));
    this.#gapText = '';
  }

  #openTag(tag: SaxesTagPlain): void {
    this.#options.budget?.spend();
    this.#attributes = 0;
    const end = this.#parser.position;
    // An attribute can't contain `<`, so the nearest one before is the tag's.
    const start = this.#source.lastIndexOf('<', end - 1);
    if (this.#inside !== undefined) {
      if (tag.name === this.#open.at(-1)?.name) throw damaged(`${tag.name} stands in itself`);
      this.#inside.reader.open(tag.name, tag.attributes, start, end);
      return;
    }
    this.#closeGap(start);
    this.#gapStart = end;
    this.#open.push({ name: tag.name, attributes: tag.attributes, start, openEnd: end, children: [] });
    if (this.#open.length > MAX_DEPTH) throw damaged('its elements stand too deep in each other');
    const interior = this.#options.interior;
    if (
      interior !== undefined &&
      this.#open.length === 2 &&
      tag.name.slice(tag.name.indexOf(':') + 1) === interior.element
    ) {
      this.#inside = { reader: interior.reader(this.#source, tag.name.slice(0, tag.name.indexOf(':') + 1), end) };
    }
  }

  #closeTag(tag: SaxesTagPlain): void {
    const end = this.#parser.position;
    const start = tag.isSelfClosing ? end : this.#source.lastIndexOf('<', end - 1);
    const top = this.#open.at(-1);
    if (this.#inside !== undefined) {
      if (top?.name !== tag.name) {
        this.#inside.reader.close(tag.name, start, end);
        return;
      }
      this.#inside = undefined;
      this.#gapStart = start;
    }
    this.#closeGap(start);
    this.#gapStart = end;
    this.#open.pop();
    if (top === undefined) return;
    const span = { source: this.#source, start: top.start, openEnd: top.openEnd, closeStart: start, end };
    const element = new XmlElement(top.name, new Map(Object.entries(top.attributes)), top.children, span);
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root = { element, start: top.start, end };
    else parent.children.push(element);
  }
}
