import { HostError } from './host-error';
import { OpcPackage } from './opc-package';

const STRICT = 'http://purl.oclc.org/ooxml/';

/** Opens a workbook's package and finds its workbook part. Throws a `HostError` that says why it can't be opened. */
export function openPackage(bytes: Uint8Array): { readonly file: OpcPackage; readonly workbookPart: string } {
  const file = OpcPackage.open(bytes);
  const main = file.relationships('').byType('/officeDocument');
  if (main === undefined) throw new HostError('NotAWorkbook', 'The file is a package, but not a workbook');
  const type = file.contentTypes.of(main.target);
  if (type.includes('sheet.binary')) throw new HostError('BinaryWorkbook', 'The workbook is an .xlsb file');
  if (!type.includes('spreadsheetml') && !type.includes('ms-excel'))
    throw new HostError('NotAWorkbook', 'The file is a document of another kind');
  if (main.type.startsWith(STRICT)) throw new HostError('StrictWorkbook', 'The workbook is a Strict Open XML file');
  if (file.part(main.target) === undefined) throw new HostError('DamagedWorkbook', 'The workbook part is missing');
  for (const { type: link, target } of file.relationships(main.target).all) {
    if (link.endsWith('/worksheet') && file.part(target) === undefined)
      throw new HostError('DamagedWorkbook', `The workbook names a sheet that it doesn't hold: ${target}`);
  }
  return { file, workbookPart: main.target };
}
