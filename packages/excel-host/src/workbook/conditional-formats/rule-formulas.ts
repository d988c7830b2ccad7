import type { Area } from '../references/area';
import { columnName, containsArea, quoteSheetName } from '../references/area';
import type { ConditionalFormatModel } from './conditional-format';
import { formatReference, mapReferences, moveRelative } from '../references/formula-references';
import type { CellValue } from '../values/cell-value';
import { evaluateProbes } from '../calculation/calculation';
import type { CalculationInput, Probe } from '../calculation/calculation-input';

/** A cell for which rules are evaluated. */
export interface RuleCell {
  readonly row: number;
  readonly column: number;
}

/** Functions whose value depends on the formula's cell. */
const PLACE_FUNCTIONS = /\b(?:ROW|COLUMN|CELL|INDIRECT|OFFSET|SHEET)\s*\(/i;

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
};

/** The formula of a comparison rule; undefined for an unknown operator. */
function comparison(address: string, operator: string, formulas: readonly string[]): string | undefined {
  const [first = '0', second = '0'] = formulas;
  if (operator === 'between') return `AND(${address}>=(${first}),${address}<=(${second}))`;
  if (operator === 'notBetween') return `OR(${address}<(${first}),${address}>(${second}))`;
  const sign = OPERATORS[operator];
  return sign === undefined ? undefined : `${address}${sign}(${first})`;
}

/**
 * The formula that is true where a rule applies, adjusted to a cell; undefined for rules that can't be expressed as a
 * formula.
 */
function formulaAt(rule: ConditionalFormatModel, cell: RuleCell): string | undefined {
  const anchor = rule.areas[0];
  if (anchor === undefined) return undefined;
  const formulas = rule.formulas.map((formula) =>
    moveRelative(formula, cell.row - anchor.row, cell.column - anchor.column),
  );
  if (rule.ruleType !== 'cellIs') return formulas[0];
  return comparison(`${columnName(cell.column)}${cell.row + 1}`, rule.details['operator'] ?? '', formulas);
}

function holds(value: CellValue | undefined): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** Whether any of the areas contains a cell. */
export function coversCell(areas: readonly Area[], { row, column }: RuleCell): boolean {
  return areas.some((area) => containsArea(area, { row, column, rowCount: 1, columnCount: 1 }));
}

/**
 * For each rule that can be expressed as a formula, the indexes of the cells where it applies. All formulas are
 * evaluated together, identical ones once.
 */
export function cellsWhereRulesHold(
  input: CalculationInput,
  sheet: number,
  rules: readonly ConditionalFormatModel[],
  cells: readonly RuleCell[],
): ReadonlyMap<ConditionalFormatModel, ReadonlySet<number>> {
  const qualifier = `${quoteSheetName(input.sheets[sheet]?.name ?? '')}!`;
  const probes: Probe[] = [];
  const known = new Map<string, number>();
  const asked = rules.map((rule) => {
    const { areas } = rule;
    const places = cells.flatMap((cell, index) => {
      const formula = coversCell(areas, cell) ? formulaAt(rule, cell) : undefined;
      if (formula === undefined) return [];
      const key = PLACE_FUNCTIONS.test(formula) ? `${cell.row}:${cell.column}:${formula}` : formula;
      let probe = known.get(key);
      if (probe === undefined) {
        // Evaluated on a separate sheet, so references to the rule's own sheet need its name.
        const text = mapReferences(formula, (reference) =>
          reference.qualifier === '' ? formatReference({ ...reference, qualifier }) : undefined,
        );
        probe = probes.push({ sheet, row: cell.row, column: cell.column, formula: text }) - 1;
        known.set(key, probe);
      }
      return [{ index, probe }];
    });
    return { rule, places };
  });
  const values = evaluateProbes(input, probes);
  return new Map(
    asked.map(({ rule, places }) => [
      rule,
      new Set(places.filter(({ probe }) => holds(values[probe])).map(({ index }) => index)),
    ]),
  );
}
