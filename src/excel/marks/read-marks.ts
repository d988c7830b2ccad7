import type { Situation } from '../../core/schedule/situation';
import { isTooLarge } from '../run-excel';
import { markedSituation } from './mark-tag';

/** The type of a conditional format with its own formula. */
const CUSTOM = 'Custom';

/** A conditional format of ours. */
export interface Mark {
  /** Its place in the sheet's collection, from 0. */
  readonly index: number;
  readonly situation: Situation;
}

export interface SheetMarks {
  readonly marks: readonly Mark[];
  /** How many rules Excel could not read, so that nobody knows whether they are ours. */
  readonly unreadable: number;
}

/** Requested rules of a sheet that may be marks. */
export interface MarkQuery {
  readonly sheet: Excel.Worksheet;
  readonly rules: readonly { readonly index: number; readonly custom: Excel.CustomConditionalFormat }[];
}

export function sheetFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

/**
 * Requests the formulas of a sheet's custom rules; the next sync answers.
 *
 * @param types the types of the sheet's conditional formats in the collection's order: only custom rules have a formula, and asking
 * another for one fails (https://github.com/OfficeDev/office-js/issues/2180).
 */
export function queryMarks(sheet: Excel.Worksheet, types: readonly string[]): MarkQuery {
  const formats = sheetFormats(sheet);
  const rules = types.flatMap((type, index) => {
    if (type !== CUSTOM) return [];
    const { custom } = formats.getItemAt(index);
    custom.rule.load('formula');
    return [{ index, custom }];
  });
  return { sheet, rules };
}

/** The marks among the rules of an answered query. */
export function marksOf({ rules }: MarkQuery): readonly Mark[] {
  return rules.flatMap(({ index, custom }) => {
    const situation = markedSituation(custom.rule.formula);
    return situation === null ? [] : [{ index, situation }];
  });
}

/**
 * Reads the marks rule by rule, skipping those that can't be read.
 *
 * Some Excels throw on a rule that a user duplicated (https://github.com/OfficeDev/office-js/issues/6835), and the whole batch fails
 * with it.
 */
export async function readMarksOneByOne(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  types: readonly string[],
): Promise<SheetMarks> {
  const marks: Mark[] = [];
  let unreadable = 0;
  for (const [index, type] of types.entries()) {
    const query = queryMarks(
      sheet,
      types.map((other, place) => (place === index ? type : '')),
    );
    if (query.rules.length === 0) continue;
    try {
      // Each rule on its own, so that one that can't be read hides no other.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isUnreadableRule(error)) throw error;
      unreadable += 1;
      continue;
    }
    marks.push(...marksOf(query).map(({ situation }) => ({ index, situation })));
  }
  return { marks, unreadable };
}

/** Whether a batch failed at a rule that Excel can't read, so that the others are worth reading one by one. */
export function isUnreadableRule(error: unknown): boolean {
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
export async function syncRules(context: Excel.RequestContext, queries: readonly MarkQuery[]): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (queries.some(({ rules }) => rules.length > 0) && isUnreadableRule(error)) return false;
    throw error;
  }
}

/** Deletes marks from the last to the first, since each removal moves those behind it. */
export function deleteMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  const formats = sheetFormats(sheet);
  for (const { index } of [...marks].sort((a, b) => b.index - a.index)) formats.getItemAt(index).delete();
}
