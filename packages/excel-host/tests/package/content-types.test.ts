import { WorkbookModel } from '../../src/workbook/workbook-model';
import { workbookWith } from '../../testing/made-files';
import { partsOf } from '../../testing/parts';

test.each([/<Override PartName="\/xl\/worksheets\/sheet1\.xml"[^>]*>/, /<Override PartName="\/xl\/styles\.xml"[^>]*>/])(
  'a part that is only named in relationships gets its type when it is written: %s',
  (override) => {
    const file = workbookWith({ '[Content_Types].xml': (xml) => xml.replace(override, '') });
    expect(partsOf(file).get('[Content_Types].xml')).not.toMatch(override);
    const workbook = WorkbookModel.open(file);
    expect(workbook.save()).toBe(file);
    workbook.activeSheet.cells.setValue(0, 0, 5);
    workbook.activeSheet.cells.setStyle(
      { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      { font: { color: '#123456' } },
    );
    expect(partsOf(workbook.save()).get('[Content_Types].xml')).toMatch(override);
  },
);
