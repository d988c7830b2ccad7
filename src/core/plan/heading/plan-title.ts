import type { Grid } from '../grid';
import { plain } from '../text/plain-text';

/** Things in a plan's title that have years of their own: norms, laws, the plan's sources, other plans. */
const OTHER_THINGS = [
  'caf|efqm|iso|nobaci|ley|decreto|resolucion|edicion|version|guia|modelo|norma|no\\.?|n°',
  '(?:auto-?)?diagnostico|auto-?evaluacion|informe|encuesta',
  'pei|poa|pacc|plan estrategico|plan operativo|nacional de desarrollo|agenda',
  'indice|auditoria|vigencia evaluada|rendicion de cuentas',
].join('|');

/** Words before a year that isn't the plan's. */
const YEAR_OF_OTHER_THING = new RegExp(
  `\\b(?:${OTHER_THINGS})(?:\\s+(?:institucional|anual|caf|del?|al|ano|el))*\\s*[\\d.:/-]*\\s*$`,
);

const YEARS =
  /(?<![\d.,/-])((?:19|20)\d{2})(?:\s*(?:-|–|—|\/|al?|hasta|y|e|to|,)\s*((?:19|20)\d{2}|\d{2}))?(?!\d|[-/.]\d)/g;

/** In years. A longer span isn't a plan's. */
const LONGEST_PLAN = 10;

/** The last year of a span, which may be written in two digits; `first` if that isn't a plausible end. */
function lastYear(first: number, written: string): number {
  const last = written.length === 2 ? first - (first % 100) + Number(written) : Number(written);
  return last > first && last - first <= LONGEST_PLAN ? last : first;
}

/**
 * The years in a title or a sheet's name, ascending; empty if there are none.
 *
 * @example yearsIn('PLAN DE MEJORA 2024-2026') // [2024, 2025, 2026]
 * @example yearsIn('Plan de Mejora 2024, modelo CAF 2020') // [2024]
 */
export function yearsIn(text: string): readonly number[] {
  const line = plain(text).replace(/_/g, ' ');
  const years = new Set<number>();
  for (const match of line.matchAll(YEARS)) {
    if (YEAR_OF_OTHER_THING.test(line.slice(0, match.index))) continue;
    const first = Number(match[1]);
    const last = lastYear(first, match[2] ?? '');
    for (let year = first; year <= last; year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** The texts above a heading, row by row. */
export function textsAbove(grid: Grid, headingRow: number): string[] {
  return grid.cells
    .slice(0, headingRow - grid.row)
    .flat()
    .flatMap((cell) => (cell.kind === 'text' ? [String(cell.value).replace(/\s+/g, ' ').trim()] : []))
    .filter((text) => text !== '');
}

/** A line that states the plan's own period, often typed with a zero; not that of a follow-up or an evaluation. */
const PERIOD = /^(?:anos?|period[o0]s?|vigencia|years?|period)\b(?!.*(?:seguimiento|evalua|informe|corte))/;

/** Other lines whose years may be the plan's. */
const OTHER_LINES = /^(?:gestion|plan|plano)\b/;

/** The title above a plan's heading. */
export interface PlanTitle {
  /** `''` if there is no text above the heading. */
  readonly title: string;
  /** The years in a line about its period, else in the title, else in the sheet's name; empty if there are none. */
  readonly years: readonly number[];
}

/** Finds the title of the plan whose heading begins in a row of the sheet, from 0. */
export function readTitle(grid: Grid, headingRow: number): PlanTitle {
  const texts = textsAbove(grid, headingRow);
  const best = (pattern: RegExp): string | undefined =>
    texts.find((text) => text.length <= 200 && pattern.test(plain(text)));
  const title =
    best(/\bplan(?:es|o|os)? .*(?:mejora|melhoria)/) ??
    best(/\bplano?\b.*(?:19|20)\d{2}/) ??
    best(/\bplano?\b|improvement/) ??
    texts[0] ??
    '';
  const lines = (pattern: RegExp) => texts.filter((text) => pattern.test(plain(text))).join(' ; ');
  const years = [lines(PERIOD), title, lines(OTHER_LINES), grid.sheet].map(yearsIn).find((found) => found.length > 0);
  return { title, years: years ?? [] };
}
