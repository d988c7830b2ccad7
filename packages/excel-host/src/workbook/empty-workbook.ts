import { OpcPackage } from '../package/opc-package';
import { escapeAttribute } from '../package/xml-text';
import { CONTENT_TYPES, MAIN_NAMESPACE, RELATIONSHIPS_NAMESPACE, RELATIONSHIP_TYPES } from '../package/office-names';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const EMPTY_SHEET = `${HEAD}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** The minimal XML of a workbook's formats. */
export const EMPTY_STYLES = `${HEAD}<styleSheet xmlns="${MAIN_NAMESPACE}"><fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

/** The package of a workbook with one empty sheet. */
export function emptyPackage(sheetName: string): OpcPackage {
  const relationships = (links: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`;
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  return OpcPackage.create([
    {
      name: '[Content_Types].xml',
      xml: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', main)}${override('xl/worksheets/sheet1.xml', CONTENT_TYPES.worksheet)}${override('xl/styles.xml', CONTENT_TYPES.styles)}</Types>`,
    },
    {
      name: '_rels/.rels',
      xml: relationships(link('rId1', `${RELATIONSHIPS_NAMESPACE}/officeDocument`, 'xl/workbook.xml')),
    },
    {
      name: 'xl/workbook.xml',
      xml: `${HEAD}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}"><bookViews><workbookView/></bookViews><sheets><sheet name="${escapeAttribute(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      xml: relationships(
        link('rId1', RELATIONSHIP_TYPES.worksheet, 'worksheets/sheet1.xml') +
          link('rId2', RELATIONSHIP_TYPES.styles, 'styles.xml'),
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', xml: EMPTY_SHEET },
    { name: 'xl/styles.xml', xml: EMPTY_STYLES },
  ]);
}
