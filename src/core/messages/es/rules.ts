import { formatDay } from '../format-day';
import { listed, quote } from '../quote';
import type { RuleWords } from '../rule-words';
import { words } from './words';

/** How many leftover tags a message names before it counts the rest. */
const MOST_TAGS = 3;

/** What is said of each rule. */
export const rules: RuleWords = {
  'required-column': {
    title: 'Falta una columna',
    why: 'Sin esa columna, lo que debe decir no se puede revisar ni resumir.',
    mend: 'Agregue la columna al encabezado, o dé ese nombre a la que ya lleva el dato.',
    what: ({ column }) => `Falta la columna «${words.columns[column]}» en el encabezado.`,
    how: ({ column, headingRow }) =>
      `Agregue «${words.columns[column]}» en la fila ${headingRow + 1}, o dé ese nombre a la columna que ya lleva el dato.`,
  },

  'required-field': {
    title: 'Falta un dato',
    why: 'A una acción incompleta no se le puede dar seguimiento: no se sabe qué hacer, quién responde o para cuándo.',
    mend: 'Llene la celda vacía.',
    what: ({ column }) => `Falta «${words.columns[column]}».`,
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
        owner: 'Escriba quién responde por la acción.',
      })[column],
  },

  'cell-error': {
    title: 'Error de Excel en la celda',
    why: 'Lo que la celda debía decir no se puede leer, y tampoco lo que dependa de ella.',
    mend: 'Corrija la fórmula, o escriba el dato.',
    what: ({ error }) => `La celda muestra el error ${error}.`,
    how: () => 'Corrija la fórmula, o escriba el dato.',
  },

  'criterion-unknown': {
    title: 'Criterio desconocido',
    why: 'Cada acción se cuenta por el número de su criterio; sin él queda fuera de los resúmenes por criterio.',
    mend: 'Escriba el número y el título de un criterio de la estructura.',
    what: ({ number, written, structure }) =>
      number === null
        ? `${quote(written, 'es')} no lleva el número de un criterio.`
        : `El criterio ${number} no existe en ${structure}.`,
    how: ({ meant }) =>
      meant
        ? `Escriba «Criterio ${meant.number}: ${meant.title}».`
        : 'Escriba el número y el título de un criterio de la estructura.',
  },

  'subcriterion-unknown': {
    title: 'Subcriterio desconocido',
    why: 'La cobertura se cuenta por el número del subcriterio; sin él no se sabe qué atiende la acción.',
    mend: 'Escriba el número y el título de un subcriterio de la estructura.',
    what: ({ number, written, structure }) =>
      number === null
        ? `${quote(written, 'es')} no lleva el número de un subcriterio.`
        : `El subcriterio ${number} no existe en ${structure}.`,
    how: ({ meant, criterion, known }) => {
      if (meant) return `Escriba «Subcriterio ${meant.number}. ${meant.title}».`;
      if (criterion === null || known.length === 0) {
        return 'Escriba el número y el título de un subcriterio de la estructura.';
      }
      return `Escriba uno de los del criterio ${criterion}: ${listed(known, 'o')}.`;
    },
  },

  'subcriterion-outside-criterion': {
    title: 'Subcriterio de otro criterio',
    why: 'La acción se contaría en un criterio por su número y en otro por su subcriterio.',
    mend: 'Escriba el criterio al que pertenece el subcriterio, o corrija el subcriterio.',
    what: ({ subcriterion, criterion, belongsTo }) =>
      `El subcriterio ${subcriterion} es del criterio ${belongsTo.number}, y esta fila dice criterio ${criterion}.`,
    how: ({ belongsTo }) =>
      `Escriba «Criterio ${belongsTo.number}: ${belongsTo.title}» como criterio, o corrija el subcriterio.`,
  },

  'criterion-title': {
    title: 'Título que no es el del criterio',
    why: 'Cuando el número y el título dicen cosas distintas, no se sabe cuál vale.',
    mend: 'Escriba el título que la estructura da a ese número, o corrija el número.',
    what: ({ number, written, title, checked, titleOf }) =>
      titleOf
        ? `${quote(written, 'es')} es el título del criterio ${titleOf.number}, no del ${number}.`
        : `El criterio ${number} ${checked ? 'se titula' : 'suele titularse'} «${title}», no ${quote(written, 'es')}.`,
    how: ({ number, title, checked, titleOf }) => {
      if (titleOf) return `Escriba «Criterio ${number}: ${title}», o «Criterio ${titleOf.number}: ${titleOf.title}».`;
      return checked
        ? `Escriba «Criterio ${number}: ${title}».`
        : `Compare con la guía de su edición: si coincide con ella, déjelo así; si no, escriba «${title}».`;
    },
  },

  'subcriterion-title': {
    title: 'Título que no es el del subcriterio',
    why: 'Cuando el número y el título dicen cosas distintas, no se sabe cuál vale.',
    mend: 'Escriba el título que la estructura da a ese número, o corrija el número.',
    what: ({ number, written, title, checked, titleOf }) =>
      titleOf
        ? `${quote(written, 'es')} es el título del subcriterio ${titleOf.number}, no del ${number}.`
        : `El subcriterio ${number} ${checked ? 'se titula' : 'suele titularse'} «${title}», no ${quote(written, 'es')}.`,
    how: ({ number, title, checked, titleOf }) => {
      if (titleOf) {
        return `Escriba «Subcriterio ${number}. ${title}», o «Subcriterio ${titleOf.number}. ${titleOf.title}».`;
      }
      return checked
        ? `Escriba «Subcriterio ${number}. ${title}».`
        : `Compare con la guía de su edición: si coincide con ella, déjelo así; si no, escriba «${title}».`;
    },
  },

  'area-example': {
    title: 'Área de mejora sin su ejemplo de la guía',
    why: 'El número del ejemplo permite volver al autodiagnóstico y ver qué se encontró.',
    mend: 'Empiece la celda con el número del ejemplo de la guía, como «6)».',
    what: ({ example, subcriterion, count }) =>
      example === null
        ? 'El área de mejora no empieza con el número de un ejemplo de la guía.'
        : `El ejemplo ${example} no existe: el subcriterio ${subcriterion ?? ''} tiene ${count ?? 0}.`,
    how: ({ example }) =>
      example === null
        ? 'Empiece la celda con el número del ejemplo, como «6)».'
        : 'Escriba el número de un ejemplo que la guía tenga.',
  },

  coverage: {
    title: 'Criterio sin acciones',
    why: 'Un criterio que ninguna acción atiende puede ser una decisión o un olvido: conviene que se sepa.',
    mend: 'Agregue una acción para ese criterio, o deje constancia de que no se priorizó.',
    what: ({ criterion: { number, title }, subcriteria }) => {
      const reach = subcriteria.length === 0 ? '' : `, ni sus subcriterios ${listed(subcriteria, 'y')}`;
      return `Ninguna acción atiende el criterio ${number}, «${title}»${reach}.`;
    },
    how: () => 'Si hay algo que mejorar ahí, agregue una acción.',
  },

  'number-duplicate': {
    title: 'Número repetido',
    why: 'Las acciones se nombran por su número; si dos tienen el mismo, no se sabe de cuál se habla.',
    mend: 'Dé a cada acción un número propio.',
    what: ({ number, firstRow }) => `El número ${number} ya está en la fila ${firstRow + 1}.`,
    how: () => 'Dé a esta acción un número propio.',
  },

  'number-gap': {
    title: 'Salto en la numeración',
    why: 'Un número que falta hace pensar que se borró o se perdió una acción.',
    mend: 'Renumere las acciones, o recupere las que faltan.',
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
      `Renumere las acciones, o recupere ${number - previous === 2 ? 'la que falta' : 'las que faltan'}.`,
  },

  'date-unreadable': {
    title: 'Fecha que no se entiende',
    why: 'Sin la fecha no se sabe si la acción está al día o vencida.',
    mend: 'Escriba una fecha completa, como 31/08/2024.',
    what: ({ written }) => `${quote(written, 'es')} no es una fecha que se pueda leer.`,
    how: () => 'Escriba una fecha completa, como 31/08/2024.',
  },

  'date-as-text': {
    title: 'Fecha escrita como texto',
    why: 'Excel no ordena, filtra ni compara como fecha lo que está escrito como texto.',
    mend: 'Escriba una fecha de verdad en lugar del texto.',
    what: ({ written }) => `${quote(written, 'es')} es texto y no una fecha.`,
    how: ({ day }) => `Escriba la fecha ${formatDay(day, 'es')}.`,
  },

  'end-before-start': {
    title: 'Termina antes de empezar',
    why: 'Con las fechas cruzadas, el plazo de la acción no dice nada.',
    mend: 'Corrija la fecha que esté mal: el inicio o el fin.',
    what: ({ start, end }) => `El fin, ${formatDay(end, 'es')}, es anterior al inicio, ${formatDay(start, 'es')}.`,
    how: () => 'Corrija la que esté mal.',
  },

  'markup-in-text': {
    title: 'Restos de código en el texto',
    why: 'Son restos de una página web o de otro programa: no dan formato y se ven en la hoja y en los resúmenes.',
    mend: 'Borre las etiquetas y deje solo el texto.',
    what: ({ found }) => {
      const named = found.slice(0, MOST_TAGS).map((tag) => quote(tag, 'es', 24));
      const rest = found.length - named.length;
      const all = rest > 0 ? [...named, `${rest} más`] : named;
      return found.length === 1 ? `Sobra ${listed(all, 'y')} en el texto.` : `Sobran ${listed(all, 'y')} en el texto.`;
    },
    how: ({ plain }) => (plain === '' ? 'Borre la celda.' : `Deje solo el texto: ${quote(plain, 'es')}.`),
  },
};
