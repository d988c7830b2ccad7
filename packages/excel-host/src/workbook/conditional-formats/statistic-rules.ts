import type { ConditionalFormatModel } from './conditional-format';
import type { CellValue } from '../values/cell-value';

/** A value of a cell in the rule's areas. */
export interface RuleValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function key(value: CellValue): string {
  return typeof value === 'string' ? `t${value.toLowerCase()}` : JSON.stringify(value);
}

function numbersOf(values: readonly RuleValue[]): readonly number[] {
  return values.map(({ value }) => value).filter((value) => typeof value === 'number');
}

function duplicates(values: readonly RuleValue[], unique: boolean): (value: CellValue) => boolean {
  const counts = new Map<string, number>();
  for (const { value } of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return (value) => value !== null && ((counts.get(key(value)) ?? 0) === 1) === unique;
}

function extremes(rule: ConditionalFormatModel, values: readonly RuleValue[]): (value: CellValue) => boolean {
  const numbers = [...numbersOf(values)].sort((a, b) => a - b);
  const rank = Number(rule.details['rank'] ?? 10);
  const share = rule.details['percent'] === '1' ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  const bottom = rule.details['bottom'] === '1';
  const limit = bottom ? numbers[Math.min(share, numbers.length) - 1] : numbers[Math.max(0, numbers.length - share)];
  return (value) => typeof value === 'number' && limit !== undefined && (bottom ? value <= limit : value >= limit);
}

function beyondAverage(rule: ConditionalFormatModel, values: readonly RuleValue[]): (value: CellValue) => boolean {
  const numbers = numbersOf(values);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const deviation = Math.sqrt(
    numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / Math.max(1, numbers.length - 1),
  );
  const above = rule.details['aboveAverage'] !== '0';
  const limit = mean + (above ? 1 : -1) * Number(rule.details['stdDev'] ?? 0) * deviation;
  const orEqual = rule.details['equalAverage'] === '1';
  return (value) =>
    typeof value === 'number' && ((above ? value > limit : value < limit) || (orEqual && value === limit));
}

/** The predicate of a rule that depends on all of its cells (top, average, duplicates); undefined for other rules. */
export function statisticRule(
  rule: ConditionalFormatModel,
  values: () => readonly RuleValue[],
): ((value: CellValue) => boolean) | undefined {
  switch (rule.ruleType) {
    case 'duplicateValues':
      return duplicates(values(), false);
    case 'uniqueValues':
      return duplicates(values(), true);
    case 'top10':
      return extremes(rule, values());
    case 'aboveAverage':
      return beyondAverage(rule, values());
    default:
      return undefined;
  }
}
