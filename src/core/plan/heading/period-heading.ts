import { plain } from '../text/plain-text';

const START = 'inicio|inicial|inicia|comienzo|desde|arranque|start|begin|from';
const END =
  'fin|final|finaliza|finalizacion|termino|termina|terminacion|conclusion|culminacion|cierre|vencimiento|hasta|end|finish|until|to';

/** Headings over start and end in one column: *Inicio - Fin*, *Desde / Hasta*, *Fecha inicio - fecha fin*, *Del/Al*. */
const BOTH = new RegExp(
  `\\b(?:${START})\\b.*\\b(?:${END})\\b|^(?:fechas?|periodo|tiempo|plazo)?[\\s:(]*(?:de|del)\\s*[-/,y]?\\s*(?:a|al)\\)?$`,
);

/** Headings of the part of the year in which something is done: *Semestre de ejecución*. */
const PART =
  /^(?:ano|semestre|cuatrimestre|trimestre|bimestre|mes)s?(?: (?:de|del|en) (?:la )?(?:ejecucion|realizacion|cumplimiento|implementacion|desarrollo)| (?:programad|previst|estimad|planificad)[oa])?$/;

/** Whether a heading names a column that holds both start and end. */
export function isPeriodHeading(text: string): boolean {
  const line = plain(text);
  return BOTH.test(line) || PART.test(line);
}
