import { Part } from '../../package/part';
import { XmlElement } from '../../package/xml-element';
import {
  CONTENT_TYPES,
  RELATIONSHIPS_NAMESPACE,
  RELATIONSHIP_TYPES,
  relationshipAttribute,
} from '../../package/office-names';
import { SHEET_ORDER } from '../../package/schema-order';
import type { SheetContext } from '../cells/sheet-context';

/** Encodes a value as Excel does: UTF-16, little-endian, without a byte order mark. */
function encode(value: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(value.length * 2));
  for (let at = 0; at < value.length; at++) view.setUint16(at * 2, value.charCodeAt(at), true);
  return new Uint8Array(view.buffer);
}

/** Values that add-ins store in a sheet by key (`worksheet.customProperties`); keys ignore case. */
export class SheetProperties {
  constructor(private readonly context: SheetContext) {}

  #elements(): readonly XmlElement[] {
    return this.context.root().child('customProperties')?.elements ?? [];
  }

  #find(key: string): XmlElement | undefined {
    return this.#elements().find((element) => element.attribute('name')?.toLowerCase() === key.toLowerCase());
  }

  #linkOf(element: XmlElement): string {
    return element.attributeIn(RELATIONSHIPS_NAMESPACE, 'id') ?? '';
  }

  #part(element: XmlElement): Part | undefined {
    const { file } = this.context.workbook;
    const link = file.relationships(this.context.partName).byId(this.#linkOf(element));
    return link === undefined ? undefined : file.part(link.target);
  }

  /** In the order of the file. */
  get keys(): readonly string[] {
    return this.#elements().map((element) => element.attribute('name') ?? '');
  }

  /** The value, and the key as it was first written; undefined for none. */
  get(key: string): { readonly key: string; readonly value: string } | undefined {
    const element = this.#find(key);
    if (element === undefined) return undefined;
    const value = new TextDecoder('utf-16le').decode(this.#part(element)?.bytes ?? new Uint8Array());
    return { key: element.attribute('name') ?? '', value };
  }

  set(key: string, value: string): void {
    const present = this.#find(key);
    const part = present === undefined ? undefined : this.#part(present);
    if (part !== undefined) part.setBytes(encode(value));
    else this.#add(key, value);
  }

  #add(key: string, value: string): void {
    const { file } = this.context.workbook;
    const { partName } = this.context;
    const root = this.context.root();
    const name = file.freeName('xl/customProperty', '.bin');
    file.add(Part.ofBytes(name, encode(value)), CONTENT_TYPES.customProperty);
    const link = file.link(partName, RELATIONSHIP_TYPES.customProperty, name);
    const list = root.childInOrder('customProperties', SHEET_ORDER);
    list.append(
      XmlElement.create(`${list.prefix}customPr`, {
        name: key,
        ...relationshipAttribute(list, link),
      }),
    );
  }

  /** Does nothing if there is none. */
  remove(key: string): void {
    const element = this.#find(key);
    if (element === undefined) return;
    const { file } = this.context.workbook;
    const part = this.#part(element);
    file.unlink(this.context.partName, this.#linkOf(element));
    if (part !== undefined) file.remove(part.name);
    const list = element.parent;
    element.remove();
    if (list?.elements.length === 0) list.remove();
  }
}
