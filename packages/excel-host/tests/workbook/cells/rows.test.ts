import { WorkbookModel } from '../../../src/workbook/workbook-model';

function reopened(change: (sheet: WorkbookModel['sheets'][number]) => void) {
  const workbook = WorkbookModel.empty();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  change(sheet);
  const [again] = WorkbookModel.open(workbook.save()).sheets;
  if (again === undefined) throw new Error('no sheet');
  return again;
}

describe('a row without cells', () => {
  test('keeps its height in the file', () => {
    const sheet = reopened(({ layout }) => {
      layout.setRowHeight(4, 2, 33);
    });
    expect([3, 4, 5, 6].map((row) => sheet.layout.rowHeight(row))).toEqual([15, 33, 33, 15]);
  });

  test('stays hidden in the file, between rows with cells', () => {
    const sheet = reopened(({ layout, cells }) => {
      cells.setValue(0, 0, 'above');
      layout.setRowsHidden(1, 1, true);
      cells.setValue(2, 0, 'below');
    });
    expect([0, 1, 2].map((row) => sheet.layout.rowHidden(row))).toEqual([false, true, false]);
    expect(sheet.cells.value(2, 0)).toBe('below');
  });
});
