import { ExcelHost, startOffice, type OfficeInNode } from 'excel-host/node';
import { looksNew } from '../../../src/excel/marks/announced-marks';
import { markedSituation } from '../../../src/excel/marks/mark-tag';

/** A workbook in an Excel of its own. */
export interface OpenBook {
  readonly host: ExcelHost;
  readonly office: OfficeInNode;
}

export async function openBook(bytes: Uint8Array): Promise<OpenBook> {
  const host = ExcelHost.open(bytes);
  return { host, office: await startOffice(host) };
}

/** Lets the add-in's code run in this workbook until another one gets it. */
export function bringToFront({ office: { Excel, Office, OfficeExtension } }: OpenBook): void {
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}

/** What belongs to the user: cells with formula or value and format, and conditional formats, by sheet. */
export function contentsOf({ host }: OpenBook, sheetNames: readonly string[]): Readonly<Record<string, string>> {
  const contents: Record<string, string> = {};
  const isMarking = host.workbook.settings.keys.includes('plan-mejora.marking');
  for (const sheet of host.workbook.sheets.filter(({ name }) => sheetNames.includes(name))) {
    for (const { row, column, value, formula } of sheet.cells.entries(EVERYWHERE)) {
      const { numberFormat } = sheet.cells.style(row, column);
      contents[`${sheet.name} ${row},${column}`] = `${JSON.stringify(formula ?? value)} ${numberFormat}`;
    }
    const rules = sheet.conditionalFormats.all.filter(
      // A marking that failed may leave a new rule without its formula; the announcement tells it from a user's.
      ({ formulas }) =>
        !formulas.some((formula) => markedSituation(formula) !== null || (isMarking && looksNew(formula))),
    );
    contents[`${sheet.name} rules`] = JSON.stringify(rules.map(({ type, areas, formulas }) => [type, areas, formulas]));
  }
  return contents;
}

const EVERYWHERE = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 200 };

/** Everything in a workbook that someone can see or find out, without the bytes of its file. */
export function traceOf(book: OpenBook): unknown {
  const { workbook } = book.host;
  const names = workbook.sheets.map(({ name }) => name);
  return {
    names,
    contents: contentsOf(book, names),
    rules: workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.all.length),
    defined: workbook.names.all.map(({ name, formula }) => [name, formula]),
    tables: workbook.tables.map(({ name }) => name),
    settings: workbook.settings.keys,
    properties: workbook.sheets.map(({ customProperties }) => customProperties.keys),
  };
}
