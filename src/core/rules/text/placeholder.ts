import { plain } from '../../plan/text/plain-text';
import { rememberUpTo } from '../../plan/text/remember-texts';

const TO_COME =
  'definir|determinar|completar|confirmar|asignar|designar|establecer|identificar|llenar|especificar|indicar';

/** What people write to come back to later: each the whole text of a cell, plain. */
const PLACEHOLDER = new RegExp(
  `^(?:${[
    `(?:pendientes?|por|a|sin) (?:(?:de|por) )?(?:ser )?(?:${TO_COME})(?:se)?`,
    'en (?:proceso de )?definicion|pendientes?|sin (?:datos?|informacion)|no (?:definid[oa]|disponible|aplica|especificad[oa])|ningun dato',
    'n ?[./]? ?[ad]|s ?/ ?[di]|t\\.?b\\.?[dac]\\.?|to be (?:defined|determined|confirmed|completed|assigned)|pending|not (?:applicable|available|defined)|none yet',
    'x{2,}|lorem ipsum.*|(?:texto|escriba|escribir|completar|llenar|ejemplo)(?: aqui)?|type here|to ?do',
  ].join('|')})$`,
);

/** No placeholder is longer. */
const LONGEST = 60;

/** Signs that stand for something and say nothing: `-`, `…`, `?`. */
const ONLY_SIGNS = /^[\p{P}\p{S}\s]+$/u;

/** How many texts are remembered: down its columns a plan repeats itself. */
const MOST_TEXTS = 20_000;

const holdsPlace = rememberUpTo(MOST_TEXTS, (text) => {
  const line = plain(text);
  if (line === '') return false;
  if (ONLY_SIGNS.test(line)) return true;
  const bare = line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return PLACEHOLDER.test(bare);
});

/**
 * Whether a text only holds the place of what is still to be written. The whole text must: *Pendiente de aprobación del MAP* is
 * an answer.
 *
 * @example isPlaceholder('Por definir…') // true
 * @example isPlaceholder('Pendiente de aprobación del MAP') // false
 */
export function isPlaceholder(text: string): boolean {
  return text.length <= LONGEST && holdsPlace(text);
}
