import type { Json } from './json';
import type { ProtectionOptions } from '../workbook/sheets/sheet-protection';
import type { ObjectTable } from './object-table';
import { flagValue, wordValue } from './values';

const PERMISSIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const satisfies readonly (keyof ProtectionOptions)[];

function optionsFrom(given: Readonly<Record<string, Json>>): Partial<ProtectionOptions> {
  const flags: Partial<Record<(typeof PERMISSIONS)[number], boolean>> = {};
  for (const name of PERMISSIONS) if (name in given) flags[name] = flagValue(given[name] ?? null);
  const mode = given['selectionMode'];
  return {
    ...flags,
    ...(mode === undefined ? {} : { selectionMode: wordValue(mode, ['Normal', 'Unlocked', 'None']) }),
  };
}

export const worksheetProtectionTable: ObjectTable<'WorksheetProtection'> = {
  type: 'WorksheetProtection',
  members: {
    options: { kind: 'property', set: '1.2', get: ({ protection }) => ({ ...protection.options }) },
    protected: { kind: 'property', set: '1.2', get: ({ protection }) => protection.protected },
    protect: {
      kind: 'command',
      set: '1.2',
      edits: true,
      call: ({ protection }, args) => protection.protect(optionsFrom(args.options(0)), args.optionalText(1)),
    },
    unprotect: {
      kind: 'command',
      set: '1.7',
      edits: true,
      call: ({ protection }, args) => protection.unprotect(args.optionalText(0)),
    },
  },
};
