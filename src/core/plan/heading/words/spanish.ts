import { wordList, type LanguageWords } from './column-words';

/** How plans in Spanish head their columns. */
export const SPANISH: LanguageWords = {
  number: {
    phrases: wordList(`número de la acción; no. acción; núm. acción; nro. acción; código de la acción; n° acción;
      no. recomendación; n° recomendación; no. hallazgo; n° hallazgo; código del hallazgo; no. actividad`),
    whole: wordList(`no.; n°; n; núm.; nro.; num; número; ítem; id; orden; no. orden; código; cód.; ref.; sec.;
      secuencia; consecutivo`),
  },
  group: {
    phrases: wordList('nombre del proceso; eje estratégico; línea estratégica'),
    whole: wordList(`proceso; proceso involucrado; proceso relacionado; proceso afectado; macroproceso;
      subproceso; componente; dimensión; línea de acción; eje; eje temático; pilar;
      principio; factor; ámbito; estándar; programa; categoría; política; área estratégica; perspectiva`),
  },
  criterion: { phrases: wordList('criterio; criterio CAF; crit.') },
  subcriterion: {
    phrases: wordList('subcriterio; sub criterio; subcrit.; sub crit.'),
    whole: ['sub.'],
  },
  improvementArea: {
    phrases: wordList(`área de mejora; área a mejorar; área que mejorar; oportunidad de mejora; punto de mejora;
      aspecto a mejorar; aspecto por mejorar; debilidad; brecha; hallazgo de la autoevaluación; descripción del hallazgo;
      hallazgo de auditoría; hallazgo u observación; no conformidad; observación de auditoría; observación formulada;
      punto débil; situación encontrada; problema detectado; problema u oportunidad`),
    whole: wordList('área; oportunidad; hallazgo; oport. de mejora; descripción de la oportunidad'),
    lastResort: wordList(`problema; descripción del problema; descripción de la mejora; necesidad; necesidad de mejora;
      deficiencia; diagnóstico; pregunta`),
  },
  objective: {
    phrases: wordList('objetivo; propósito; finalidad'),
    whole: wordList('obj.; resultado esperado'),
  },
  action: {
    phrases: wordList(`acción de mejora; acción; acción correctiva; acción a realizar; acción a tomar; acción propuesta;
      descripción de la acción; medida de mejora; propuesta de mejora; iniciativa; proyecto de mejora; actividad de mejora;
      medida correctiva; medida a adoptar`),
    whole: wordList('medida; mejora; proyecto; acc. de mejora'),
    lastResort:
      wordList(`actividad; actividad principal; actividad a desarrollar; actividad a realizar; actividad a ejecutar;
      actividad propuesta; descripción de la actividad; compromiso; recomendación; actuación; actuación a desarrollar;
      descripción de la mejora; mejora propuesta; solución; plan de acción; tratamiento; qué; qué hacer`),
  },
  tasks: {
    phrases: wordList('tarea; paso a seguir; subactividad'),
    whole: ['paso'],
    lastResort: wordList(
      'actividad; actividad a realizar; actividad a desarrollar; actividad a ejecutar; cómo; cómo se hará',
    ),
  },
  start: {
    phrases: wordList(`inicio; fecha de inicio; tiempo inicio; fecha inicial; inicia; comienzo; fecha de comienzo;
      fecha de arranque`),
    whole: wordList('desde; f. inicio; fecha ini.; ini.; inicial; del; fecha desde'),
  },
  end: {
    phrases:
      wordList(`fin; fecha fin; fecha de fin; fecha final; tiempo fin; finaliza; finalización; fecha de finalización;
      término; fecha de término; fecha de terminación; terminación; fecha límite; fecha de vencimiento; vencimiento;
      fecha tope; fecha de entrega; fecha de cierre prevista; plazo límite; fecha de conclusión; fecha prevista;
      fecha programada; fecha de cumplimiento prevista; fecha prevista de cumplimiento; fecha programada de cumplimiento;
      fecha máxima; fecha máxima de cumplimiento; plazo máximo; plazo final; fecha compromiso; fecha comprometida;
      fecha meta; fecha propuesta; fecha estimada; fecha de implementación`),
    whole: wordList('hasta; final; termina; f. fin; f. término; cierre; al; fecha hasta'),
    lastResort: wordList('fecha de cumplimiento; fecha de realización; fecha de cierre'),
  },
  period: {
    phrases: wordList(`tiempo; período; plazo; inicio y fin; inicio y final; inicio y término; inicio y terminación;
      inicio y finalización; fecha de inicio y fin; fecha de inicio y término; fecha inicio fecha fin;
      fecha inicio fecha final; tiempo inicio y fin; desde hasta; cronograma; calendario; fecha de ejecución;
      tiempo de ejecución; período de ejecución; semestre de ejecución; trimestre de ejecución; mes de ejecución`),
    whole: wordList('fecha; trimestre; semestre; mes; vigencia; cuándo; del / al'),
  },
  duration: {
    phrases: wordList(`duración; tiempo meses; tiempo días; tiempo semanas; plazo meses; plazo días; plazo semanas;
      tiempo estimado meses; tiempo de ejecución meses`),
  },
  resources: {
    phrases: wordList('recurso; insumo; recurso necesario; presupuesto'),
    whole: wordList('rec.; costo; costo estimado; inversión; cuánto'),
  },
  indicator: {
    phrases: wordList('indicador; forma de medición'),
    whole: wordList('ind.; indic.; métrica'),
  },
  owner: {
    phrases: wordList(`responsable; responsable de la ejecución; responsable de la acción; área responsable;
      unidad responsable; departamento responsable; persona responsable; dirección responsable; dependencia responsable;
      área y responsable; encargado; encargada; involucrado; a cargo de`),
    whole: wordList('responsable de seguimiento; resp.; quién; ejecutor; asignado a; dueño; líder'),
    lastResort: wordList('dependencia; departamento; coordinador'),
  },
  comments: {
    phrases: wordList(`comentario; observación; nota; avance obtenido; avance logrado; descripción del avance;
      descripción del seguimiento; seguimiento realizado; reporte de avance; análisis del avance`),
    whole: wordList('obs.; coment.; justificación; seguimiento; avance y observación'),
  },
  status: {
    phrases: wordList(`estado; estatus; status; estado de la acción; estado de cumplimiento; estado de avance;
      estado actual`),
    whole: wordList('situación; semáforo; condición'),
  },
  progress: {
    phrases: wordList(`% de avance; % avance; porcentaje de avance; porcentaje de cumplimiento; porcentaje de ejecución;
      porcentaje de progreso; nivel de avance; nivel de cumplimiento; nivel de ejecución; grado de avance;
      grado de cumplimiento; avance; progreso; total cumplido; avance acumulado`),
    whole: wordList('%; cumplimiento; ejecución; porc.'),
  },
  completedOn: {
    phrases: wordList(`fecha de cumplimiento; fecha real; fecha de cumplimiento real; fecha real de cumplimiento;
      fecha real de fin; fecha real de término; fecha real de cierre; fecha de cierre; fecha de realización;
      fecha de logro; fecha en que se completó; fecha cumplida; fin real; término real; cierre real; fin ejecutado;
      término ejecutado; fecha cierre real`),
  },
  evidence: {
    phrases: wordList(`evidencia; medio de verificación; medio de prueba; soporte; fuente de verificación;
      evidencia del cumplimiento; evidencia de avance`),
    whole: wordList('verificación; anexo; documento de respaldo'),
  },
  target: {
    phrases: wordList('meta; valor esperado; valor meta; meta del indicador; meta programada'),
    whole: ['esperado'],
    lastResort: wordList('producto; producto esperado; entregable'),
  },
  actual: {
    phrases:
      wordList(`valor alcanzado; valor logrado; valor actual; valor obtenido; resultado alcanzado; resultado obtenido;
      meta alcanzada; meta lograda; resultado logrado`),
    whole: wordList('alcanzado; logro; logrado; real; resultado'),
  },
};

/** Headings over several columns that name none of them. */
export const SPANISH_GROUPS = wordList(`tiempo; fecha; plazo; período; cronograma; duración; calendario; programación;
  planificación; seguimiento; ejecución; monitoreo; evaluación; cumplimiento; resultado; medición; autoevaluación;
  modelo CAF; marco CAF; plan de mejora; plan de acción; identificación; formulación`);

/** Headings under another one for the parts of its column. */
export const SPANISH_PARTS = wordList('no.; n°; núm.; nro.; número; código; nombre; título; descripción; detalle');
