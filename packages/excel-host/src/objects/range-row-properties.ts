import { HostError } from '../package/host-error';
import { isRecord, type Json } from './json';
import type { Arguments } from './arguments';
import { addressOf, isUnbounded } from './cells';
import type { Member } from './object-table';
import type { RangeTarget } from './targets';

/** The properties of a row, by option of `getRowProperties`. */
const ROW_PROPERTIES: Readonly<Record<string, (target: RangeTarget, row: number) => Json>> = {
  address: ({ sheet, area }, row) => rowAddress({ sheet, area }, row),
  addressLocal: ({ sheet, area }, row) => rowAddress({ sheet, area }, row),
  rowHidden: ({ sheet }, row) => sheet.layout.rowHidden(row),
  rowIndex: (_, row) => row,
};

function rowAddress({ sheet, area }: RangeTarget, row: number): string {
  return addressOf({ sheet, areas: [{ ...area, row, rowCount: 1 }] });
}

/**
 * One object per row with the requested properties:
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrowproperties-member(1)
 */
function rowProperties(target: RangeTarget, args: Arguments): Json {
  const options = args.json(0);
  if (!isRecord(options) || isUnbounded(target.area)) {
    throw new HostError('InvalidArgument', 'Rows are asked for by the names of their properties, within used cells.');
  }
  const asked = Object.keys(options).filter((name) => options[name] === true);
  const readers = asked.map((name) => {
    const read = Object.hasOwn(ROW_PROPERTIES, name) ? ROW_PROPERTIES[name] : undefined;
    if (read === undefined) throw new HostError('NotImplemented', `Rows are not asked for their ${name} here.`);
    return [name, read] as const;
  });
  return Array.from({ length: target.area.rowCount }, (_, index) =>
    Object.fromEntries(readers.map(([name, read]) => [name, read(target, target.area.row + index)])),
  );
}

export const rangeRowPropertyMembers: Readonly<Record<string, Member<RangeTarget>>> = {
  getRowProperties: { kind: 'method', set: '1.9', call: rowProperties },
};
