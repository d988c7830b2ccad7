import type { Area } from '../references/area';
import { columnName, containsArea, quoteSheetName } from '../references/area';
import type { ConditionalFormatModel } from './conditional-format';
import { formatReference, mapReferences, moveRelative } from '../references/formula-references';
import type { CellValue } from '../values/cell-value';
import { evaluateProbes } from '../calculation/calculation';
import type { CalculationInput, Probe } from '../calculation/calculation-input';

/** A cell of which one asks whether rules hold there. */
export interface RuleCell {
  readonly row: number;
  readonly column: number;
}

/** Functions whose value depends on where the formula stands. */
const PLACE_FUNCTIONS = /\b(?:ROW|COLUMN|CELL|INDIRECT|OFFSET|SHEET)\s*\(/i;

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
};

/** What a comparison's rule asks, as a formula; undefined for an operator that there is none of. */
function comparison(address: string, operator: string, formulas: readonly string[]): string | undefined {
  const [first = '0', second = '0'] = formulas;
  if (operator === 'between') return `AND(${address}>=(${first}),${address}<=(${second}))`;
  if (operator === 'notBetween') return `OR(${address}<(${first}),${address}>(${second}))`;
  const sign = OPERATORS[operator];
  return sign === undefined ? undefined : `${address}${sign}(${first})`;
}

/** The formula that says whether a rule holds, as it reads at a cell; undefined for rules that no formula can say. */
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

/** Whether an area list holds a cell. */
export function coversCell(areas: readonly Area[], { row, column }: RuleCell): boolean {
  return areas.some((area) => containsArea(area, { row, column, rowCount: 1, columnCount: 1 }));
}

/**
 * For each rule that a formula can say, the cells (by their place in the list) where it holds. All formulas are evaluated in one go; those that read the same at several
 * cells are evaluated once.
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
        // Probes stand on a sheet of their own, so what means the rule's sheet must say so.
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
