import type { IdentifyingCell } from '../../core/fixes/identifying-cells';
import { partIndex, SHEET_ROWS } from '../../core/plan/sheet-row';
import type { CellPlace } from './column-runs';
import { readAgain, type ReadCell, type SheetsToWrite } from './held-cells';

/** A cell and what identifies its row. */
export interface TrackedPlace extends CellPlace {
  /** Empty if nothing identifies the row. */
  readonly identity: readonly IdentifyingCell[];
  /** The expected content. */
  readonly value: string | number | boolean;
}

/** Each cell's current row and content; `null` if its row was not found, or more than one matches. */
export type Followed<Place> = readonly { readonly place: Place; readonly row: number; readonly now: ReadCell | null }[];

/** The most rows to search: a stray value in the sheet's last row must not cost a million of them. */
const MOST_ROWS = 20_000;

const keyOf = ({ row, column }: CellPlace) => `${row} ${column}`;

/**
 * Finds cells whose rows may have moved, as after rows were inserted, deleted or sorted: one round trip if none moved, else two more. A row
 * counts as unmoved if most of its identifying cells still match, so that it may have been edited; elsewhere it must be the only row that
 * matches in all of them. In a sheet of more than twenty thousand rows no row is searched for.
 *
 * @throws {@link PlanError} as `readAgain` does.
 */
export async function followCells<Place extends TrackedPlace>(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  places: readonly Place[],
): Promise<{ readonly sheets: SheetsToWrite; readonly followed: Followed<Place> }> {
  const identities = new Map(places.map(({ row, identity }) => [row, identity]));
  const { sheets, held } = await readPlaces(context, sheetIds, [
    ...places,
    ...[...identities].flatMap(([row, identity]) => identity.map((cell) => ({ row, ...cell }))),
  ]);
  const agreeing = (row: number, identity: readonly IdentifyingCell[], cells: ReadonlyMap<string, ReadCell>) =>
    identity.filter(({ column, value }) => cells.get(keyOf({ row, column }))?.value === value).length;
  const moved = new Map(
    [...identities].filter(([row, identity]) => agreeing(row, identity, held) * 2 < identity.length),
  );
  if (moved.size === 0) {
    return {
      sheets,
      followed: places.map((place) => ({ place, row: place.row, now: held.get(keyOf(place)) ?? null })),
    };
  }

  const used = Array.from(sheets, ([index, sheet]) => ({
    index,
    range: sheet.getUsedRange(true).load('rowIndex, rowCount'),
  }));
  await context.sync();
  const asked = new Map([...moved.values()].flat().map((cell) => [cell.column, cell.value]));
  for (const { row, column, value } of places) if (moved.has(row) && !asked.has(column)) asked.set(column, value);
  const rows = used.flatMap(({ index, range: { rowIndex, rowCount } }) =>
    Array.from({ length: rowCount > MOST_ROWS ? 0 : rowCount }, (_, at) => index * SHEET_ROWS + rowIndex + at),
  );
  const { held: all } = await readPlaces(
    context,
    sheetIds,
    rows.flatMap((row) => Array.from(asked, ([column, value]) => ({ row, column, value }))),
  );
  const found = new Map(
    Array.from(moved, ([row, identity]) => {
      const alike = rows.filter(
        (other) => partIndex(other) === partIndex(row) && agreeing(other, identity, all) === identity.length,
      );
      return [row, alike.length === 1 ? alike[0] : undefined];
    }),
  );
  const followed = places.map((place) => {
    if (!moved.has(place.row)) return { place, row: place.row, now: held.get(keyOf(place)) ?? null };
    const row = found.get(place.row);
    if (row === undefined) return { place, row: place.row, now: null };
    return { place, row, now: all.get(keyOf({ row, column: place.column })) ?? null };
  });
  return { sheets, followed };
}

async function readPlaces(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  places: readonly (CellPlace & Pick<TrackedPlace, 'value'>)[],
): Promise<{ readonly sheets: SheetsToWrite; readonly held: ReadonlyMap<string, ReadCell> }> {
  const { sheets, found } = await readAgain(context, sheetIds, places, ({ value }) => value);
  return { sheets, held: new Map(found.map(({ cell, now }) => [keyOf(cell), now])) };
}
