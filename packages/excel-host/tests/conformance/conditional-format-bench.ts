/** The cells that the cases' rules hold for. */
export const cells = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('A1:C9');

/** Adds a custom rule to those cells, as the first. */
export function addRule(sheet: Excel.Worksheet, formula = '=$A1=1'): void {
  cells(sheet).conditionalFormats.add('Custom').custom.rule.formula = formula;
}

/** The first rule of those cells. */
export const firstRule = (sheet: Excel.Worksheet): Excel.ConditionalFormat =>
  cells(sheet).conditionalFormats.getItemAt(0);
