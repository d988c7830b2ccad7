import type { Finding, FindingOf } from '../rules/finding';
import type { RuleFacts, RuleId } from '../rules/registry';
import type { Severity } from '../rules/rule';
import { errors as enErrors } from './en/errors';
import { rules as enRules } from './en/rules';
import { words as enWords } from './en/words';
import type { ErrorWords } from './error-words';
import { errors as esErrors } from './es/errors';
import { rules as esRules } from './es/rules';
import { words as esWords } from './es/words';
import type { Language } from './language';
import type { RuleWords, WordsOfRule } from './rule-words';
import { placeOnSheet } from './place-names';

/** The text that several parts of the add-in share, in one language; other text is imported where it is used. */
export interface Messages {
  readonly words: typeof esWords;
  readonly rules: RuleWords;
  readonly errors: ErrorWords;
}

const MESSAGES: Readonly<Record<Language, Messages>> = {
  es: { words: esWords, rules: esRules, errors: esErrors },
  en: { words: enWords, rules: enRules, errors: enErrors },
};

export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}

/**
 * A finding's cell and column; `''` if it isn't about one cell.
 *
 * @example findingPlace(finding, 'es') // 'H5 (Inicio)'
 */
export function findingPlace({ sheet, cell, column }: Finding, language: Language): string {
  if (cell === null) return '';
  const place = placeOnSheet(sheet, cell);
  return column === null ? place : `${place} (${messagesFor(language).words.columns[column]})`;
}

/**
 * The heading of the findings of one rule and severity.
 *
 * @example groupTitle('required-field', 'error', 'es') // 'Falta un dato esencial'
 */
export function groupTitle(rule: RuleId, severity: Severity, language: Language): string {
  const { title, titleBySeverity } = messagesFor(language).rules[rule];
  return titleBySeverity?.[severity] ?? title;
}

/** A finding's text without its place; each part is a complete sentence. */
export interface FindingText {
  readonly what: string;
  /** Why it matters. The same for all findings of a rule, so a list can show it once. */
  readonly why: string;
  readonly how: string;
}

function textOf<Id extends RuleId>({ rule, facts }: FindingOf<Id>, rules: RuleWords): FindingText {
  const words: WordsOfRule<RuleFacts[Id]> = rules[rule];
  return { what: words.what(facts), why: words.why, how: words.how(facts) };
}

export function findingText(finding: Finding, language: Language): FindingText {
  return textOf(finding, messagesFor(language).rules);
}

/**
 * A finding's complete text: where, what, why, and how to fix it.
 *
 * @example findingMessage(finding, 'es')
 * // 'H5 (Inicio): «may-24» es texto, no una fecha. Excel no puede ordenar, filtrar ni comparar fechas escritas como texto.
 * //  Escriba la fecha 01/05/2024.'
 */
export function findingMessage(finding: Finding, language: Language): string {
  const place = findingPlace(finding, language);
  const { what, why, how } = findingText(finding, language);
  return `${place === '' ? '' : `${place}: `}${what} ${why} ${how}`;
}
