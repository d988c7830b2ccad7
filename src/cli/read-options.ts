import { parseArgs } from 'node:util';
import { dayOfIso, type Day } from '../core/plan/day';
import { LANGUAGES, type Language } from '../core/messages/language';
import type { CliWords } from './cli-words';
import { CommandError } from './command-error';

/** The options that a command takes: `value` and `values` are followed by a value, the latter any number of times; `flag` stands alone. */
export type OptionKinds = Readonly<Record<string, 'value' | 'values' | 'flag'>>;

/** What was typed, by option; an option that was not typed is absent. */
export interface TypedOptions<Kinds extends OptionKinds> {
  readonly values: ReadonlyMap<keyof Kinds & string, string>;
  /** All values of the options that can be repeated. */
  readonly lists: ReadonlyMap<keyof Kinds & string, readonly string[]>;
  readonly flags: ReadonlySet<keyof Kinds & string>;
  readonly files: readonly string[];
}

/**
 * Reads what was typed, strictly: Node's own strictness speaks English only, so its lenient tokens are judged here.
 *
 * @throws {@link CommandError} for an option that is unknown, given twice, or lacks or has a value against its kind.
 */
export function readOptions<Kinds extends OptionKinds>(
  typed: readonly string[],
  kinds: Kinds,
  words: CliWords,
): TypedOptions<Kinds> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args: [...typed], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const flags = new Set<string>();
  const files: string[] = [];
  const refuse = (text: string) => new CommandError(2, text);

  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) throw refuse(words.arguments.unknown(token.rawName));
    if (kind === 'flag') {
      if (token.value !== undefined) throw refuse(words.arguments.noValueWanted(token.rawName));
      flags.add(token.name);
      continue;
    }
    // `--out --report x`: the value was forgotten, not meant to be "--report". `--out=--report` means it.
    const forgotten = !token.inlineValue && token.value?.startsWith('-');
    if (!token.value || forgotten) throw refuse(words.arguments.noValue(token.rawName));
    if (kind === 'values') {
      lists.set(token.name, [...(lists.get(token.name) ?? []), token.value]);
      continue;
    }
    if (values.has(token.name)) throw refuse(words.arguments.twice(token.rawName));
    values.set(token.name, token.value);
  }
  return { values, lists, flags, files };
}

/** The language that `--lang` asks for, found before anything else so that all that follows is said in it; else `otherwise`. */
export function typedLanguage(typed: readonly string[], otherwise: Language): Language {
  const { values } = parseArgs({ args: [...typed], options: { lang: { type: 'string' } }, strict: false });
  return findLanguage(values.lang) ?? otherwise;
}

const findLanguage = (text: unknown) => LANGUAGES.find((language) => language === text) ?? null;

/** The value of `--lang`. */
export function languageOption(text: string, words: CliWords): Language {
  const language = findLanguage(text);
  if (!language) throw new CommandError(2, words.arguments.language(text));
  return language;
}

/** The value of `--as-of`. */
export function dayOption(text: string, words: CliWords): Day {
  const day = dayOfIso(text);
  if (day === null) throw new CommandError(2, words.arguments.asOf(text));
  return day;
}
