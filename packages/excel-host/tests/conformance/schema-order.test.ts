import { ExcelHost } from '../../src';
import { partsOf } from '../../testing/parts';
import { disorderOf } from './schema-order';

const inSheet = (children: string): ReadonlyMap<string, string> =>
  new Map([['xl/worksheets/sheet1.xml', `<worksheet>${children}</worksheet>`]]);

describe('the schema’s order', () => {
  const disorders: readonly (readonly [string, string, readonly string[]])[] = [
    ['the order', '<sheetData/><mergeCells/><pageMargins/>', []],
    ['two that are swapped', '<sheetData/><pageMargins/><mergeCells/>', ['worksheet: mergeCells']],
    ['a child that is not of the schema', '<sheetData/><marks/>', ['worksheet: marks']],
    ['a swap within', '<sheetData><row><c><v/><f/></c></row></sheetData>', ['c: f']],
  ];

  test.each(disorders)('of %s', (_what, children, expected) => {
    expect(disorderOf(inSheet(children))).toEqual(expected);
  });

  test('of a series depends on its plot', () => {
    const series = '<c:ser><c:cat/><c:val/><c:smooth/></c:ser>';
    const parts = new Map(
      ['barChart', 'lineChart'].map((plot) => [`xl/charts/${plot}.xml`, `<c:${plot}>${series}</c:${plot}>`] as const),
    );
    expect(disorderOf(parts)).toEqual(['c:ser: c:smooth']);
  });

  test('covers the elements that the host writes', () => {
    const host = ExcelHost.empty();
    host.workbook.activeSheet.tabColor = '#123456';
    const parts = partsOf(host.save());
    const roots = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml'].map(
      (name) => /<(?!\?)([\w:]+)/.exec(parts.get(name) ?? '')?.[1],
    );
    expect(roots).toEqual(['workbook', 'worksheet', 'styleSheet']);
  });
});
