import type { ActionStatus, NotReadReason } from '../../plan/improvement-plan';
import type { WhySheet } from '../../plan/choose-plan-sheet';
import type { Severity } from '../../rules/rule';
import type { Situation } from '../../schedule/situation';
import { listed } from '../quote';
import { words } from './words';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

const situationCount = (situation: Situation, count: number) =>
  ({
    cancelled: plural(count, 'cancelada', 'canceladas'),
    suspended: plural(count, 'suspendida', 'suspendidas'),
    completed: plural(count, 'cumplida', 'cumplidas'),
    unscheduled: 'sin fecha de fin',
    overdue: plural(count, 'vencida', 'vencidas'),
    'due-soon': 'por vencer',
    'in-progress': 'en proceso',
    upcoming: 'por iniciar',
  })[situation];

const notReadReasons: Readonly<Record<NotReadReason, string>> = {
  section: 'un título de sección',
  heading: 'el encabezado repetido',
  total: 'un total',
  signature: 'firmas',
  note: 'una nota',
  'not-an-action': 'no es una acción',
};

const reasons: Readonly<Record<WhySheet, string>> = {
  wanted: '',
  only: '',
  active: 'Es el de la hoja abierta. ',
  'latest-year': 'Es el del año más reciente. ',
  first: 'Es el primero del año más reciente. ',
};

/** What only the pane and the ribbon say; words that others say too are in `words`. */
export const pane = {
  name: 'Plan de Mejora',

  start: {
    looking: 'Buscando el plan en este libro…',
    found: (actions: number, sheet: string) =>
      actions === 0
        ? `Encontré un plan sin acciones en «${sheet}».`
        : `Encontré un plan de ${words.actions(actions)} en «${sheet}».`,
    /** Where the workbook holds other plans: why this one, and how to choose another. */
    others: (count: number, why: WhySheet) =>
      `${reasons[why]}Hay ${count} ${plural(count, 'plan más', 'planes más')} en este libro: pulse el nombre de arriba para elegir otro.`,
    promise: 'Revisar lee cada fila, la compara con los criterios y la juzga por fecha. No cambia ninguna celda.',
    steps: {
      deadlines: 'Qué venció, de quién es y desde cuándo',
      findings: 'Qué corregir, en qué celda y cómo',
      sheets: 'Resúmenes listos para la dirección',
    },
    review: 'Revisar plan',
  },

  header: {
    /** What a screen reader says of the button that shows what was understood. */
    planDetails: 'Qué entendí de este plan',
    again: 'Revisar de nuevo',
    asOf: 'Corte',
    today: (day: string) => `hoy, ${day}`,
    fixed: (day: string) => day,
    asOfChange: 'Cambiar la fecha de corte',
    asOfToday: 'Hoy: avanza cada día',
    asOfFixed: 'Un día fijo',
    asOfDay: 'Día de corte',
    asOfUse: 'Usar',
    asOfInvalid: 'Escriba un día completo: día, mes y año.',
  },

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
    dueSoon: 'Días para «por vencer»',
    dueSoonHint: (days: number) => `En blanco son ${days}.`,
    forget: 'Dejar todo como se encontró',
    unsaved: 'Guardar deja lo que cambió en este libro y lee el plan de nuevo: ninguna celda cambia.',
    keep: 'Guardar',
    discard: 'Descartar',
  },

  situations: {
    /** What the bar says to a screen reader. */
    bar: 'Situación de las acciones',
    /** After a number. */
    count: situationCount,
  },

  sections: { deadlines: 'Plazos', findings: 'Hallazgos', sheets: 'Resúmenes', label: 'Resultados de la revisión' },

  deadlines: {
    action: (number: number) => `Nº ${number}`,
    /** Where an action has no number. */
    row: (row: number) => `Fila ${row}`,
    /** `days` as in `ActionSituation`; `today`: the as-of date is today. */
    when: (situation: Situation, days: number | null, today: boolean) => {
      const left = (count: number) => {
        if (count === 0) return today ? 'vence hoy' : 'vence el día de corte';
        if (count === 1 && today) return 'vence mañana';
        return `vence en ${words.days(count)}`;
      };
      switch (situation) {
        case 'overdue':
          if (days === 1 && today) return 'venció ayer';
          return days === null ? 'vencida' : `venció hace ${words.days(days)}`;
        case 'due-soon':
        case 'in-progress':
        case 'upcoming':
          return days === null ? situationCount(situation, 1) : left(-days);
        case 'completed':
          if (days === null) return 'cumplida';
          return days > 0 ? `cumplida ${words.days(days)} tarde` : 'cumplida a tiempo';
        case 'unscheduled':
        case 'suspended':
        case 'cancelled':
          return situationCount(situation, 1);
      }
    },
    noOwner: 'Sin responsable',
    noText: 'Sin acción descrita',
    attention: 'Lo que pide atención',
    only: (situation: Situation) => `Solo ${situationCount(situation, 2)}`,
    showAll: 'Ver lo que pide atención',
    nothingLate: 'Nada vencido ni por vencer',
    nothingLateHint:
      'En esta fecha de corte ninguna acción pide atención. Pulse una situación de arriba para ver sus acciones.',
    noActions: 'El plan no tiene acciones todavía',
    noActionsHint: 'Escriba la primera acción debajo del encabezado y revise de nuevo.',
    go: 'Ir a la fila',
    hidden: 'fila oculta',
  },

  findings: {
    count: (severity: Severity, count: number) =>
      ({
        error: plural(count, 'error', 'errores'),
        warning: plural(count, 'aviso', 'avisos'),
        advice: plural(count, 'consejo', 'consejos'),
      })[severity],
    filter: 'Hallazgos por gravedad',
    none: 'Ningún hallazgo',
    noneHint: 'Cada fila se leyó y cumple todas las reglas.',
    noneOf: 'Ningún hallazgo de esta gravedad',
    wholePlan: 'Todo el plan',
    go: 'Ir a la celda',
  },

  sheets: {
    none: 'Todavía no hay resúmenes',
    noneHint: 'Crear resúmenes escribe hojas nuevas al final del libro. Su plan y sus otras hojas no se tocan.',
    exist: 'Hojas escritas por el complemento',
    existHint: 'Crear resúmenes las actualiza. Se entienden también donde no está el complemento.',
    go: 'Ver la hoja',
  },

  /** Before `more`: how many of a long list are shown. */
  list: {
    shown: (shown: number, all: number) => `${shown} de ${all}`,
    more: (count: number) => `Mostrar ${count} más`,
  },

  actions: {
    label: 'Acciones',
    mark: 'Marcar en la hoja',
    markHint: 'Marca lo vencido con formato condicional: ninguna celda cambia.',
    unmark: 'Quitar marcas',
    write: 'Crear resúmenes',
    writeHint: 'Escribe hojas nuevas al final del libro: el plan no se toca.',
    unwrite: 'Quitar resúmenes',
    doneHint: 'Pulse otra vez para poner al día las marcas o los resúmenes.',
    retry: 'Intentar de nuevo',
    find: 'Buscar otra vez',
    close: 'Cerrar el mensaje',
  },

  running: {
    look: 'Buscando el plan…',
    review: 'Revisando el plan…',
    mark: 'Marcando en la hoja…',
    unmark: 'Quitando las marcas…',
    write: 'Escribiendo los resúmenes…',
    unwrite: 'Quitando los resúmenes…',
    go: 'Buscando la celda…',
    keep: 'Guardando en el libro…',
  },

  done: {
    kept: 'Guardado en el libro: el plan se leyó de nuevo con ello.',
    reviewed: (actions: number, overdue: number, findings: number) =>
      `Revisé ${words.actions(actions)}: ${overdue} ${plural(overdue, 'vencida', 'vencidas')} y ${findings} ${plural(findings, 'hallazgo', 'hallazgos')}.`,
    marked: (parts: readonly string[], sheet: string) =>
      `Marqué en «${sheet}» ${listed(parts, 'y')}. Ninguna celda cambió.`,
    /** Rows as Excel numbers them. */
    notMarked: (rows: readonly number[]) =>
      `Sin marca ${plural(rows.length, 'queda la fila', 'quedan las filas')} ${listed(rows.map(String), 'y')}: el formato condicional no entiende cómo está escrita su fecha de fin. Escríbala como fecha (día/mes/año) y marque otra vez.`,
    nothingToMark: (sheet: string) => `No hay nada vencido que marcar en «${sheet}».`,
    marksLeft: (sheets: readonly string[]) =>
      `Quedan marcas en ${plural(sheets.length, 'una hoja protegida', 'hojas protegidas')}: ${sheets.join(', ')}. Desprotéjala en Revisar › Desproteger hoja y pulse otra vez.`,
    unmarked: 'Quité las marcas. La hoja está como antes.',
    nothingToUnmark: 'No había marcas que quitar.',
    written: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `Escribí la hoja «${sheets.join()}».`
        : `Escribí ${sheets.length} hojas: ${sheets.join(', ')}.`,
    unwritten: (sheets: readonly string[]) =>
      sheets.length === 0
        ? 'No había resúmenes que quitar.'
        : `Quité ${plural(sheets.length, 'la hoja', 'las hojas')} ${sheets.join(', ')}.`,
  },

  states: {
    protectedTitle: 'Hoja protegida',
    protectedHint: 'Se puede revisar, pero no marcar. Para marcar, desprotéjala en Revisar › Desproteger hoja.',
    filteredTitle: 'Hay un filtro puesto',
    filteredHint: 'Las filas ocultas también se revisaron.',
    planLooksLike: 'Un plan es una tabla con un encabezado como este:',
    columns: [words.columns.criterion, words.columns.action, words.columns.end, words.columns.owner],
    notExcelTitle: 'Esto se abre dentro de Excel',
    notExcelHint: 'Abra un libro en Excel y pulse Panel en Inicio › Plan de Mejora.',
    noOfficeTitle: 'No se pudo cargar Office',
    noOfficeHint:
      'El archivo office.js no llegó. Compruebe la conexión, o pregunte a soporte si la red de su institución lo bloquea, y abra el panel de nuevo.',
    crashTitle: 'El panel se detuvo',
    crashHint: 'Su libro está como estaba. Cierre el panel y ábralo de nuevo.',
    reload: 'Abrir de nuevo',
    /** Before Excel's own code, for whoever helps the user. */
    detail: (code: string) => `Código para soporte: ${code}`,
  },
};
