import { coveredObjects } from 'excel-host/coverage';
import { REQUIRED_EXCEL_API } from '../../src/excel/run-excel';
import { excelMembersUsed, type MemberUse } from './excel-members-used';

const sets = new Map<string, string>(
  coveredObjects().flatMap(({ type, members }) => members.map(({ name, set }) => [`${type}.${name}`, set] as const)),
);

/** A use of each form in which sources can name a member. */
const used = excelMembersUsed(`
    export function look(context: Excel.RequestContext): void {
      const { worksheets, pivotTables } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1').load('values,format/fill/color');
      range.load(['text', 'linkedDataTypeState']);
      range.format.font.set({ bold: true, superscript: true });
      range['dataValidation'].clear();
      sheet.tables.load({ name: true, highlightFirstColumn: true });
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.15')) range.getMergedAreasOrNullObject();
    }
    export const later = (range: Excel.Range) => range.getMergedAreasOrNullObject();`);

const numberOf = (set: string): number => Number(set.slice(2));

/** Uses of members that the host doesn't have. */
function uncovered(uses: readonly MemberUse[]): readonly string[] {
  return uses.filter(({ member }) => !sets.has(member)).map(({ member, at }) => `${member} (${at})`);
}

/** Uses of members newer than the required requirement set, without checking for theirs. */
function unasked(uses: readonly MemberUse[]): readonly string[] {
  return uses
    .filter(({ member, asked = REQUIRED_EXCEL_API }) => numberOf(sets.get(member) ?? '1.1') > numberOf(asked))
    .map(({ member, at }) => `${member} (${at})`);
}

describe('the add-in', () => {
  const uses = used.inSources;

  it('uses Excel', () => {
    const members = new Set(uses.map(({ member }) => member));
    expect(members.size).toBeGreaterThan(60);
    for (const member of [
      'Range.values',
      'Worksheet.getRangeByIndexes',
      'ConditionalFormat.priority',
      'RangeFont.size',
    ])
      expect(members).toContain(member);
  });

  it('uses only members that the host has', () => {
    expect(uncovered(uses)).toEqual([]);
  });

  it(`checks for support before it uses anything newer than ExcelApi ${REQUIRED_EXCEL_API}`, () => {
    expect(unasked(uses)).toEqual([]);
  });
});

describe('the search for uses', () => {
  const uses = used.inText;
  const members = uses.map(({ member }) => member);

  it.each([
    ['a property', 'RequestContext.workbook', false],
    ['taking an object apart', 'Workbook.pivotTables', true],
    ['a call', 'Worksheet.getRange', true],
    ['a text that is loaded', 'RangeFill.color', true],
    ['a list that is loaded', 'Range.linkedDataTypeState', true],
    ['names to set', 'RangeFont.superscript', true],
    ['names to load', 'Table.highlightFirstColumn', true],
    ['a name in brackets', 'Range.dataValidation', true],
    ['the library’s own', 'Range.load', false],
  ])('finds %s: %s', (_, member, found) => {
    expect(members.includes(member)).toBe(found);
  });

  it('reports members that the host lacks, with their place', () => {
    expect(uncovered(uses)).toContain('Workbook.pivotTables (src/excel/given-text.ts:3)');
  });

  it('recognizes which sets a function checks', () => {
    const asked = uses.filter(({ member }) => member === 'Range.getMergedAreasOrNullObject').map((use) => use.asked);
    expect(asked).toEqual(['1.15', undefined]);
  });
});
