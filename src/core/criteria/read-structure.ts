import { cellAt, type Grid, type GridCell } from '../plan/grid';
import { plain } from '../plan/text/plain-text';
import type { CriteriaStructure, CriterionEntry } from './structure';

type StructureColumn = 'number' | 'title' | 'kind';

const HEADINGS: Readonly<Record<StructureColumn, RegExp>> = {
  number: /^(?:numero|num\.?|no\.?|n°|nº|number|codigo)$/,
  title: /^(?:titulo|title|nombre)$/,
  kind: /^(?:tipo|type|kind)$/,
};

const KINDS: Readonly<Record<CriterionEntry['kind'], RegExp>> = {
  enabler: /^(?:agente|facilitador|enabler)/,
  result: /^result/,
};

/** The number of rows, from the top, in which the heading is looked for. */
const HEADING_ROWS = 20;

/** The prefix of the id of a structure read from a sheet; the sheet's name follows. */
const SHEET_STRUCTURE = 'sheet:';

export function sheetStructureId(sheet: string): string {
  return SHEET_STRUCTURE + sheet;
}

function shownText({ kind, value, text }: GridCell): string {
  return (kind === 'text' ? String(value) : text).replace(/\s+/g, ' ').trim();
}

interface StructureHeading {
  readonly row: number;
  readonly columns: Readonly<Record<StructureColumn, number>>;
}

function findStructureHeading(grid: Grid): StructureHeading | null {
  for (const [index, cells] of grid.cells.slice(0, HEADING_ROWS).entries()) {
    const place = (column: StructureColumn) => {
      const at = cells.findIndex((cell) => cell.kind === 'text' && HEADINGS[column].test(plain(shownText(cell))));
      return at < 0 ? null : grid.column + at;
    };
    const [number, title, kind] = [place('number'), place('title'), place('kind')];
    if (number !== null && title !== null && kind !== null) {
      return { row: grid.row + index, columns: { number, title, kind } };
    }
  }
  return null;
}

/** The entry with the longest number that is a prefix of this one, followed by a separator: `3.1` belongs to `3`. */
function parentOf(number: string, entries: readonly CriterionEntry[]): CriterionEntry | null {
  const continues = entries.filter(
    (entry) => number.startsWith(entry.number) && /^[^\p{L}\p{N}]/u.test(number.slice(entry.number.length)),
  );
  return continues.reduce<CriterionEntry | null>(
    (nearest, entry) => (nearest === null || entry.number.length > nearest.number.length ? entry : nearest),
    null,
  );
}

/**
 * Reads a criteria structure from a sheet with the columns *Número, Título, Tipo*: one entry per row, each criterion
 * before its subcriteria. A blank *Tipo* is inherited from the criterion, else from the row above. Returns `null` if
 * the sheet holds no structure.
 *
 * Titles count as checked because they are the institution's own.
 */
export function readStructure(grid: Grid): CriteriaStructure | null {
  const heading = findStructureHeading(grid);
  if (heading === null) return null;
  const entries: CriterionEntry[] = [];
  const seen = new Set<string>();
  for (let row = heading.row + 1; row < grid.row + grid.cells.length; row++) {
    const at = (column: StructureColumn) => shownText(cellAt(grid, row, heading.columns[column]));
    const [number, title] = [at('number').replace(/[.)]$/, ''), at('title')];
    if (number === '' || title === '' || /\s/.test(number) || seen.has(number)) continue;
    const parent = parentOf(number, entries);
    const word = plain(at('kind'));
    const stated = word === '' ? undefined : (['enabler', 'result'] as const).find((kind) => KINDS[kind].test(word));
    const kind = stated ?? (word === '' ? (parent ?? entries.at(-1))?.kind : undefined);
    if (kind === undefined) continue;
    seen.add(number);
    entries.push({ number, parent: parent?.number ?? null, kind, title, checked: true, aliases: [] });
  }
  // A single matching row is unlikely to be a structure.
  return entries.length < 2 ? null : { id: sheetStructureId(grid.sheet), title: grid.sheet, entries };
}
