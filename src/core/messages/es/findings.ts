import type { Severity } from '../../rules/rule';
import { plural } from '../plural';
import { listed } from '../quote';

/** Of many cells only the first are named. */
const someOf = (cells: readonly string[]) =>
  listed(cells.length <= 5 ? cells : [...cells.slice(0, 4), `${cells.length - 4} más`], 'y');

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
  /** Where something was accepted or a rule is off. */
  noneOpenHint: 'Lo que quedaba se aceptó, o su regla está apagada.',
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

  mending: {
    one: 'Corregir',
    /** What a screen reader says: it begins with what is seen. */
    oneOf: (cell: string) => `Corregir ${cell}`,
    all: (count: number) => `Corregir ${plural(count, 'la única', `las ${count}`)}…`,
    /** Where the user chooses how an owner is to be spelled. */
    spell: 'Elegir cómo escribirlo…',
    safe: 'Corregir todo lo seguro…',
    safeHint: 'Lo seguro solo cambia la forma: cada celda sigue diciendo lo mismo.',
    renumber: 'Renumerar el plan…',
    renumberHint: 'Cambia números que otros documentos pueden nombrar.',
    /** Said before: how many cells, and within which. */
    writes: (count: number, area: string) => `Escribe ${count} ${plural(count, 'celda', 'celdas')} en ${area}.`,
    looks: 'Si una parte de un texto tiene letra o color propios, los pierde.',
    left: (count: number) =>
      `${count} ${plural(count, 'hallazgo queda', 'hallazgos quedan')} para corregir a mano: decida usted qué debe decir.`,
    nothing: 'No hay nada que corregir así: lo que queda, decídalo usted.',
    write: (count: number) => `Escribir ${count} ${plural(count, 'celda', 'celdas')}`,
    cancel: 'Cancelar',
    spelling: (owner: string) => `Cómo escribir ${owner}`,
    /** Between before and after, for a screen reader. */
    becomes: 'pasa a ser',
    /** A date as the sheet will show it. */
    realDate: (shown: string) => `${shown} (fecha real)`,
    emptied: 'vacía',
  },

  accepting: {
    one: 'Aceptar…',
    oneOf: (place: string) => `Aceptar ${place}…`,
    /** All of a group. */
    all: (count: number) => `Aceptar los ${count}…`,
    reason: (count: number) => plural(count, 'Por qué está bien así', `Por qué están bien así los ${count}`),
    reasonMissing: 'Escriba por qué: quien lo lea después lo entenderá.',
    accept: 'Aceptar',
    cancel: 'Cancelar',
    title: 'Aceptados',
    on: (day: string) => `Aceptado el ${day}`,
    noReason: 'Sin razón escrita',
    withdraw: 'Retirar',
    withdrawOf: (place: string) => `Retirar la aceptación de ${place}`,
  },

  rulesOff: {
    turnOff: 'Apagar esta regla',
    title: 'Reglas apagadas',
    hint: 'Se apagan solo en este libro, para todos los que lo abran.',
    turnOn: 'Encender',
    turnOnRule: (title: string) => `Encender ${title}`,
  },

  done: {
    mended: (count: number, area: string) => `Corregí ${count} ${plural(count, 'celda', 'celdas')} en ${area}.`,
    mendedNothing: 'No cambié ninguna celda.',
    unmended: (count: number) => plural(count, 'La celda está como antes.', `Las ${count} celdas están como antes.`),
    unmendedNothing: 'No se pudo deshacer: ninguna celda cambió.',
    /** Why cells were left as they are. */
    changed: (cells: readonly string[]) =>
      `Dejé ${someOf(cells)}: ${plural(cells.length, 'dice', 'dicen')} otra cosa que antes.`,
    formula: (cells: readonly string[]) =>
      `Dejé ${someOf(cells)}: ${plural(cells.length, 'es una fórmula', 'son fórmulas')}, y hay que corregir de dónde ${plural(cells.length, 'sale', 'salen')}.`,
    /** The cells are named as they were when they were mended. */
    moved: (cells: readonly string[]) =>
      `Dejé lo que estaba en ${someOf(cells)}: ${plural(cells.length, 'su fila cambió', 'sus filas cambiaron')} de lugar y no pude reconocer${plural(cells.length, 'la', 'las')} con certeza.`,
    notTaken: (cells: readonly string[]) => `Excel no aceptó el cambio en ${someOf(cells)}.`,
    accepted: (count: number) =>
      plural(
        count,
        'Aceptado: queda guardado en el libro, con su razón.',
        `${count} aceptados: quedan guardados en el libro.`,
      ),
    withdrawn: (count: number) =>
      plural(count, 'El hallazgo vuelve a la lista.', `${count} hallazgos vuelven a la lista.`),
    ruleOff: (title: string) => `«${title}» queda apagada en este libro.`,
    ruleOn: (title: string) => `«${title}» se comprueba otra vez.`,
    undo: 'Deshacer',
  },
};
