/** The cells that the cases' rules apply to. */
export const cells = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('A1:C9');

/** Adds a custom rule with the highest priority to those cells. */
export function addRule(sheet: Excel.Worksheet, formula = '=$A1=1'): void {
  cells(sheet).conditionalFormats.add('Custom').custom.rule.formula = formula;
}

export const firstRule = (sheet: Excel.Worksheet): Excel.ConditionalFormat =>
  cells(sheet).conditionalFormats.getItemAt(0);
