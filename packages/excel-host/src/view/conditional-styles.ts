import { cellsWhereRulesHold, coversCell } from '../workbook/conditional-formats/rule-formulas';
import type { RuleCell } from '../workbook/conditional-formats/rule-formulas';
import { statisticRule } from '../workbook/conditional-formats/statistic-rules';
import type { ConditionalFormatModel } from '../workbook/conditional-formats/conditional-format';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import type { CellStyle, DifferentialStyle } from '../workbook/styles/style-types';
import type { CellValue } from '../workbook/values/cell-value';
import { gradedRule, type GradedStyle } from './graded-rules';

/** Rules with a formula in the file. */
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

/**
 * Applies a conditional format to a cell's format, except properties in `taken`, which a rule of higher priority has
 * set.
 */
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

/** The indexes of the cells to which a statistical rule applies. */
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

/** A cell's format with its conditional formats applied, and their bar and icon. */
export interface ConditionalStyle extends Omit<GradedStyle, 'fill'> {
  readonly style: CellStyle;
}

/** Adds the parts of a graded style that no rule of higher priority has set. */
function add(shown: ConditionalStyle, graded: GradedStyle, taken: Set<string>): ConditionalStyle {
  const { fill, bar, icon, alone = false } = graded;
  const style = fill === undefined ? shown.style : apply(shown.style, { fill: { color: fill } }, taken);
  return {
    ...shown,
    style,
    ...(shown.bar === undefined && bar !== undefined && { bar }),
    ...(shown.icon === undefined && icon !== undefined && { icon }),
    alone: shown.alone === true || alone,
  };
}

/**
 * The styles of cells with their conditional formats applied. If several rules set a property, the first one wins; a
 * rule may stop those after it.
 */
export function conditionalStyles(sheet: SheetModel, cells: readonly RuleCell[]): readonly ConditionalStyle[] {
  const plain = cells.map(({ row, column }) => ({ style: sheet.cells.style(row, column) }));
  const rules = sheet.conditionalFormats.all;
  if (rules.length === 0) return plain;
  // The rules' formulas use values of cells, so these must be calculated first.
  const values: CellValue[] = cells.map(({ row, column }) => sheet.cells.value(row, column));
  const byFormula = rules.filter((rule) => BY_FORMULA.has(rule.ruleType));
  const holding = new Map(
    values.length === 0 ? [] : cellsWhereRulesHold(sheet.calculationInput(), sheet.position, byFormula, cells),
  );
  for (const rule of rules) if (!holding.has(rule)) holding.set(rule, placesByStatistics(sheet, rule, cells));
  const grading = new Map(rules.map((rule) => [rule, gradedRule(sheet, rule)]));
  return plain.map((start, index) => {
    const taken = new Set<string>();
    let shown: ConditionalStyle = start;
    for (const rule of rules) {
      const cell = cells[index];
      const grade = grading.get(rule);
      if (grade !== undefined && cell !== undefined && coversCell(rule.areas, cell))
        shown = add(shown, grade(values[index] ?? null) ?? {}, taken);
      if (holding.get(rule)?.has(index) !== true) continue;
      shown = { ...shown, style: apply(shown.style, rule.style, taken) };
      if (rule.stopIfTrue) break;
    }
    return shown;
  });
}
