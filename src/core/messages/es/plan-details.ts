import { columnLetters } from '../../plan/grid';
import type { TimeSource } from '../../plan/dates/time-source';
import type { ActionStatus, NotReadReason } from '../../plan/improvement-plan';
import type { WhySheet } from '../../plan/heading/choose-plan-sheet';
import type { MarkPlace } from '../../plan/plan-settings';
import { plural } from '../plural';

const notReadReasons: Readonly<Record<NotReadReason, string>> = {
  section: 'un título de sección',
  heading: 'el encabezado repetido',
  total: 'un total',
  signature: 'firmas',
  note: 'una nota',
  'not-an-action': 'no es una acción',
};

/** How the plan was read, and corrections to that. */
export const planDetails = {
  understood: {
    sheet: 'Hoja',
    /** Of a plan on several sheets. */
    oneSheetFirst: 'Para corregir el encabezado o las columnas, elija antes una sola hoja.',
    title: 'Título',
    years: 'Años',
    rows: 'Filas',
    rowRange: (first: number, last: number) => (first === last ? `${first}` : `${first} a ${last}`),
    hidden: 'Ocultas',
    hiddenRows: (count: number) => `${count}, ${plural(count, 'también leída', 'también leídas')}`,
    time: 'Fechas',
    timeFrom: (source: TimeSource) =>
      source.kind === 'calendar'
        ? `Según el calendario (columnas ${columnLetters(source.first)} a ${columnLetters(source.last)}).`
        : `El fin se calcula con la duración (columna ${columnLetters(source.column)}).`,
    notRead: 'Sin leer',
    notReadRow: (row: number, reason: NotReadReason) => `fila ${row}: ${notReadReasons[reason]}`,
    moreRows: (count: number) => `y ${count} ${plural(count, 'fila', 'filas')} más`,
    why: (why: WhySheet) =>
      ({
        wanted: 'Es la que se eligió.',
        active: 'Es la hoja abierta.',
        only: 'Es el único plan de este libro.',
        'latest-year': 'Es el plan del año más reciente.',
        first: 'Es el primero de los planes del año más reciente.',
      })[why],
    /** If another sheet was corrected before. */
    correctedElsewhere: (sheet: string) => `Hay ajustes guardados para «${sheet}». Los que cambie aquí los sustituyen.`,
  },

  /** Where no plan was found: the form by which the user points it out. */
  chooser: {
    open: 'Elegir la tabla del plan',
    read: 'Leer esta tabla',
    hint: 'La elección se guarda en este libro. Después puede cambiar las demás columnas.',
    actionNeeded: 'Elija la columna que tiene las acciones.',
  },

  /** The settings as a place of their own, and what holds now in each part. */
  place: {
    title: 'Ajustes',
    back: 'Volver',
    hint: 'Cada cambio se guarda',
    plan: 'Plan',
    planNow: (sheet: string, first: number, last: number) =>
      first > last ? sheet : `${sheet}, filas ${first} a ${last}`,
    columnsNow: (read: number, unused: number) => (unused === 0 ? `${read}` : `${read}, ${unused} sin usar`),
    statusesNow: (count: number) => `${count} ${plural(count, 'palabra', 'palabras')}`,
    deadlines: 'Plazos y marcas',
    deadlinesNow: (days: string, where: string) => `${days} · ${where}`,
    rules: 'Reglas',
    rulesNow: (off: number) => (off === 0 ? 'todas activas' : `${off} ${plural(off, 'desactivada', 'desactivadas')}`),
    noneOff: 'Para desactivar una regla, abra sus hallazgos y seleccione «Desactivar esta regla».',
    rulesLater: 'Revise el plan para ver sus reglas.',
    lastChange: 'Último cambio',
    resetHint: 'Se borran todos los ajustes de este libro, también las reglas desactivadas.',
    reset: 'Restablecer',
    keep: 'Cancelar',
  },

  settings: {
    asFound: 'Automático',
    corrected: 'modificado',
    heading: 'Encabezado',
    headingFirst: 'Primera fila del encabezado',
    headingLast: 'Última fila del encabezado',
    to: 'a',
    columns: 'Columnas',
    columnsHint: 'Si una columna no corresponde, elija otra.',
    /** The sheet column's letters and its heading, which may be `''`. */
    column: (letters: string, heading: string) => `${letters} · ${heading === '' ? 'sin encabezado' : heading}`,
    noColumn: 'No está en el plan',
    missing: (count: number) => `${count} ${plural(count, 'columna que no está', 'columnas que no están')} en el plan`,
    unused: (columns: readonly string[]) =>
      `${plural(columns.length, 'Columna', 'Columnas')} de la hoja sin usar: ${columns.join('; ')}.`,
    criteria: 'Criterios',
    criteriaLabel: 'Marco de criterios',
    criteriaHint:
      'Para usar su propio marco, escríbalo en una hoja de este libro con las columnas Número, Título y Tipo (agente o resultado).',
    criteriaOnSheet: (sheet: string) => `Hoja «${sheet}»`,
    criteriaGone: 'El marco elegido ya no está en este libro; se usa el predeterminado.',
    statuses: 'Estados',
    statusesHint: 'Indique qué significa cada palabra de su institución. Se guarda en el libro.',
    meaning: (status: ActionStatus) =>
      ({
        completed: 'Cumplida',
        cancelled: 'Cancelada',
        suspended: 'Suspendida',
        'in-progress': 'En proceso',
        'not-started': 'No iniciada',
        unknown: 'Desconocido',
      })[status],
    meaningAsFound: (meaning: string) => `Automático: ${meaning}`,
    marks: 'Dónde marcar',
    markPlace: (place: MarkPlace) => ({ cells: 'Número y fecha de fin', row: 'Toda la fila' })[place],
    marksHint: 'Se aplica la próxima vez que marque la hoja.',
    dueSoon: 'Días para «por vencer»',
    dueSoonHint: (days: number) => `En blanco: ${days} días.`,
    dueSoonInvalid: (most: number) => `Escriba un número entero, de 0 a ${most}.`,
    forget: 'Restablecer todo',
  },
};
