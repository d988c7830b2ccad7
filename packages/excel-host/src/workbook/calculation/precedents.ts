import type { CalculationInput } from './calculation-input';
import { numberReferences, type NumberedFormula, type WrittenReference } from '../references/numbered-references';
import type { Reference } from './quick/program';

/** Functions that look at cells which their formula doesn't name. */
const LOOKS_ANYWHERE = /\b(?:(?:INDIRECT|OFFSET|INFO|SHEETS?)\s*\(|CELL\s*\((?!\s*"address"))/i;

/** What may hold a colon that builds no area: texts, quoted names, brackets. */
const PASSED_OVER = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g;

const WORD = /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.\\?]|\s*[(![])/gu;

/** Functions that add up as many cells as they look at, of which their last argument may name only the first. */
const ADDS_UP = /\b(?:SUM|AVERAGE)IF\s*\(/i;

/** Such a function whose cells are plain references, in a formula whose references are numbered; its criterion may call functions that call functions. */
const PLAINLY_ADDS_UP = new RegExp(
  String.raw`${ADDS_UP.source}\s*XF[AB](\d+)\s*,(?:"[^"]*"|[^"(),]|\((?:"[^"]*"|[^"()]|\((?:"[^"]*"|[^"()])*\))*\))*(?:,\s*XF[AB](\d+)\s*)?\)`,
  'gi',
);

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
    const numbered = numberReferences(formula);
    // An area with an end that is calculated, as in `A1:INDEX(A:A,9)`, holds cells which its formula doesn't name.
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

  /** The whole of each table whose name stands in a formula, be it in a text; of all tables where it says `[@Columna]` of its own. */
  #tableAreas(formula: string): readonly Reference[] {
    const lower = formula.toLowerCase();
    const own = /(?:^|[^\p{L}\p{N}_.\\?])\[/u.test(formula);
    return this.input.sheets.flatMap(({ tables }, sheet) =>
      tables.filter(({ name }) => own || lower.includes(name.toLowerCase())).map(({ area }) => ({ sheet, area })),
    );
  }
}

/** A formula's references, those to the first of the cells that are added up reaching to the last; undefined where it isn't known how many these are. */
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
