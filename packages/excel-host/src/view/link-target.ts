import { evaluateProbes } from '../workbook/calculation/calculation';
import { quoteSheetName } from '../workbook/references/area';
import { formatReference, mapReferences } from '../workbook/references/formula-references';
import type { SheetModel } from '../workbook/sheets/sheet-model';

const HYPERLINK = /^=\s*HYPERLINK\s*\(/i;

/** Whether a formula is a link: `=HYPERLINK(…)`. */
export function isLinkFormula(formula: string | undefined): boolean {
  return formula !== undefined && HYPERLINK.test(formula);
}

/** The first argument of a formula's outermost function: `"#"&A1` for `=HYPERLINK("#"&A1,"x")`. */
function firstArgument(formula: string): string {
  const start = formula.indexOf('(') + 1;
  let depth = 0;
  let quote = '';
  for (let at = start; at < formula.length; at++) {
    const character = formula.charAt(at);
    // A doubled quote ends and restarts the text, which has the same effect.
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '{') depth += 1;
    else if (depth === 0 && (character === ',' || character === ')')) return formula.slice(start, at);
    else if (character === ')' || character === '}') depth -= 1;
  }
  return formula.slice(start);
}

/**
 * The target of a cell's link: an external address, or a place in the workbook (`'Sales 2024'!A5`, with a leading `#`
 * if from a formula). The target of a `HYPERLINK` formula is calculated on request. Undefined if the cell has no link
 * or its target can't be calculated.
 */
export function linkTarget(sheet: SheetModel, row: number, column: number): string | undefined {
  const formula = sheet.cells.formula(row, column);
  if (formula !== undefined && isLinkFormula(formula)) {
    const qualifier = `${quoteSheetName(sheet.name)}!`;
    // Evaluated on a separate sheet, so references to the cell's own sheet need its name.
    const target = mapReferences(firstArgument(formula), (reference) =>
      reference.qualifier === '' ? formatReference({ ...reference, qualifier }) : undefined,
    );
    const [value] = evaluateProbes(sheet.calculationInput(), [{ sheet: sheet.position, row, column, formula: target }]);
    return typeof value === 'string' ? value : undefined;
  }
  const link = sheet.hyperlinks.at(row, column);
  if (link === undefined) return undefined;
  return link.address === '' ? link.documentReference : link.address;
}
