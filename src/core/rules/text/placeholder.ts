import { plain } from '../../plan/text/plain-text';
import { cachedUpTo } from '../../plan/text/cached-texts';

const TO_COME =
  'definir|determinar|completar|confirmar|asignar|designar|establecer|identificar|llenar|especificar|indicar';

/** Placeholder texts, each the whole text of a cell, without case and accents. */
const PLACEHOLDER = new RegExp(
  `^(?:${[
    `(?:pendientes?|por|a|sin) (?:(?:de|por) )?(?:ser )?(?:${TO_COME})(?:se)?`,
    'en (?:proceso de )?definicion|pendientes?|sin (?:datos?|informacion)|no (?:definid[oa]|disponible|aplica|especificad[oa])|ningun dato',
    'n ?[./]? ?[ad]|s ?/ ?[di]|t\\.?b\\.?[dac]\\.?|to be (?:defined|determined|confirmed|completed|assigned)|pending|not (?:applicable|available|defined)|none yet',
    'x{2,}|lorem ipsum.*|(?:texto|escriba|escribir|completar|llenar|ejemplo)(?: aqui)?|type here|to ?do',
  ].join('|')})$`,
);

/** Longer texts aren't placeholders. */
const MAX_LENGTH = 60;

/** Only punctuation and symbols, such as `-`, `…`, `?`. */
const ONLY_SIGNS = /^[\p{P}\p{S}\s]+$/u;

/** A currency with a dash is how accounts write zero. */
const ACCOUNTING_ZERO = /^(?:[a-z]{0,3}\.?\s?\p{Sc}|[a-z]{1,3}\/\.?)\s*[-–—]+$|^[-–—]+\s*\p{Sc}$/u;

const MAX_TEXTS = 20_000;

const isPlaceholderLine = cachedUpTo(MAX_TEXTS, (text) => {
  const line = plain(text);
  if (line === '' || ACCOUNTING_ZERO.test(line)) return false;
  if (ONLY_SIGNS.test(line)) return true;
  const bare = line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return PLACEHOLDER.test(bare);
});

/**
 * Whether a text is only a placeholder. The whole text must be one: *Pendiente de aprobación del MAP* is an answer.
 *
 * @example isPlaceholder('Por definir…') // true
 * @example isPlaceholder('Pendiente de aprobación del MAP') // false
 */
export function isPlaceholder(text: string): boolean {
  return text.length <= MAX_LENGTH && isPlaceholderLine(text);
}
