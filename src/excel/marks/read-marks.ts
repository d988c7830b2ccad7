import { isTooLarge } from '../run-excel';

/** The type of a conditional format with its own formula. */
const CUSTOM = 'Custom';

/** Requested custom rules of a collection. */
export type RuleQuery = readonly { readonly index: number; readonly custom: Excel.CustomConditionalFormat }[];

/** Whether a rule with this formula is a mark. */
export type IsMark = (formula: string) => boolean;

export function sheetFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

/**
 * Requests the formulas of custom rules; the next sync answers.
 *
 * @param types the types of the collection's items in its order: only custom rules have a formula, and asking another for one fails
 * (https://github.com/OfficeDev/office-js/issues/2180).
 */
export function queryRules(formats: Excel.ConditionalFormatCollection, types: readonly string[]): RuleQuery {
  return types.flatMap((type, index) => {
    if (type !== CUSTOM) return [];
    const { custom } = formats.getItemAt(index);
    custom.rule.load('formula');
    return [{ index, custom }];
  });
}

/** The formulas of an answered query. */
export function formulasOf(query: RuleQuery): readonly string[] {
  return query.map(({ custom }) => custom.rule.formula);
}

/** The marks among the rules of an answered query, by their places. */
export function marksOf(query: RuleQuery, isMark: IsMark): readonly number[] {
  return query.flatMap(({ index, custom }) => (isMark(custom.rule.formula) ? [index] : []));
}

/** Whether a batch may have failed because of a single rule, so that the others are worth reading or deleting one by one. */
export function isRuleError(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error &&
    !isTooLarge(error) &&
    ['GeneralException', 'InvalidArgument', 'ItemNotFound', 'UnsupportedOperation', 'NotImplemented'].includes(
      error.code,
    )
  );
}

/**
 * Syncs; `false` if a rule of the queries could not be read, so that nothing was answered and the rules must be read one by one. Throws any
 * other failure, and every failure if no rule was requested.
 */
export async function syncRules(context: Excel.RequestContext, queries: readonly RuleQuery[]): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (queries.some(({ length }) => length > 0) && isRuleError(error)) return false;
    throw error;
  }
}
