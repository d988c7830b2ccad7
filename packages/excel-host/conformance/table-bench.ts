/** Adds a table `Sales` in B2:C4 with two columns and two data rows. */
export function addSales(sheet: Excel.Worksheet): void {
  sheet.getRange('B2:C4').values = [
    ['Name', 'Amount'],
    ['a', 1],
    ['b', 2],
  ];
  sheet.tables.add('B2:C4', true).name = 'Sales';
}

export const findSales = (sheet: Excel.Worksheet): Excel.Table => sheet.tables.getItem('Sales');
