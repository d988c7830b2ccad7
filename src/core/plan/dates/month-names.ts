/**
 * The names of the twelve months in Spanish, English and Portuguese, in full and abbreviated; plain, without a full
 * stop.
 */
const NAMES: readonly string[] = [
  'enero ene january jan janeiro',
  'febrero feb february fevereiro fev',
  'marzo mar march marco',
  'abril abr april apr',
  'mayo may maio mai',
  'junio jun june junho',
  'julio jul july julho',
  'agosto ago agto august aug',
  'septiembre setiembre sept sep set september setembro',
  'octubre oct october outubro out',
  'noviembre nov november novembro',
  'diciembre dic december dec dezembro dez',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The month's names as the alternatives of a regular expression, the longest first so that `mayo` is not `may`. */
export const MONTH_PATTERN = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

/**
 * The month that a plain name or abbreviation means, 1–12; `null` if it is none.
 *
 * @example monthOf('abr') // 4
 */
export function monthOf(name: string): number | null {
  return MONTHS.get(name) ?? null;
}
