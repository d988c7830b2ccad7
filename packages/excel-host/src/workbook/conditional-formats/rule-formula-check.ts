import { HostError } from '../../package/host-error';
import { checkFormula, checkNamesExist } from '../formulas/formula-check';
import type { SheetContext } from '../cells/sheet-context';

/** Two references separated by a space. */
const INTERSECTION = /[A-Z]\$?\d+\s+\$?[A-Z]{1,3}\$?\d/i;

/** References in parentheses of their own, separated by a comma, as in `COUNT((A1,C1))`. */
const UNION = /(?<![\p{L}\p{N}_.])\([^()]*,[^()]*\)/u;

/** Texts, and quoted sheet names, in which brackets indicate another workbook. */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * Throws `InvalidArgument` for what Excel doesn't allow in conditional formats: array constants, unions, intersections,
 * references to other workbooks
 * (https://support.microsoft.com/office/use-conditional-formatting-to-highlight-information-fed60dfa-1d3f-4e13-9ecb-f1951ff89d7f)
 * and structured references.
 */
export function checkRuleFormula(formula: string, { workbook }: SheetContext): void {
  const bare = formula.replace(TEXT_OR_SHEET, (found) => (found.startsWith('"') || !found.includes('[') ? '""' : '['));
  if (/[{[]/.test(bare) || INTERSECTION.test(bare) || UNION.test(bare)) {
    throw new HostError(
      'InvalidArgument',
      'A conditional format may not hold an array constant, a union, an intersection or a reference to a table or another workbook',
    );
  }
  checkFormula(formula);
  checkNamesExist(formula, workbook);
}
