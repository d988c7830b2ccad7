import { cellAt, isBlank, type Grid } from '../grid';
import { legendWords } from '../rows/status-legend';
import { plain } from '../text/plain-text';
import { correctHeading } from './correct-heading';
import type { Heading } from './heading';

const CODES = /^(?:cod|cod\.|codigos?|codes?|clave)$/;

const CODE = /^\p{L}{1,2}\.?$/u;

/** The fewest cells by which codes are known. */
const FEWEST = 2;

/** The codes below a heading in a column; empty if something else stands there. */
function codesIn(grid: Grid, { rows }: Heading, column: number): readonly string[] {
  const codes: string[] = [];
  for (let row = (rows.at(-1) ?? grid.row) + 1; row < grid.row + grid.cells.length; row++) {
    const cell = cellAt(grid, row, column);
    if (isBlank(cell)) continue;
    const text = String(cell.value).trim();
    // What stands below the plan, such as the legend, is longer.
    if (cell.kind !== 'text' || !CODE.test(text)) break;
    codes.push(text.replace('.', '').toUpperCase());
  }
  return codes.length < FEWEST ? [] : codes;
}

/**
 * A heading in which a column *Código* that holds a few repeated letters, or those of a legend, is the status and not the
 * number of each action. A plan that has a column of statuses stays as it is.
 */
export function withStatusCodes(grid: Grid, heading: Heading): Heading {
  const { columns, headings, otherColumns } = heading;
  if (columns.status !== undefined) return heading;
  const candidates = [
    ...(columns.number === undefined ? [] : [{ column: columns.number, heading: headings.number ?? '' }]),
    ...otherColumns,
  ].filter((column) => CODES.test(plain(column.heading)));
  for (const { column } of candidates) {
    const codes = codesIn(grid, heading, column);
    const legend = new Set(Object.values(legendWords(grid)).flat());
    const areStatuses = new Set(codes).size < codes.length || codes.every((code) => legend.has(code));
    if (codes.length > 0 && areStatuses) return correctHeading(heading, { status: column });
  }
  return heading;
}
