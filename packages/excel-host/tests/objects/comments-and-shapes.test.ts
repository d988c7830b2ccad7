import { WorkbookModel } from '../../src/workbook/workbook-model';
import { openOffice } from '../../testing';
import { withParts } from '../../testing/made-files';

const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const COMMENTS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

/** A sheet without cells that has a picture, a text box, a chart's frame, and a comment with a reply. */
const file = () =>
  withParts(WorkbookModel.empty().save(), {
    'xl/worksheets/sheet1.xml': (xml) =>
      xml.replace('</worksheet>', `<drawing xmlns:r="${LINKS}" r:id="rId1"/></worksheet>`),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}">${['pic', 'sp', 'graphicFrame'].map((name) => `<xdr:absoluteAnchor><xdr:${name}/></xdr:absoluteAnchor>`).join('')}</xdr:wsDr>`,
    'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${COMMENTS}"><threadedComment ref="A1" id="1"/><threadedComment ref="A1" id="2" parentId="1"/></ThreadedComments>`,
  });

test('comments and shapes of a file are counted, without replies and charts', async () => {
  await openOffice(file());
  const counts = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const asked = [sheet.comments.getCount(), sheet.shapes.getCount()];
    await context.sync();
    return asked.map(({ value }) => value);
  });
  expect(counts).toEqual([1, 2]);
});
