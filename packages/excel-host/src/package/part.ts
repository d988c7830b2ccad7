import type { ElementBudget } from './element-budget';
import { HostError } from './host-error';
import { XmlDocument } from './xml-document';
import type { XmlReadOptions } from './xml-document';
import type { ZipEntry } from './zip-entry';
import { unpack } from './zip-reader';
import { packEntry } from './zip-writer';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** XML tells UTF-16 by its byte order mark, or without one by its first `<`: https://www.w3.org/TR/xml/#sec-guessing */
function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

/** One file of the package. Its data is decompressed and its XML parsed on first use. */
export class Part {
  #entry: ZipEntry | undefined;
  #bytes: Uint8Array | undefined;
  #source: { readonly text: string; readonly encoding: Encoding } | undefined;
  #document: XmlDocument | undefined;
  #packed: { readonly text: string; readonly entry: ZipEntry } | undefined;

  private constructor(
    readonly name: string,
    content: { readonly entry?: ZipEntry; readonly bytes?: Uint8Array; readonly document?: XmlDocument },
    private readonly budget?: ElementBudget,
  ) {
    this.#entry = content.entry;
    this.#bytes = content.bytes;
    this.#document = content.document;
  }

  /** A part of an opened file; its elements count towards the file's budget. */
  static ofEntry(entry: ZipEntry, budget: ElementBudget): Part {
    return new Part(entry.name, { entry }, budget);
  }

  static ofDocument(name: string, document: XmlDocument): Part {
    return new Part(name, { document });
  }

  static ofText(name: string, text: string): Part {
    return new Part(name, { bytes: new TextEncoder().encode(text) });
  }

  static ofBytes(name: string, bytes: Uint8Array): Part {
    return new Part(name, { bytes });
  }

  /** The data as opened or last set. */
  get bytes(): Uint8Array {
    if (this.#document !== undefined && this.#source === undefined) return encode(this.#document.serialize(), 'utf-8');
    this.#bytes ??= this.#entry === undefined ? new Uint8Array() : unpack(this.#entry);
    return this.#bytes;
  }

  /** Whether its text matches a pattern, tested without parsing its XML. */
  mentions(pattern: RegExp): boolean {
    return pattern.test(this.text);
  }

  /** Its text as opened or last set. */
  get text(): string {
    if (this.#source === undefined) {
      const encoding = encodingOf(this.bytes);
      try {
        this.#source = {
          text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(this.bytes),
          encoding,
        };
      } catch {
        throw new HostError('DamagedWorkbook', `${this.name} is not text`);
      }
      // The text is cached; the compressed data can be decompressed again.
      if (this.#entry !== undefined) this.#bytes = undefined;
    }
    return this.#source.text;
  }

  /** Its XML as a tree that can be modified. `options` apply to the first call only. */
  xml(options?: XmlReadOptions): XmlDocument {
    this.#document ??= XmlDocument.parse(this.text, { ...options, budget: this.budget });
    return this.#document;
  }

  setBytes(bytes: Uint8Array): void {
    const same = this.bytes.length === bytes.length && this.bytes.every((byte, index) => byte === bytes[index]);
    if (same) return;
    this.#entry = undefined;
    this.#document = undefined;
    this.#source = undefined;
    this.#bytes = bytes;
  }

  /** Its zip entry; the same one as long as nothing changes. */
  pack(): ZipEntry {
    if (this.#document === undefined) return (this.#entry ??= packEntry(this.name, this.bytes));
    const text = this.#document.serialize();
    if (this.#entry !== undefined && text === this.#source?.text) return this.#entry;
    if (text !== this.#packed?.text) {
      this.#packed = { text, entry: packEntry(this.name, encode(text, this.#source?.encoding ?? 'utf-8')) };
    }
    return this.#packed.entry;
  }
}
