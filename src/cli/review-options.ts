import { findStructure, DEFAULT_STRUCTURE, STRUCTURES } from '../core/criteria/structures';
import type { CriteriaStructure } from '../core/criteria/structure';
import type { Language } from '../core/messages/language';
import type { Day } from '../core/plan/day';
import type { AsOf } from '../core/schedule/as-of';
import type { CliWords } from './cli-words';
import { CommandError } from './command-error';
import { dayOption, languageOption, readOptions } from './read-options';

/** The options of `npm run review`. */
export interface ReviewOptions {
  /** The plan's file, as typed. */
  readonly file: string;
  readonly asOf: AsOf;
  readonly structure: CriteriaStructure;
  readonly language: Language;
  /** The plan's sheet; absent: the add-in chooses. */
  readonly sheet?: string;
  /** The path of the copy, as typed; absent: beside the plan. */
  readonly out?: string;
  /** The path of the report, as typed; absent: none. */
  readonly report?: string;
  readonly marks: boolean;
  readonly sheets: boolean;
  /** Remove our marks and sheets instead of adding them. */
  readonly clear: boolean;
  /** Exit with 1 if a finding is an error. */
  readonly strict: boolean;
}

const KINDS = {
  'as-of': 'value',
  out: 'value',
  report: 'value',
  sheet: 'value',
  structure: 'value',
  lang: 'value',
  'no-marks': 'flag',
  'no-sheets': 'flag',
  clear: 'flag',
  strict: 'flag',
  help: 'flag',
} as const;

/**
 * Parses the arguments; `null` if they ask for help.
 *
 * @param language the default of `--lang`
 * @param today the default of `--as-of`
 * @throws {@link CommandError} if the arguments are invalid
 */
export function reviewOptions(
  typed: readonly string[],
  { language, today, words }: { readonly language: Language; readonly today: Day; readonly words: CliWords },
): ReviewOptions | null {
  const { values, flags, files } = readOptions(typed, KINDS, words);
  if (flags.has('help')) return null;
  const [file] = files;
  if (!file) throw new CommandError(2, words.arguments.noPlan);
  if (files.length > 1) throw new CommandError(2, words.arguments.manyPlans(files));

  const day = values.get('as-of');
  const id = values.get('structure');
  const structure = id === undefined ? DEFAULT_STRUCTURE : findStructure(id);
  if (!structure) {
    const known = STRUCTURES.map((one) => one.id);
    throw new CommandError(2, words.arguments.structure(id ?? '', known));
  }
  const lang = values.get('lang');
  const [sheet, out, report] = [values.get('sheet'), values.get('out'), values.get('report')];
  return {
    file,
    asOf: day === undefined ? { day: today, followsToday: true } : { day: dayOption(day, words), followsToday: false },
    structure,
    language: lang === undefined ? language : languageOption(lang, words),
    ...(sheet !== undefined && { sheet }),
    ...(out !== undefined && { out }),
    ...(report !== undefined && { report }),
    marks: !flags.has('no-marks') && !flags.has('clear'),
    sheets: !flags.has('no-sheets') && !flags.has('clear'),
    clear: flags.has('clear'),
    strict: flags.has('strict'),
  };
}
