/** A table `Plan` in B2:C4 of two columns and two rows. */
export function addPlan(sheet: Excel.Worksheet): void {
  sheet.getRange('B2:C4').values = [
    ['Name', 'Amount'],
    ['a', 1],
    ['b', 2],
  ];
  sheet.tables.add('B2:C4', true).name = 'Plan';
}

/** That table. */
export const findPlan = (sheet: Excel.Worksheet): Excel.Table => sheet.tables.getItem('Plan');
