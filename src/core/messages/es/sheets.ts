/** What the generated sheets say. Names keep Excel's rules: at most 31 characters, none of `: \ / ? * [ ]`. */
export const sheets = {
  names: { indicators: 'Indicadores', 'by-criterion': 'Por criterio' },
  /** The register's table; a name as Excel takes it: letters, digits and underscores. */
  table: 'Indicadores',

  titles: { indicators: 'Indicadores', 'by-criterion': 'Acciones por criterio' },
  source: (sheet: string, madeOn: string) => `De la hoja «${sheet}», hecho el ${madeOn}. Criterios: `,
  asOf: 'Fecha de corte:',
  asOfToday: 'hoy, cada día',
  asOfFixed: 'fija; cámbiela aquí y todo se recalcula',
  asOfFrom: (sheet: string) => `la de la hoja «${sheet}»`,
  /** The parts of `Juzgadas: 5 + sin juzgar: 1 = total: 6`. */
  closing: { judged: 'Acciones juzgadas: ', notJudged: ' + sin juzgar (sin fecha de fin): ', total: ' = total: ' },
  daysNote: 'Días: los de retraso; con signo menos, los que faltan.',

  register: {
    number: 'No.',
    order: 'Orden',
    criterion: 'Criterio',
    subcriterion: 'Subcriterio',
    indicator: 'Indicador',
    action: 'Acción de mejora',
    owner: 'Responsable',
    start: 'Inicio',
    end: 'Fin',
    saidByPlan: 'Según el plan',
    completedOn: 'Cumplida el',
    situation: 'Situación',
    days: 'Días',
    link: 'En el plan',
  },
  row: 'Fila ',

  byCriterion: {
    number: 'No.',
    title: 'Criterio o subcriterio',
    actions: 'Acciones',
    achievement: 'Cumplimiento',
    coverage: 'Cobertura',
  },
  notCovered: 'Sin acciones',
  unrecognised: 'Sin criterio reconocido',
  total: 'Total',
};
