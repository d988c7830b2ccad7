import type { SheetData } from '../cells/sheet-data';
import type { CellRecord } from '../cells/cell-records';
import type { CalculationInput } from './calculation-input';

/** The formulas that a change to anything but cells affects. */
export type Affected =
  /** Those on a sheet, and the dependents of its cells. */
  | { readonly data: SheetData }
  /** Those that use the name of a sheet, a table or a defined name. */
  | { readonly name: string }
  /** Those that refer to the same cells of several sheets. */
  | 'several sheets';

/** A reference to the same cells of several sheets, as in `First:Last!A1`. */
const SEVERAL_SHEETS = /:[^:!"]*!/;

/** Formulas that depend on the time. */
export const USES_TIME = /\b(?:TODAY|NOW)\s*\(/i;

/** A formula's cell and its formula without `=`. */
export interface FormulaCell {
  /** The index of its sheet in the input. */
  readonly sheet: number;
  readonly row: number;
  readonly cell: CellRecord;
  readonly formula: string;
}

/** The formulas of a workbook that match, including those that use a name whose formula matches. */
export function formulasThat(
  { names, sheets }: CalculationInput,
  matches: (formula: string) => boolean,
): readonly FormulaCell[] {
  const uses = usesOf(names, matches);
  return sheets.flatMap(({ data }, sheet) =>
    data.rows.flatMap((row) =>
      row.cells.flatMap((cell): readonly FormulaCell[] => {
        const formula = cell.formula === undefined ? undefined : data.formula(row.index, cell);
        return formula !== undefined && uses(formula) ? [{ sheet, row: row.index, cell, formula }] : [];
      }),
    ),
  );
}

function usesOf(names: CalculationInput['names'], matches: (formula: string) => boolean): typeof matches {
  const found = new Set<string>();
  let uses = matches;
  for (let count = -1; count !== found.size;) {
    count = found.size;
    for (const { name, formula } of names) if (uses(formula)) found.add(name);
    const mention = mentions([...found]);
    uses = (formula) => matches(formula) || mention(formula);
  }
  return uses;
}

/** Whether a formula may use one of the names, ignoring case. Also true if a text in it contains one. */
export function mentions(names: readonly string[]): (formula: string) => boolean {
  if (names.length === 0) return () => false;
  const written = names.map((name) => name.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.\\\\?])(?:${written.join('|')})(?![\\p{L}\\p{N}_.\\\\?])`, 'iu');
  return (formula) => pattern.test(formula);
}

/** Everything except cells that the values of formulas depend on, by name. */
export class Shape {
  readonly #today: number;
  readonly #sheets: string;
  readonly #parts = new Map<string, string>();

  constructor({ today, names, sheets }: CalculationInput) {
    this.#today = today;
    this.#sheets = JSON.stringify(sheets.map(({ name }) => name));
    for (const { name, formula, sheet } of names) this.#add(name, [formula, sheet]);
    for (const { name, tables } of sheets) {
      this.#add(name, []);
      for (const table of tables) this.#add(table.name, [name, table]);
    }
  }

  #add(name: string, content: unknown): void {
    const key = name.toLowerCase();
    this.#parts.set(key, (this.#parts.get(key) ?? '') + JSON.stringify(content));
  }

  /** Tests whether a formula may have another value than with an earlier shape; undefined if no formula can. */
  differs(before: Shape): ((formula: string) => boolean) | undefined {
    const others = new Set([...this.#parts.keys(), ...before.#parts.keys()]);
    const names = [...others].filter((name) => this.#parts.get(name) !== before.#parts.get(name));
    const [moved, later] = [this.#sheets !== before.#sheets, this.#today !== before.#today];
    if (names.length === 0 && !moved && !later) return undefined;
    const mention = mentions(names);
    return (formula) =>
      mention(formula) || (moved && SEVERAL_SHEETS.test(formula)) || (later && USES_TIME.test(formula));
  }
}

/** Tests whether a change of a name or of the order of sheets affects a formula. */
export function isAffectedBy(affected: Exclude<Affected, { readonly data: SheetData }>): (formula: string) => boolean {
  return affected === 'several sheets' ? (formula) => SEVERAL_SHEETS.test(formula) : mentions([affected.name]);
}
