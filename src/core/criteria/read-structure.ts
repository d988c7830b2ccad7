import { cellAt, type Grid, type GridCell } from '../plan/grid';
import { plain } from '../plan/text/plain-text';
import type { CriteriaStructure, CriterionEntry } from './structure';

/** What a structure kept on a sheet has in its heading. */
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

/** How many rows from the top the heading is looked for in. */
const HEADING_ROWS = 20;

/** What begins the id of a structure that is kept on a sheet; the sheet's name follows. */
const SHEET_STRUCTURE = 'sheet:';

/** The id of the structure on a sheet. */
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

/** The nearest entry whose number this one continues after a sign that is neither letter nor figure: `3.1` continues `3`. */
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
 * Reads a criteria structure from a sheet that has *Número, Título, Tipo*: one criterion or subcriterion a row, each criterion before
 * its subcriteria. A blank *Tipo* is that of the criterion, else of the row above. `null` where the sheet holds no structure.
 *
 * Its titles count as checked: they are the institution's own.
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
    const told = word === '' ? undefined : (['enabler', 'result'] as const).find((kind) => KINDS[kind].test(word));
    const kind = told ?? (word === '' ? (parent ?? entries.at(-1))?.kind : undefined);
    if (kind === undefined) continue;
    seen.add(number);
    entries.push({ number, parent: parent?.number ?? null, kind, title, checked: true, aliases: [] });
  }
  // A single row is a list of something else.
  return entries.length < 2 ? null : { id: sheetStructureId(grid.sheet), title: grid.sheet, entries };
}
