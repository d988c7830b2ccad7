import { plain } from '../text/plain-text';

/** Whether an indicator improves as its value rises or falls; `unknown` if its words don't say. */
export type BetterDirection = 'higher' | 'lower' | 'unknown';

/** A pattern of whole words, plain. */
const wordsOf = (...patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`);

/** What is counted or measured comes after these. */
const MEASURES = wordsOf(
  'numeros?|n|num|nros?|no|cantidad(?:es)?|total(?:es)?|porcentajes?|por|ciento|proporcion|niveles|nivel|grados?|conteo|suma',
  'numbers?|amounts?|percent(?:ages?)?|share|levels?|degree|count|sum',
);

/** As {@link MEASURES}, but the better direction depends entirely on what is measured. */
const RATES = wordsOf(
  'tasas?|indices?|promedios?|medias?|ratios?|relacion|razon|variacion(?:es)?|cambios?|diferencias?',
  'rates?|index|average|mean|variation|changes?|difference',
);

const PERCENT = wordsOf('porcentaje?');

const ARTICLES = wordsOf('el|la|los|las|lo|un|una|the|an');

const PREPOSITIONS = wordsOf(
  'de|del|al?|en|con|por|para|sobre|segun|entre|hasta|desde|que|of|in|on|by|for|to|with|from|about|per|within|that',
);

const CONJUNCTIONS = wordsOf('y|e|o|u|and|or');

/** Burdens: less of them is better. */
const BURDENS = wordsOf(
  'tiempos?|duracion|plazos?|demoras?|retrasos?|atrasos?|esperas?|quejas?|reclamos?|reclamacion(?:es)?|errore?s?|fallas?|fallos?|averias?',
  'costos?|costes?|gastos?|desperdicios?|perdidas?|mermas?|deudas?|mora|morosidad|consumos?|emisiones|residuos',
  'ausentismo|absentismo|ausencias?|desercion|abandono|accidentes?|incidentes?|incidencias?|interrupcion(?:es)?|riesgos?|multas?',
  'rechazos?|devoluciones|incumplimientos?|infraccion(?:es)?|inconformidad(?:es)?|insatisfaccion|no_conformidad(?:es)?|filas|brechas?|corrupcion',
  'times?|durations?|delays?|complaints?|claims?|errors?|failures?|faults?|defects?|costs?|expenses?|waste|loss(?:es)?|debts?',
  'absenteeism|absences?|dropouts?|accidents?|incidents?|outages?|interruptions?|risks?|rejections?|returns?|dissatisfaction|gaps?|queues?',
);

/** Their better direction depends on what the time is for. */
const TIME_UNITS = wordsOf(
  'dias?|horas?|minutos?|segundos?|semanas?|mes|meses|anos?|hours?|minutes?|seconds?|days?|weeks?|months?|years?',
);

/** What people wait for: the less time, the better. */
const WAITED = wordsOf(
  'respuestas?|responder|espera|esperar|entregas?|entregar|tramites?|tramitar|tramitacion|atencion|atender|pagos?|pagar|atraso|retraso|demora',
  'emision|emitir|resolucion|resolver|despacho|proceso|procesamiento|transcurrid[oa]s?|promedio|inactividad|paralizacion|habiles|laborables',
  'response|respond|wait(?:ing)?|delivery|deliver|processing|process|resolve|resolution|delay|late|average|issue|handling',
);

/** Time that an institution wants to give or have. */
const GIVEN = wordsOf(
  'dedicad[oa]s?|capacitacion|formacion|entrenamiento|disponibilidad|disponible|funcionamiento|servicio|uso|vida|actividad|estudio|ejercicio',
  'training|dedicated|available|availability|uptime|service|use|study|activity|life',
);

const DURATIONS = wordsOf('tiempos?|times?|duracion|durations?|plazos?');

/** Left undone, or gone wrong. */
const UNDONE = wordsOf(
  'no_[a-z]+',
  'pendientes?|vencid[oa]s?|rechazad[oa]s?|perdid[oa]s?|retrasad[oa]s?|atrasad[oa]s?|cancelad[oa]s?|incumplid[oa]s?|devuelt[oa]s?|fallid[oa]s?|danad[oa]s?',
  'abandonad[oa]s?|suspendid[oa]s?|insatisfech[oa]s?|ausentes?|duplicad[oa]s?|erronea?o?s?',
  'pending|overdue|rejected|lost|delayed|late|cancell?ed|failed|missed|unresolved|unanswered|abandoned|damaged|dissatisfied|absent',
);

/** Dealt with: the more, the better, even of burdens. */
const DONE = wordsOf(
  '[a-z]{3,}(?:ad|id)[oa]s?|resuelt[oa]s?|hech[oa]s?|cubiert[oa]s?|suscrit[oa]s?|impres[oa]s?|abiert[oa]s?|escrit[oa]s?|inscrit[oa]s?|puest[oa]s?|satisfech[oa]s?',
  '[a-z]{3,}ed|held|made|given|done|met|built|written|taught|solved',
);

/** Participles that say only that there is some of a burden. */
const HAPPENED = wordsOf(
  'recibid[oa]s?|presentad[oa]s?|registrad[oa]s?|reportad[oa]s?|ocurrid[oa]s?|generad[oa]s?|cometid[oa]s?|detectad[oa]s?|identificad[oa]s?|sufrid[oa]s?|medi[oa]s?|emitid[oa]s?',
  'received|filed|registered|reported|occurred|generated|made|detected|identified',
);

/** Participles after which a cost or an expense may be a budget well used. */
const SPENT = wordsOf('ejecutad[oa]s?|presupuestad[oa]s?|devengad[oa]s?|executed|budgeted|spent');

const REDUCING = wordsOf(
  'reducir|reduzca|disminuir|bajar|rebajar|minimizar|acortar|reduce|reducing|decrease|decreasing|lower|shorten|minimi[sz]e|cut',
);

const REDUCTIONS = wordsOf('reduccion(?:es)?|disminucion(?:es)?|descensos?|reductions?|decreases?');

/** Things that have more, less or the right amount of. */
const NEUTRAL = wordsOf(
  'temperaturas?|edad(?:es)?|pesos?|precios?|tarifas?|presupuestos?|tamanos?|poblacion|demanda|cargas?|rotacion|denuncias?|personal|plantilla|inversion(?:es)?',
  'temperature|ages?|weights?|prices?|budgets?|size|population|demand|load|turnover|staff|investments?',
);

/** Good things, also as a rate or an average. */
const GOOD = wordsOf(
  'satisfaccion|cumplimiento|avance|ejecucion|cobertura|participacion|disponibilidad|calidad|eficiencia|eficacia|productividad|transparencia|conocimientos?',
  'asistencia|aprobacion|calificacion(?:es)?|puntuacion|puntajes?|valoracion|ingresos|recaudacion|ahorros?|uso|acceso|respuestas?|exito|retencion|confianza|madurez',
  'finalizacion|logros?|desempeno|rendimiento|compromiso|bienestar|adopcion|resolucion|visitas?|implementacion|reciclaje',
  'satisfaction|compliance|progress|execution|coverage|participation|availability|quality|efficiency|effectiveness|productivity|transparency|knowledge',
  'attendance|approval|scores?|ratings?|revenue|savings?|access|response|success|retention|trust|maturity|completion|performance|engagement|adoption|resolution|visits?',
);

/** The words of a text, plain; a negated one is joined to its negation. */
function wordsIn(text: string): readonly string[] {
  const negated = plain(text)
    .replace(/%/g, ' porcentaje ')
    .replace(/\b(?:no|sin|not|without)\s+(?=[a-z]{4})/g, 'no_');
  return negated.match(/[a-z_]+/g) ?? [];
}

/** Whether something was done about the subject. After a preposition, a participle is a noun: *quejas de empleados*. */
function isDealtWith(words: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      DONE.test(word) &&
      ![HAPPENED, UNDONE, BURDENS].some((pattern) => pattern.test(word)) &&
      !PREPOSITIONS.test(words[index - 1] ?? ''),
  );
}

/** What one part of an indicator's subject says; `null`: nothing. `isRate`: it is measured as a rate or an average. */
function ofSubject(subject: readonly string[], rest: readonly string[], isRate: boolean): BetterDirection | null {
  const all = [...subject, ...rest];
  const has = (pattern: RegExp) => subject.some((word) => pattern.test(word));
  const hasAnywhere = (pattern: RegExp) => all.some((word) => pattern.test(word));
  // *Días sin accidentes*.
  if (all.some((word) => word.startsWith('no_') && BURDENS.test(word.slice(3)))) return 'higher';
  if (has(BURDENS)) {
    if (hasAnywhere(SPENT) || (has(DURATIONS) && hasAnywhere(GIVEN))) return 'unknown';
    return has(DURATIONS) || !isDealtWith(all) ? 'lower' : 'higher';
  }
  if (has(UNDONE)) return 'lower';
  if (hasAnywhere(UNDONE)) return 'unknown';
  if (has(GOOD) || isDealtWith(all)) return 'higher';
  if (has(TIME_UNITS)) return hasAnywhere(WAITED) && !hasAnywhere(GIVEN) ? 'lower' : 'unknown';
  return has(NEUTRAL) || isRate ? 'unknown' : null;
}

/** Divides a text at its conjunctions. */
function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (CONJUNCTIONS.test(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

/**
 * Which direction is better for an indicator, by its subject: the words before the first preposition, after *número de*
 * and the like.
 *
 * @param ofTarget The target's unit, which decides if the indicator says nothing.
 * @example betterDirection('Tiempo de respuesta', 'días') // 'lower'
 * @example betterDirection('Quejas resueltas', '') // 'higher'
 * @example betterDirection('Tasa de rotación', '%') // 'unknown'
 */
export function betterDirection(indicator: string, ofTarget: string): BetterDirection {
  const words = wordsIn(indicator).filter((word) => !ARTICLES.test(word));
  const unit = wordsIn(ofTarget);
  const from = words.findIndex((word) => ![MEASURES, RATES, PREPOSITIONS].some((pattern) => pattern.test(word)));
  const measure = from < 0 ? words : words.slice(0, from);
  const named = from < 0 ? [] : words.slice(from);
  const end = named.findIndex((word) => PREPOSITIONS.test(word));
  const [subject, rest] = end < 0 ? [named, []] : [named.slice(0, end), named.slice(end)];
  const isOfPercent = unit.some((word) => PERCENT.test(word));
  const isTimed = unit.some((word) => TIME_UNITS.test(word));

  // A share or a degree of a reduction is how much less there is; without it, *by 20* and *to 20* look the same.
  if (subject.some((word) => REDUCTIONS.test(word))) return measure.length > 0 ? 'higher' : 'unknown';
  if (subject.some((word) => REDUCING.test(word))) return isOfPercent ? 'unknown' : 'lower';

  const isRate = [...measure, ...subject].some((word) => RATES.test(word));
  const said = new Set(partsOf(subject).map((part) => ofSubject(part, rest, isRate)));
  if (said.size > 1) return said.has('lower') || said.has('unknown') ? 'unknown' : 'higher';
  const [one = null] = said;
  if (one !== null) return one;
  if (named.length > 0) return isTimed ? 'unknown' : 'higher';
  const things = unit.filter((word) => !PERCENT.test(word));
  if (things.length === 0 || isTimed) return 'unknown';
  return ofSubject(things, [], false) ?? 'higher';
}
