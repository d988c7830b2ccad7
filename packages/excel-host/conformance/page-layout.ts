import { about, addressOf, does, refused, valueOf, type ObjectCases } from './case';

const page = about((sheet) => sheet.pageLayout);
const margin = (
  name: 'bottomMargin' | 'footerMargin' | 'headerMargin' | 'leftMargin' | 'rightMargin' | 'topMargin',
  first: number,
) => [
  page.written(name, first, 0, 36),
  page.does(
    'is not negative',
    async (object, _sheet, context) => {
      object[name] = -1;
      await context.sync();
    },
    refused('InvalidArgument'),
  ),
];

/** `Excel.PageLayout`: https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayoutCases: ObjectCases = {
  blackAndWhite: page.written('blackAndWhite', false, true),
  bottomMargin: margin('bottomMargin', 54),
  centerHorizontally: page.written('centerHorizontally', false, true),
  centerVertically: page.written('centerVertically', false, true),
  firstPageNumber: page.written('firstPageNumber', '', 3),
  footerMargin: margin('footerMargin', 21.6),
  getPrintArea: page.does(
    'throws ItemNotFound where there is none',
    (object, _sheet, context) => addressOf(context, object.getPrintArea()),
    refused('ItemNotFound'),
  ),
  getPrintAreaOrNullObject: page.does(
    'is a null object where there is none',
    (object, _sheet, context) => addressOf(context, object.getPrintAreaOrNullObject()),
    null,
  ),
  getPrintTitleColumns: page.does(
    'are the title columns',
    (object, _sheet, context) => {
      object.setPrintTitleColumns('A:B');
      return addressOf(context, object.getPrintTitleColumns());
    },
    'A:B',
  ),
  getPrintTitleColumnsOrNullObject: page.does(
    'is a null object where there are none',
    (object, _sheet, context) => addressOf(context, object.getPrintTitleColumnsOrNullObject()),
    null,
  ),
  getPrintTitleRows: page.does(
    'are the title rows',
    (object, _sheet, context) => {
      object.setPrintTitleRows('1:3');
      return addressOf(context, object.getPrintTitleRows());
    },
    '1:3',
  ),
  getPrintTitleRowsOrNullObject: page.does(
    'is a null object where there are none',
    (object, _sheet, context) => addressOf(context, object.getPrintTitleRowsOrNullObject()),
    null,
  ),
  headerMargin: margin('headerMargin', 21.6),
  headersFooters: page.leadsTo('headersFooters/defaultForAllPages/centerHeader', ''),
  leftMargin: margin('leftMargin', 50.4),
  orientation: page.written('orientation', 'Portrait', 'Landscape'),
  paperSize: page.does(
    'is the paper’s size',
    async (object) => {
      const seen: unknown[] = [];
      for (const paper of ['A3', 'Letter', 'Legal', 'A5', 'A4'] as const) {
        object.paperSize = paper;
        seen.push(await valueOf(object, 'paperSize'));
      }
      return seen;
    },
    ['A3', 'Letter', 'Legal', 'A5', 'A4'],
    { read: (sheet) => valueOf(sheet.pageLayout, 'paperSize'), gives: 'A4' },
  ),
  printGridlines: page.written('printGridlines', false, true),
  printHeadings: page.written('printHeadings', false, true),
  rightMargin: margin('rightMargin', 50.4),
  setPrintArea: [
    page.does(
      'takes a range',
      (object, sheet, context) => {
        object.setPrintArea(sheet.getRange('A1:D9'));
        return addressOf(context, object.getPrintArea());
      },
      'A1:D9',
      { read: (sheet, context) => addressOf(context, sheet.pageLayout.getPrintArea()), gives: 'A1:D9' },
    ),
    page.does(
      'or several areas',
      (object, sheet, context) => {
        object.setPrintArea(sheet.getRanges('A1:B2,D4:E5'));
        return addressOf(context, object.getPrintArea());
      },
      'A1:B2,D4:E5',
      { read: (sheet, context) => addressOf(context, sheet.pageLayout.getPrintArea()), gives: 'A1:B2,D4:E5' },
    ),
  ],
  setPrintTitleColumns: page.does(
    'sets the columns at the left of each page',
    (object, sheet, context) => {
      object.setPrintTitleColumns(sheet.getRange('B2:C3'));
      return addressOf(context, object.getPrintTitleColumns());
    },
    'B:C',
    { read: (sheet, context) => addressOf(context, sheet.pageLayout.getPrintTitleColumns()), gives: 'B:C' },
  ),
  setPrintTitleRows: page.does(
    'sets the rows at the top of each page',
    (object, _sheet, context) => {
      object.setPrintTitleRows('2:4');
      return addressOf(context, object.getPrintTitleRows());
    },
    '2:4',
    { read: (sheet, context) => addressOf(context, sheet.pageLayout.getPrintTitleRows()), gives: '2:4' },
  ),
  topMargin: margin('topMargin', 54),
  zoom: [
    page.written('zoom', { scale: 100 }, { scale: 50 }),
    page.written(
      'zoom',
      { scale: 100 },
      { horizontalFitToPages: 1 },
      { horizontalFitToPages: 1, verticalFitToPages: 2 },
    ),
    page.does(
      'a scale is 10 to 400',
      async (object, _sheet, context) => {
        object.zoom = { scale: 401 };
        await context.sync();
      },
      refused('InvalidArgument'),
    ),
  ],
};

const texts = about((sheet) => sheet.pageLayout.headersFooters.defaultForAllPages);

/** `Excel.HeaderFooter`: https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export const headerFooterCases: ObjectCases = {
  centerFooter: texts.written('centerFooter', '', 'Página &P de &N'),
  centerHeader: texts.written('centerHeader', '', '&A'),
  leftFooter: texts.written('leftFooter', '', '&F'),
  leftHeader: texts.written('leftHeader', '', '&D'),
  rightFooter: texts.written('rightFooter', '', 'a & b'),
  rightHeader: texts.written('rightHeader', '', '12 de mayo'),
};

/** `Excel.HeaderFooterGroup`: https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export const headerFooterGroupCases: ObjectCases = {
  defaultForAllPages: does(
    'is used for all pages',
    (sheet) => {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.defaultForAllPages.set({ leftHeader: 'left', rightHeader: 'right' });
      return valueOf(headersFooters.defaultForAllPages, 'leftHeader');
    },
    'left',
    { read: (sheet) => valueOf(sheet.pageLayout.headersFooters.defaultForAllPages, 'rightHeader'), gives: 'right' },
  ),
};
