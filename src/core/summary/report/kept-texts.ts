import { hashText } from '../../plan/text/hash-text';
import { isFormula } from '../layout/found-table';
import type { SpecCell, SpecContent } from '../sheet-spec';

/** A cell of the report as it was found. */
export interface FoundCell {
  readonly content: SpecContent;
  /** What the cell shows: the value of a formula. */
  readonly shown: string;
}

/** A row of the report as it was found. */
export interface FoundRow {
  /** The text of its key cell, see {@link KeptTexts.keyCell}; `''` if a user inserted the row. */
  readonly key: string;
  /** By column, from A. */
  readonly cells: readonly FoundCell[];
}

/** A cell that users may rewrite: the column, from 0, and our text for it. */
export type Draft = readonly [column: number, content: SpecContent];

const NOTHING: FoundCell = { content: null, shown: '' };

/** References outside texts: they move with inserted rows. */
const REFERENCES = /("(?:[^"]|"")*")|\$?[A-Z]{1,3}\$?\d+/g;

/** What identifies a draft, so that one that a user changed is recognized. */
function contentHash(content: SpecContent): string {
  if (content === null) return '';
  const text = isFormula(content)
    ? content.formula.replace(REFERENCES, (_, quoted?: string) => quoted ?? '#')
    : typeof content === 'object'
      ? String(content.day)
      : String(content);
  return hashText(text).toString(36);
}

function isEdited({ key, cells }: FoundRow, column: number): boolean {
  const { content } = cells[column] ?? NOTHING;
  if (content === null) return false;
  const draft = key.split('|').find((part) => part.startsWith(`${column}=`));
  return draft !== undefined && draft !== `${column}=${contentHash(content)}`;
}

const nameOf = ({ key }: FoundRow) => key.split('|')[0] ?? '';

const isBlank = ({ cells }: FoundRow) => cells.every(({ content }) => content === null);

/**
 * The rows that hold something of users: a text of ours that they changed, or a row that they inserted. They are stored until the
 * refreshed report is complete, so that a failure loses none.
 */
export function rowsWithUserTexts(rows: readonly FoundRow[]): readonly FoundRow[] {
  const isUsers = (row: FoundRow) =>
    row.key === '' ? !isBlank(row) : row.cells.some((_, column) => isEdited(row, column));
  return rows.flatMap((row, at) => {
    if (!isUsers(row)) return [];
    // An inserted row is found again by the row above it.
    const above = row.key === '' ? rows.slice(0, at).findLast(({ key }) => key !== '') : undefined;
    return above === undefined || isUsers(above) ? [row] : [above, row];
  });
}

/** The texts that users wrote in the report before it is refreshed. */
export class KeptTexts {
  private readonly byName: ReadonlyMap<string, FoundRow>;
  private readonly insertedAfter = new Map<string, FoundRow[]>();

  constructor(rows: readonly FoundRow[]) {
    this.byName = new Map(rows.filter(({ key }) => key !== '').map((row) => [nameOf(row), row]));
    let above = '';
    for (const row of rows) {
      if (row.key !== '') above = nameOf(row);
      else if (!isBlank(row)) this.insertedAfter.set(above, [...(this.insertedAfter.get(above) ?? []), row]);
    }
  }

  /** The names of rows of some kinds in which users changed something. */
  changed(kinds: readonly string[]): readonly string[] {
    return [...this.byName].flatMap(([name, row]) =>
      kinds.includes(name.split(':')[0] ?? '') && row.cells.some((_, column) => isEdited(row, column)) ? [name] : [],
    );
  }

  /** What a user wrote into a cell of a row; `null` if it has our text, or was cleared. */
  written(name: string, column: number): FoundCell | null {
    const row = this.byName.get(name);
    return row === undefined || !isEdited(row, column) ? null : (row.cells[column] ?? null);
  }

  /** The rows that users inserted below a row; each is returned once. */
  inserted(name: string): readonly FoundRow[] {
    const rows = this.insertedAfter.get(name) ?? [];
    this.insertedAfter.delete(name);
    return rows;
  }

  /** The inserted rows whose row above is no longer in the report. */
  rest(): readonly FoundRow[] {
    const rows = [...this.insertedAfter.values()].flat();
    this.insertedAfter.clear();
    return rows;
  }
}

/** The text of a row's key cell: its name, and the hashes of our texts for its cells. */
export function keyCell(name: string, drafts: readonly Draft[]): string {
  return [name, ...drafts.map(([column, content]) => `${column}=${contentHash(content)}`)].join('|');
}

/** A found cell's content for another place: a formula that would lose its references becomes its value. */
export function keptContent({ content, shown }: FoundCell): SpecCell {
  return isFormula(content) && !/\$M\$\d/.test(content.formula) ? shown : content;
}
