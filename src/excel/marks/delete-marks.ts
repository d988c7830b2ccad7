import { isRuleError, sheetFormats, type IsMark } from './read-marks';
import { readMarksOneByOne } from './read-marks-one-by-one';

/** Deletes rules from the last to the first, since each deletion moves the later ones; the caller syncs. */
export function deleteRules(formats: Excel.ConditionalFormatCollection, places: readonly number[]): void {
  for (const index of [...places].sort((a, b) => b - a)) formats.getItemAt(index).delete();
}

/** Whether a batch failed when it deleted a rule. The calls before it have taken effect. */
export function isDeletionError(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error &&
    error.debugInfo.errorLocation === 'ConditionalFormat.delete' &&
    isRuleError(error)
  );
}

/**
 * Deletes the marks of a sheet one by one, through their own ranges: some versions of Excel fail to delete overlapping
 * rules through the whole sheet (https://github.com/OfficeDev/office-js/issues/5222).
 *
 * @returns The number of marks that couldn't be deleted.
 */
export async function deleteOneByOne(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  isMark: IsMark,
): Promise<number> {
  for (const address of await markedAreas(context, sheet, isMark)) {
    const formats = sheet.getRange(address).conditionalFormats;
    for (const index of [...(await marksOn(context, formats, isMark))].reverse()) {
      formats.getItemAt(index).delete();
      try {
        // One at a time, so that a failure doesn't prevent the deletion of the others.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
      } catch (error) {
        if (!isRuleError(error)) throw error;
      }
    }
  }
  return (await marksOn(context, sheetFormats(sheet), isMark)).length;
}

async function marksOn(
  context: Excel.RequestContext,
  formats: Excel.ConditionalFormatCollection,
  isMark: IsMark,
): Promise<readonly number[]> {
  formats.load('items/type,items/priority');
  await context.sync();
  const types = formats.items.map(({ type }) => type);
  return (await readMarksOneByOne(context, formats, types, isMark)).marks;
}

/** The addresses of ranges that together contain all marks of a sheet. */
async function markedAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  isMark: IsMark,
): Promise<ReadonlySet<string>> {
  const formats = sheetFormats(sheet);
  const addresses = new Set<string>();
  for (const index of await marksOn(context, formats, isMark)) {
    const areas = formats.getItemAt(index).getRanges().areas.load('items/address');
    // One at a time, as above.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const [{ address } = { address: '' }] = areas.items;
    if (address !== '') addresses.add(address.slice(address.lastIndexOf('!') + 1));
  }
  return addresses;
}
