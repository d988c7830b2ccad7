import type { SpecDocument, SpecPages } from '../../core/summary/sheet-spec';
import type { RequestBudget } from './request-budget';
import { BAR_COLORS } from './report-styles';
import { rangeOf } from './spec-range';

/** The most that merging cells, or a row's height, takes of a request, in bytes. */
const CALL_BYTES = 700;

/** The font and size of page footers, in Excel's codes. */
const FOOTER_FONT = '&"Calibri,Regular"&10';

/** A space, so that a text that begins with a digit isn't read as part of the size. */
const footer = (text: string) => (text === '' ? '' : `${FOOTER_FONT} ${text}`);

/** Merges texts over several columns, gives rows their heights, and draws bars in cells. */
export async function writeDocument(
  sheet: Excel.Worksheet,
  { rowHeights, spans, bars }: SpecDocument,
  budget: RequestBudget,
): Promise<void> {
  for (const span of spans) {
    await budget.spend(CALL_BYTES);
    rangeOf(sheet, span).merge();
  }
  let first = 0;
  while (first < rowHeights.length) {
    const height = rowHeights[first] ?? 0;
    const next = rowHeights.findIndex((other, row) => row > first && other !== height);
    const end = next === -1 ? rowHeights.length : next;
    await budget.spend(CALL_BYTES);
    sheet.getRangeByIndexes(first, 0, end - first, 1).format.rowHeight = height;
    first = end;
  }
  for (const { area, as } of bars) {
    await budget.spend(CALL_BYTES);
    const { dataBar } = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    dataBar.positiveFormat.gradientFill = false;
    dataBar.positiveFormat.fillColor = BAR_COLORS[as];
    dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: '0' };
    dataBar.upperBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: '1' };
  }
}

/** Sets up pages that are divided where the document says: Excel ignores that division when it fits a sheet to pages. */
export function setUpDocumentPages(
  sheet: Excel.Worksheet,
  { area, breaks, isOnePage, margins, leftFooter }: SpecPages,
  pageFooter: string,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = isOnePage ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.zoom = isOnePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { scale: 100 };
  pageLayout.firstPageNumber = 1;
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.footerMargin = margins.footer;
  pageLayout.setPrintArea(rangeOf(sheet, area));
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer(leftFooter);
  defaultForAllPages.centerFooter = '';
  defaultForAllPages.rightFooter = footer(pageFooter);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}
