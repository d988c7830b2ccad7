import type { IdentifyingCell } from '../../core/fixes/identifying-cells';
import type { CellPlace } from './column-runs';
import { readAgain, type ReadCell } from './held-cells';

/** A cell and by what its row is known; empty where nothing tells it. */
export interface SignedPlace extends CellPlace {
  readonly sign: readonly IdentifyingCell[];
  /** What the cell is thought to hold. */
  readonly value: string | number | boolean;
}

/** Where a cell stands now, with what it holds; `null` where its row was not found, or more than one is like it. */
export type Followed<Place> = readonly { readonly place: Place; readonly row: number; readonly now: ReadCell | null }[];

/** In how many rows to look: a stray value in the sheet's last row must not cost a million of them. */
const MOST_ROWS = 20_000;

const keyOf = ({ row, column }: CellPlace) => `${row} ${column}`;

/**
 * Finds cells again that may stand elsewhere by now, as after rows were put in, taken out or sorted: one round trip where none moved, else
 * two more. A row is where it was as long as most of what tells it still stands there, so that it may have been edited; elsewhere it must be
 * the only one that says all of it. In a sheet of more than twenty thousand rows none is looked for.
 *
 * @throws {@link PlanError} as `readAgain` does.
 */
export async function followCells<Place extends SignedPlace>(
  context: Excel.RequestContext,
  sheetId: string,
  places: readonly Place[],
): Promise<{ readonly sheet: Excel.Worksheet; readonly followed: Followed<Place> }> {
  const signs = new Map(places.map(({ row, sign }) => [row, sign]));
  const { sheet, held } = await readPlaces(context, sheetId, [
    ...places,
    ...[...signs].flatMap(([row, sign]) => sign.map((cell) => ({ row, ...cell }))),
  ]);
  const agreeing = (row: number, sign: readonly IdentifyingCell[], cells: ReadonlyMap<string, ReadCell>) =>
    sign.filter(({ column, value }) => cells.get(keyOf({ row, column }))?.value === value).length;
  const moved = new Map([...signs].filter(([row, sign]) => agreeing(row, sign, held) * 2 < sign.length));
  if (moved.size === 0) {
    return { sheet, followed: places.map((place) => ({ place, row: place.row, now: held.get(keyOf(place)) ?? null })) };
  }

  const used = sheet.getUsedRange(true).load('rowIndex, rowCount');
  await context.sync();
  const asked = new Map([...moved.values()].flat().map((cell) => [cell.column, cell.value]));
  for (const { row, column, value } of places) if (moved.has(row) && !asked.has(column)) asked.set(column, value);
  const rowCount = used.rowCount > MOST_ROWS ? 0 : used.rowCount;
  const rows = Array.from({ length: rowCount }, (_, at) => used.rowIndex + at);
  const { held: all } = await readPlaces(
    context,
    sheetId,
    rows.flatMap((row) => Array.from(asked, ([column, value]) => ({ row, column, value }))),
  );
  const found = new Map(
    Array.from(moved, ([row, sign]) => {
      const alike = rows.filter((other) => agreeing(other, sign, all) === sign.length);
      return [row, alike.length === 1 ? alike[0] : undefined];
    }),
  );
  const followed = places.map((place) => {
    if (!moved.has(place.row)) return { place, row: place.row, now: held.get(keyOf(place)) ?? null };
    const row = found.get(place.row);
    if (row === undefined) return { place, row: place.row, now: null };
    return { place, row, now: all.get(keyOf({ row, column: place.column })) ?? null };
  });
  return { sheet, followed };
}

async function readPlaces(
  context: Excel.RequestContext,
  sheetId: string,
  places: readonly (CellPlace & Pick<SignedPlace, 'value'>)[],
): Promise<{ readonly sheet: Excel.Worksheet; readonly held: ReadonlyMap<string, ReadCell> }> {
  const { sheet, found } = await readAgain(context, sheetId, places, ({ value }) => value);
  return { sheet, held: new Map(found.map(({ cell, now }) => [keyOf(cell), now])) };
}
