/** The months' names, each year's twelve in order, as Spanish and English write and abbreviate them; plain, without a full stop. */
const NAMES: readonly string[] = [
  'enero ene january jan',
  'febrero feb february',
  'marzo mar march',
  'abril abr april apr',
  'mayo may',
  'junio jun june',
  'julio jul july',
  'agosto ago agto august aug',
  'septiembre setiembre sept sep set september',
  'octubre oct october',
  'noviembre nov november',
  'diciembre dic december dec',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The month's names as the alternatives of a regular expression, the longest first so that `mayo` is not `may`. */
export const MONTH_PATTERN = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

/**
 * The month that a plain name or abbreviation means, 1–12; `null` where it is none.
 *
 * @example monthOf('abr') // 4
 */
export function monthOf(name: string): number | null {
  return MONTHS.get(name) ?? null;
}
