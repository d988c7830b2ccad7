import type { HeadingDoubt } from '../../plan/heading/find-heading';
import type { ErrorFacts, ErrorText, ErrorWords, SeenTable } from '../error-words';
import { listed } from '../quote';
import { words } from './words';

const theFile = ({ file }: ErrorFacts) => (file === undefined ? 'El archivo' : `«${file}»`);
const theSheet = ({ sheet }: ErrorFacts, otherwise: string) => (sheet === undefined ? otherwise : `la hoja «${sheet}»`);
const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const doubts: Readonly<Record<HeadingDoubt, string>> = {
  cards: 'cada acción está en una ficha y no en una fila.',
  'no-action': 'Falta la columna de las acciones.',
  'other-plan': 'Ni el título ni el encabezado dicen que sea un plan de mejora.',
  'few-columns': 'Debajo no se ve ninguna acción.',
};

/** The columns recognized in a table, and why it isn't taken for the plan. */
function seenTable({ sheet, headingRows, columns, doubt }: SeenTable): string {
  if (doubt === 'cards') return `En «${sheet}», ${doubts.cards}`;
  const names = columns.map((key) => `«${words.columns[key]}»`);
  const found = names.length === 1 ? 'se reconoció la columna' : 'se reconocieron las columnas';
  return `En «${sheet}», fila ${(headingRows[0] ?? 0) + 1}, ${found} ${listed(names, 'y')}. ${doubts[doubt]}`;
}

/** Why there is no plan, with the table that comes closest and what to do about it; `otherwise` if there is none. */
function withSeen(happened: string, { seen, way }: ErrorFacts, otherwise: string): ErrorText {
  if (seen === undefined) return { happened, next: otherwise };
  const next =
    seen.doubt === 'cards'
      ? 'Pase el plan a una tabla, con un encabezado y una fila por acción.'
      : (way ?? 'Si esa tabla es el plan, elíjala aquí; si no, abra el libro del plan.');
  return { happened, next: `${seenTable(seen)} ${next}` };
}

export const errors: ErrorWords = {
  'no-plan': (facts) =>
    withSeen(
      facts.file === undefined
        ? 'No hay un plan de mejora en este libro.'
        : `No hay un plan de mejora en «${facts.file}».`,
      facts,
      'Abra el libro del plan o escriba en la primera fila de la tabla encabezados como Criterio, Acción de mejora, Fin y Responsable.',
    ),
  'empty-workbook': ({ file }) => ({
    happened: file === undefined ? 'Este libro está vacío.' : `El libro «${file}» está vacío.`,
    next: 'Abra el libro que tiene el plan.',
  }),
  'sheet-missing': (facts) => ({
    happened: `No se encuentra ${theSheet(facts, 'esa hoja')}.`,
    next: 'Compruebe el nombre o elija otra hoja. Tal vez se eliminó o se le cambió el nombre.',
  }),
  'sheet-hidden': (facts) => ({
    happened: `${begun(theSheet(facts, 'esa hoja'))} está oculta.`,
    next: 'Haga clic con el botón derecho en una pestaña, seleccione Mostrar y elija la hoja.',
  }),
  'sheet-not-plan': (facts) =>
    withSeen(
      `No hay un plan de mejora en ${theSheet(facts, 'esa hoja')}.`,
      facts,
      'Elija la hoja que tiene la tabla del plan, con columnas como Criterio, Acción de mejora, Fin y Responsable.',
    ),
  'plan-hidden': (facts) => ({
    happened: `El plan está en ${theSheet(facts, 'una hoja')}${facts.sheet === undefined ? ' oculta' : ', que está oculta'}.`,
    next: 'Haga clic con el botón derecho en la pestaña de otra hoja, seleccione Mostrar e inténtelo de nuevo.',
  }),
  'protected-sheet': (facts) => ({
    happened: `${begun(theSheet(facts, 'la hoja'))} está protegida; no se cambió nada en ella.`,
    next: 'Quite la protección en Revisar › Desproteger hoja e inténtelo de nuevo.',
  }),
  'filtered-sheet': (facts) => ({
    happened: `Un filtro oculta filas de ${theSheet(facts, 'la hoja')}; no se cambió nada en ella.`,
    next: 'Quítelo en Datos › Borrar e inténtelo de nuevo. Con un filtro, Excel podría escribir en otras filas.',
  }),
  'marks-stay': (facts) => ({
    happened: `Excel no permite quitar las marcas anteriores de ${theSheet(facts, 'la hoja')}.`,
    next: 'Quite las reglas que dicen «plan-mejora» en Inicio › Formato condicional › Administrar reglas y marque de nuevo.',
  }),
  'other-workbook': () => ({
    happened: 'Excel no lo permitió. Suele ocurrir cuando otro libro está delante de este.',
    next: 'Haga clic en una celda de este libro, para que quede delante, e inténtelo de nuevo.',
  }),
  'last-visible-sheet': () => ({
    happened: 'Los resúmenes son las únicas hojas visibles, y Excel necesita al menos una. No se quitó ninguna.',
    next: 'Haga clic con el botón derecho en una pestaña, seleccione Mostrar para ver otra hoja e inténtelo de nuevo.',
  }),
  'cell-edit-mode': () => ({
    happened: 'Hay una celda en edición y Excel espera a que termine.',
    next: 'Presione Enter para terminarla o Esc para cancelar, e inténtelo de nuevo.',
  }),
  'access-denied': () => ({
    happened: 'Excel no permite cambiar este libro.',
    next: 'Si está abierto solo para lectura, guarde una copia; si está protegido, quite la protección en Revisar › Proteger libro. Después inténtelo de nuevo.',
  }),
  'too-old': () => ({
    happened: 'Esta versión de Excel es anterior a la que necesita el complemento.',
    next: 'Use Excel 2021 o posterior, Microsoft 365 o Excel para la web.',
  }),
  'too-large': () => ({
    happened: 'El plan tiene textos demasiado largos para que Excel los procese.',
    next: 'Acorte los textos más largos o reparta el plan en varias hojas, e inténtelo de nuevo.',
  }),
  'too-many-accepted': () => ({
    happened: 'En el libro no caben más hallazgos dejados así.',
    next: 'Deje así menos hallazgos o desactive la regla en este libro.',
  }),
  'host-failed': () => ({
    happened: 'Excel no pudo completar la operación.',
    next: 'Inténtelo de nuevo: se completará lo que falte. Si se repite, guarde el libro y reinicie Excel.',
  }),
  'file-not-found': ({ file }) => ({
    happened: file === undefined ? 'El archivo no existe.' : `No existe el archivo «${file}».`,
    next: 'Compruebe el nombre y la carpeta.',
  }),
  'not-a-workbook': (facts) => ({
    happened: `${theFile(facts)} no es un libro de Excel.`,
    next: 'Elija el libro del plan o ábralo con el programa que lo creó y guárdelo como «Libro de Excel (.xlsx)».',
  }),
  encrypted: (facts) => ({
    happened: `${theFile(facts)} está cifrado con una contraseña.`,
    next: 'Ábralo en Excel, quite la contraseña en Archivo › Información › Proteger libro › Cifrar con contraseña, guárdelo e inténtelo de nuevo.',
  }),
  'legacy-xls': (facts) => ({
    happened: `${theFile(facts)} está en el formato antiguo de Excel (.xls).`,
    next: 'Ábralo en Excel, guárdelo con Archivo › Guardar como › «Libro de Excel (.xlsx)» e inténtelo con ese archivo.',
  }),
  'binary-xlsb': (facts) => ({
    happened: `${theFile(facts)} es un libro binario de Excel (.xlsb).`,
    next: 'Ábralo en Excel, guárdelo con Archivo › Guardar como › «Libro de Excel (.xlsx)» e inténtelo con ese archivo.',
  }),
  ods: (facts) => ({
    happened: `${theFile(facts)} es una hoja de cálculo OpenDocument (.ods).`,
    next: 'Ábralo en Excel o LibreOffice, guárdelo como «Libro de Excel (.xlsx)» e inténtelo con ese archivo.',
  }),
  'strict-ooxml': (facts) => ({
    happened: `${theFile(facts)} está guardado como «Hoja de cálculo Open XML estricta».`,
    next: 'Ábralo en Excel, guárdelo con Archivo › Guardar como › «Libro de Excel (.xlsx)» e inténtelo con ese archivo.',
  }),
  damaged: (facts) => ({
    happened: `${theFile(facts)} está dañado o incompleto.`,
    next: 'Pida otra copia o repárelo en Excel con Archivo › Abrir › Examinar › Abrir y reparar, y guárdelo.',
  }),
  'file-too-large': (facts) => ({
    happened: `${theFile(facts)} es demasiado grande para revisarlo.`,
    next: 'Guarde una copia solo con la hoja del plan, sin imágenes ni filas de más, e inténtelo con esa copia.',
  }),
};
