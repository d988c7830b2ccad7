import type { Severity } from '../../rules/rule';
import { plural } from '../plural';
import { listed } from '../quote';

/** Long lists of cells are cut. */
const someOf = (cells: readonly string[]) =>
  listed(cells.length <= 5 ? cells : [...cells.slice(0, 4), `${cells.length - 4} más`], 'y');

/** The text around the list of findings; the findings' own text is in `rules`. */
export const findings = {
  /** Follows a number. */
  count: (severity: Severity, count: number) =>
    ({
      error: plural(count, 'error', 'errores'),
      warning: plural(count, 'aviso', 'avisos'),
      advice: plural(count, 'consejo', 'consejos'),
    })[severity],
  bySeverity: 'Hallazgos por gravedad',
  none: 'Ningún hallazgo',
  noneHint: 'Todas las filas se revisaron y cumplen todas las reglas.',
  /** If findings were accepted or rules are off. */
  noneOpenHint: 'Los demás se dejaron así o su regla está desactivada.',
  wholePlan: 'Todo el plan',
  go: 'Ir a la celda',

  filter: {
    search: 'Buscar en los hallazgos',
    placeholder: 'Buscar',
    /** What is searched. */
    searchHint: 'Buscar: celda, texto, responsable…',
    /** Opens the filters by rule, owner and criterion. */
    more: 'Más filtros',
    /** The labels of the unset filters. */
    rule: 'Regla',
    owner: 'Responsable',
    criterion: 'Criterio',
    /** For screen readers. */
    byRule: 'Filtrar por regla',
    byOwner: 'Filtrar por responsable',
    byCriterion: 'Filtrar por criterio',
    noOwner: 'Sin responsable',
    shown: (shown: number, all: number) => `${shown} de ${all} ${plural(all, 'hallazgo', 'hallazgos')}`,
    row: (row: number) => `Fila ${row}`,
    clear: 'Quitar filtros',
    nothing: 'Sin resultados',
    nothingHint: (all: number) =>
      plural(all, 'El único hallazgo no coincide.', `Ninguno de los ${all} hallazgos coincide.`),
  },

  /** The findings and fixes in the selected row. */
  selected: {
    label: 'Fila seleccionada en la hoja',
    findings: (count: number) => (count === 0 ? 'sin hallazgos' : `${count} ${plural(count, 'hallazgo', 'hallazgos')}`),
    show: 'Ver',
    showFindings: (row: number) => `Ver los hallazgos de la fila ${row}`,
  },

  fix: {
    one: 'Corregir',
    /** For screen readers: starts with the visible label. */
    oneOf: (cell: string) => `Corregir ${cell}`,
    all: (count: number) => `Corregir ${count}…`,
    /** The user chooses one of the owner variants. */
    spell: () => 'Elegir…',
    /** For screen readers and as a tooltip: starts with the visible label. */
    safe: 'Corregir… (correcciones seguras)',
    safeShort: 'Corregir…',
    safeHint: 'Cambian cómo está escrito el dato, no lo que dice.',
    renumber: () => 'Renumerar…',
    renumberHint: 'Cambia números que pueden estar citados en otros documentos.',
    /** Shown before fixing. */
    writes: (count: number, area: string) =>
      `${plural(count, 'Cambiará 1 celda', `Cambiarán ${count} celdas`)} en ${area}.`,
    looks: 'El formato de una parte del texto (negrita, color) se pierde.',
    left: (count: number) => `${plural(count, 'Queda 1 hallazgo', `Quedan ${count} hallazgos`)} por corregir a mano.`,
    nothingSafe: 'No quedan correcciones seguras por aplicar.',
    nothing: 'No hay correcciones automáticas; lo que queda se corrige a mano.',
    write: (count: number) => `Corregir ${count} ${plural(count, 'celda', 'celdas')}`,
    close: 'Cerrar',
    cancel: 'Cancelar',
    spelling: (owner: string) => `Cómo escribir ${owner}`,
    /** Between before and after, for screen readers. */
    becomes: 'pasa a ser',
    realDate: (shown: string) => `${shown} (como fecha)`,
    /** `day`: the day that a month or a year means here. */
    meaning: (shown: string, day: string) => `${shown} (${day})`,
    dates: 'Las fechas toman el formato más usado en su columna.',
    emptied: 'vacía',
  },

  accepting: {
    one: 'Dejar así…',
    oneOf: (place: string) => `Dejar así ${place}…`,
    /** Accepts a whole group. */
    all: (count: number) => `Dejar así los ${count}…`,
    reason: (count: number) => plural(count, 'Motivo para dejarlo así', `Motivo para dejar así los ${count}`),
    reasonMissing: 'Escriba el motivo: queda guardado en el libro.',
    accept: 'Dejar así',
    cancel: 'Cancelar',
    title: 'Dejados así',
    on: (day: string) => `Dejado así el ${day}`,
    noReason: 'Sin motivo',
    withdraw: 'Volver a mostrar',
    withdrawOf: (place: string) => `Volver a mostrar ${place}`,
  },

  rulesOff: {
    turnOff: 'Desactivar regla',
    title: 'Reglas desactivadas',
    hint: 'Están desactivadas solo en este libro, para quien lo abra.',
    turnOn: 'Activar',
    turnOnRule: (title: string) => `Activar ${title}`,
  },

  done: {
    fixed: (count: number, area: string) =>
      `${count} ${plural(count, 'celda corregida', 'celdas corregidas')} en ${area}.`,
    fixedNothing: 'Ninguna celda cambió.',
    undone: (count: number) => plural(count, 'La celda está como antes.', `Las ${count} celdas están como antes.`),
    undoneNothing: 'No se pudo deshacer: ninguna celda cambió.',
    /** Why cells were not changed. */
    changed: (cells: readonly string[]) => `Sin cambiar: ${someOf(cells)}. Su contenido es otro desde la revisión.`,
    formula: (cells: readonly string[]) =>
      `Sin cambiar: ${someOf(cells)}. ${plural(cells.length, 'Es una fórmula', 'Son fórmulas')}; corrija las celdas de las que ${plural(cells.length, 'depende', 'dependen')}.`,
    /** The cells are named as they were when they were fixed. */
    moved: (cells: readonly string[]) =>
      `Sin cambiar: ${someOf(cells)}. ${plural(cells.length, 'Su fila cambió', 'Sus filas cambiaron')} de lugar y no se ${plural(cells.length, 'pudo', 'pudieron')} identificar.`,
    notTaken: (cells: readonly string[]) => `Excel no aceptó el cambio en ${someOf(cells)}.`,
    accepted: (count: number) =>
      plural(
        count,
        'Hallazgo dejado así; el motivo queda en el libro.',
        `${count} hallazgos dejados así; el motivo queda en el libro.`,
      ),
    withdrawn: (count: number) =>
      plural(count, 'El hallazgo vuelve a la lista.', `${count} hallazgos vuelven a la lista.`),
    ruleOff: (title: string) => `Regla desactivada en este libro: «${title}».`,
    ruleOn: (title: string) => `Regla activada: «${title}».`,
    undo: 'Deshacer',
    undoFixes: (count: number) => `Deshacer la corrección de ${count} ${plural(count, 'celda', 'celdas')}`,
  },
};
