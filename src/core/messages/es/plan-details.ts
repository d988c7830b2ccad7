import type { ActionStatus, NotReadReason } from '../../plan/improvement-plan';
import type { WhySheet } from '../../plan/choose-plan-sheet';
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

/** What the pane says where what was understood of a plan is shown and put right. */
export const planDetails = {
  understood: {
    sheet: 'Hoja',
    title: 'Título',
    years: 'Años',
    rows: 'Filas',
    rowRange: (first: number, last: number) => (first === last ? `${first}` : `${first} a ${last}`),
    hidden: 'Ocultas',
    hiddenRows: (count: number) => `${count}, también leídas`,
    notRead: 'Sin leer',
    notReadRow: (row: number, reason: NotReadReason) => `fila ${row}: ${notReadReasons[reason]}`,
    moreRows: (count: number) => `y ${count} ${plural(count, 'fila', 'filas')} más`,
    /** Why this sheet's plan was read. */
    why: (why: WhySheet) =>
      ({
        wanted: 'Es la que se eligió.',
        active: 'Es la hoja abierta.',
        only: 'Es el único plan de este libro.',
        'latest-year': 'Es el plan del año más reciente.',
        first: 'Es el primero de los planes del año más reciente.',
      })[why],
    /** Where another sheet was put right before. */
    correctedElsewhere: (sheet: string) => `Lo corregido se guarda para «${sheet}»: corregir esta hoja lo sustituye.`,
  },

  settings: {
    asFound: 'Como se encontró',
    /** Beside what the user put right. */
    corrected: 'corregido',
    heading: 'Encabezado',
    headingFirst: 'Primera fila del encabezado',
    headingLast: 'Última fila del encabezado',
    to: 'a',
    columns: 'Columnas',
    columnsHint: 'Si una no es la suya, elija otra.',
    /** A column of the sheet: its letters, and the words of its heading (`''` where it has none). */
    column: (letters: string, heading: string) => `${letters} · ${heading === '' ? 'sin encabezado' : heading}`,
    noColumn: 'No está en el plan',
    missing: (count: number) => `${count} ${plural(count, 'columna que no está', 'columnas que no están')} en el plan`,
    unused: (columns: readonly string[]) =>
      `${plural(columns.length, 'Columna', 'Columnas')} de la hoja sin usar: ${columns.join('; ')}.`,
    criteria: 'Criterios',
    criteriaLabel: 'Edición de los criterios',
    criteriaHint:
      'Para usar los suyos, póngalos en una hoja de este libro con las columnas Número, Título y Tipo (agente o resultado).',
    criteriaOnSheet: (sheet: string) => `Hoja «${sheet}»`,
    criteriaGone: 'La edición elegida ya no está en este libro: se usa la de siempre.',
    statuses: 'Qué dice cada estado',
    statusesHint: 'Dígalo para las palabras de su institución: se guardan en el libro.',
    meaning: (status: ActionStatus) =>
      ({
        completed: 'Cumplida',
        cancelled: 'Cancelada',
        suspended: 'Suspendida',
        'in-progress': 'En proceso',
        'not-started': 'No iniciada',
        unknown: 'No se entiende',
      })[status],
    meaningAsFound: (meaning: string) => `Como se encontró: ${meaning}`,
    marks: 'Dónde marcar',
    markPlace: (place: MarkPlace) => ({ cells: 'Número y fin', row: 'Toda la fila' })[place],
    marksHint: 'Vale desde la próxima vez que se marque.',
    dueSoon: 'Días para «por vencer»',
    dueSoonHint: (days: number) => `En blanco son ${days}.`,
    forget: 'Dejar todo como se encontró',
    unsaved: 'Guardar deja lo que cambió en este libro y lee el plan de nuevo: ninguna celda cambia.',
    keep: 'Guardar',
    discard: 'Descartar',
  },
};
