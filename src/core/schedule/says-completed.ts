import { plain } from '../plan/text/plain-text';
import { cachedUpTo } from '../plan/text/cached-texts';

/** Allowed before the word for completion: "La acción ya fue …", "100 %, …". */
const LEAD = [
  'accion(?: de mejora)?|actividad(?:es)?|tareas?|actions?|activity|activities|tasks?',
  'la|las|el|esta|estas|este|the|this|todas?|all',
  'ya|already|fue|fueron|ha sido|han sido|esta|estan|se encuentran?|quedo|has been|have been|was|were|is|are',
  'totalmente|completamente|fully|estado|estatus|situacion|status|(?:al )?100 ?%',
].join('|');

const COMPLETED = [
  '(?:se (?:ha|han) )?(?:cumplid|completad|finalizad|terminad|concluid|ejecutad|realizad|lograd|alcanzad)[oa]s?',
  'se (?:cumplio|completo|finalizo|termino|concluyo|ejecuto|realizo|logro)|complet[oa]s?|hech[oa]s?',
  'completed?|done|finished|fulfilled|accomplished',
].join('|');

const MONTH =
  '(?:ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|mayo?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep(?:t|tiembre)?|oct(?:ubre)?|' +
  'nov(?:iembre)?|dic(?:iembre)?|jan(?:uary)?|february|march|apr(?:il)?|june|july|aug(?:ust)?|september|october|november|' +
  'dec(?:ember)?)\\b';
const DATE = `(?:dia |fecha |mes de )?(?:\\d{1,2}(?: de |[/. -])(?:${MONTH}|\\d{1,2}\\b)|${MONTH}|(?:19|20)\\d\\d\\b)`;

/** Allowed after it. Anything else may be an object, as in "Realizada la primera reunión", which is only a part. */
const TAIL = [
  `$|[.!;,:()–—-]|(?:(?:desde )?(?:el|en|on|in) )?${DATE}`,
  '(?:con|segun|conforme|por|by|with|satisfactoriamente|exitosamente|totalmente|successfully|a tiempo|on time)\\b',
  '(?:al|en un) 100 ?%|en su totalidad|en (?:el )?(?:plazo|tiempo)\\b',
].join('|');

const PLAINLY = new RegExp(`^(?:(?:${LEAD})[ ,.:–—-]+)*(?:${COMPLETED})(?![a-z0-9]) ?(?:${TAIL})`);

/** A comment of one word that says what was made or done, as *Publicado*. */
const DONE =
  /^(?:publicad|implementad|entregad|instalad|elaborad|difundid|socializad|aprobad|adquirid|contratad)[oa]s?[.!]?$/;

/** Words that deny, postpone or limit the completion, anywhere in the comment. */
const DOUBT = new RegExp(
  [
    '\\?|\\b(?:no|ni|nunca|sin|aun|todavia|faltan?|faltaba|pendientes?|espera|proceso|revision|parcial(?:mente)?|casi',
    'parte|mitad|medias|fases?|etapas?|primer[ao]?|segund[ao]|excepto|excepcion|salvo|pero|aunque|menos|algun[ao]s?',
    'sera|seran|debe|deben|debera|cuando|si|hasta|reprogramad[oa]|proxim[oa]s?',
    'not|never|yet|partly|partially|partial|part|almost|half|phase|first|but|except|will|when|if|until|pending|missing)\\b',
  ].join('|'),
);

/** A percentage below 100, or a share such as *3 de 5*. */
const SHARE = /(?<![\d.,])\d{1,2}(?:[.,]\d+)? ?%|\b\d+ (?:de|of) \d+\b/;

/** *Cumplida* is repeated in many rows. */
const MAX_COMMENTS = 5000;

/**
 * Whether a comment clearly states that the action is completed. False in doubt: denied, partial and future completion
 * doesn't count, and "Realizada la primera reunión" is only a part.
 *
 * @example saysCompleted('Acción cumplida el 12 de agosto.') // true
 * @example saysCompleted('No se ha completado') // false
 */
export const saysCompleted = cachedUpTo(MAX_COMMENTS, (comment): boolean => {
  const text = plain(comment);
  return DONE.test(text) || (PLAINLY.test(text) && !DOUBT.test(text) && !SHARE.test(text));
});
