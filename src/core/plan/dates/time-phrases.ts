import { lastDayOfMonth, calendarDay, dayOf, isCalendarDay } from '../day';
import { plain } from '../text/plain-text';
import type { SpanEnd } from './date-points';
import { FREQUENCY_WORDS } from './date-words';

/** A length of time. */
export interface Duration {
  readonly count: number;
  readonly unit: DurationUnit;
}

/** Longer units are multiples of these. */
export type DurationUnit = 'day' | 'month';

/** Units by their plain singular names, in days or months. */
const UNITS: ReadonlyMap<string, Duration> = new Map<string, Duration>([
  ...'dia day'.split(' ').map((name) => [name, { count: 1, unit: 'day' }] as const),
  ...'semana week'.split(' ').map((name) => [name, { count: 7, unit: 'day' }] as const),
  ...'quincena'.split(' ').map((name) => [name, { count: 15, unit: 'day' }] as const),
  ...'mes month'.split(' ').map((name) => [name, { count: 1, unit: 'month' }] as const),
  ...'bimestre'.split(' ').map((name) => [name, { count: 2, unit: 'month' }] as const),
  ...'trimestre quarter'.split(' ').map((name) => [name, { count: 3, unit: 'month' }] as const),
  ...'semestre'.split(' ').map((name) => [name, { count: 6, unit: 'month' }] as const),
  ...'ano year'.split(' ').map((name) => [name, { count: 12, unit: 'month' }] as const),
]);

const COUNTS: ReadonlyMap<string, number> = new Map(
  'un uno una one a;dos two dois duas;tres three;cuatro four quatro;cinco five;seis six;siete seven sete;ocho eight oito;nueve nine nove;diez ten dez;once;doce twelve doze'
    .split(';')
    .flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

const UNIT =
  'dias?|days?|semanas?|weeks?|quincenas?|mes(?:es)?|months?|bimestres?|trimestres?|quarters?|semestres?|anos?|years?';
const DURATION = new RegExp(
  `^(?:(?:plazo|duracion|tiempo|periodo|maximo|en|dentro|durante|por|hasta|aproximadamente|within|for|de|del|:)\\s+)*` +
    `(?<count>\\d{1,3}(?:[.,]\\d)?|[a-z]+)\\s*(?:\\(\\s*[a-z\\d]+\\s*\\)\\s*)?(?<unit>${UNIT})\\b(?<rest>.*)$`,
);

/** Words after a duration that don't change it. */
const WITHOUT_EFFECT = /^\s*(?:calendario|corridos|aproximadamente|como maximo|maximo|de duracion)?[\s.]*$/;

/** Words after a duration, followed by the date on which it begins. */
const START_AFTER =
  /^[\s,.(]*(?:a partir del?|desde el|desde|contados? (?:a partir del?|desde(?: el)?)|starting|from)\s+(?<start>.+?)[\s).]*$/;

/** Whole texts for a time without a day. */
const OPEN = new RegExp(
  `^(?:${[
    '(?:de |en forma |de forma |de manera |forma |manera |con periodicidad |periodicidad |frecuencia )?(?:FREQUENCY)',
    '(?:accion(?:es)? |actividad(?:es)? |tarea(?:s)? )?(?:(?:de )?inmediat[oa]s?|inmediatamente|imediat[oa]|immediate(?:ly)?|urgente|cuanto antes|lo antes posible|as soon as possible|asap)',
    '(?:a |en |al |de )?(?:muy )?(?:corto|mediano|medio|largo) (?:plazo|prazo|term)|(?:short|medium|long)[- ]term',
    '(?:segun|a|bajo|por|on|conforme(?: a)?) (?:la |el |los |las )?(?:demanda|requerimientos?|necesidad(?:es)?|solicitud(?:es)?|programacion|cronograma|calendario|disponibilidad|corresponda|demand|request)(?: .*)?',
    '(?:segun|conforme|cuando|cada vez|siempre) (?:que )?(?:se |sea |lo |la |haya )*(?:corresponda|necesari|necesit|requier|solicit|present|amerit|aplique|programe|demand).*',
    '(?:cada|todos los|todas las|every|each) .*',
    '(?:una|dos|tres|cuatro|\\d{1,2}) ve(?:z|ces) (?:al?|por|cada|en el) .*',
    '(?:eventual(?:mente)?|ocasional(?:mente)?|a lo largo del? .*|durante (?:toda )?la (?:gestion|ejecucion|vigencia).*|segun aplique)',
    '(?:curso|ciclo|ano|periodo)(?: (?:escolar|academico|lectivo))? \\d{4}\\s?[-/]\\s?(?:\\d{2}|\\d{4})',
  ].join('|')})$`.replace('FREQUENCY', [...FREQUENCY_WORDS].join('|')),
);

/** In characters. Longer texts are prose. */
const LONGEST = 80;

const lineOf = (text: string) => plain(text.replace(/<[^>]*>/g, ' ')).replace(/[.;,]+$/, '');

/** A duration, and the text of the date on which it begins; `start` is `null` if there is none. */
export interface DurationText {
  readonly duration: Duration;
  readonly start: string | null;
}

/** The unit of a word in the singular or plural; `undefined` if it isn't a unit. */
function unitOf(word: string): Duration | undefined {
  return UNITS.get(word) ?? UNITS.get(word.replace(/(?<=mes)es$|s$/, ''));
}

/** The duration at the beginning of a text, and the rest of the text; `null` if there is none. */
function durationAtStart(text: string): { readonly duration: Duration; readonly rest: string } | null {
  const groups = text.length > LONGEST ? undefined : DURATION.exec(lineOf(text))?.groups;
  const { count: written = '', unit = '', rest = '' } = groups ?? {};
  const count = COUNTS.get(written) ?? Number(written.replace(',', '.'));
  const one = unitOf(unit);
  return one && count > 0 ? { duration: { count: count * one.count, unit: one.unit }, rest } : null;
}

/**
 * Reads a duration; `null` if the text is anything else.
 *
 * @example readDuration('3 meses') // { duration: { count: 3, unit: 'month' }, start: null }
 * @example readDuration('90 días a partir de marzo 2024') // … start: 'marzo 2024'
 */
export function readDuration(text: string): DurationText | null {
  const read = durationAtStart(text);
  if (!read) return null;
  const start = START_AFTER.exec(read.rest)?.groups?.['start'] ?? null;
  return start === null && !WITHOUT_EFFECT.test(read.rest) ? null : { duration: read.duration, start };
}

/** Words in headings of durations. */
const DURATION_WORDS = /\b(?:duracion|tiempo|plazo|duration|time|term|prazo)\b/;

/**
 * The unit of a column's bare numbers, by its heading: *Tiempo (meses)*, *Meses*; `null` if it has none, or only a part
 * of a year such as *Semestre*.
 */
export function durationUnitOf(heading: string): Duration | null {
  const line = plain(heading);
  const named = (line.match(/[a-z]+/g) ?? []).filter(
    (word) => unitOf(word) && (DURATION_WORDS.test(line) || !UNITS.has(word)),
  );
  const [unit, ...others] = named;
  return unit === undefined || others.length > 0 ? null : (unitOf(unit) ?? null);
}

/** The months of the part of a year in a heading: 6 for *Semestre de ejecución*; `null` if there is none. */
export function yearPartOf(heading: string): number | null {
  const line = plain(heading);
  const parts = (line.match(/[a-z]+/g) ?? []).flatMap((word) => {
    const part = UNITS.get(word);
    return part?.unit === 'month' && part.count < 12 ? [part.count] : [];
  });
  return parts.length === 1 && !DURATION_WORDS.test(line) ? (parts[0] ?? null) : null;
}

/**
 * Whether a text is a time without a day, such as *trimestral*, *inmediato*, *según demanda* and *90 días hábiles*. It
 * isn't wrong, but an action with it can't become overdue.
 */
export function saysNoDay(text: string): boolean {
  return text.length <= LONGEST && (OPEN.test(lineOf(text)) || durationAtStart(text) !== null);
}

/**
 * The end of a duration from its start; `null` if it isn't a whole number of days or months.
 *
 * @example endAfter({ day: dayOf(2024, 1, 8), precision: 'day' }, { count: 3, unit: 'month' }) // 7 April 2024
 */
export function endAfter({ day, precision }: SpanEnd, { count, unit }: Duration): SpanEnd | null {
  if (!Number.isInteger(count)) return null;
  if (unit === 'day') return { day: day + count - 1, precision: 'day' };
  const { year, month, day: dayOfMonth } = calendarDay(day);
  const inMonths = year * 12 + month - 1 + count;
  const [endYear, endMonth] = [Math.floor(inMonths / 12), (inMonths % 12) + 1];
  if (precision === 'month') return { day: dayOf(endYear, endMonth, 1) - 1, precision: 'month' };
  // A month from 31 January ends on the last day of February.
  const isThere = isCalendarDay(endYear, endMonth, dayOfMonth);
  return {
    day: isThere ? dayOf(endYear, endMonth, dayOfMonth) - 1 : lastDayOfMonth(endYear, endMonth),
    precision: 'day',
  };
}
