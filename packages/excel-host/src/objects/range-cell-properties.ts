import { HostError } from '../package/host-error';
import { isRecord, type Json } from './json';
import type { Arguments } from './arguments';
import { addressOf, isUnbounded } from './cells';
import type { Member } from './object-table';
import { commonStyle } from './range-format';
import type { CellsTarget, RangeTarget } from './targets';

/** Excel returns white for no fill too. */
const WHITE = '#FFFFFF';

type CellReader = (cell: CellsTarget) => Json;

/** The properties that `getCellProperties` can return, by their path in its options. */
const CELL_PROPERTIES: Readonly<Record<string, CellReader>> = {
  address: addressOf,
  addressLocal: addressOf,
  'format/fill/color': (cell) => commonStyle(cell, ({ fill }) => (fill.color === '' ? WHITE : fill.color)),
};

/** The readers of the requested properties, nested like the options. */
type Readers = ReadonlyMap<string, CellReader | Readers>;

function readersOf(options: Readonly<Record<string, unknown>>, path: string): Readers {
  const readers = new Map<string, CellReader | Readers>();
  for (const [name, asked] of Object.entries(options)) {
    const at = path + name;
    if (isRecord(asked)) readers.set(name, readersOf(asked, `${at}/`));
    if (asked !== true) continue;
    const read = Object.hasOwn(CELL_PROPERTIES, at) ? CELL_PROPERTIES[at] : undefined;
    if (read === undefined) throw new HostError('NotImplemented', `Cells are not asked for their ${at} here.`);
    readers.set(name, read);
  }
  return readers;
}

function propertiesOf(cell: CellsTarget, readers: Readers): Json {
  return Object.fromEntries(
    [...readers].map(([name, read]) => [name, typeof read === 'function' ? read(cell) : propertiesOf(cell, read)]),
  );
}

/**
 * The requested properties of each cell, by row and column:
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1)
 */
function cellProperties({ sheet, area }: RangeTarget, args: Arguments): Json {
  const options = args.json(0);
  if (!isRecord(options) || isUnbounded(area)) {
    throw new HostError('InvalidArgument', 'Cells are asked for by the names of their properties, within used cells.');
  }
  const readers = readersOf(options, '');
  return Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from({ length: area.columnCount }, (_column, column) =>
      propertiesOf(
        { sheet, areas: [{ row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 }] },
        readers,
      ),
    ),
  );
}

/** Members of `Excel.Range` that read the properties of cells. */
export const rangeCellPropertyMembers: Readonly<Record<string, Member<RangeTarget>>> = {
  getCellProperties: { kind: 'method', set: '1.9', call: cellProperties },
};
