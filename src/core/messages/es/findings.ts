import type { Severity } from '../../rules/rule';
import { plural } from '../plural';

/** What the pane says around its list of findings; what is said of each is in `rules`. */
export const findings = {
  /** After a number. */
  count: (severity: Severity, count: number) =>
    ({
      error: plural(count, 'error', 'errores'),
      warning: plural(count, 'aviso', 'avisos'),
      advice: plural(count, 'consejo', 'consejos'),
    })[severity],
  bySeverity: 'Hallazgos por gravedad',
  none: 'Ningún hallazgo',
  noneHint: 'Cada fila se leyó y cumple todas las reglas.',
  wholePlan: 'Todo el plan',
  go: 'Ir a la celda',

  filter: {
    search: 'Buscar en los hallazgos',
    searchHint: 'Buscar: celda, texto, responsable…',
    /** What each choice is called where nothing is chosen. */
    rule: 'Regla',
    owner: 'Responsable',
    criterion: 'Criterio',
    /** What a screen reader says of each choice. */
    byRule: 'Solo los de una regla',
    byOwner: 'Solo los de un responsable',
    byCriterion: 'Solo los de un criterio',
    noOwner: 'Sin responsable',
    /** How many of all are shown. */
    shown: (shown: number, all: number) => `${shown} de ${all} ${plural(all, 'hallazgo', 'hallazgos')}`,
    row: (row: number) => `Fila ${row}`,
    clear: 'Ver todos',
    nothing: 'Ningún hallazgo así',
    nothingHint: (all: number) => `Con esta búsqueda no se muestra ninguno de ${all}.`,
  },

  /** What the row that is selected on the sheet comes to. */
  selected: {
    label: 'La fila elegida en la hoja',
    findings: (count: number) => (count === 0 ? 'sin hallazgos' : `${count} ${plural(count, 'hallazgo', 'hallazgos')}`),
    show: 'Ver',
    showFindings: (row: number) => `Ver los hallazgos de la fila ${row}`,
  },
};
