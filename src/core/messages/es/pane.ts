import type { WhySheet } from '../../plan/heading/choose-plan-sheet';
import { plural } from '../plural';
import { words } from './words';

const reasons: Readonly<Record<WhySheet, string>> = {
  wanted: '',
  only: '',
  active: 'Es el de la hoja abierta. ',
  'latest-year': 'Es el del año más reciente. ',
  first: 'Es el primero del año más reciente. ',
};

/** The text of the pane's first screen; other parts load their own, and shared text is in `words`. */
export const pane = {
  name: 'Plan de Mejora',

  start: {
    looking: 'Buscando el plan en este libro…',
    found: (actions: number, sheets: readonly string[]) => {
      const place = sheets.length === 1 ? `«${sheets.join()}»` : words.sheets(sheets);
      return actions === 0 ? `Plan sin acciones en ${place}` : `Plan con ${words.actions(actions)} en ${place}`;
    },
    /** Of a plan on several sheets. */
    oneOnly: 'Se revisan como un solo plan. Para revisar una sola hoja, seleccione los nombres, arriba.',
    /** If the workbook holds other plans: why this one was chosen, and how to choose another. */
    others: (count: number, why: WhySheet) =>
      `${reasons[why]}Hay ${count} ${plural(count, 'plan más', 'planes más')} en este libro. Para elegir otro, abra Ajustes, arriba.`,
    promise: 'La revisión lee cada fila, la compara con los criterios y evalúa sus fechas. Ninguna celda cambia.',
    steps: {
      deadlines: 'Qué venció, de quién es y desde cuándo',
      findings: 'Qué corregir, en qué celda y cómo',
      sheets: 'Resúmenes listos para la dirección',
    },
    review: 'Revisar plan',
  },

  header: {
    settings: 'Ajustes',
    again: 'Revisar de nuevo',
    today: (day: string) => `hoy, ${day}`,
    fixed: (day: string) => `al ${day}`,
    asOfChange: 'Cambiar la fecha de corte',
    asOfToday: 'Hoy (cambia cada día)',
    asOfFixed: 'Una fecha fija',
    asOfDay: 'Fecha de corte',
    asOfUse: 'Aplicar',
    asOfInvalid: 'Escriba la fecha completa: día, mes y año.',
  },

  actions: {
    label: 'Acciones',
    retry: 'Intentar de nuevo',
    cancel: 'Cancelar',
    /** Shown until the operation has stopped. */
    cancelling: 'Cancelando…',
    find: 'Buscar de nuevo',
  },

  running: {
    find: 'Buscando el plan…',
    review: 'Revisando el plan…',
    mark: 'Marcando en la hoja…',
    removeMarks: 'Quitando las marcas…',
    write: 'Preparando los resúmenes…',
    removeSheets: 'Quitando los resúmenes…',
    fix: 'Corrigiendo…',
    undoFixes: 'Deshaciendo la corrección…',
    decide: 'Guardando en el libro…',
    go: 'Buscando la celda…',
    save: 'Guardando en el libro…',
  },

  states: {
    planLooksLike: 'Un plan es una tabla con un encabezado como este:',
    columns: [words.columns.criterion, words.columns.action, words.columns.end, words.columns.owner],
    notExcelTitle: 'Este panel se abre en Excel',
    notExcelHint: 'Abra un libro en Excel y seleccione Abrir panel en Inicio › Plan de Mejora.',
    noOfficeTitle: 'No se pudo cargar Office',
    noOfficeHint:
      'No se pudo descargar office.js. Compruebe la conexión, o pregunte a soporte técnico si la red de su institución lo bloquea, y abra el panel de nuevo.',
    crashTitle: 'El panel se detuvo',
    crashHint: 'El libro no cambió. Cierre el panel y ábralo de nuevo.',
    reload: 'Volver a cargar',
    /** Precedes Excel's own error code, for support. */
    detail: (code: string) => `Código para soporte técnico: ${code}`,
  },
};
