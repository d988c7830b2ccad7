import type { XmlElement } from './xml-element';

// Namespaces, relationship and content types of ECMA-376: https://ecma-international.org/publications-and-standards/standards/ecma-376/

/** The namespace of workbooks and sheets. */
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The namespace of `r:id`. */
export const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const KIND = RELATIONSHIPS_NAMESPACE;

/**
 * The attribute with which an element in `place` refers to a relationship; if its prefix isn't declared yet, the
 * element declares it.
 */
export function relationshipAttribute(place: XmlElement, id: string): Readonly<Record<string, string>> {
  const prefix = place.prefixFor(RELATIONSHIPS_NAMESPACE);
  return prefix === undefined ? { 'xmlns:r': RELATIONSHIPS_NAMESPACE, 'r:id': id } : { [`${prefix}id`]: id };
}

/** Types of relationships. */
export const RELATIONSHIP_TYPES = {
  worksheet: `${KIND}/worksheet`,
  sharedStrings: `${KIND}/sharedStrings`,
  styles: `${KIND}/styles`,
  table: `${KIND}/table`,
  hyperlink: `${KIND}/hyperlink`,
  customProperty: `${KIND}/customProperty`,
  drawing: `${KIND}/drawing`,
  chart: `${KIND}/chart`,
  webExtension: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
  webExtensionPanes: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
} as const;

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const CONTENT_TYPES = {
  worksheet: `${SHEET_TYPE}.worksheet+xml`,
  sharedStrings: `${SHEET_TYPE}.sharedStrings+xml`,
  styles: `${SHEET_TYPE}.styles+xml`,
  table: `${SHEET_TYPE}.table+xml`,
  customProperty: `${SHEET_TYPE}.customProperty`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  webExtension: 'application/vnd.ms-office.webextension+xml',
  webExtensionPanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
} as const;
