import type { ResultFault } from 'excel-check/node';
import type { Language } from '../../src/core/messages/language';

/** What the commands print. */
export interface CommandWords {
  readonly building: string;
  readonly certificate: string;
  readonly noCertificate: (detail: string) => string;
  readonly portUnavailable: (port: number, detail: string) => string;
  readonly serving: (url: string, manifest: string) => string;
  readonly noFile: string;
  readonly unreadable: (file: string, code: string) => string;
  readonly notUsable: Readonly<Record<ResultFault, (file: string) => string>>;
  readonly taken: (excel: string, day: string) => string;
  readonly circumstances: (json: string) => string;
  readonly difference: (id: string, excel: string, embedded: string) => string;
  readonly total: (same: number, different: number) => string;
  readonly unsupported: (ids: readonly string[]) => string;
  readonly missing: (count: number) => string;
  readonly unknown: (count: number) => string;
}

const list = (ids: readonly string[]) => ids.map((id) => `\n  ${id}`).join('');

const es: CommandWords = {
  building: 'Preparando la página…',
  certificate:
    'Instalando el certificado de desarrollo de Office para localhost. Si el sistema pregunta si confía en él, acepte.',
  noCertificate: (detail) =>
    `No se pudo instalar el certificado de desarrollo de Office, y Excel no abre páginas sin él: ${detail}. Repita la orden y acepte el certificado; en un equipo administrado, pídalo a soporte.`,
  portUnavailable: (port, detail) =>
    `No se puede usar el puerto ${port} (${detail}). Cierre el programa que lo usa y repita la orden.`,
  serving: (url, manifest) =>
    `La página está en ${url} y el manifiesto en ${manifest}\nLos pasos en Excel: docs/check-in-excel.es.md. Ctrl+C termina.`,
  noFile: 'Falta el archivo del resultado. Escriba: npm run compare-excel RESULTADO.json',
  unreadable: (file, code) => `«${file}» no se pudo leer (${code}). Revise el nombre y el permiso.`,
  notUsable: {
    'not-a-result': (file) =>
      `«${file}» no es un resultado de la prueba en Excel. Use el archivo que la página deja descargar.`,
    'cut-off': (file) => `«${file}» está incompleto. Descárguelo o cópielo otra vez, entero.`,
    'other-version': (file) =>
      `«${file}» es de otra versión de la prueba. Repita la prueba en Excel con esta versión (npm run check-in-excel).`,
  },
  taken: (excel, day) => `${excel}, el ${day}`,
  circumstances: (json) => `Circunstancias de ese Excel: ${json}`,
  difference: (id, excel, embedded) => `\n${id}\n  Excel       ${excel}\n  incorporado ${embedded}`,
  total: (same, different) => `\nIgual: ${same}. Distinto: ${different}.`,
  unsupported: (ids) => `No existe en ese Excel:${list(ids)}`,
  missing: (count) => `Sin respuesta en el resultado: ${count}.`,
  unknown: (count) => `Respuestas a pruebas que ya no existen: ${count}.`,
};

const en: CommandWords = {
  building: 'Preparing the page…',
  certificate:
    'Installing Office’s development certificate for localhost. If the system asks whether you trust it, accept.',
  noCertificate: (detail) =>
    `Office’s development certificate couldn’t be installed, and Excel opens no page without it: ${detail}. Run the command again and accept the certificate; on a managed computer, ask IT support.`,
  portUnavailable: (port, detail) =>
    `Port ${port} can’t be used (${detail}). Close the program that uses it, and run the command again.`,
  serving: (url, manifest) =>
    `The page is at ${url} and the manifest is ${manifest}\nThe steps in Excel: docs/check-in-excel.md. Ctrl+C ends it.`,
  noFile: 'The result’s file is missing. Type: npm run compare-excel RESULT.json',
  unreadable: (file, code) => `"${file}" couldn’t be read (${code}). Check its name and your permission.`,
  notUsable: {
    'not-a-result': (file) => `"${file}" is no result of the check in Excel. Use the file that the page offers.`,
    'cut-off': (file) => `"${file}" is incomplete. Download or copy it again, as a whole.`,
    'other-version': (file) =>
      `"${file}" is from another version of the check. Run the check in Excel again with this version (npm run check-in-excel).`,
  },
  taken: (excel, day) => `${excel}, on ${day}`,
  circumstances: (json) => `Circumstances of that Excel: ${json}`,
  difference: (id, excel, embedded) => `\n${id}\n  Excel    ${excel}\n  embedded ${embedded}`,
  total: (same, different) => `\nSame: ${same}. Different: ${different}.`,
  unsupported: (ids) => `Not in that Excel:${list(ids)}`,
  missing: (count) => `Without an answer in the result: ${count}.`,
  unknown: (count) => `Answers to checks that aren’t there any more: ${count}.`,
};

export const commandWords = (language: Language): CommandWords => (language === 'es' ? es : en);
