import { Part } from '../../package/part';
import { XmlDocument } from '../../package/xml-document';
import { XmlElement } from '../../package/xml-element';
import { CHART_NAMESPACE, DRAWING_NAMESPACE, SHEET_DRAWING_NAMESPACE, drawingPrefix } from './chart-xml';
import {
  CONTENT_TYPES,
  RELATIONSHIPS_NAMESPACE,
  RELATIONSHIP_TYPES,
  relationshipAttribute,
} from '../../package/office-names';
import { SHEET_ORDER } from '../../package/schema-order';
import type { SheetContext } from '../cells/sheet-context';

/** A chart in a sheet's drawing: its frame, the anchor of the frame, and the chart's part. */
export interface ChartFrame {
  readonly anchor: XmlElement;
  /** `<xdr:cNvPr>`: id and name. */
  readonly properties: XmlElement;
  readonly link: string;
  readonly partName: string;
}

/** A sheet's drawing. Pictures and shapes in it stay as they are. */
export class ChartDrawing {
  /** Whether the file had an empty drawing, which is then kept. */
  #wasEmpty: boolean | undefined;

  constructor(private readonly context: SheetContext) {}

  #partName(): string | undefined {
    const link = this.context.root().child('drawing')?.attributeIn(RELATIONSHIPS_NAMESPACE, 'id');
    if (link === undefined) return undefined;
    return this.context.workbook.file.relationships(this.context.partName).byId(link)?.target;
  }

  get #root(): XmlElement | undefined {
    const name = this.#partName();
    const root = name === undefined ? undefined : this.context.workbook.file.part(name)?.xml().root;
    if (root !== undefined) this.#wasEmpty ??= root.elements.length === 0;
    return root;
  }

  /** The anchors of everything in the drawing. */
  get anchors(): readonly XmlElement[] {
    return this.#root?.elements.filter(({ localName }) => localName.endsWith('Anchor')) ?? [];
  }

  /** The charts in the order of the drawing, except those in groups. */
  get frames(): readonly ChartFrame[] {
    const name = this.#partName();
    if (name === undefined) return [];
    const links = this.context.workbook.file.relationships(name);
    return this.anchors.flatMap((anchor) => {
      const frame = anchor.child('graphicFrame');
      const properties = frame?.descendants('cNvPr')[0];
      const chart = frame?.descendants('chart')[0];
      const link = chart?.attributeIn(RELATIONSHIPS_NAMESPACE, 'id');
      const partName = link === undefined ? undefined : links.byId(link)?.target;
      const part = partName === undefined ? undefined : this.context.workbook.file.part(partName);
      if (properties === undefined || link === undefined || part === undefined) return [];
      // Newer chart types (treemap, waterfall) have another format.
      return part.xml().root.localName === 'chartSpace' ? [{ anchor, properties, link, partName: part.name }] : [];
    });
  }

  /** Adds a chart in front of everything else. */
  add(chart: XmlElement): ChartFrame {
    const { file } = this.context.workbook;
    const root = this.#root ?? this.#make();
    const drawing = this.#partName() ?? '';
    const partName = file.freeName('xl/charts/chart', '.xml');
    file.add(Part.ofDocument(partName, XmlDocument.create(chart)), CONTENT_TYPES.chart);
    const link = file.link(drawing, RELATIONSHIP_TYPES.chart, partName);
    const numbers = root.descendants('cNvPr').map((element) => Number(element.attribute('id')));
    const id = Math.max(1, ...numbers.filter(Number.isFinite)) + 1;
    const { anchor, properties } = makeAnchor(root, id, link);
    root.append(anchor);
    return { anchor, properties, link, partName };
  }

  #make(): XmlElement {
    const { file } = this.context.workbook;
    const name = file.freeName('xl/drawings/drawing', '.xml');
    const root = XmlElement.create('xdr:wsDr', {
      'xmlns:xdr': SHEET_DRAWING_NAMESPACE,
      'xmlns:a': DRAWING_NAMESPACE,
    });
    file.add(Part.ofDocument(name, XmlDocument.create(root)), CONTENT_TYPES.drawing);
    const link = file.link(this.context.partName, RELATIONSHIP_TYPES.drawing, name);
    const sheet = this.context.root();
    sheet.insertInOrder(XmlElement.create(`${sheet.prefix}drawing`, relationshipAttribute(sheet, link)), SHEET_ORDER);
    this.#wasEmpty = false;
    return root;
  }

  /** Removes a chart with its parts, and the drawing if it is then empty. */
  remove({ anchor, link, partName }: ChartFrame): void {
    const { file } = this.context.workbook;
    const drawing = this.#partName();
    if (drawing === undefined) return;
    anchor.remove();
    file.unlink(drawing, link);
    file.removeWithOwn(partName);
    if (this.#root?.elements.length !== 0 || this.#wasEmpty === true) return;
    const element = this.context.root().child('drawing');
    file.unlink(this.context.partName, element?.attributeIn(RELATIONSHIPS_NAMESPACE, 'id') ?? '');
    element?.remove();
    file.removeWithOwn(drawing);
  }
}

function makeAnchor(
  root: XmlElement,
  id: number,
  link: string,
): { readonly anchor: XmlElement; readonly properties: XmlElement } {
  const shared = drawingPrefix(root);
  const x = (
    name: string,
    attributes: Readonly<Record<string, string | number>> = {},
    children: readonly XmlElement[] = [],
  ): XmlElement => XmlElement.create(root.prefix + name, attributes, children);
  const a = (
    name: string,
    attributes: Readonly<Record<string, string | number>> = {},
    children: readonly XmlElement[] = [],
  ): XmlElement => XmlElement.create(shared + name, attributes, children);
  const corner = (name: string): XmlElement =>
    x(
      name,
      {},
      ['col', 'colOff', 'row', 'rowOff'].map((part) => x(part)),
    );
  const properties = x('cNvPr', { id, name: `Chart ${id - 1}` });
  const chart = XmlElement.create('c:chart', {
    'xmlns:c': CHART_NAMESPACE,
    'xmlns:r': RELATIONSHIPS_NAMESPACE,
    'r:id': link,
  });
  const frame = x('graphicFrame', { macro: '' }, [
    x('nvGraphicFramePr', {}, [properties, x('cNvGraphicFramePr')]),
    x('xfrm', {}, [a('off', { x: 0, y: 0 }), a('ext', { cx: 0, cy: 0 })]),
    a('graphic', {}, [a('graphicData', { uri: CHART_NAMESPACE }, [chart])]),
  ]);
  const anchor = x('twoCellAnchor', {}, [corner('from'), corner('to'), frame, x('clientData')]);
  return { anchor, properties };
}
