import { openOffice } from '../../testing/office';

const DATA = [
  ['Name', 'Amount'],
  ['a', 1],
  ['b', 2],
  ['a', 3],
  ['b', 4],
];

/** Writes 10, 20, 30 and 40 beside names of which only the `b` are visible, and returns the amounts. */
async function writtenUnder(filter: (sheet: Excel.Worksheet) => void, write: (sheet: Excel.Worksheet) => void) {
  await openOffice();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B5').values = DATA;
    filter(sheet);
    write(sheet);
    const amounts = sheet.getRange('B2:B5').load('values');
    await context.sync();
    return amounts.values.flat() as unknown[];
  });
}

const ONLY_B: Excel.FilterCriteria = { filterOn: 'Values', values: ['b'] };
const FILTERS = {
  'a sheet’s filter': (sheet: Excel.Worksheet) => sheet.autoFilter.apply('A1:B5', 0, ONLY_B),
  'a table’s filter': (sheet: Excel.Worksheet) => {
    const table = sheet.tables.add('A1:B5', true);
    table.autoFilter.apply(table.getRange(), 0, ONLY_B);
  },
};
const block = (sheet: Excel.Worksheet): void => {
  sheet.getRange('B2:B5').values = [[10], [20], [30], [40]];
};

// https://github.com/OfficeDev/office-js/issues/224
describe.each(Object.entries(FILTERS))('under %s', (_what, filter) => {
  test('an array of values isn’t written correctly', async () => {
    expect(await writtenUnder(filter, block)).toEqual([1, 10, 3, 10]);
  });

  test('neither are formulas', async () => {
    const formulas = (sheet: Excel.Worksheet): void => {
      sheet.getRange('B2:B5').formulas = [['=9+1'], [20], [30], [40]];
    };
    expect(await writtenUnder(filter, formulas)).toEqual([1, 10, 3, 10]);
  });

  test('one row at a time is written correctly, even to hidden rows', async () => {
    const rows = (sheet: Excel.Worksheet): void => {
      [10, 20, 30, 40].forEach((amount, row) => (sheet.getRange(`B${row + 2}`).values = [[amount]]));
    };
    expect(await writtenUnder(filter, rows)).toEqual([10, 20, 30, 40]);
  });

  test('an array for visible rows is written correctly', async () => {
    const one = (sheet: Excel.Worksheet): void => {
      sheet.getRange('A7:B8').values = [
        [1, 2],
        [3, 4],
      ];
    };
    expect(await writtenUnder(filter, one)).toEqual([1, 2, 3, 4]);
  });
});

test('an array is written correctly if the filter hides nothing', async () => {
  const nothing = (sheet: Excel.Worksheet): void => sheet.autoFilter.apply('A1:B5');
  expect(await writtenUnder(nothing, block)).toEqual([10, 20, 30, 40]);
});

test('an array is written correctly if rows are hidden by the user', async () => {
  const byHand = (sheet: Excel.Worksheet): void => {
    sheet.getRange('2:2').rowHidden = true;
  };
  expect(await writtenUnder(byHand, block)).toEqual([10, 20, 30, 40]);
});

test('an array is written correctly after the criteria are cleared', async () => {
  const cleared = (sheet: Excel.Worksheet): void => {
    FILTERS['a table’s filter'](sheet);
    sheet.tables.getItemAt(0).clearFilters();
  };
  expect(await writtenUnder(cleared, block)).toEqual([10, 20, 30, 40]);
});
