import type { Situation } from '../../schedule/situation';
import { plural } from '../plural';
import { listed } from '../quote';
import { findings } from './findings';
import { words } from './words';

/** How much changed in a plan since an earlier day, which is given as it is written. */
export interface ChangeCounts {
  readonly since: string;
  readonly newlyOverdue: number;
  readonly completed: number;
  readonly added: number;
  readonly removed: number;
  readonly movedEnds: number;
}

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

/** What the pane says once there are results, and the ribbon with it. */
export const results = {
  situations: {
    /** What the bar says to a screen reader. */
    bar: 'Situación de las acciones',
    /** After a number. */
    count: situationCount,
  },

  /** What the marks on the sheet mean. */
  legend: {
    title: 'Qué es cada marca',
    label: 'Signos y colores de la hoja, y cuántas acciones los llevan',
    hint: 'El signo va delante del número y de la fecha de fin, donde cabe.',
    about: (days: number) => ({
      overdue: 'Pasó su fecha de fin y el plan no la da por cumplida.',
      'due-soon': `Su fecha de fin llega en ${words.days(days)} o menos.`,
      completed: 'El plan la da por cumplida.',
      cancelled: 'El plan la da por cancelada.',
      suspended: 'El plan la da por suspendida.',
    }),
    /** A press that lists the actions of a situation. */
    see: (count: number, situation: Situation) => `Ver ${count} ${situationCount(situation, count)}`,
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
    reminders: 'Recordatorios',
    remindersHint: 'Textos listos para enviar, por responsable',
    nothingLate: 'Nada vencido ni por vencer',
    nothingLateHint:
      'En esta fecha de corte ninguna acción pide atención. Pulse una situación de arriba para ver sus acciones.',
    noActions: 'El plan no tiene acciones todavía',
    noActionsHint: 'Escriba la primera acción debajo del encabezado y revise de nuevo.',
    go: 'Ir a la fila',
    hidden: 'fila oculta',
  },

  findings,

  sheets: {
    list: 'Hojas de resumen',
    noneHint: 'Crear resúmenes escribe las hojas elegidas al final del libro. Su plan y sus otras hojas no se tocan.',
    existHint: 'Las que están en el libro se ponen al día juntas. Se entienden también donde no está el complemento.',
    go: 'Ver la hoja',
    there: 'en el libro',
    /** Of the register, without which no other sheet can be. */
    always: 'siempre: las demás cuentan sus filas',
    /** What each sheet is for. */
    about: {
      dashboard: 'Una página para la dirección: cifras, gráficos y qué decidir',
      indicators: 'El registro: una fila por indicador',
      'by-criterion': 'Situación y cobertura de criterios y subcriterios',
      'by-owner': 'Las acciones y la carga de cada responsable',
      timeline: 'Las acciones mes a mes',
      findings: 'Qué corregir, con enlaces a las celdas',
      'progress-report': 'Lo hecho y lo atrasado, listo para firmar',
    },
  },

  /** Before `more`: how many of a long list are shown. */
  list: {
    shown: (shown: number, all: number) => `${shown} de ${all}`,
    more: (count: number) => `Mostrar ${count} más`,
  },

  actions: {
    mark: 'Marcar en la hoja',
    markHint: 'Marca lo vencido con formato condicional: ninguna celda cambia.',
    /** Before the first marks: who else will see them can't be known, so it is said to everyone. */
    sharedHint: 'Quien abra este libro verá las marcas.',
    unmark: 'Quitar marcas',
    write: 'Crear resúmenes',
    writeHint: 'Escribe hojas nuevas al final del libro: el plan no se toca.',
    unwrite: 'Quitar resúmenes',
    doneHint: 'Pulse otra vez para poner al día las marcas o los resúmenes.',
    close: 'Cerrar el mensaje',
  },

  /** While something takes long: what is being done of it, and how far the whole is. */
  progress: {
    parts: {
      read: 'Leyendo el plan',
      check: 'Comprobando las filas',
      prepare: 'Preparando las hojas',
      write: 'Escribiendo en el libro',
    },
    /** Percent, as the strip shows it and a screen reader says it. */
    share: (part: string, percent: number) => `${part}: ${percent} %`,
  },

  done: {
    /** A change that the user ended; sheets that were there before and are written half, and the button that finishes them. */
    cancelled: (unfinished: readonly string[], button: string) =>
      unfinished.length === 0
        ? 'Cancelado: el libro quedó como estaba.'
        : `Cancelado a medias: ${plural(unfinished.length, 'la hoja', 'las hojas')} ${listed(unfinished, 'y')} ${plural(unfinished.length, 'quedó', 'quedaron')} sin terminar y lo ${plural(unfinished.length, 'dice', 'dicen')} en la primera celda. Pulse «${button}» para terminar.`,
    kept: 'Guardado en el libro: el plan se leyó de nuevo con ello.',
    reviewed: (actions: number, overdue: number, findings: number) =>
      `Revisé ${words.actions(actions)}: ${overdue} ${plural(overdue, 'vencida', 'vencidas')} y ${findings} ${plural(findings, 'hallazgo', 'hallazgos')}.`,
    marked: (parts: readonly string[], sheet: string) => `Marqué en «${sheet}» ${listed(parts, 'y')}.`,
    /** The proof: how many cells of the plan hold something else than before; `null` where it is too long to be compared. */
    changed: (cells: number | null) => {
      if (cells === null) return 'El plan es demasiado largo para comparar sus celdas una a una.';
      if (cells === 0) return '0 celdas del plan modificadas.';
      return `Mientras tanto alguien cambió ${cells} ${plural(cells, 'celda', 'celdas')} del plan.`;
    },
    /** Rows as Excel numbers them. */
    notMarked: (rows: readonly number[]) =>
      `Sin marca ${plural(rows.length, 'queda la fila', 'quedan las filas')} ${listed(rows.map(String), 'y')}: el formato condicional no entiende cómo está escrita su fecha de fin. Escríbala como fecha (día/mes/año) y marque otra vez.`,
    nothingToMark: (sheet: string) => `No hay nada vencido que marcar en «${sheet}».`,
    marksLeft: (sheets: readonly string[]) =>
      `Quedan marcas en ${plural(sheets.length, 'una hoja protegida', 'hojas protegidas')}: ${sheets.join(', ')}. Desprotéjala en Revisar › Desproteger hoja y pulse otra vez.`,
    someUnmarked: 'Quité las demás marcas.',
    /** Rules of the workbook that Excel could not give back. */
    unreadable: (rules: number) =>
      `Excel no pudo leer ${rules} ${plural(rules, 'regla', 'reglas')} de formato condicional de este libro: si alguna es una marca, sigue ahí y se quita en Inicio › Formato condicional › Administrar reglas.`,
    unmarked: 'Quité las marcas. La hoja está como antes.',
    nothingToUnmark: 'No había marcas que quitar.',
    written: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `Escribí la hoja «${sheets.join()}».`
        : `Escribí ${sheets.length} hojas: ${sheets.join(', ')}.`,
    refreshed: (sheets: readonly string[]) =>
      sheets.length === 1 ? `Puse al día la hoja «${sheets.join()}».` : `Puse al día ${sheets.length} hojas.`,
    unwritten: (sheets: readonly string[]) =>
      sheets.length === 0
        ? 'No había resúmenes que quitar.'
        : `Quité ${plural(sheets.length, 'la hoja', 'las hojas')} ${sheets.join(', ')}.`,
  },

  /** What changed since the last review of an earlier day. */
  changes: {
    label: 'Ver qué acciones cambiaron',
    /** Each is a count. */
    sentence: ({ since, newlyOverdue, completed, added, removed, movedEnds }: ChangeCounts) => {
      const counts = [
        [newlyOverdue, 'vencida nueva', 'vencidas nuevas'],
        [completed, 'cumplida', 'cumplidas'],
        [added, 'acción nueva', 'acciones nuevas'],
        [removed, 'acción menos', 'acciones menos'],
        [movedEnds, 'fin movido', 'fines movidos'],
      ] as const;
      const parts = counts.flatMap(([count, one, many]) => (count > 0 ? [`${count} ${plural(count, one, many)}`] : []));
      return `Desde el ${since}: ${parts.length > 0 ? listed(parts, 'y') : 'sin cambios en las acciones'}.`;
    },
    kinds: {
      newlyOverdue: 'Vencieron',
      completed: 'Se cumplieron',
      added: 'Son nuevas',
      movedEnds: 'Cambiaron su fecha de fin',
      removed: 'Ya no están en el plan',
    },
    /** Days by which an end is later; negative: earlier. */
    moved: (days: number) => `${words.days(Math.abs(days))} ${days > 0 ? 'después' : 'antes'}`,
    unnumbered: 'sin No.',
  },

  states: {
    protectedTitle: 'Hoja protegida',
    protectedHint: 'Se puede revisar, pero no marcar. Para marcar, desprotéjala en Revisar › Desproteger hoja.',
    filteredTitle: 'Hay un filtro puesto',
    filteredHint: 'Las filas ocultas también se revisaron.',
  },
};
