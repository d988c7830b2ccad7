import { calendarDay, type Day } from '../../plan/day';
import type { Untidiness } from '../../rules/text/tidy-text';
import { formatDay } from '../format-day';
import { listed, quote } from '../quote';
import type { RuleWords } from '../rule-words';
import { words } from './words';

/** The number of tags a message lists before it only counts the rest. */
const MAX_TAGS = 3;

/** The number of items a message quotes before it only counts the rest. */
const MAX_QUOTED = 3;

/** Day and month can't be confused: `3 abr 2024`. */
function spelledDay(serial: Day): string {
  const { year, month, day } = calendarDay(serial);
  return `${day} ${words.months[month - 1] ?? ''} ${year}`;
}

/** Continues a sentence that has mentioned *las* or *la*. */
const rowName = (row: number, number: number | null, sheet?: string) => {
  const place = sheet === undefined ? `fila ${row + 1}` : `fila ${row + 1} de ${quote(sheet, 'es')}`;
  return number === null ? `de la ${place}` : `de la No. ${number} (${place})`;
};

const quoted = (items: readonly string[]) => {
  const rest = items.length - MAX_QUOTED;
  const shown = items.slice(0, MAX_QUOTED).map((item) => quote(item, 'es', 30));
  return rest > 0 ? [...shown, `${rest} más`] : shown;
};

const shownPercent = (progress: number) => String(Math.round(progress * 1000) / 10);

const UNTIDY: Readonly<Record<Untidiness, string>> = {
  edge: 'espacios al principio o al final',
  doubled: 'espacios dobles',
  unusual: 'espacios especiales',
  invisible: 'caracteres invisibles',
};

const COVERAGE = 'Agregue una acción o, si no se priorizó, deje así el hallazgo y escriba el motivo.';

export const rules: RuleWords = {
  'required-column': {
    title: 'Falta una columna',
    titleBySeverity: { error: 'Falta una columna esencial' },
    why: 'Sin esa columna, ese dato no se puede revisar ni resumir.',
    fix: 'Agregue la columna o cambie el nombre de la que ya tiene el dato.',
    what: ({ column }) => `Falta la columna «${words.columns[column]}» en el encabezado.`,
    how: ({ column, headingRow, sheet }) =>
      `Agregue «${words.columns[column]}» en la fila ${headingRow + 1}${sheet === undefined ? '' : ` de ${quote(sheet, 'es')}`} o cambie el nombre de la columna que ya tiene el dato.`,
  },

  'required-field': {
    title: 'Falta un dato',
    titleBySeverity: { error: 'Falta un dato esencial' },
    why: 'A una acción incompleta no se le puede dar seguimiento: no se sabe qué hacer, quién es responsable o para cuándo.',
    fix: 'Complete el dato que falta.',
    what: ({ column }) => `Falta el dato «${words.columns[column]}».`,
    how: ({ column }) =>
      ({
        number: 'Escriba el número de la acción.',
        criterion: 'Escriba el número y el título del criterio, como «Criterio 3: Personas».',
        subcriterion: 'Escriba el número y el título del subcriterio.',
        improvementArea: 'Escriba el ejemplo de la guía que se quiere mejorar, con su número.',
        objective: 'Escriba qué se quiere lograr.',
        action: 'Escriba qué se va a hacer.',
        tasks: 'Escriba los pasos para hacerla.',
        start: 'Escriba la fecha en que empieza.',
        end: 'Escriba la fecha en que termina.',
        period: 'Escriba cuándo empieza y cuándo termina.',
        resources: 'Escriba qué hace falta: recursos humanos, financieros, tecnológicos, materiales…',
        indicator: 'Escriba cómo se comprobará que se cumplió.',
        owner: 'Escriba quién es responsable de la acción.',
      })[column],
  },

  'cell-error': {
    title: 'Error de Excel en la celda',
    why: 'El dato de la celda no se puede leer, ni tampoco los que dependen de ella.',
    fix: 'Corrija la fórmula o escriba el dato.',
    what: ({ error }) => `La celda muestra el error ${error}.`,
    how: () => 'Corrija la fórmula o escriba el dato.',
  },

  'criterion-unknown': {
    title: 'Criterio desconocido',
    why: 'Cada acción se cuenta por el número de su criterio; sin él queda fuera de los resúmenes por criterio.',
    fix: 'Escriba el número y el título de un criterio del marco.',
    what: ({ number, written, structure }) =>
      number === null
        ? `${quote(written, 'es')} no tiene el número de un criterio.`
        : `El criterio ${number} no existe en ${structure}.`,
    how: ({ meant }) =>
      meant
        ? `Escriba «Criterio ${meant.number}: ${meant.title}».`
        : 'Escriba el número y el título de un criterio del marco.',
  },

  'subcriterion-unknown': {
    title: 'Subcriterio desconocido',
    why: 'La cobertura se cuenta por el número del subcriterio; sin él no se sabe cuál atiende la acción.',
    fix: 'Escriba el número y el título de un subcriterio del marco.',
    what: ({ number, written, structure }) =>
      number === null
        ? `${quote(written, 'es')} no tiene el número de un subcriterio.`
        : `El subcriterio ${number} no existe en ${structure}.`,
    how: ({ meant, criterion, known }) => {
      if (meant) return `Escriba «Subcriterio ${meant.number}. ${meant.title}».`;
      if (criterion === null || known.length === 0) {
        return 'Escriba el número y el título de un subcriterio del marco.';
      }
      return `Escriba un subcriterio del criterio ${criterion}: ${listed(known, 'o')}.`;
    },
  },

  'subcriterion-outside-criterion': {
    title: 'Subcriterio de otro criterio',
    why: 'La acción se contaría en un criterio por su número y en otro por su subcriterio.',
    fix: 'Escriba el criterio al que pertenece el subcriterio o corrija el subcriterio.',
    what: ({ subcriterion, criterion, belongsTo }) =>
      `El subcriterio ${subcriterion} es del criterio ${belongsTo.number}, y esta fila dice criterio ${criterion}.`,
    how: ({ belongsTo }) =>
      `Escriba «Criterio ${belongsTo.number}: ${belongsTo.title}» como criterio o corrija el subcriterio.`,
  },

  'criterion-title': {
    title: 'El título no es el del criterio',
    titleBySeverity: { advice: 'Título de criterio por comprobar' },
    why: 'Si el número y el título no coinciden, no se sabe cuál es el correcto.',
    fix: 'Escriba el título que tiene ese número en el marco o corrija el número.',
    what: ({ number, written, title, checked, titleOf }) =>
      titleOf
        ? `${quote(written, 'es')} es el título del criterio ${titleOf.number}, no del ${number}.`
        : `El criterio ${number} ${checked ? 'se titula' : 'suele titularse'} «${title}», no ${quote(written, 'es')}.`,
    how: ({ number, title, checked, titleOf }) => {
      if (titleOf) return `Escriba «Criterio ${number}: ${title}» o «Criterio ${titleOf.number}: ${titleOf.title}».`;
      return checked
        ? `Escriba «Criterio ${number}: ${title}».`
        : `Compárelo con la guía. Si coincide, deje así el hallazgo; si no, escriba «${title}».`;
    },
  },

  'subcriterion-title': {
    title: 'El título no es el del subcriterio',
    titleBySeverity: { advice: 'Título de subcriterio por comprobar' },
    why: 'Si el número y el título no coinciden, no se sabe cuál es el correcto.',
    fix: 'Escriba el título que tiene ese número en el marco o corrija el número.',
    what: ({ number, written, title, checked, titleOf }) =>
      titleOf
        ? `${quote(written, 'es')} es el título del subcriterio ${titleOf.number}, no del ${number}.`
        : `El subcriterio ${number} ${checked ? 'se titula' : 'suele titularse'} «${title}», no ${quote(written, 'es')}.`,
    how: ({ number, title, checked, titleOf }) => {
      if (titleOf) {
        return `Escriba «Subcriterio ${number}. ${title}» o «Subcriterio ${titleOf.number}. ${titleOf.title}».`;
      }
      return checked
        ? `Escriba «Subcriterio ${number}. ${title}».`
        : `Compárelo con la guía. Si coincide, deje así el hallazgo; si no, escriba «${title}».`;
    },
  },

  'area-example': {
    title: 'Área de mejora sin número de ejemplo',
    why: 'Con el número del ejemplo se puede volver al autodiagnóstico y ver qué se encontró.',
    fix: 'Empiece la celda con el número del ejemplo de la guía, como «6)».',
    what: ({ example, subcriterion, count }) =>
      example === null
        ? 'El área de mejora no empieza con el número de un ejemplo de la guía.'
        : `El ejemplo ${example} no existe: el subcriterio ${subcriterion} tiene ${count === 1 ? '1 ejemplo' : `${count ?? 0} ejemplos`}.`,
    how: ({ example }) =>
      example === null
        ? 'Empiece la celda con el número del ejemplo, como «6)».'
        : 'Escriba el número de un ejemplo de la guía.',
  },

  coverage: {
    title: 'Criterio sin acciones',
    why: 'Un criterio sin acciones puede ser una decisión o un olvido.',
    fix: COVERAGE,
    what: ({ criterion: { number, title }, subcriteria }) => {
      const its = subcriteria.length === 1 ? 'su subcriterio' : 'sus subcriterios';
      const reach = subcriteria.length === 0 ? '' : `, ni ${its} ${listed(subcriteria, 'y')}`;
      return `Ninguna acción atiende el criterio ${number}, «${title}»${reach}.`;
    },
    how: () => COVERAGE,
  },

  'number-duplicate': {
    title: 'Número repetido',
    why: 'Las acciones se identifican por su número; si dos tienen el mismo, no se sabe de cuál se trata.',
    fix: 'Dé a cada acción un número propio.',
    what: ({ number, firstRow }) => `El número ${number} ya está en la fila ${firstRow + 1}.`,
    how: () => 'Dé a esta acción un número propio.',
  },

  'number-gap': {
    title: 'Salto en la numeración',
    why: 'Si falta un número, parece que una acción se borró o se perdió.',
    fix: 'Renumere las acciones o recupere las que faltan.',
    what: ({ previous, number }) => {
      const first = previous + 1;
      const last = number - 1;
      const jump = `Del ${previous} se pasa al ${number}`;
      if (first === last) return `${jump}: falta el ${first}.`;
      return last === first + 1
        ? `${jump}: faltan el ${first} y el ${last}.`
        : `${jump}: faltan del ${first} al ${last}.`;
    },
    how: ({ previous, number }) =>
      `Renumere las acciones o recupere ${number - previous === 2 ? 'la que falta' : 'las que faltan'}.`,
  },

  'number-order': {
    title: 'Números fuera de orden',
    why: 'Con los números fuera de orden es difícil encontrar una acción o ver si falta alguna.',
    fix: 'Ordene las filas por su número o renumere las acciones.',
    what: ({ number, previous }) => `El ${number} está después del ${previous}.`,
    how: () => 'Ordene las filas por su número o renumere las acciones.',
  },

  'date-unreadable': {
    title: 'Fecha que no se entiende',
    why: 'Sin la fecha no se sabe si la acción está en plazo o vencida.',
    fix: 'Escriba una fecha completa, como 31/08/2024.',
    what: ({ written }) => `${quote(written, 'es')} no se puede leer como fecha.`,
    how: () => 'Escriba una fecha completa, como 31/08/2024.',
  },

  'date-ambiguous': {
    title: 'Fecha ambigua',
    why: 'Según cómo se lea, la acción puede estar en plazo o vencida.',
    fix: 'Escriba la fecha con el mes en letras o elija una de las dos.',
    what: ({ written, days: [likelier, other], asText }) =>
      `${quote(written, 'es')} puede ser el ${spelledDay(likelier)} o el ${spelledDay(other)}` +
      (asText ? '.' : ': Excel pudo confundir el año con el día.'),
    how: ({ days: [likelier] }) => `Si es el ${spelledDay(likelier)}, escríbalo así; si no, escriba la otra fecha.`,
  },

  'date-as-text': {
    title: 'Fecha escrita como texto',
    why: 'Excel no puede ordenar, filtrar ni comparar fechas escritas como texto.',
    fix: 'Escriba la fecha de nuevo, como 31/08/2024.',
    what: ({ written }) => `${quote(written, 'es')} es texto, no una fecha.`,
    how: ({ day }) => `Escriba la fecha ${formatDay(day, 'es')}.`,
  },

  'time-without-date': {
    title: 'Tiempo sin fecha',
    why: 'Sin fecha de fin, estas acciones quedan sin plazo: no pueden estar por vencer ni vencidas.',
    fix: 'Si tienen un plazo, agregue la fecha de fin.',
    what: ({ count, written }) =>
      count === 1
        ? `Una celda dice ${quote(written, 'es')}, sin fecha.`
        : `${count} celdas dicen cada cuánto o cuánto dura, sin fecha, como ${quote(written, 'es')}.`,
    how: () => 'Si tienen un plazo, agregue la fecha de fin; si no, deje así el hallazgo.',
  },

  'end-before-start': {
    title: 'Termina antes de empezar',
    why: 'Con las fechas invertidas no se puede calcular el plazo.',
    fix: 'Corrija la fecha que esté mal: el inicio o el fin.',
    what: ({ start, end }) => `El fin, ${formatDay(end, 'es')}, es anterior al inicio, ${formatDay(start, 'es')}.`,
    how: () => 'Corrija la fecha que esté mal.',
  },

  'outside-plan-year': {
    title: 'Fecha fuera del año del plan',
    why: 'Una fecha de otro año suele ser un error al escribir; si no, la acción es de otro plan.',
    fix: 'Corrija el año o pase la acción al plan de ese año.',
    what: ({ field, day, years }) =>
      `El ${field === 'start' ? 'inicio' : 'fin'}, ${formatDay(day, 'es')}, no es de ${listed(years.map(String), 'ni de')}.`,
    how: () => 'Corrija el año o pase la acción al plan de ese año.',
  },

  'duplicate-action': {
    title: 'Acción escrita dos veces',
    why: 'Una acción escrita dos veces se cuenta dos veces.',
    fix: 'Deje una sola de las dos filas o escriba en qué se diferencian.',
    what: ({ firstRow, firstNumber, firstSheet }) =>
      `La acción y sus tareas dicen lo mismo que las ${rowName(firstRow, firstNumber, firstSheet)}.`,
    how: () => 'Deje una sola de las dos filas o escriba en qué se diferencian.',
  },

  'similar-tasks': {
    title: 'Acción o tareas repetidas',
    why: 'Si dos filas comparten las tareas o la acción, puede ser un solo trabajo contado dos veces.',
    fix: 'Si es un solo trabajo, combine las filas; si no, escriba en qué se diferencian.',
    what: ({ column, firstRow, firstNumber, firstSheet }) =>
      column === 'tasks'
        ? `Las tareas dicen lo mismo que las ${rowName(firstRow, firstNumber, firstSheet)}.`
        : `La acción dice lo mismo que la ${rowName(firstRow, firstNumber, firstSheet)}, con otras tareas.`,
    how: () => 'Si es un solo trabajo, combine las filas; si no, escriba en qué se diferencian.',
  },

  'action-repeats-objective': {
    title: 'La acción repite el objetivo',
    why: 'El objetivo dice qué se quiere lograr y la acción, cómo. Si dicen lo mismo, falta el cómo.',
    fix: 'Escriba en la acción qué se va a hacer para lograr el objetivo.',
    what: ({ action }) => `La acción, ${quote(action, 'es')}, dice lo mismo que el objetivo.`,
    how: () => 'Escriba qué se va a hacer para lograrlo.',
  },

  'several-indicators': {
    title: 'Varios indicadores en un renglón',
    why: 'Escritos uno tras otro, no se distingue dónde termina cada uno.',
    fix: 'Escriba un indicador por renglón.',
    what: ({ indicators }) => `Hay ${indicators.length} indicadores seguidos: ${listed(quoted(indicators), 'y')}.`,
    how: () => 'Escriba uno por renglón (Alt+Enter).',
  },

  'indicator-not-measurable': {
    title: 'Indicador que no se puede medir',
    why: 'Un documento o una actividad demuestra que algo se hizo, pero no cuánto se logró.',
    fix: 'Escriba qué se cuenta o se mide y deje el documento como evidencia.',
    what: ({ indicators }) =>
      `${listed(quoted(indicators), 'y')} no ${indicators.length === 1 ? 'dice' : 'dicen'} qué contar o medir.`,
    how: () => 'Escriba una cantidad, un porcentaje o un plazo, como «Porcentaje de metas cumplidas».',
  },

  'target-direction': {
    title: 'Meta: ¿más es mejor o peor?',
    why: 'Sin saberlo no se puede calcular el logro de la meta.',
    fix: 'Escriba en la meta «al menos» o «como máximo».',
    what: ({ indicator }) =>
      indicator === null
        ? 'Sin indicador, no se sabe si más es mejor o peor.'
        : `${quote(indicator, 'es')} no dice si más es mejor o peor.`,
    how: ({ target }) => `Escriba ${quote(`al menos ${target}`, 'es')} o ${quote(`como máximo ${target}`, 'es')}.`,
  },

  'owner-variants': {
    title: 'Responsable escrito de varias formas',
    why: 'En los resúmenes y recordatorios se contaría como varios responsables.',
    fix: 'Escríbalo siempre igual, de preferencia con el nombre completo.',
    what: ({ variants }) =>
      `En otras filas ${listed(
        variants.map(({ written, preferred }) => `${quote(written, 'es')} se escribe ${quote(preferred, 'es')}`),
        'y',
      )}.`,
    how: ({ fixed }) => `Escriba ${quote(fixed, 'es', 80)}.`,
  },

  'several-owners': {
    title: 'Varios responsables',
    why: 'Con varios responsables no queda claro quién rinde cuentas.',
    fix: 'Deje uno como responsable y nombre a los demás en las tareas o los recursos.',
    what: ({ owners }) => `Hay ${owners.length} responsables: ${listed(quoted(owners), 'y')}.`,
    how: () => 'Deje uno como responsable y nombre a los demás en las tareas o los recursos.',
  },

  'resource-unknown': {
    title: 'Tipo de recurso no indicado',
    why: 'Sin el tipo de recurso no se puede prever ni solicitar.',
    fix: 'Indique si son humanos, financieros, tecnológicos o materiales.',
    what: ({ written }) => `${quote(written, 'es')} no dice qué tipo de recursos hace falta.`,
    how: () => 'Indique si son humanos, financieros, tecnológicos o materiales.',
  },

  'markup-in-text': {
    title: 'Restos de código en el texto',
    why: 'Son restos de una página web o de otro programa. No dan formato y se ven en la hoja y en los resúmenes.',
    fix: 'Borre las etiquetas y deje solo el texto.',
    what: ({ found }) => {
      const named = found.slice(0, MAX_TAGS).map((tag) => quote(tag, 'es', 24));
      const rest = found.length - named.length;
      const all = rest > 0 ? [...named, `${rest} más`] : named;
      return found.length === 1 ? `Sobra ${listed(all, 'y')} en el texto.` : `Sobran ${listed(all, 'y')} en el texto.`;
    },
    how: ({ plain }) => (plain === '' ? 'Borre la celda.' : `Deje solo el texto: ${quote(plain, 'es')}.`),
  },

  'untidy-text': {
    title: 'Espacios o caracteres de más',
    why: 'No se ven, pero por ellos Excel trata como distintos dos textos iguales.',
    fix: 'Quite los espacios y caracteres de más.',
    what: ({ found }) =>
      `El texto tiene ${listed(
        found.map((kind) => UNTIDY[kind]),
        'y',
      )}.`,
    how: ({ tidy }) => `Escriba ${quote(tidy, 'es')}.`,
  },

  'placeholder-text': {
    title: 'Dato por completar',
    why: 'La celda parece completa, pero falta el dato.',
    fix: 'Escriba el dato o deje la celda vacía hasta tenerlo.',
    what: ({ column, written }) => `${quote(written, 'es')} no es un dato válido de «${words.columns[column]}».`,
    how: () => 'Escriba el dato o deje la celda vacía hasta tenerlo.',
  },

  'status-unknown': {
    title: 'Estado desconocido',
    why: 'Con un estado desconocido, la acción se evalúa solo por sus fechas.',
    fix: 'Escriba un estado conocido o indique en los ajustes del plan qué significa esa palabra.',
    what: ({ written, actions }) => {
      const words = listed(
        written.map((word) => quote(word, 'es')),
        'y',
      );
      const where = actions === 1 ? '' : ` Lo tienen ${actions} acciones.`;
      return `${words} ${written.length === 1 ? 'no es un estado conocido' : 'no son estados conocidos'}.${where}`;
    },
    how: () =>
      'Escriba «Cumplida», «En proceso», «No iniciada», «Suspendida» o «Cancelada», o indique en los ajustes del plan qué significa esa palabra.',
  },

  'progress-out-of-range': {
    title: 'Avance fuera de rango (0 a 100 %)',
    why: 'Un avance imposible altera los promedios.',
    fix: 'Escriba un porcentaje de 0 a 100.',
    what: ({ written, progress }) => `${quote(written, 'es')} es ${progress < 0 ? 'menos de 0' : 'más de 100'} %.`,
    how: () => 'Escriba un porcentaje de 0 a 100.',
  },

  'progress-mixed': {
    title: 'Avance escrito de dos maneras',
    why: 'No se sabe si 0.25 es 25 % o menos de 1 %; se lee como 25 %.',
    fix: 'Escriba todos los avances como porcentaje.',
    what: ({ fraction, percent }) => `La columna mezcla fracciones (${fraction}) y porcentajes (${percent}).`,
    how: () => 'Escriba todos los avances con el signo %.',
  },

  'status-progress-conflict': {
    title: 'El estado y el avance no coinciden',
    why: 'Uno de los dos no está al día, y los resúmenes usan el estado.',
    fix: 'Corrija el que no esté al día: el estado o el avance.',
    what: ({ status, progress }) => `El estado dice ${quote(status, 'es')} y el avance, ${shownPercent(progress)} %.`,
    how: ({ means }) =>
      means === 'completed'
        ? 'Si se cumplió, escriba 100 %; si no, corrija el estado.'
        : 'Si se cumplió, escriba «Cumplida»; si no, corrija el avance.',
  },

  'overdue-unexplained': {
    title: 'Vencida sin explicación',
    why: 'La dirección necesita saber por qué no se cumplió y qué se hará.',
    fix: 'Escriba en los comentarios por qué no se cumplió y qué sigue.',
    what: ({ days }) => `La acción venció hace ${words.days(days)} y no tiene comentario.`,
    how: () => 'Escriba por qué no se cumplió y qué sigue.',
  },

  'completed-without-evidence': {
    title: 'Cumplida sin evidencia',
    why: 'En la evaluación se pide la evidencia de las acciones cumplidas.',
    fix: 'Escriba qué documento prueba que se cumplió y dónde está.',
    what: () => 'La acción está cumplida y no tiene evidencia.',
    how: () => 'Escriba qué documento lo prueba y dónde está.',
  },
};
