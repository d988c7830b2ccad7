import { XmlElement } from '../../package/xml-element';

export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** The namespace of fills, lines and text in all drawings. */
export const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** The namespace of a sheet's drawing. */
export const SHEET_DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/**
 * The order in which the schema requires the children of a chart's elements (ECMA-376 part 1, annex A). Lists for
 * several types of plots, series or axes combine their orders, which are compatible.
 */
export const CHART_ORDER = {
  space:
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  plot: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines dropLines hiLowLines upDownBars marker smooth firstSliceAng holeSize axId extLst',
  series:
    'idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val smooth shape extLst',
  marker: 'symbol size spPr extLst',
  point: 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
  labels:
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  axis: 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl crossBetween majorUnit minorUnit dispUnits extLst',
  scaling: 'logBase orientation max min extLst',
  title: 'tx layout overlay spPr txPr extLst',
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
  shape:
    'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst',
  line: 'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst',
  run: 'ln noFill solidFill gradFill blipFill pattFill grpFill effectLst effectDag highlight uLnTx uLn uFillTx uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst',
} as const;

/** An element of a chart whose children have an order. */
export type ChartPart = keyof typeof CHART_ORDER;

export function orderOf(part: ChartPart): readonly string[] {
  return CHART_ORDER[part].split(' ');
}

/** The `val` of a child: `<c:gapWidth val="50"/>`; undefined without the child. */
export function settingOf(parent: XmlElement | undefined, name: string): string | undefined {
  return parent?.child(name)?.attribute('val');
}

/** Whether a boolean child is true; a child without a `val` is. */
export function isSettingOn(parent: XmlElement | undefined, name: string, absent = false): boolean {
  const child = parent?.child(name);
  return child === undefined ? absent : ['1', 'true'].includes(child.attribute('val') ?? '1');
}

/** Sets the `val` of a child, in its place; undefined removes the child. */
export function setSetting(
  parent: XmlElement,
  part: ChartPart,
  name: string,
  value: string | number | undefined,
): void {
  if (value === undefined) parent.child(name)?.remove();
  else parent.childInOrder(name, orderOf(part)).setAttribute('val', value);
}

/** The prefix of the drawing namespace, with its colon; declared at the root if necessary. */
export function drawingPrefix(at: XmlElement): string {
  const known = at.prefixFor(DRAWING_NAMESPACE);
  if (known !== undefined) return known;
  let root = at;
  while (root.parent !== undefined) root = root.parent;
  root.setAttribute('xmlns:a', DRAWING_NAMESPACE);
  return 'a:';
}

/** A child in the drawing namespace, such as `<a:solidFill>`, whatever its prefix. */
export function drawn(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.elements.find((element) => element.localName === name);
}

/** Creates elements of a chart with the prefixes that its part declares. */
export interface ChartMaker {
  /** An element of the chart namespace; a value that isn't a list becomes its `val`. */
  c(name: string, content?: string | number | readonly XmlElement[]): XmlElement;
  /** An element of the drawing namespace. */
  a(name: string, attributes?: Readonly<Record<string, string | number>>, children?: readonly XmlElement[]): XmlElement;
}

/** A maker for the part of an element. */
export function makerFor(at: XmlElement): ChartMaker {
  const shared = drawingPrefix(at);
  return {
    c: (name, content = []) =>
      typeof content === 'object'
        ? XmlElement.create(at.prefix + name, {}, content)
        : XmlElement.create(at.prefix + name, { val: content }),
    a: (name, attributes = {}, children = []) => XmlElement.create(shared + name, attributes, children),
  };
}

/** Inserts an element of the drawing namespace in order, replacing one of the same name. */
export function placeDrawn(parent: XmlElement, part: ChartPart, element: XmlElement): void {
  drawn(parent, element.localName)?.remove();
  const order = orderOf(part);
  const rank = order.indexOf(element.localName);
  parent.insertBefore(
    element,
    parent.elements.find((other) => order.indexOf(other.localName) > rank),
  );
}
