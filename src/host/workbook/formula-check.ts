import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { HostError } from '../package/host-error';

/** The longest formula: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_FORMULA_LENGTH = 8192;

const known = new Set<string>();

/** Throws `InvalidArgument` for a formula (without `=`) that Excel would not take. */
export function checkFormula(formula: string): void {
  if (known.has(formula)) return;
  if (formula === '' || formula.length > MAX_FORMULA_LENGTH)
    throw new HostError('InvalidArgument', 'The formula is empty or too long');
  try {
    parse(tokenize(formula));
  } catch (error) {
    throw new HostError('InvalidArgument', `Not a formula: ${error instanceof Error ? error.message : String(error)}`);
  }
  // Formulas are written in blocks of the same text more often than not.
  if (known.size > 5000) known.clear();
  known.add(formula);
}
