import type { ImprovementPlan } from '../../plan/improvement-plan';
import { keyWords, plain } from '../../plan/text/plain-text';
import { cachedUpTo } from '../../plan/text/cached-texts';
import { tidyText } from './tidy-text';

/** Words for organizational units with their abbreviations, normalized by {@link keyWords}. */
const UNITS = new Map(
  Object.entries({
    departamento: 'departamento depto dpto dept dep department',
    direccion: 'direccion dir direc',
    division: 'division div',
    unidad: 'unidad und unit',
    oficina: 'oficina ofic office',
    gerencia: 'gerencia ger',
    seccion: 'seccion secc section',
    area: 'area',
  }).flatMap(([unit, forms]) => forms.split(' ').map((form) => [keyWords(form), unit] as const)),
);

/** Titles before a person's name, normalized by {@link keyWords}. */
const PERSONAL_TITLES = new Set(
  'lic licdo licda lcdo lcda ing dr dra sr sra arq mtro mtra mr ms mrs'.split(' ').map(keyWords),
);

/** An owner's name split into its parts. */
interface OwnerName {
  /** The kind of unit at the start; `''` if there is none. */
  readonly unit: string;
  /** The meaningful words without the unit, singular, without case and accents. */
  readonly words: readonly string[];
  /** Whether the name is written as initials: `RRHH`, `RR. HH.`. */
  readonly isInitials: boolean;
}

function readName(owner: string): OwnerName {
  // Joins `O.A.I.` and `RR. HH.` to one word each.
  const text = owner
    .replace(/\./g, (_dot, at: number) => (/\p{Ll}/u.test(owner[at - 1] ?? '') ? ' ' : ''))
    .replace(/(?<=(?<!\p{L})\p{Lu}{1,3})\s+(?=\p{Lu}{1,3}(?!\p{L}))/gu, '');
  const all = keyWords(text).split(' ');
  const named = all.length > 1 && PERSONAL_TITLES.has(all[0] ?? '') ? all.slice(1) : all;
  const unit = named.length > 1 ? UNITS.get(named[0] ?? '') : undefined;
  const words = unit === undefined ? named : named.slice(1);
  const last = text.trim().split(/\s+/).at(-1) ?? '';
  return { unit: unit ?? '', words, isInitials: words.length === 1 && /^\p{Lu}{2,8}s?$/u.test(last) };
}

const joined = (words: readonly string[]) => words.join('');

/** An institution has some dozens of owners. */
const MAX_OWNERS = 5000;

/**
 * A key that the variants of an owner share: without case, accents, punctuation, spaces, plurals, stop words and
 * titles, and with abbreviated units written out.
 *
 * @example ownerKey('Dpto. de Compras') === ownerKey('DEPARTAMENTO DE COMPRAS') // true
 */
export const ownerKey = cachedUpTo(MAX_OWNERS, (owner): string => {
  const { unit, words } = readName(owner);
  return unit + joined(words);
});

/**
 * The possible initials of a name: with and without the unit's, and with each letter doubled (`rrhh`). Two letters only
 * count if doubled.
 */
function initialsOf({ unit, words }: OwnerName): readonly string[] {
  if (words.length < 2) return [];
  const letters = words.map((word) => word.charAt(0));
  const own = letters.join('');
  return [own, unit.charAt(0) + own]
    .filter((initials) => initials.length > 2)
    .concat(letters.map((letter) => letter + letter).join(''));
}

/** Ranks variants that are used equally often. */
function quality(variant: string): number {
  const fullness = variant.replace(/[^\p{L}]/gu, '').length;
  const hasSmallLetters = /\p{Ll}/u.test(variant) ? 1000 : 0;
  return hasSmallLetters + fullness * 10 + (variant.match(/[^\p{ASCII}]/gu)?.length ?? 0);
}

/**
 * Groups variants by owner. Initials belong to the only name that they fit, a name without a unit to the only one with
 * a unit.
 */
function groupVariants(variants: readonly string[]): readonly (readonly string[])[] {
  const names = new Map(variants.map((variant) => [variant, readName(variant)]));
  const meant = new Map<string, Set<string>>();
  for (const name of names.values()) {
    for (const initials of name.isInitials ? [] : initialsOf(name)) {
      meant.set(initials, (meant.get(initials) ?? new Set()).add(joined(name.words)));
    }
  }
  const byWords = new Map<string, Map<string, string[]>>();
  for (const [variant, name] of names) {
    const own = joined(name.words);
    const full = name.isInitials ? [...(meant.get(own) ?? [])] : [];
    const words = (full.length === 1 ? full[0] : undefined) ?? own;
    const units = byWords.get(words) ?? new Map<string, string[]>();
    byWords.set(words, units);
    units.set(name.unit, [...(units.get(name.unit) ?? []), variant]);
  }
  return [...byWords.values()].flatMap((units) => {
    const groups = [...units.values()];
    // *Compras* is ambiguous if the plan has both *Departamento de Compras* and *Dirección de Compras*.
    return units.size === 2 && units.has('') ? [groups.flat()] : groups;
  });
}

/** How often each variant is used, in order of first use. */
function usesIn({ actions }: ImprovementPlan): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { owners } of actions) for (const owner of owners) uses.set(owner, (uses.get(owner) ?? 0) + 1);
  return uses;
}

/** The variant to prefer: a name before its initials, then the most used one, counted without case and accents. */
function bestOf(variants: readonly string[], uses: ReadonlyMap<string, number>): string | undefined {
  const full = variants.map(readName).find(({ isInitials }) => !isInitials);
  // A short name in capitals, such as *LEGAL*, looks like initials.
  const isShort = ({ isInitials, words }: OwnerName) =>
    isInitials && full !== undefined && joined(words) !== joined(full.words);
  const [tidied, names] = [new Map<string, number>(), new Map<string, number>()];
  for (const variant of variants) {
    const [tidy, count] = [tidyText(variant), uses.get(variant) ?? 0];
    tidied.set(tidy, (tidied.get(tidy) ?? 0) + count);
    names.set(plain(tidy), (names.get(plain(tidy)) ?? 0) + count);
  }
  const [best] = [...tidied].sort(
    ([a, usesOfA], [b, usesOfB]) =>
      Number(isShort(readName(a))) - Number(isShort(readName(b))) ||
      (names.get(plain(b)) ?? 0) - (names.get(plain(a)) ?? 0) ||
      usesOfB - usesOfA ||
      quality(b) - quality(a),
  );
  return best?.[0];
}

function findVariants(plan: ImprovementPlan): ReadonlyMap<string, string> {
  const uses = usesIn(plan);
  const preferred = new Map<string, string>();
  for (const group of groupVariants([...uses.keys()])) {
    if (group.length < 2) continue;
    const best = bestOf(group, uses);
    for (const variant of group) if (best !== undefined && variant !== best) preferred.set(variant, best);
  }
  return preferred;
}

const known = new WeakMap<ImprovementPlan, ReadonlyMap<string, string>>();

/** A plan's owner variants that aren't preferred, each with the preferred one of the same owner. Cached per plan. */
export function variantsToReplace(plan: ImprovementPlan): ReadonlyMap<string, string> {
  const variants = known.get(plan) ?? findVariants(plan);
  known.set(plan, variants);
  return variants;
}

/** Whether a variant elsewhere in the plan differs only in spaces. */
export function hasSpacingVariant(plan: ImprovementPlan, owner: string): boolean {
  return variantsToReplace(plan).get(owner) === tidyText(owner);
}

/** Replaces owners in a cell's text by the given variants. Other owners and the text between them stay. */
export function replaceOwners(
  text: string,
  owners: readonly string[],
  replacements: ReadonlyMap<string, string>,
): string {
  let [fixed, from] = ['', 0];
  for (const owner of owners) {
    const at = text.indexOf(owner, from);
    if (at < 0) continue;
    fixed += text.slice(from, at) + (replacements.get(owner) ?? owner);
    from = at + owner.length;
  }
  return fixed + text.slice(from);
}
