import { HostError } from '../package/host-error';
import type { OpcPackage } from '../package/opc-package';
import { Part } from '../package/part';
import { XmlDocument } from '../package/xml-document';
import { XmlElement } from '../package/xml-element';
import { CONTENT_TYPES, RELATIONSHIP_TYPES } from '../package/office-names';

// The parts in which Office stores add-ins' settings: https://learn.microsoft.com/openspecs/office_standards/ms-owexml
const EXTENSION_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';

const ORDER = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];

/** The reference to the add-in that a web extension belongs to, by id and store. */
const REFERENCE = {
  id: '{00000000-0000-0000-0000-000000000000}',
  version: '1.0.0.0',
  store: 'developer',
  storeType: 'Registry',
} as const;

/**
 * The most characters of all keys and values together. Microsoft mentions 2 MB
 * (https://github.com/OfficeDev/office-js/issues/621) without saying in which encoding.
 */
const MAX_CHARACTERS = 2 * 1024 * 1024;

/**
 * Values that add-ins store in the workbook by key (`workbook.settings`), as JSON texts, in the file's web extension
 * part.
 */
export class WorkbookSettings {
  constructor(private readonly file: OpcPackage) {}

  #panes(): { readonly part: string; readonly link: string } | undefined {
    const link = this.file.relationships('').byType('/webextensiontaskpanes');
    return link === undefined ? undefined : { part: link.target, link: link.id };
  }

  #extension(): { readonly part: string; readonly root: XmlElement } | undefined {
    const panes = this.#panes();
    const target =
      panes === undefined ? undefined : this.file.relationships(panes.part).byType('/webextension')?.target;
    const root = target === undefined ? undefined : this.file.part(target)?.xml().root;
    return target === undefined || root === undefined ? undefined : { part: target, root };
  }

  #elements(): readonly XmlElement[] {
    return this.#extension()?.root.child('properties')?.elements ?? [];
  }

  /** In the order of the file. */
  get keys(): readonly string[] {
    return this.#elements().map((element) => element.attribute('name') ?? '');
  }

  /** The JSON text of a value; undefined for none. A value of the file that isn't JSON is a text. */
  get(key: string): string | undefined {
    const value = this.#elements()
      .find((element) => element.attribute('name') === key)
      ?.attribute('value');
    return value === undefined || isJson(value) ? value : JSON.stringify(value);
  }

  /** Whether settings with these keys and JSON texts stay within the limit. */
  fits(entries: Iterable<readonly [key: string, json: string]>): boolean {
    let length = 0;
    for (const [key, json] of entries) length += key.length + json.length;
    return length <= MAX_CHARACTERS;
  }

  /**
   * Adds or replaces. Like Excel (https://github.com/OfficeDev/office-js/issues/3957), throws `InvalidArgument` if the
   * settings would exceed the limit.
   */
  set(key: string, json: string): void {
    const elements = this.#elements();
    const present = elements.find((element) => element.attribute('name') === key);
    const others = elements.filter((element) => element !== present);
    const entry = (element: XmlElement) => [element.attribute('name') ?? '', element.attribute('value') ?? ''] as const;
    if (!this.fits([...others.map(entry), [key, json]]))
      throw new HostError('InvalidArgument', 'The settings take more than 2 MB');
    if (present !== undefined) {
      present.setAttribute('value', json);
      return;
    }
    const root = this.#extension()?.root ?? this.#makeExtension();
    const list = root.childInOrder('properties', ORDER);
    list.append(XmlElement.create(`${list.prefix}property`, { name: key, value: json }));
  }

  #makeExtension(): XmlElement {
    const panesPart = 'xl/webextensions/taskpanes.xml';
    const extensionPart = this.file.freeName('xl/webextensions/webextension', '.xml');
    const root = XmlElement.create('we:webextension', { 'xmlns:we': EXTENSION_NAMESPACE, id: REFERENCE.id }, [
      XmlElement.create('we:reference', REFERENCE),
      XmlElement.create('we:alternateReferences'),
      XmlElement.create('we:properties'),
      XmlElement.create('we:bindings'),
      XmlElement.create('we:snapshot', {
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      }),
    ]);
    this.file.add(Part.ofDocument(extensionPart, XmlDocument.create(root)), CONTENT_TYPES.webExtension);
    if (this.#panes() === undefined) {
      const panes = XmlElement.create('wetp:taskpanes', { 'xmlns:wetp': PANES_NAMESPACE });
      this.file.add(Part.ofDocument(panesPart, XmlDocument.create(panes)), CONTENT_TYPES.webExtensionPanes);
      this.file.link('', RELATIONSHIP_TYPES.webExtensionPanes, panesPart);
    }
    this.#listPane(this.#panes()?.part ?? panesPart, extensionPart);
    return root;
  }

  #listPane(panesPart: string, extensionPart: string): void {
    const link = this.file.link(panesPart, RELATIONSHIP_TYPES.webExtension, extensionPart);
    const pane = XmlElement.create('wetp:taskpane', { dockstate: 'right', visibility: 0, width: 350, row: 0 }, [
      XmlElement.create('wetp:webextensionref', {
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'r:id': link,
      }),
    ]);
    this.file.part(panesPart)?.xml().root.append(pane);
  }

  /** Does nothing if there is none. Parts created for settings are removed with the last one. */
  remove(key: string): void {
    const element = this.#elements().find((other) => other.attribute('name') === key);
    const extension = this.#extension();
    const panes = this.#panes();
    if (element === undefined || extension === undefined || panes === undefined) return;
    element.remove();
    if (this.#elements().length > 0 || !isOurs(extension.root)) return;
    const root = this.file.part(panes.part)?.xml().root;
    if (root === undefined) return;
    const link = this.file.relationships(panes.part).all.find(({ target }) => target === extension.part);
    if (link !== undefined) this.file.unlink(panes.part, link.id);
    root.elements
      .find((pane) => pane.descendants('webextensionref').some((reference) => reference.attribute('r:id') === link?.id))
      ?.remove();
    this.file.remove(extension.part);
    if (root.elements.length > 0) return;
    this.file.unlink('', panes.link);
    this.file.remove(panes.part);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether this package created a web extension: no add-in has an id of zeros. */
function isOurs(root: XmlElement): boolean {
  return root.child('reference')?.attribute('id') === REFERENCE.id;
}
