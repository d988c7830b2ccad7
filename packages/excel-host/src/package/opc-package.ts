import { ContentTypes } from './content-types';
import { ElementBudget } from './element-budget';
import { HostError } from './host-error';
import { CONTENT_TYPES as TYPES } from './office-names';
import { Part } from './part';
import { relationshipsName, relativeTarget } from './part-names';
import { Relationships, emptyRelationships } from './relationships';
import type { ZipEntry } from './zip-entry';
import { readZip } from './zip-reader';
import { writeZip } from './zip-writer';

const CONTENT_TYPES = '[Content_Types].xml';
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The kinds of parts whose relationships have the same name. */
const KINDS = ['worksheet', 'sharedStrings', 'styles', 'table', 'drawing', 'chart'] as const;

/** The part whose relationships a part holds; empty for those of the package. */
function sourceOf(relationships: string): string {
  return relationships.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
}

function contains(bytes: Uint8Array, utf16: string): boolean {
  const codes = Array.from(utf16).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = codes[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
}

/**
 * Why bytes that aren't a zip can't be opened: Office's older container holds encrypted workbooks and the .xls format.
 */
function refusal(bytes: Uint8Array): HostError {
  if (OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    if (contains(bytes, 'EncryptedPackage'))
      return new HostError('EncryptedWorkbook', 'The workbook is protected by a password');
    if (contains(bytes, 'Workbook') || contains(bytes, 'Book'))
      return new HostError('LegacyWorkbook', 'The workbook is an .xls file of Excel 97-2003');
  }
  return new HostError('NotAWorkbook', 'The file is not a workbook');
}

/** A zip of parts and their relationships, such as a workbook (Open Packaging Conventions). */
export class OpcPackage {
  readonly #opened: Uint8Array | undefined;
  readonly #entries: readonly ZipEntry[];
  /** By lower-case name, in the order of the file: part names ignore case. */
  readonly #parts = new Map<string, Part>();
  readonly #contentTypes: ContentTypes;

  private constructor(opened: Uint8Array | undefined, entries: readonly ZipEntry[], parts: readonly Part[]) {
    this.#opened = opened;
    this.#entries = entries;
    for (const part of parts) {
      if (this.#parts.has(part.name.toLowerCase()))
        throw new HostError('DamagedWorkbook', `The file holds ${part.name} twice`);
      this.#parts.set(part.name.toLowerCase(), part);
    }
    const types = this.part(CONTENT_TYPES);
    if (types === undefined) throw new HostError('NotAWorkbook', 'The file is a zip, but not a workbook');
    this.#contentTypes = new ContentTypes(types.xml().root);
  }

  /** Opens a file. Throws a `HostError` whose code says why it can't be opened. */
  static open(bytes: Uint8Array): OpcPackage {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refusal(bytes);
    const entries = readZip(bytes);
    const budget = new ElementBudget(bytes.length);
    const mimetype = entries.find(({ name, size }) => name === 'mimetype' && size < 200);
    if (mimetype !== undefined && Part.ofEntry(mimetype, budget).mentions(/opendocument/)) {
      throw new HostError('OpenDocumentWorkbook', 'The file is an OpenDocument file (.ods)');
    }
    return new OpcPackage(
      bytes,
      entries,
      entries.map((entry) => Part.ofEntry(entry, budget)),
    );
  }

  /** A package of new parts. */
  static create(parts: readonly { readonly name: string; readonly xml: string }[]): OpcPackage {
    return new OpcPackage(
      undefined,
      [],
      parts.map(({ name, xml }) => Part.ofText(name, xml)),
    );
  }

  get contentTypes(): ContentTypes {
    return this.#contentTypes;
  }

  /** The bytes that were opened; undefined for a new package. */
  get opened(): Uint8Array | undefined {
    return this.#opened;
  }

  /** All parts in the order of the file. */
  get parts(): readonly Part[] {
    return [...this.#parts.values()];
  }

  /** The part with a name, ignoring case. */
  part(name: string): Part | undefined {
    return this.#parts.get(name.toLowerCase());
  }

  /** Adds a part and declares its content type. */
  add(part: Part, contentType: string): void {
    this.#parts.set(part.name.toLowerCase(), part);
    this.#contentTypes.declare(part.name, contentType);
  }

  /** Removes a part with its own relationships; the caller removes links to it. */
  remove(name: string): void {
    this.#parts.delete(name.toLowerCase());
    this.#parts.delete(relationshipsName(name).toLowerCase());
    this.#contentTypes.forget(name);
  }

  /** Removes a part, and all parts that only it links to. */
  removeWithOwn(name: string): void {
    const targets = this.relationships(name).all.filter(({ external }) => !external);
    this.remove(name);
    for (const { target } of targets)
      if (this.part(target) !== undefined && !this.#isLinked(target)) this.removeWithOwn(target);
  }

  #isLinked(name: string): boolean {
    const lower = name.toLowerCase();
    const sources = this.parts.filter((part) => part.name.endsWith('.rels'));
    return sources.some((part) => {
      return this.relationships(sourceOf(part.name)).all.some(
        ({ external, target }) => !external && target.toLowerCase() === lower,
      );
    });
  }

  /**
   * The first unused name of a numbered kind: `freeName('xl/worksheets/sheet', '.xml')` may return
   * `xl/worksheets/sheet3.xml`.
   */
  freeName(start: string, end: string): string {
    let number = 1;
    while (this.part(`${start}${number}${end}`) !== undefined) number++;
    return `${start}${number}${end}`;
  }

  /**
   * The relationships of a part, or of the package if the name is empty; if there are none, an empty list that isn't in
   * the file yet.
   */
  relationships(of: string): Relationships {
    const part = this.part(relationshipsName(of));
    return new Relationships(of, part === undefined ? emptyRelationships().root : part.xml().root);
  }

  /** Links a part to another one and returns the relationship's id. */
  link(from: string, type: string, to: string): string {
    return this.#writable(from).add(type, relativeTarget(from, to));
  }

  /** Links a part to an external address and returns the relationship's id. */
  linkOutside(from: string, type: string, address: string): string {
    return this.#writable(from).add(type, address, true);
  }

  #writable(of: string): Relationships {
    const name = relationshipsName(of);
    if (this.part(name) === undefined) {
      this.add(Part.ofDocument(name, emptyRelationships()), 'application/vnd.openxmlformats-package.relationships+xml');
    }
    return this.relationships(of);
  }

  /** Removes a relationship. A list that was created here and is empty again is removed too. */
  unlink(from: string, id: string): void {
    const relationships = this.relationships(from);
    relationships.remove(id);
    const name = relationshipsName(from);
    const made = !this.#entries.some((entry) => entry.name.toLowerCase() === name.toLowerCase());
    if (made && relationships.all.length === 0) this.#parts.delete(name.toLowerCase());
  }

  /**
   * Declares the types of changed parts that the file only names in relationships: Excel reads no part without one.
   *
   * @returns whether it declared any
   */
  #declareTypes(changed: readonly string[]): boolean {
    const undeclared = changed.filter((name) => ['', 'application/xml'].includes(this.#contentTypes.of(name)));
    if (undeclared.every((name) => name.endsWith('.rels') || name === CONTENT_TYPES)) return false;
    for (const { name } of this.parts.filter((part) => part.name.endsWith('.rels'))) {
      for (const { target, type } of this.relationships(sourceOf(name)).all) {
        const kind = KINDS.find((one) => type.endsWith(`/${one}`));
        const part = undeclared.find((one) => one.toLowerCase() === target.toLowerCase());
        if (kind !== undefined && part !== undefined) this.#contentTypes.declare(part, TYPES[kind]);
      }
    }
    return true;
  }

  /** The file. If no part changed, the same bytes that were opened. */
  save(): Uint8Array {
    const before = new Set(this.#entries);
    const pack = () => this.parts.map((part) => part.pack());
    const once = pack();
    const changed = once.filter((entry) => !before.has(entry)).map(({ name }) => name);
    const packed = this.#declareTypes(changed) ? pack() : once;
    const same =
      packed.length === this.#entries.length && packed.every((entry, index) => entry === this.#entries[index]);
    return same && this.#opened !== undefined ? this.#opened : writeZip(packed);
  }
}
