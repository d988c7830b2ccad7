import type { CalculationInput } from './calculation-input';
import { numberReferences, type NumberedFormula, type WrittenReference } from '../references/numbered-references';
import type { Reference } from './quick/program';

/** Functions that may use cells other than those in their formula. */
const LOOKS_ANYWHERE = /\b(?:(?:INDIRECT|OFFSET|INFO|SHEETS?)\s*\(|CELL\s*\((?!\s*"address"))/i;

/** Text in which a colon doesn't form an area: texts, quoted names, brackets. */
const PASSED_OVER = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g;

const TEXT = /"(?:[^"]|"")*"/g;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

/** The brackets after a table's name. */
const COLUMNS_OF_TABLE = /(?<=[\p{L}\p{N}_.\\?])\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/gu;

const WORD = /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.\\?]|\s*[(![])/gu;

/** Functions whose last argument may have fewer cells than they add, starting from its first. */
const ADDS_UP = /\b(?:SUM|AVERAGE)IF\s*\(/i;

/**
 * Such a function with plain references, in a formula with numbered references. Its criterion may contain nested
 * function calls.
 */
const PLAINLY_ADDS_UP = new RegExp(
  String.raw`${ADDS_UP.source}\s*XF[AB](\d+)\s*,(?:"[^"]*"|[^"(),]|\((?:"[^"]*"|[^"()]|\((?:"[^"]*"|[^"()])*\))*\))*(?:,\s*XF[AB](\d+)\s*)?\)`,
  'gi',
);

/** Finds the precedents of formulas: the cells that they use. */
export class Precedents {
  readonly #sheets: ReadonlyMap<string, number>;
  readonly #hasTables: boolean;
  readonly #names: ReadonlyMap<string, readonly { readonly formula: string; readonly sheet?: number }[]>;

  constructor(private readonly input: CalculationInput) {
    this.#sheets = new Map(input.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
    this.#hasTables = input.sheets.some(({ tables }) => tables.length > 0);
    const names = new Map<string, { readonly formula: string; readonly sheet?: number }[]>();
    for (const one of input.names) {
      const key = one.name.toLowerCase();
      names.set(key, [...(names.get(key) ?? []), one]);
    }
    this.#names = names;
  }

  /**
   * The cells that a formula (no `=`) on a sheet uses, including names and tables; undefined if it may use any cells.
   */
  of(sheet: number, formula: string): readonly Reference[] | undefined {
    const found: Reference[] = [];
    return this.#collect(sheet, formula, found, new Set()) ? found : undefined;
  }

  #collect(sheet: number, formula: string, found: Reference[], seen: Set<string>): boolean {
    if (LOOKS_ANYWHERE.test(formula)) return false;
    const numbered = numberReferences(formula);
    // An area with a calculated end, as in `A1:INDEX(A:A,9)`, has cells that aren't in the formula.
    if (numbered.text.includes(':') && numbered.text.replace(PASSED_OVER, '').includes(':')) return false;
    const references = withAddedUp(numbered);
    if (references === undefined) return false;
    for (const { sheets, area } of references) {
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

  /** The areas of all tables whose names occur in a formula, even in a text; of all tables if it uses `[@Columna]`. */
  #tableAreas(formula: string): readonly Reference[] {
    if (!this.#hasTables) return [];
    const words = new Set(formula.toLowerCase().match(NAME));
    const own = formula.replace(TEXT, '""').replace(COLUMNS_OF_TABLE, '').includes('[');
    return this.input.sheets.flatMap(({ tables }, sheet) =>
      tables.filter(({ name }) => own || words.has(name.toLowerCase())).map(({ area }) => ({ sheet, area })),
    );
  }
}

/** A formula's references, with the cells to add extended to their full size; undefined if that size isn't known. */
function withAddedUp({ text, references }: NumberedFormula): readonly WrittenReference[] | undefined {
  if (!ADDS_UP.test(text)) return references;
  const all = [...references];
  const rest = text.replace(PLAINLY_ADDS_UP, (_, looked: string, added: string | undefined) => {
    const [range, first] = [references[Number(looked) - 1], references[Number(added) - 1]];
    if (range === undefined || first === undefined) return '';
    const { rowCount, columnCount } = range.area;
    all.push({ ...first, area: { ...first.area, rowCount, columnCount } });
    return '';
  });
  return ADDS_UP.test(rest) ? undefined : all;
}
