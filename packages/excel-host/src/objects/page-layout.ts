import { HostError } from '../package/host-error';
import { isRecord, type Json } from './json';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../workbook/references/area';
import type { HeaderFooterTexts, PageMargins, PageZoom } from '../workbook/print/page-setup';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import type { Arguments } from './arguments';
import { areaArgument, areasAt, rangeOrNull, rangeOrThrow } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable, PropertyMember } from './object-table';
import type { Session } from './session';
import { flagValue, numberValue, otherSide, textValue, wordValue } from './values';

/** The file's numbers for common paper sizes: https://learn.microsoft.com/javascript/api/excel/excel.papertype */
const PAPERS: Readonly<Record<string, string>> = {
  '1': 'Letter',
  '3': 'Tabloid',
  '4': 'Ledger',
  '5': 'Legal',
  '6': 'Statement',
  '7': 'Executive',
  '8': 'A3',
  '9': 'A4',
  '11': 'A5',
  '12': 'B4',
  '13': 'B5',
  '14': 'Folio',
};

type Switch = 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite';

function pageSwitch(name: Switch): PropertyMember<SheetModel> {
  return {
    kind: 'property',
    set: '1.9',
    get: ({ pageSetup }) => pageSetup[name],
    assign: ({ pageSetup }, value) => {
      pageSetup[name] = flagValue(value);
    },
  };
}

function margin(name: keyof PageMargins): PropertyMember<SheetModel> {
  return {
    kind: 'property',
    set: '1.9',
    get: ({ pageSetup }) => pageSetup.margins[name],
    assign: ({ pageSetup }, value) => pageSetup.setMargins({ [name]: marginPoints(numberValue(value)) }),
  };
}

function wholeNumber(number: number): number {
  if (!Number.isInteger(number)) throw new HostError('InvalidArgument', 'A page number is a whole number.');
  return number;
}

function marginPoints(points: number): number {
  if (points < 0) throw new HostError('InvalidArgument', 'A margin is not negative.');
  return points;
}

function readZoom(zoom: PageZoom): Json {
  if ('scale' in zoom) return { scale: zoom.scale };
  const { pagesWide, pagesTall } = zoom;
  return {
    ...(pagesWide === 0 ? {} : { horizontalFitToPages: pagesWide }),
    ...(pagesTall === 0 ? {} : { verticalFitToPages: pagesTall }),
  };
}

function zoomFrom(value: Json): PageZoom {
  if (!isRecord(value)) throw new HostError('InvalidArgument', 'A zoom is an object.');
  const whole = (name: string): number => {
    const given = value[name];
    if (given === undefined || given === null) return 0;
    if (typeof given !== 'number' || !Number.isInteger(given) || given < 1) {
      throw new HostError('InvalidArgument', `${name} is a whole number from 1.`);
    }
    return given;
  };
  const [scale, pagesWide, pagesTall] = [whole('scale'), whole('horizontalFitToPages'), whole('verticalFitToPages')];
  if (pagesWide > 0 || pagesTall > 0) return { pagesWide, pagesTall };
  if (scale < 10 || scale > 400) throw new HostError('InvalidArgument', 'A scale is 10 to 400 per cent.');
  return { scale };
}

/** The areas of an argument: a `Range`, a `RangeAreas`, or addresses. */
function areasArgument(args: Arguments, sheet: SheetModel, session: Session): readonly Area[] {
  const several = args.object(0, 'RangeAreas');
  if (several !== undefined) return several.target.areas;
  return args.object(0, 'Range') === undefined
    ? areasAt(sheet, args.text(0), session)
    : [areaArgument(args, 0, sheet, session)];
}

function printAreaOrNull(sheet: SheetModel): ExcelObject<'RangeAreas'> | null {
  const areas = sheet.pageSetup.printArea;
  return areas.length === 0 ? null : new ExcelObject('RangeAreas', { sheet, areas });
}

export const pageLayoutTable: ObjectTable<'PageLayout'> = {
  type: 'PageLayout',
  members: {
    headersFooters: { kind: 'object', set: '1.9', get: (sheet) => new ExcelObject('HeaderFooterGroup', sheet) },
    blackAndWhite: pageSwitch('blackAndWhite'),
    bottomMargin: margin('bottom'),
    centerHorizontally: pageSwitch('centerHorizontally'),
    centerVertically: pageSwitch('centerVertically'),
    firstPageNumber: {
      kind: 'property',
      set: '1.9',
      get: ({ pageSetup }) => pageSetup.firstPageNumber ?? '',
      assign: ({ pageSetup }, value) => {
        pageSetup.firstPageNumber = value === '' ? undefined : wholeNumber(numberValue(value));
      },
    },
    footerMargin: margin('footer'),
    headerMargin: margin('header'),
    leftMargin: margin('left'),
    orientation: {
      kind: 'property',
      set: '1.9',
      get: ({ pageSetup }) => (pageSetup.orientation === 'portrait' ? 'Portrait' : 'Landscape'),
      assign: ({ pageSetup }, value) => {
        pageSetup.orientation = wordValue(value, ['Portrait', 'Landscape']) === 'Portrait' ? 'portrait' : 'landscape';
      },
    },
    paperSize: {
      kind: 'property',
      set: '1.9',
      get: ({ pageSetup }) => PAPERS[String(pageSetup.paperSize)] ?? null,
      assign: ({ pageSetup }, value, { circumstances }) => {
        if (!circumstances.hasPrinter) throw new HostError('GeneralException', 'There is no printer.');
        pageSetup.paperSize = Number(otherSide(PAPERS, value));
      },
    },
    printGridlines: pageSwitch('printGridlines'),
    printHeadings: pageSwitch('printHeadings'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    zoom: {
      kind: 'property',
      set: '1.9',
      get: ({ pageSetup }) => readZoom(pageSetup.zoom),
      assign: ({ pageSetup }, value) => {
        pageSetup.zoom = zoomFrom(value);
      },
    },
    getPrintArea: {
      kind: 'method',
      set: '1.9',
      call: (sheet) => {
        const area = printAreaOrNull(sheet);
        if (area === null) throw new HostError('ItemNotFound', 'The worksheet has no print area.');
        return area;
      },
    },
    getPrintAreaOrNullObject: { kind: 'method', set: '1.9', call: printAreaOrNull },
    getPrintTitleColumns: {
      kind: 'method',
      set: '1.9',
      call: (sheet) => rangeOrThrow(sheet, sheet.pageSetup.printTitleColumns),
    },
    getPrintTitleColumnsOrNullObject: {
      kind: 'method',
      set: '1.9',
      call: (sheet) => rangeOrNull(sheet, sheet.pageSetup.printTitleColumns),
    },
    getPrintTitleRows: {
      kind: 'method',
      set: '1.9',
      call: (sheet) => rangeOrThrow(sheet, sheet.pageSetup.printTitleRows),
    },
    getPrintTitleRowsOrNullObject: {
      kind: 'method',
      set: '1.9',
      call: (sheet) => rangeOrNull(sheet, sheet.pageSetup.printTitleRows),
    },
    setPrintArea: {
      kind: 'command',
      set: '1.9',
      edits: true,
      call: (sheet, args, session) => {
        sheet.pageSetup.printArea = areasArgument(args, sheet, session);
      },
    },
    setPrintTitleColumns: {
      kind: 'command',
      set: '1.9',
      edits: true,
      call: (sheet, args, session) => {
        const { column, columnCount } = areaArgument(args, 0, sheet, session);
        sheet.pageSetup.printTitleColumns = { column, columnCount, row: 0, rowCount: MAX_ROWS };
      },
    },
    setPrintTitleRows: {
      kind: 'command',
      set: '1.9',
      edits: true,
      call: (sheet, args, session) => {
        const { row, rowCount } = areaArgument(args, 0, sheet, session);
        sheet.pageSetup.printTitleRows = { row, rowCount, column: 0, columnCount: MAX_COLUMNS };
      },
    },
  },
};

/**
 * `Excel.HeaderFooterGroup`: only the header and footer of all pages. Those of first or even pages in the workbook stay
 * as they are.
 */
export const headerFooterGroupTable: ObjectTable<'HeaderFooterGroup'> = {
  type: 'HeaderFooterGroup',
  members: {
    defaultForAllPages: { kind: 'object', set: '1.9', get: (sheet) => new ExcelObject('HeaderFooter', sheet) },
  },
};

function headerText(name: keyof HeaderFooterTexts): PropertyMember<SheetModel> {
  return {
    kind: 'property',
    set: '1.9',
    get: ({ pageSetup }) => pageSetup.headerFooter[name],
    assign: ({ pageSetup }, value) => pageSetup.setHeaderFooter({ [name]: textValue(value) }),
  };
}

export const headerFooterTable: ObjectTable<'HeaderFooter'> = {
  type: 'HeaderFooter',
  members: {
    centerFooter: headerText('centerFooter'),
    centerHeader: headerText('centerHeader'),
    leftFooter: headerText('leftFooter'),
    leftHeader: headerText('leftHeader'),
    rightFooter: headerText('rightFooter'),
    rightHeader: headerText('rightHeader'),
  },
};
