import type { CalculationInput } from './calculation-input';
import { numberReferences } from './quick/numbered-references';
import type { Reference } from './quick/program';

/** Functions that look at cells which their formula doesn't name. */
const LOOKS_ANYWHERE = /\b(?:(?:INDIRECT|OFFSET|INFO|SHEETS?)\s*\(|CELL\s*\((?!\s*"address"))/i;

const WORD = /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.\\?]|\s*[(![])/gu;

/** Finds the cells that formulas of a workbook speak of. */
export class Precedents {
  readonly #sheets: ReadonlyMap<string, number>;
  readonly #names: ReadonlyMap<string, readonly { readonly formula: string; readonly sheet?: number }[]>;

  constructor(private readonly input: CalculationInput) {
    this.#sheets = new Map(input.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
    const names = new Map<string, { readonly formula: string; readonly sheet?: number }[]>();
    for (const one of input.names) {
      const key = one.name.toLowerCase();
      names.set(key, [...(names.get(key) ?? []), one]);
    }
    this.#names = names;
  }

  /** The cells that a formula (no `=`) on a sheet speaks of, names and tables included; undefined where it may look at any. */
  of(sheet: number, formula: string): readonly Reference[] | undefined {
    const found: Reference[] = [];
    return this.#collect(sheet, formula, found, new Set()) ? found : undefined;
  }

  #collect(sheet: number, formula: string, found: Reference[], seen: Set<string>): boolean {
    if (LOOKS_ANYWHERE.test(formula)) return false;
    for (const { sheets, area } of numberReferences(formula).references) {
      const [first, last] = sheets === undefined ? [sheet] : sheets.map((name) => this.#sheets.get(name.toLowerCase()));
      for (let at = first ?? 0; first !== undefined && at <= (last ?? first); at++) found.push({ sheet: at, area });
    }
    found.push(...this.#tableAreas(formula));
    if (this.#names.size === 0) return true;
    for (const [, word] of formula.matchAll(WORD)) {
      const name = word?.toLowerCase() ?? '';
      if (seen.has(name)) continue;
      seen.add(name);
      for (const named of this.#names.get(name) ?? [])
        if (!this.#collect(named.sheet ?? sheet, named.formula, found, seen)) return false;
    }
    return true;
  }

  /** The whole of each table whose name stands in a formula, be it in a text; of all tables where it says `[@Columna]` of its own. */
  #tableAreas(formula: string): readonly Reference[] {
    const lower = formula.toLowerCase();
    const own = /(?:^|[^\p{L}\p{N}_.\\?])\[/u.test(formula);
    return this.input.sheets.flatMap(({ tables }, sheet) =>
      tables.filter(({ name }) => own || lower.includes(name.toLowerCase())).map(({ area }) => ({ sheet, area })),
    );
  }
}
