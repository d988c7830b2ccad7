import { cellsWhereRulesHold, coversCell } from '../formulas/conditional-formulas';
import type { RuleCell } from '../formulas/conditional-formulas';
import { statisticRule } from '../formulas/statistic-rules';
import type { ConditionalFormatModel } from '../workbook/conditional-format';
import type { SheetModel } from '../workbook/sheet-model';
import type { CellStyle, DifferentialStyle } from '../workbook/style-types';
import type { CellValue } from '../workbook/values';

/** Rules whose formula stands in the file. */
const BY_FORMULA = new Set([
  'expression',
  'cellIs',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'timePeriod',
]);

/** A cell's format with what a conditional format changes of it; what `taken` names was decided by a rule before. */
function apply(style: CellStyle, change: DifferentialStyle, taken: Set<string>): CellStyle {
  const first = (name: string): boolean => !taken.has(name) && taken.add(name).size > 0;
  let result = style;
  if (change.fill !== undefined && first('fill'))
    result = { ...result, fill: { color: change.fill.color, pattern: 'solid' } };
  if (change.numberFormat !== undefined && first('numberFormat'))
    result = { ...result, numberFormat: change.numberFormat };
  const font = Object.fromEntries(Object.entries(change.font ?? {}).filter(([name]) => first(`font.${name}`)));
  const border = Object.fromEntries(Object.entries(change.border ?? {}).filter(([edge]) => first(`border.${edge}`)));
  return { ...result, font: { ...result.font, ...font }, border: { ...result.border, ...border } };
}

/** The places in the list of cells where a rule of statistics holds. */
function placesByStatistics(
  sheet: SheetModel,
  rule: ConditionalFormatModel,
  cells: readonly RuleCell[],
): ReadonlySet<number> {
  const holds = statisticRule(rule, () => rule.areas.flatMap((area) => [...sheet.cells.entries(area)]));
  if (holds === undefined) return new Set();
  const { areas } = rule;
  return new Set(
    cells.flatMap((cell, index) =>
      coversCell(areas, cell) && holds(sheet.cells.value(cell.row, cell.column)) ? [index] : [],
    ),
  );
}

/**
 * The formats of cells with their conditional formats applied: the first rule to speak of a property decides it, and one that says so stops those after it.
 * Data bars, icon sets and colour scales are not drawn.
 */
export function conditionalStyles(sheet: SheetModel, cells: readonly RuleCell[]): readonly CellStyle[] {
  const styles = cells.map(({ row, column }) => sheet.cells.style(row, column));
  const rules = sheet.conditionalFormats.all;
  if (rules.length === 0) return styles;
  // Formulas of rules see cells' values, so these must be up to date.
  const values: CellValue[] = cells.map(({ row, column }) => sheet.cells.value(row, column));
  const byFormula = rules.filter((rule) => BY_FORMULA.has(rule.ruleType));
  const holding = new Map(
    values.length === 0
      ? []
      : cellsWhereRulesHold(sheet.context.workbook.calculationInput(), sheet.position, byFormula, cells),
  );
  for (const rule of rules) if (!holding.has(rule)) holding.set(rule, placesByStatistics(sheet, rule, cells));
  return styles.map((style, index) => {
    const taken = new Set<string>();
    let result = style;
    for (const rule of rules) {
      if (holding.get(rule)?.has(index) !== true) continue;
      result = apply(result, rule.style, taken);
      if (rule.stopIfTrue) break;
    }
    return result;
  });
}
