import { SaxesParser } from 'saxes';

const SHAPE = 'a:xfrm a:prstGeom|a:custGeom a:noFill|a:solidFill|a:gradFill|a:pattFill a:ln a:effectLst';
const RUN = 'a:ln a:noFill|a:solidFill|a:gradFill a:effectLst a:latin a:ea a:cs';
const AXIS =
  'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses|c:crossesAt';
const SERIES = 'c:idx c:order c:tx c:spPr';

/**
 * The order in which the schema requires the children of an element; alternatives are separated by `|`: ECMA-376 part
 * 1, annex A. Independent of the host's own lists, to detect mistakes in those.
 */
const ORDERS: Readonly<Record<string, string>> = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
  row: 'c extLst',
  c: 'f v|is extLst',
  conditionalFormatting: 'cfRule extLst',
  cfRule: 'formula colorScale|dataBar|iconSet extLst',
  autoFilter: 'filterColumn sortState extLst',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  patternFill: 'fgColor bgColor',
  border: 'left right top bottom diagonal vertical horizontal',
  xf: 'alignment protection extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
  'xdr:twoCellAnchor': 'xdr:from xdr:to xdr:sp|xdr:grpSp|xdr:graphicFrame|xdr:cxnSp|xdr:pic xdr:clientData',
  'xdr:graphicFrame': 'xdr:nvGraphicFramePr xdr:xfrm a:graphic',
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners mc:AlternateContent c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:extLst',
  'c:title': 'c:tx c:layout c:overlay c:spPr c:txPr c:extLst',
  'c:legend': 'c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr c:extLst',
  'c:plotArea': 'c:layout c:barChart|c:lineChart|c:pieChart|c:doughnutChart c:catAx|c:valAx c:dTable c:spPr c:extLst',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst',
  'c:lineChart':
    'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId c:extLst',
  'c:pieChart': 'c:varyColors c:ser c:dLbls c:firstSliceAng c:extLst',
  'c:doughnutChart': 'c:varyColors c:ser c:dLbls c:firstSliceAng c:holeSize c:extLst',
  'c:barChart/c:ser': `${SERIES} c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:shape c:extLst`,
  'c:lineChart/c:ser': `${SERIES} c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:smooth c:extLst`,
  'c:pieChart/c:ser': `${SERIES} c:explosion c:dPt c:dLbls c:cat c:val c:extLst`,
  'c:doughnutChart/c:ser': `${SERIES} c:explosion c:dPt c:dLbls c:cat c:val c:extLst`,
  'c:dPt': 'c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr c:pictureOptions c:extLst',
  'c:dLbls':
    'c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:leaderLines c:extLst',
  'c:catAx': `${AXIS} c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst`,
  'c:valAx': `${AXIS} c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst`,
  'c:scaling': 'c:logBase c:orientation c:max c:min c:extLst',
  'c:spPr': SHAPE,
  'a:ln':
    'a:noFill|a:solidFill|a:gradFill|a:pattFill a:prstDash|a:custDash a:round|a:bevel|a:miter a:headEnd a:tailEnd',
  'c:txPr': 'a:bodyPr a:lstStyle a:p',
  'c:rich': 'a:bodyPr a:lstStyle a:p',
  'a:p': 'a:pPr a:r|a:br|a:fld a:endParaRPr',
  'a:r': 'a:rPr a:t',
  'a:defRPr': RUN,
  'a:rPr': RUN,
};

const PLACES = new Map(
  Object.entries(ORDERS).map(([parent, order]) => [
    parent,
    new Map(order.split(' ').flatMap((place, index) => place.split('|').map((name) => [name, index] as const))),
  ]),
);

interface Open {
  readonly name: string;
  readonly places: ReadonlyMap<string, number> | undefined;
  last: number;
}

/** Children in the XML of a part that the schema doesn't allow, or not in that order: `c:chart: c:legend` each. */
function disorderIn(xml: string): readonly string[] {
  const found: string[] = [];
  const open: Open[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1);
    if (parent?.places !== undefined) {
      const place = parent.places.get(name) ?? -1;
      if (place < parent.last) found.push(`${parent.name}: ${name}`);
      parent.last = Math.max(place, parent.last);
    }
    open.push({ name, places: PLACES.get(`${parent?.name ?? ''}/${name}`) ?? PLACES.get(name), last: 0 });
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

/**
 * Elements of a workbook's parts that aren't in the schema's order, in parts without prefixes for the main namespace.
 */
export function disorderOf(parts: ReadonlyMap<string, string>): readonly string[] {
  return [...parts]
    .filter(([name]) => name.startsWith('xl/') && name.endsWith('.xml'))
    .flatMap(([, xml]) => disorderIn(xml));
}
