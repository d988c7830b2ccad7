import { parseArgs } from 'node:util';
import { dayOfIso, type Day } from '../core/plan/day';
import { LANGUAGES, type Language } from '../core/messages/language';
import type { CliWords } from './cli-words';
import { CommandError } from './command-error';

/** Options by name: `value` options are followed by a value, `flag` options aren't. */
export type OptionKinds = Readonly<Record<string, 'value' | 'flag'>>;

/** Options that weren't typed are absent. */
export interface TypedOptions<Kinds extends OptionKinds> {
  readonly values: ReadonlyMap<keyof Kinds & string, string>;
  readonly flags: ReadonlySet<keyof Kinds & string>;
  readonly files: readonly string[];
}

/**
 * Parses arguments strictly. Node's strict mode has messages in English only, so this checks its lenient tokens.
 *
 * @throws {@link CommandError} for an option that is unknown, repeated, lacks its value or has one that it doesn't take
 */
export function readOptions<Kinds extends OptionKinds>(
  typed: readonly string[],
  kinds: Kinds,
  words: CliWords,
): TypedOptions<Kinds> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'value' ? 'string' : 'boolean' } as const]),
  );
  const { tokens } = parseArgs({ args: [...typed], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
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
    // `--out --report x` lacks a value: "--report" must be written `--out=--report` to be one.
    const forgotten = !token.inlineValue && token.value?.startsWith('-');
    if (!token.value || forgotten) throw refuse(words.arguments.noValue(token.rawName));
    if (values.has(token.name)) throw refuse(words.arguments.twice(token.rawName));
    values.set(token.name, token.value);
  }
  return { values, flags, files };
}

/**
 * The language in `--lang`, read before the other arguments so that errors in them are reported in it; else
 * `otherwise`.
 */
export function typedLanguage(typed: readonly string[], otherwise: Language): Language {
  const { values } = parseArgs({ args: [...typed], options: { lang: { type: 'string' } }, strict: false });
  return findLanguage(values.lang) ?? otherwise;
}

const findLanguage = (text: unknown) => LANGUAGES.find((language) => language === text) ?? null;

export function languageOption(text: string, words: CliWords): Language {
  const language = findLanguage(text);
  if (!language) throw new CommandError(2, words.arguments.language(text));
  return language;
}

export function dayOption(text: string, words: CliWords): Day {
  const day = dayOfIso(text);
  if (day === null) throw new CommandError(2, words.arguments.asOf(text));
  return day;
}
