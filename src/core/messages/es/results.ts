import type { Situation } from '../../schedule/situation';
import { plural } from '../plural';
import { listed } from '../quote';
import { findings } from './findings';
import { words } from './words';

/** The number of changes since an earlier day; `since` is already formatted. */
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

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The text of the pane and the ribbon once there are results. */
export const results = {
  situations: {
    /** For screen readers. */
    bar: 'Situación de las acciones',
    /** Follows a number. */
    count: situationCount,
  },

  /** The meaning of the marks on the sheet. */
  legend: {
    title: 'Qué significan las marcas',
    label: 'Símbolos y colores de la hoja, y cuántas acciones tiene cada uno',
    hint: 'El símbolo aparece antes del número y de la fecha de fin, si cabe.',
    /** The columns that show the symbol, by their names. */
    where: (columns: readonly string[]) => `El símbolo aparece en: ${listed(columns, 'y')}.`,
    about: (days: number) => ({
      overdue: 'Su fecha de fin ya pasó y no consta como cumplida.',
      'due-soon': `Su fecha de fin llega en ${words.days(days)} o menos.`,
      completed: 'Así consta en el plan.',
      cancelled: 'Así consta en el plan.',
      suspended: 'Así consta en el plan.',
    }),
    /** A button that lists the actions of a situation. */
    see: (count: number, situation: Situation) => `Ver ${count} ${situationCount(situation, count)}`,
  },

  sections: { deadlines: 'Plazos', findings: 'Hallazgos', sheets: 'Resúmenes', label: 'Resultados de la revisión' },

  deadlines: {
    /** Why the marks don't show the plan as it is now. */
    staleMarks: {
      'as-of': 'Las marcas son de otra fecha.',
      rows: 'Hay filas nuevas sin marcar.',
      update: 'Actualizar',
      /** For screen readers. */
      updateMarks: 'Actualizar marcas',
    },
    action: (number: number) => `No. ${number}`,
    /** If an action has no number. */
    row: (row: number) => `Fila ${row}`,
    /** `days` as in `ActionSituation`; `today`: whether the as-of date is today. */
    when: (situation: Situation, days: number | null, today: boolean) => {
      const left = (count: number) => {
        if (count === 0) return today ? 'vence hoy' : 'vence en la fecha de corte';
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
          return days > 0 ? `cumplida con ${words.days(days)} de atraso` : 'cumplida a tiempo';
        case 'unscheduled':
        case 'suspended':
        case 'cancelled':
          return situationCount(situation, 1);
      }
    },
    noOwner: 'Sin responsable',
    noText: 'Sin descripción',
    /** The title of the actions of one situation. */
    part: (situation: Situation, count: number) => `${capital(situationCount(situation, count))} ${count}`,
    only: (situation: Situation) => `Solo ${situationCount(situation, 2)}`,
    showAll: 'Quitar filtro',
    reminders: 'Recordatorios',
    remindersHint: 'Listos para enviar, uno por responsable',
    nothingLate: 'Nada vencido ni por vencer',
    nothingLateHint:
      'A esta fecha de corte, ninguna acción requiere atención. Seleccione una situación arriba para ver sus acciones.',
    noActions: 'El plan aún no tiene acciones',
    noActionsHint: 'Escriba la primera acción debajo del encabezado y revise de nuevo.',
    go: 'Ir a la acción',
    hidden: 'fila oculta',
  },

  findings,

  sheets: {
    list: 'Hojas de resumen',
    noneHint: 'Las hojas elegidas se agregan al final del libro. El plan y las demás hojas no cambian.',
    existHint: 'Las hojas del libro se actualizan juntas. Se pueden leer sin el complemento.',
    go: 'Ver la hoja',
    /** Why the sheets don't show the plan as it is now. */
    stale: {
      asOf: (then: string, now: string) => `Los resúmenes son al ${then}; el plan se ve al ${now}.`,
      yesterday: 'Los resúmenes son de ayer.',
      day: (day: string) => `Los resúmenes son del ${day}.`,
      content: 'El plan cambió desde que se hicieron los resúmenes.',
      unknown: 'No se sabe si los resúmenes están al día.',
      /** For screen readers, on the tab. */
      mark: 'desactualizados',
    },
    current: 'Al día con el plan',
    /** Before removing sheets. */
    asks: (sheets: readonly string[]) =>
      `${listed(
        sheets.map((sheet) => `«${sheet}»`),
        'y',
      )} ${plural(sheets.length, 'tiene', 'tienen')} texto que no viene del plan. Si alguien lo escribió, se perderá.`,
    removeAnyway: 'Quitar de todos modos',
    keep: 'Cancelar',
    /** About the register, which every other sheet depends on. */
    always: 'necesaria para las demás',
    /** The purpose of each sheet. */
    about: {
      dashboard: 'Una página para la dirección: cifras, gráficos y decisiones pendientes',
      indicators: 'Una fila por indicador',
      'by-criterion': 'Situación y cobertura por criterio y subcriterio',
      'by-owner': 'Acciones y carga de cada responsable',
      timeline: 'Acciones mes a mes',
      findings: 'Qué corregir, con enlaces a las celdas',
      'progress-report': 'Acciones cumplidas y pendientes, listo para firmar',
    },
  },

  /** How many items of a long list are shown; precedes `more`. */
  list: {
    shown: (shown: number, all: number) => `${shown} de ${all}`,
    more: (count: number) => `Mostrar ${count} más`,
  },

  actions: {
    mark: 'Marcar en la hoja',
    /** The visible part of the label above in a narrow pane. */
    markShort: 'Marcar',
    markHint: 'Marca las acciones según su situación, sin cambiar ninguna celda.',
    /** Shown before the first marks are written. Who shares the workbook can't be determined, so everyone sees it. */
    sharedHint: 'Quien abra este libro verá las marcas.',
    removeMarks: 'Quitar marcas',
    write: 'Crear resúmenes',
    /** Replaces the label above once there are sheets. */
    update: 'Actualizar resúmenes',
    removeSheets: 'Quitar resúmenes',
    /** Stands beside what it removes; screen readers hear one of the two names above. */
    remove: 'Quitar',
    /** Opens the meaning of the marks. */
    marked: 'Marcada',
    close: 'Cerrar el mensaje',
  },

  /** The current step of a long operation and its overall progress. */
  progress: {
    parts: {
      read: 'Leyendo el plan',
      check: 'Revisando las filas',
      prepare: 'Preparando las hojas',
      write: 'Escribiendo en el libro',
    },
    /** `percent` is shown and read out. */
    share: (part: string, percent: number) => `${part}: ${percent} %`,
  },

  done: {
    /** For screen readers: the line about what was done or failed. */
    label: 'Lo último que se hizo',
    /** The same outcomes in so few words that they fit in one line. */
    line: {
      marked: (count: number) => `${words.actions(count)} ${plural(count, 'marcada', 'marcadas')}`,
      nothingToMark: 'Nada que marcar',
      written: (created: number, updated: number) => {
        const sheets = (count: number, one: string, many: string) =>
          count === 0 ? [] : [`${count} ${plural(count, `hoja ${one}`, `hojas ${many}`)}`];
        return [...sheets(created, 'creada', 'creadas'), ...sheets(updated, 'actualizada', 'actualizadas')].join(', ');
      },
      sheetsRemoved: (count: number) =>
        count === 0 ? 'No había resúmenes' : `${count} ${plural(count, 'hoja quitada', 'hojas quitadas')}`,
      saved: 'Guardado en el libro',
      accepted: (count: number) => plural(count, 'Hallazgo dejado así', `${count} hallazgos dejados así`),
      ruleOff: 'Regla desactivada',
      ruleOn: 'Regla activada',
    },
    /** A button that shows a sheet. */
    open: (sheet: string) => `Abrir ${sheet}`,
    /** After the user canceled: the sheets that are only partly written, and the button that completes them. */
    cancelled: (unfinished: readonly string[], button: string) =>
      unfinished.length === 0
        ? 'Cancelado. El libro no cambió.'
        : `Cancelado. Sin terminar: ${listed(unfinished, 'y')}. Para ${plural(unfinished.length, 'completarla', 'completarlas')}, seleccione «${button}».`,
    saved: 'Guardado en el libro. El plan se revisó de nuevo.',
    reviewed: (actions: number, overdue: number, findings: number) =>
      `${words.actions(actions)} ${plural(actions, 'revisada', 'revisadas')}: ${overdue} ${plural(overdue, 'vencida', 'vencidas')} y ${findings} ${plural(findings, 'hallazgo', 'hallazgos')}.`,
    marked: (parts: readonly string[], sheet: string) => `Marcas en «${sheet}»: ${listed(parts, 'y')}.`,
    /** How many cells of the plan differ from before; `null` if the plan is too long to compare. */
    changed: (cells: number | null) => {
      if (cells === null) return 'El plan es demasiado largo para comparar sus celdas una a una.';
      if (cells === 0) return 'Ninguna celda del plan cambió.';
      return plural(
        cells,
        'Mientras tanto cambió 1 celda del plan. El complemento no la cambió.',
        `Mientras tanto cambiaron ${cells} celdas del plan. El complemento no las cambió.`,
      );
    },
    /** Row numbers as Excel shows them. */
    notMarked: (rows: readonly number[]) =>
      `Sin marca: ${plural(rows.length, 'fila', 'filas')} ${listed(rows.map(String), 'y')}. Su fecha de fin no está escrita como fecha. Escríbala como día/mes/año y marque de nuevo.`,
    nothingToMark: (sheet: string) => `No hay nada que marcar en «${sheet}».`,
    marksLeft: (sheets: readonly string[]) =>
      `Quedan marcas en ${plural(sheets.length, 'una hoja protegida', 'hojas protegidas')}: ${sheets.join(', ')}. Quite la protección (Revisar › Desproteger hoja) e inténtelo de nuevo.`,
    someMarksRemoved: 'Se quitaron las demás marcas.',
    /** Conditional formats that Excel couldn't restore. */
    unreadable: (rules: number) =>
      `Excel no pudo leer ${rules} ${plural(rules, 'regla', 'reglas')} de formato condicional de este libro. Si alguna es una marca, quítela en Inicio › Formato condicional › Administrar reglas.`,
    /** Marks that Excel refused to delete. */
    marksRefused: (marks: number) =>
      `Excel no permitió quitar ${marks} ${plural(marks, 'marca', 'marcas')}. Quite las reglas que dicen «plan-mejora» en Inicio › Formato condicional › Administrar reglas.`,
    marksRemoved: 'Marcas quitadas. La hoja está como antes.',
    noMarksToRemove: 'No había marcas que quitar.',
    written: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `Se creó la hoja «${sheets.join()}».`
        : `Se crearon ${sheets.length} hojas: ${sheets.join(', ')}.`,
    /** Sheets whose page set-up Excel refused. */
    notSetUp: (sheets: readonly string[]) =>
      `Falta configurar para imprimir: ${sheets.join(', ')}. Compruebe que haya una impresora y actualice las hojas.`,
    refreshed: (sheets: readonly string[]) =>
      sheets.length === 1 ? `Se actualizó la hoja «${sheets.join()}».` : `Se actualizaron ${sheets.length} hojas.`,
    sheetsRemoved: (sheets: readonly string[]) =>
      sheets.length === 0
        ? 'No había resúmenes que quitar.'
        : `${plural(sheets.length, 'Se quitó la hoja', 'Se quitaron las hojas')} ${sheets.join(', ')}.`,
  },

  /** What changed since the last review of an earlier day. */
  changes: {
    label: 'Ver qué acciones cambiaron',
    /** All parameters but `since` are counts. */
    sentence: ({ since, newlyOverdue, completed, added, removed, movedEnds }: ChangeCounts) => {
      const counts = [
        [newlyOverdue, 'vencida nueva', 'vencidas nuevas'],
        [completed, 'cumplida', 'cumplidas'],
        [added, 'acción nueva', 'acciones nuevas'],
        [removed, 'acción eliminada', 'acciones eliminadas'],
        [movedEnds, 'fecha de fin cambiada', 'fechas de fin cambiadas'],
      ] as const;
      const parts = counts.flatMap(([count, one, many]) => (count > 0 ? [`${count} ${plural(count, one, many)}`] : []));
      return `Desde el ${since}: ${parts.length > 0 ? listed(parts, 'y') : 'sin cambios en las acciones'}.`;
    },
    kinds: {
      newlyOverdue: 'Vencieron',
      completed: 'Se cumplieron',
      added: 'Son nuevas',
      movedEnds: 'Cambiaron de fecha de fin',
      removed: 'Ya no están en el plan',
    },
    /** Positive if the end is later, negative if earlier. */
    moved: (days: number) => `${words.days(Math.abs(days))} ${days > 0 ? 'después' : 'antes'}`,
    unnumbered: 'sin número',
  },

  states: {
    /** For screen readers: the button that shows what the titles below mean. */
    notes: 'Ver qué significa',
    protectedTitle: 'Hoja protegida',
    protectedHint: 'Se puede revisar, pero no marcar. Para marcar, quite la protección en Revisar › Desproteger hoja.',
    noFrameworkHint: 'El plan no nombra criterios: las reglas sobre criterios no se aplican.',
    chooseFramework: 'Elegir marco',
    settingsIgnoredTitle: 'Hay ajustes que no se usaron',
    settingsIgnoredHint:
      'Parte de lo guardado en este libro está dañado o es de otra versión. Revise los ajustes: al cambiar uno, se guardan de nuevo.',
    filteredTitle: 'Hoja con filtro',
    filteredHint: 'Las filas ocultas también se revisaron.',
  },
};
