import type { Severity } from '../../rules/rule';
import type { Situation } from '../../schedule/situation';
import type { ColumnKey } from '../../plan/improvement-plan';

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

  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],

  days: (count: number) => (count === 1 ? '1 día' : `${count} días`),
  actions: (count: number) => (count === 1 ? '1 acción' : `${count} acciones`),
};
