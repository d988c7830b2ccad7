import type { Severity } from '../../rules/rule';
import type { Situation } from '../../schedule/situation';
import type { ColumnKey } from '../../plan/improvement-plan';
import { SHORT_MONTHS } from '../month-names';

/** Text shared by the pane, the sheets, the marks and the report, so that they use the same terms. */
export const words = {
  situations: {
    cancelled: 'Cancelada',
    suspended: 'Suspendida',
    completed: 'Cumplida',
    unscheduled: 'Sin fecha de fin',
    overdue: 'Vencida',
    'due-soon': 'Por vencer',
    'in-progress': 'En proceso',
    upcoming: 'Por iniciar',
  } satisfies Record<Situation, string>,

  severities: { error: 'Error', warning: 'Aviso', advice: 'Consejo' } satisfies Record<Severity, string>,

  columns: {
    number: 'No.',
    group: 'Grupo',
    criterion: 'Criterio',
    subcriterion: 'Subcriterio',
    improvementArea: 'Área de mejora',
    objective: 'Objetivo',
    action: 'Acción de mejora',
    tasks: 'Tareas',
    start: 'Inicio',
    end: 'Fin',
    period: 'Tiempo',
    duration: 'Duración',
    resources: 'Recursos necesarios',
    indicator: 'Indicador',
    owner: 'Responsable',
    comments: 'Comentarios',
    status: 'Estado',
    progress: '% de avance',
    completedOn: 'Fecha de cumplimiento',
    evidence: 'Evidencia',
    target: 'Meta',
    actual: 'Valor alcanzado',
  } satisfies Record<ColumnKey, string>,

  /** The name of the structure without criteria; others have names of their own. */
  noFramework: 'Sin marco',

  months: SHORT_MONTHS.es,

  days: (count: number) => (count === 1 ? '1 día' : `${count} días`),
  actions: (count: number) => (count === 1 ? '1 acción' : `${count} acciones`),
  /** The sheets of a plan: one, or several with the same heading. */
  sheets: (names: readonly string[]) =>
    names.length === 1 ? `hoja «${names.join()}»` : `${names.length} hojas: ${names.join(', ')}`,
};
