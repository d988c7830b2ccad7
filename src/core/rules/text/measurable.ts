import { keyWords, plain } from '../../plan/text/plain-text';
import { cachedUpTo } from '../../plan/text/cached-texts';
import { textWithin } from './markup';

const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(keyWords));

/** Documents that only prove that something was done; without case and accents. */
const DOCUMENTS = keysOf(
  'acta actas archivo boletin carta catalogo certificacion certificado circular comunicacion constancia contrato convenio copia correo cotizacion cronograma ' +
    'diagnostico diploma documento evidencia expediente ficha formulario foto fotografia guia informe instructivo inventario levantamiento listado lista manual mapa matriz ' +
    'matrices memorando memorandum memoria minuta nota oficio orden plan plantilla politica presentacion procedimiento programa propuesta protocolo proyecto reglamento ' +
    'registro reporte resolucion solicitud captura documents report minutes record certificate list photo manual policy procedure',
);

/** Events and results that either exist or don't; without case and accents. */
const EVENTS = keysOf(
  'actualizacion adquisicion aplicacion aprobacion autodiagnostico auditoria capacitacion charla compra conformacion contratacion convocatoria creacion curso ' +
    'designacion difusion diseño elaboracion encuesta entrega entrenamiento establecimiento evaluacion evento firma implementacion implantacion inauguracion ' +
    'instalacion jornada lanzamiento publicacion puesta realizacion remision reunion revision seguimiento socializacion taller training workshop meeting survey creation implementation',
);

/** Words for counting, measuring or comparing, anywhere in the indicator. */
const MEASURES = new RegExp(
  [
    '%|#|[<>≤≥]|\\bn(?:o\\.|[º°])|(?<!\\d)(?!(?:19|20)\\d\\d(?!\\d))\\d',
    '\\b(?:num(?:ero)?s?|nro|cantidad(?:es)?|porcentajes?|porcentual|porciento|por ciento|tasas?|indices?|indicador(?:es)?|niveles|nivel|grados?|promedios?|ratio',
    'proporcion|total|montos?|costos?|tiempos?|plazos?|dias|horas|minutos|frecuencia|cobertura|puntuacion|puntaje|calificacion|cuant[oa]s|al menos|minimo|maximo',
    'number|percent(?:age)?|rates?|levels?|degree|amount|average|share|score|count|how many|at least)\\b',
  ].join('|'),
);

/** Participles in the plural: *talleres impartidos* can be counted. */
const DONE = /\b\p{L}+(?:ad|id)[oa]s\b|\b(?:hech|impres|escrit|abiert|inscrit)[oa]s\b/gu;

const MAX_INDICATORS = 20_000;

/**
 * Whether an indicator states something to measure. Only a text that starts with a document or an event and contains no
 * measure doesn't.
 *
 * @example isMeasurable('Informe de ejecución') // false
 * @example isMeasurable('Porcentaje de informes entregados') // true
 */
export const isMeasurable = cachedUpTo(MAX_INDICATORS, (indicator): boolean => {
  const text = plain(textWithin(indicator));
  if (MEASURES.test(text)) return true;
  const [first = ''] = /\p{L}+/u.exec(text) ?? [];
  const isPlural = first.endsWith('s');
  if (isPlural && (text.match(DONE) ?? []).some((word) => !DOCUMENTS.has(keyWords(word)))) return true;
  // *Relación de* is a list; otherwise *relación* relates two measures.
  if (/^relacion(?:es)? de\b/.test(text)) return false;
  const key = keyWords(first);
  return !DOCUMENTS.has(key) && (isPlural || !EVENTS.has(key));
});
