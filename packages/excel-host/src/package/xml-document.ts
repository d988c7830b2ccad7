import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import type { ElementBudget } from './element-budget';
import { HostError } from './host-error';
import { XmlElement, XmlText } from './xml-element';
import type { XmlNode } from './xml-element';

/** Hears of what stands inside an element that isn't kept as a tree: positions are offsets in the document's text. */
export interface InteriorReader {
  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void;
  text(text: string): void;
  close(name: string, start: number, end: number): void;
}

/** How a text is read. */
export interface XmlReadOptions {
  /** What its elements are counted by; without it they may be as many as there are. */
  readonly budget?: ElementBudget | undefined;
  /** Which element's inside is read by something else than the tree (by its local name, a child of the root), and by what. */
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

/** How deep elements may stand in each other: no part of a workbook comes near it. */
const MAX_DEPTH = 500;

/** How many attributes an element may have: none of a workbook's comes near it. */
const MAX_ATTRIBUTES = 500;

/** An XML text as a tree that remembers where everything stood. */
export class XmlDocument {
  constructor(
    private readonly before: string,
    readonly root: XmlElement,
    private readonly after: string,
  ) {}

  /** A new document. */
  static create(root: XmlElement): XmlDocument {
    return new XmlDocument('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', root, '');
  }

  /** Reads a text. Throws `DamagedWorkbook` for what isn't well-formed or declares a document type (entities can hide a bomb or reach outside), `WorkbookTooLarge` for more elements than there may be. */
  static parse(source: string, options: XmlReadOptions = {}): XmlDocument {
    return new Reading(source, options).read();
  }

  /** The text: the one that was read where nothing changed. */
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
  /** How many attributes of the tag that is being read were heard of. */
  #attributes = 0;
  #root: { readonly element: XmlElement; readonly start: number; readonly end: number } | undefined;
  #inside: { readonly reader: InteriorReader } | undefined;
  /** Where the last tag ended, and the text heard of since. */
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
    parser.on('text', (text) => this.#hear(text));
    parser.on('cdata', (text) => this.#hear(text));
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

  #hear(text: string): void {
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
    // A `<` can't stand in an attribute, so the nearest one before is the tag's own.
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
