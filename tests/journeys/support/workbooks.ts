import { zipSync } from 'fflate';
import { ExcelHost, startOffice } from 'excel-host/node';
import { sampleBytes } from '../../support/sample';

/** Office's older container with one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
}

const text = (words: string) => new TextEncoder().encode(words);

/** Files that can't be opened, by kind. */
export const NOT_WORKBOOKS = {
  text: text('Plan de mejora 2024'),
  encrypted: compoundFile('EncryptedPackage'),
  xls: compoundFile('Workbook'),
  ods: zipSync({ mimetype: [text('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
} as const satisfies Record<string, Uint8Array>;

/** A workbook with one empty sheet. */
export function emptyWorkbook(): Uint8Array {
  return ExcelHost.empty().save();
}

/** A workbook with content that isn't a plan. */
export function workbookWithoutPlan(): Uint8Array {
  const host = ExcelHost.empty();
  host.workbook.activeSheet.cells.typeInto(0, 0, 'Lista de compras');
  host.workbook.activeSheet.cells.typeInto(1, 0, 'Papel');
  return host.save();
}

/** The sample with its plan's sheet protected. */
export async function protectedPlan(): Promise<Uint8Array> {
  const host = ExcelHost.open(sampleBytes());
  const office = await startOffice(host);
  try {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    return host.save();
  } finally {
    office.stop();
  }
}
