import { HostError } from '../package/host-error';
import { refuseInBackground } from './background-guard';
import { refusePartOfArray } from './array-guard';
import { areasTouch, rangeObject } from './cells';
import type { Member } from './object-table';
import { refuseFormatting, refuseLockedCells, refuseUnlessAllowed, refuseWhereProtected } from './protection-guard';
import type { Arguments } from './arguments';
import type { CellsTarget, RangeTarget } from './targets';

/** The parts of cells and links that `clear` removes, by Excel's names. */
const CLEARED = {
  All: { cells: 'All', links: true },
  Formats: { cells: 'Formats', links: false },
  Contents: { cells: 'Contents', links: false },
  Hyperlinks: { cells: undefined, links: true },
  RemoveHyperlinks: { cells: 'Formats', links: true },
} as const;

/** `clear`, of one area or several. */
export function clearCells({ sheet, areas }: CellsTarget, args: Arguments): void {
  const what = args.word(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']);
  const { cells, links } = CLEARED[what];
  if (cells === 'All' || cells === 'Formats') refuseFormatting({ sheet, areas });
  if (what !== 'Formats') for (const area of areas) refuseLockedCells(sheet, area);
  if (cells === 'All' || cells === 'Contents') refusePartOfArray(sheet, areas);
  sheet.cells.batch(() => {
    for (const area of areas) {
      if (links) sheet.hyperlinks.clear(area);
      if (cells !== undefined) sheet.cells.clear(area, cells);
    }
  });
}

/** Members of a range that insert, delete, merge, clear or select cells. */
export const rangeEditMembers: Readonly<Record<string, Member<RangeTarget>>> = {
  clear: {
    kind: 'command',
    set: '1.1',
    edits: true,
    call: ({ sheet, area }, args) => clearCells({ sheet, areas: [area] }, args),
  },
  delete: {
    kind: 'command',
    set: '1.1',
    edits: true,
    call: ({ sheet, area }, args, { workbook }) => {
      const shift = args.word(0, ['Up', 'Left']);
      refuseUnlessAllowed(sheet, shift === 'Up' ? 'allowDeleteRows' : 'allowDeleteColumns');
      refuseLockedCells(sheet, area);
      workbook.deleteCells(sheet, area, shift);
    },
  },
  insert: {
    kind: 'method',
    set: '1.1',
    edits: true,
    call: ({ sheet, area }, args, { workbook }) => {
      const shift = args.word(0, ['Down', 'Right']);
      refuseUnlessAllowed(sheet, shift === 'Down' ? 'allowInsertRows' : 'allowInsertColumns');
      workbook.insertCells(sheet, area, shift);
      return rangeObject(sheet, area);
    },
  },
  merge: {
    kind: 'command',
    set: '1.2',
    edits: true,
    call: ({ sheet, area }, args, { workbook }) => {
      refuseWhereProtected(sheet);
      if (workbook.tablesOn(sheet).some((table) => areasTouch([table.area], [area])))
        throw new HostError('InvalidOperation', 'The cells of a table are not merged.');
      sheet.merges.merge(area, args.flag(0));
    },
  },
  unmerge: {
    kind: 'command',
    set: '1.2',
    edits: true,
    call: ({ sheet, area }) => {
      refuseWhereProtected(sheet);
      sheet.merges.unmerge(area);
    },
  },
  select: {
    kind: 'command',
    set: '1.1',
    call: ({ sheet, area }, _args, session) => {
      refuseInBackground(session);
      session.workbook.activate(sheet);
      sheet.view.select([area]);
    },
  },
};
