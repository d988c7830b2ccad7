import { isRuleError, marksOf, queryRules, type IsMark } from './read-marks';

/** The rules of a sheet that are marks. */
export interface SheetMarks {
  /** Their places in the collection, from 0. */
  readonly marks: readonly number[];
  /** How many rules Excel could not read, so that they may be ours or not. */
  readonly unreadable: number;
}

/**
 * Reads the marks rule by rule, skipping those that can't be read.
 *
 * Some Excels throw on a rule that a user duplicated (https://github.com/OfficeDev/office-js/issues/6835), and the whole batch fails
 * with it.
 */
export async function readMarksOneByOne(
  context: Excel.RequestContext,
  formats: Excel.ConditionalFormatCollection,
  types: readonly string[],
  isMark: IsMark,
): Promise<SheetMarks> {
  const marks: number[] = [];
  let unreadable = 0;
  for (const [index, type] of types.entries()) {
    const query = queryRules(
      formats,
      types.map((_, place) => (place === index ? type : '')),
    );
    if (query.length === 0) continue;
    try {
      // Each rule on its own, so that one that can't be read hides no other.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isRuleError(error)) throw error;
      unreadable += 1;
      continue;
    }
    marks.push(...marksOf(query, isMark));
  }
  return { marks, unreadable };
}
