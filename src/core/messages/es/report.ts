import { plural } from '../plural';
import { listed, quote } from '../quote';
import type { DecisionFacts, FigureMark, OpeningFacts, ReportFigure } from '../report-words';
import { words } from './words';

const actions = words.actions;
const overdue = (count: number) => `${count} ${plural(count, 'vencida', 'vencidas')}`;

/** The text of the progress report, which management signs. */
export const report = {
  title: 'Informe de avance',
  institution: 'Institución:',
  asOf: 'Fecha de corte: ',
  /** Between the day, the month's name and the year. */
  ofDate: ' de ',
  /** Followed by the as-of date. */
  period: (from: string) => `Período: del ${from} al `,
  periodOf: (years: string) => `Período: ${years}`,
  preparedBy: 'Elaborado por:',
  addressee: 'Para:',

  summary: 'Resumen',
  opening,

  progress: 'Avance: lo previsto y lo cumplido',
  planned: 'Previsto',
  live: 'Vigentes',
  done: 'Cumplidas',
  difference: 'Diferencia',
  progressShare: 'Avance',
  onTime: 'a tiempo',
  wholePlan: 'Todo el plan',
  progressNote:
    'Previsto: parte de las acciones vigentes (todas menos las canceladas) cuya fecha de fin ya llegó. Diferencia, en acciones cumplidas: ▼ por debajo de lo previsto, ▲ por encima.',
  averageNote: ' Avance: promedio del % de avance que da el plan.',

  actions: 'Acciones',
  actionsBy: (group: string) => `Acciones por ${group.toLowerCase()}`,
  groupTitle: (group: string, count: number) => `${group}: ${actions(count)}`,
  continued: (title: string) => `${title} (continuación)`,
  statusNote: 'La palabra del estado es la del plan; el símbolo, lo que resulta de las fechas: ',
  situationNote: 'Estado según las fechas: ',
  absent: (columns: readonly string[]) => ` El plan no da ${listed(columns, 'ni')}.`,
  comment: 'Comentario',

  delays: 'Atrasos y sus motivos',
  reason: 'Motivo',
  newDate: 'Fecha nueva',
  noReason: 'No consta',
  noReasons: 'El plan no da el motivo de ningún atraso; la columna «Motivo» queda para completarla.',
  noDelays: 'Ninguna acción está vencida en esta fecha.',
  notLateNow: 'Anotado antes, de acciones que ya no están vencidas:',

  decisions: 'Decisiones que se piden',
  noDecisions: 'Ninguna en esta fecha.',
  /** `hasMore`: the last of them counts those left out, and begins with *y*. */
  names: (names: readonly string[], hasMore: boolean) =>
    hasMore ? names.join(', ').replace(/, (?=[^,]*$)/, ' ') : listed(names, 'y'),
  decision,

  changes: 'Cambios de fechas',
  changesSince: (day: string) => `Cambios de fechas desde el ${day}`,
  firstReport: 'Es el primer informe de este plan: no hay otro con que compararlo.',
  tooLong: (most: number) => `El plan tiene más de ${most} acciones; no se guardan datos para comparar.`,
  noChanges: 'Ninguna acción cambió de fecha de fin.',
  endBefore: 'Fin antes',
  endNow: 'Fin ahora',
  moved: 'Se movió',
  movedDays: (days: number) => `${days > 0 ? '+' : '−'}${words.days(Math.abs(days))}`,

  signatures: ['Elaborado por', 'Revisado por', 'Aprobado por'],
  signatureLines: ['Nombre:', 'Cargo:', 'Fecha:'],

  /** Beside the page. */
  notPrinted: 'Esta columna no se imprime.',
  logo: 'Logo: use Insertar › Imágenes y colóquelo arriba a la derecha, sobre las celdas G1:H4.',
  kept: 'Lo que escriba en los datos del principio, en el resumen, en «Motivo», en «Fecha nueva», en las decisiones y en las firmas se conserva al actualizar, igual que las filas que inserte. Borre una celda y actualice para recuperar su texto automático.',
  datedWords:
    'Las cifras siguen a la fecha de corte. Las listas de atrasos y decisiones son las del día en que se actualizó la hoja.',
  asOfPage: (day: string) => ` · corte ${day}`,
  /** `&P` is the page's number. The pages are counted here, because Excel counts those of all sheets printed together. */
  page: (pages: number) => `Página &P de ${pages}`,
  figures: {
    asOf: 'Fecha de corte',
    live: 'Vigentes',
    done: 'Cumplidas',
    due: 'Debían estar cumplidas',
    overdue: 'Vencidas',
    days: 'Días de la más antigua',
    dueSoon: 'Por vencer',
    suspended: 'Suspendidas',
    cancelled: 'Canceladas',
    average: 'Avance promedio',
    withProgress: 'Dan su avance',
  } satisfies Record<ReportFigure, string>,
};

function completedClause({ live, done }: OpeningFacts, figure: FigureMark): string {
  if (live === 1) return 'la única acción vigente del plan no consta como cumplida';
  if (done === 0) return `no consta como cumplida ninguna de las ${figure('live')} acciones vigentes del plan`;
  const verb = plural(done, 'se ha cumplido', 'se han cumplido');
  return `${verb} ${figure('done')} de las ${figure('live')} acciones vigentes del plan (${figure('done%')} %)`;
}

function plannedClause({ live, due }: OpeningFacts, figure: FigureMark): string {
  if (live === 1) return due === 0 ? ' no debía estarlo todavía' : ' debía estarlo';
  if (due === 0) return ', ninguna debía estarlo todavía';
  if (due === live) return ' debían estarlo todas';
  return ` ${plural(due, 'debía', 'debían')} estarlo ${figure('due')} (${figure('due%')} %)`;
}

function overdueSentence({ live, overdue: late, oldest, mostOverdue }: OpeningFacts, figure: FigureMark): string {
  if (late === 0) return live === 1 ? '' : ' Ninguna está vencida.';
  const since = `${late === 1 ? 'desde' : 'la más antigua desde'} el ${oldest.day} (${figure('days')} ${plural(oldest.days, 'día', 'días')})`;
  const count = `Hay ${figure('overdue')} ${plural(late, 'vencida', 'vencidas')},`;
  const start = live === 1 ? 'Está vencida' : late === live ? 'Todas están vencidas,' : count;
  const { group, owner } = mostOverdue;
  const groupName =
    group?.number === null
      ? `el grupo con más es ${quote(group.title, 'es', 60)}`
      : `el criterio con más es el ${group?.number ?? ''}, ${group?.title ?? ''}`;
  const names = [
    ...(group === null ? [] : [`${groupName} (${group.count})`]),
    ...(owner === null ? [] : [`el responsable con más${group === null ? ' es' : ','} ${owner.name} (${owner.count})`]),
  ];
  return ` ${start} ${since}${names.length === 0 ? '' : `; ${names.join(', y ')}`}.`;
}

/** The opening paragraph; `figure` marks the place of a live figure. */
function opening(facts: OpeningFacts, figure: FigureMark): string {
  const { live, done, dueSoon, suspended, cancelled, withProgress, dueSoonDays } = facts;
  const date = `Al ${figure('asOf')}`;
  const left = plural(cancelled, ' La cancelada no cuenta.', ` Las ${figure('cancelled')} canceladas no cuentan.`);
  const notCounted = cancelled === 0 ? '' : left;
  if (live === 0) return `${date} el plan no tiene acciones vigentes.${notCounted}`;
  if (done === live) {
    const all = `están cumplidas todas las acciones vigentes del plan (${figure('live')})`;
    return `${date} ${live === 1 ? 'la única acción vigente del plan está cumplida' : all}.${notCounted}`;
  }
  const rest = [
    ...(dueSoon === 0
      ? []
      : [`${figure('dueSoon')} ${plural(dueSoon, 'vence', 'vencen')} en los próximos ${dueSoonDays} días`]),
    ...(suspended === 0 ? [] : [`${figure('suspended')} ${plural(suspended, 'está suspendida', 'están suspendidas')}`]),
  ];
  const others = rest.length === 0 || live === 1 ? '' : ` De las demás vigentes, ${listed(rest, 'y')}.`;
  const given =
    withProgress === live
      ? ''
      : ` (${plural(withProgress, 'lo da', 'lo dan')} ${figure('withProgress')} de las ${figure('live')})`;
  const average =
    withProgress === 0 ? '' : ` El avance promedio que informa el plan es de ${figure('average')} %${given}.`;
  return (
    `${date} ${completedClause(facts, figure)}; según sus fechas${plannedClause(facts, figure)}.` +
    `${overdueSentence(facts, figure)}${others}${notCounted}${average}`
  );
}

/** A decision as a sentence. */
function decision({ kind, count, names }: DecisionFacts): string {
  switch (kind) {
    case 'unexplained':
      return `Pedir el motivo y una fecha nueva: ${overdue(count)} sin motivo (${names}).`;
    case 'explained':
      return `Resolver lo que las detiene o reprogramarlas: ${overdue(count)} con motivo (${names}).`;
    case 'suspended':
      return `Decidir si siguen o se cancelan: ${count} ${plural(count, 'suspendida', 'suspendidas')} (${names}).`;
    case 'unscheduled':
      return `Fijar la fecha de fin: ${actions(count)} sin fecha de fin (${names}).`;
    case 'ownerless':
      return `Designar responsable: ${actions(count)} sin responsable (${names}).`;
    case 'uncovered':
      return `Confirmar que quedan sin acciones: ${count} ${plural(count, 'criterio', 'criterios')} (${names}).`;
  }
}
