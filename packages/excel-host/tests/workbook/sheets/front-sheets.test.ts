import { WorkbookModel } from '../../../src/workbook/workbook-model';
import { partsOf } from '../../../testing/parts';
import { withParts } from '../../../testing/made-files';

/** A workbook with the sheets A, B, C and D and the given active one. */
function workbookShowing(front: string): Uint8Array {
  const made = WorkbookModel.empty('A');
  for (const name of ['B', 'C', 'D']) made.addSheet(name);
  const place = made.sheetByName(front)?.position ?? -1;
  const views = `<bookViews><workbookView activeTab="${place}" firstSheet="${place}"/></bookViews>`;
  return withParts(made.save(), {
    'xl/workbook.xml': (xml) =>
      xml.replace(/<bookViews>.*?<\/bookViews>|<bookViews\/>/s, '').replace('<sheets>', `${views}<sheets>`),
    [`xl/worksheets/sheet${place + 1}.xml`]: (xml) =>
      xml
        .replace(/<sheetViews>.*?<\/sheetViews>/s, '')
        .replace('<sheetData', '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData'),
  });
}

const sheetOf = (workbook: WorkbookModel, name: string) => {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
};

const changes: readonly (readonly [string, string, (workbook: WorkbookModel) => void, string])[] = [
  ['B', 'A is deleted', (workbook) => workbook.removeSheet(sheetOf(workbook, 'A')), 'B'],
  ['B', 'B is deleted', (workbook) => workbook.removeSheet(sheetOf(workbook, 'B')), 'C'],
  ['D', 'D is deleted', (workbook) => workbook.removeSheet(sheetOf(workbook, 'D')), 'C'],
  ['B', 'B is hidden', (workbook) => (sheetOf(workbook, 'B').visibility = 'Hidden'), 'C'],
  ['B', 'B is moved to the end', (workbook) => workbook.moveSheet(sheetOf(workbook, 'B'), 3), 'B'],
  ['B', 'D is moved to the front', (workbook) => workbook.moveSheet(sheetOf(workbook, 'D'), 0), 'B'],
  ['A', 'A is moved behind B', (workbook) => workbook.moveSheet(sheetOf(workbook, 'A'), 1), 'A'],
  ['B', 'a sheet is added', (workbook) => workbook.addSheet('E'), 'B'],
];

describe('the active sheet of a file', () => {
  test.each(changes)('if it was %s and %s', (front, _what, change, expected) => {
    const workbook = WorkbookModel.open(workbookShowing(front));
    change(workbook);
    const saved = workbook.save();
    expect(WorkbookModel.open(saved).activeSheet.name).toBe(expected);
    const view = /<workbookView[^>]*>/.exec(partsOf(saved).get('xl/workbook.xml') ?? '')?.[0] ?? '';
    const places = ['activeTab', 'firstSheet'].map((name) =>
      Number(new RegExp(`${name}="(\\d+)"`).exec(view)?.[1] ?? 0),
    );
    const place = sheetOf(WorkbookModel.open(saved), expected).position;
    expect(places).toEqual([place, place]);
  });

  test('is no longer selected after it is hidden', () => {
    const workbook = WorkbookModel.open(workbookShowing('B'));
    sheetOf(workbook, 'B').visibility = 'Hidden';
    expect(partsOf(workbook.save()).get('xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
  });

  test.each(['activeTab="99"', 'activeTab="-1"', 'activeTab="uno"', 'firstSheet="7" activeTab="2"'])(
    'stays as it is if the index is invalid (%s), and is corrected when sheets move',
    (places) => {
      const bytes = withParts(workbookShowing('B'), {
        'xl/workbook.xml': (xml) => xml.replace(/<workbookView[^>]*>/, `<workbookView ${places}/>`),
      });
      const workbook = WorkbookModel.open(bytes);
      expect(workbook.save()).toBe(bytes);
      workbook.removeSheet(sheetOf(workbook, 'A'));
      const front = workbook.activeSheet.name;
      expect(WorkbookModel.open(workbook.save()).activeSheet.name).toBe(front);
    },
  );

  test('is byte for byte the same after sheets moved there and back', () => {
    const bytes = workbookShowing('B');
    const workbook = WorkbookModel.open(bytes);
    workbook.moveSheet(sheetOf(workbook, 'D'), 0);
    expect(workbook.save()).not.toBe(bytes);
    workbook.moveSheet(sheetOf(workbook, 'D'), 3);
    expect(workbook.save()).toBe(bytes);
  });

  test('is byte for byte the same after a sheet was only activated', () => {
    const bytes = workbookShowing('B');
    const workbook = WorkbookModel.open(bytes);
    workbook.activate(sheetOf(workbook, 'D'));
    expect(workbook.save()).toBe(bytes);
  });
});
