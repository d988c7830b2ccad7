import { cellAt, isBlank, type Grid } from '../grid';
import type { ColumnKey } from '../improvement-plan';
import { legendWords } from '../rows/status-legend';
import { plain } from '../text/plain-text';
import { correctHeading } from './correct-heading';
import type { Heading } from './heading';

const CODES = /^(?:cod|cod\.|codigos?|codes?|clave)$/;

const CODE = /^\p{L}{1,2}\.?$/u;

/** The fewest cells of a column of codes. */
const FEWEST = 2;

/** The codes below a heading in a column; empty if it holds anything else. */
function codesIn(grid: Grid, { rows }: Heading, column: number): readonly string[] {
  const codes: string[] = [];
  for (let row = (rows.at(-1) ?? grid.row) + 1; row < grid.row + grid.cells.length; row++) {
    const cell = cellAt(grid, row, column);
    if (isBlank(cell)) continue;
    const text = String(cell.value).trim();
    // Texts below the plan, such as the legend, are longer.
    if (cell.kind !== 'text' || !CODE.test(text)) break;
    codes.push(text.replace('.', '').toUpperCase());
  }
  return codes.length < FEWEST ? [] : codes;
}

function areInLegend(grid: Grid, codes: readonly string[]): boolean {
  const legend = new Set(Object.values(legendWords(grid)).flat());
  return codes.every((code) => legend.has(code));
}

/**
 * Makes a column *Código* the status if it holds a few repeated letters, or those of a legend, rather than a number for
 * each action. A heading with a column of statuses is returned unchanged.
 *
 * @param chosen The columns that the user chose, which aren't changed.
 */
export function withStatusCodes(grid: Grid, heading: Heading, chosen: ReadonlySet<ColumnKey>): Heading {
  const { columns, headings, otherColumns } = heading;
  if (columns.status !== undefined || chosen.has('status')) return heading;
  const candidates = [
    ...(columns.number === undefined || chosen.has('number')
      ? []
      : [{ column: columns.number, heading: headings.number ?? '' }]),
    ...otherColumns,
  ].filter((column) => CODES.test(plain(column.heading)));
  for (const { column } of candidates) {
    const codes = codesIn(grid, heading, column);
    if (codes.length === 0) continue;
    const areRepeated = new Set(codes).size < codes.length;
    if (areRepeated || areInLegend(grid, codes)) return correctHeading(heading, { status: column });
  }
  return heading;
}
