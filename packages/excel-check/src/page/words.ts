import type { Verdict } from '../check';
import type { Content } from '../workbook';

export type PageLanguage = 'es' | 'en';

export interface PageWords {
  readonly title: string;
  readonly intro: string;
  readonly start: string;
  readonly stop: string;
  readonly outsideExcel: string;
  readonly notEmpty: (content: Content) => string;
  readonly progress: (number: number, of: number, name: string) => string;
  readonly done: (seconds: number) => string;
  readonly stopped: (number: number, of: number) => string;
  /** The run broke off; the workbook may hold leftovers. */
  readonly fault: (detail: string) => string;
  readonly thisExcel: (platform: string, version: string, language: string, set: string) => string;
  readonly count: Readonly<Record<Verdict, (count: number) => string>>;
  readonly check: string;
  readonly expected: string;
  readonly answer: string;
  readonly download: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly result: string;
}

const CONTENT_ES: Readonly<Record<Content, string>> = {
  sheets: 'tiene más de una hoja',
  cells: 'tiene celdas con contenido o formato',
  objects: 'tiene gráficos, tablas, imágenes, comentarios o formatos condicionales',
  names: 'tiene nombres definidos',
};

const CONTENT_EN: Readonly<Record<Content, string>> = {
  sheets: 'has more than one sheet',
  cells: 'has cells with contents or formats',
  objects: 'has charts, tables, pictures, comments, or conditional formats',
  names: 'has defined names',
};

const es: PageWords = {
  title: 'Probar en Excel',
  intro:
    'Comprueba si este Excel responde como el de las pruebas de Plan de Mejora. Use un libro nuevo y vacío, déjelo delante y no lo toque hasta que termine. Al final, el libro queda vacío. Nada se envía: usted decide qué hacer con el resultado.',
  start: 'Empezar',
  stop: 'Detener',
  outsideExcel: 'Esta página se abre dentro de Excel: siga los pasos de docs/check-in-excel.es.md.',
  notEmpty: (content) =>
    `Este libro no está vacío: ${CONTENT_ES[content]}. Nada se cambió. Cree un libro nuevo y ábrala allí.`,
  progress: (number, of, name) => `${number} de ${of}: ${name}`,
  done: (seconds) => `Terminó en ${seconds} s. El libro quedó vacío.`,
  stopped: (number, of) => `Se detuvo después de ${number} de ${of}. El libro quedó vacío.`,
  fault: (detail) =>
    `Excel no dejó continuar (${detail}). Cierre este libro sin guardarlo; para repetir la prueba, use otro libro nuevo y déjelo delante. Lo que se sabe hasta aquí está abajo.`,
  thisExcel: (platform, version, language, set) => `Este Excel: ${platform} ${version}, ${language}, ExcelApi ${set}`,
  count: {
    same: (count) => `Igual: ${count}`,
    different: (count) => `Distinto: ${count}`,
    unsupported: (count) => `No existe en este Excel: ${count}`,
    noted: (count) => `Preguntas abiertas: ${count}`,
  },
  check: 'Prueba',
  expected: 'Esperado',
  answer: 'Este Excel',
  download: 'Descargar resultado',
  copy: 'Copiar resultado',
  copied: 'Resultado copiado.',
  copyYourself: 'Excel no permitió copiar: el resultado está seleccionado; cópielo con Ctrl+C (⌘C en Mac).',
  result: 'Resultado (JSON)',
};

const en: PageWords = {
  title: 'Check in Excel',
  intro:
    'Checks whether this Excel answers like the one in the tests of Improvement Plan. Use a new, empty workbook, keep it in front, and don’t touch it until the end. Afterwards, the workbook is empty. Nothing is sent: you decide what to do with the result.',
  start: 'Start',
  stop: 'Stop',
  outsideExcel: 'This page opens inside Excel: follow the steps in docs/check-in-excel.md.',
  notEmpty: (content) =>
    `This workbook isn’t empty: it ${CONTENT_EN[content]}. Nothing was changed. Create a new workbook and open this page there.`,
  progress: (number, of, name) => `${number} of ${of}: ${name}`,
  done: (seconds) => `Done in ${seconds} s. The workbook is empty.`,
  stopped: (number, of) => `Stopped after ${number} of ${of}. The workbook is empty.`,
  fault: (detail) =>
    `Excel didn’t let it continue (${detail}). Close this workbook without saving; to try again, use another new workbook and keep it in front. What is known so far is below.`,
  thisExcel: (platform, version, language, set) => `This Excel: ${platform} ${version}, ${language}, ExcelApi ${set}`,
  count: {
    same: (count) => `Same: ${count}`,
    different: (count) => `Different: ${count}`,
    unsupported: (count) => `Not in this Excel: ${count}`,
    noted: (count) => `Open questions: ${count}`,
  },
  check: 'Check',
  expected: 'Expected',
  answer: 'This Excel',
  download: 'Download result',
  copy: 'Copy result',
  copied: 'Result copied.',
  copyYourself: 'Excel didn’t allow copying: the result is selected; copy it with Ctrl+C (⌘C on Mac).',
  result: 'Result (JSON)',
};

export const wordsFor = (language: PageLanguage): PageWords => (language === 'es' ? es : en);

/** The page's language for a language tag of Excel. */
export const pageLanguage = (tag: string): PageLanguage => (tag.toLowerCase().startsWith('es') ? 'es' : 'en');
