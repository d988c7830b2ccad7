import type { WhySheet } from '../../plan/heading/choose-plan-sheet';
import type { NotReadReason } from '../../plan/improvement-plan';
import type { Severity } from '../../rules/rule';
import { plural } from '../plural';
import type { SeenTable } from '../error-words';
import { tableOptions } from '../table-options';
import { words } from './words';

const list = (items: readonly string[]) => items.map((item) => `«${item}»`).join(', ');

/** The command line's own text; shared text is in `words`. */
export const cli = {
  usage: `Revisa un plan de mejora: lee cada fila, la compara con los criterios y evalúa sus fechas.
El archivo de entrada no cambia: el resultado se escribe en una copia.

  npm run review -- PLAN.xlsx [opciones]

  --as-of AAAA-MM-DD    fecha de corte; sin ella, hoy
  --out ARCHIVO         la copia revisada; sin ella, PLAN-revisado.xlsx junto al plan
  --report ARCHIVO      además, un informe en JSON
  --sheet NOMBRE        la hoja del plan, si el libro tiene varias
  --heading 3-4         las filas del encabezado, si no se encuentran
  --column end=I        la columna de un dato; se puede repetir, y «none» dice que no está
  --structure ID        marco de criterios: caf-2020-es-do, caf-2013-es o none; sin él, el del plan
  --lang es|en          idioma de los mensajes y de las hojas
  --no-marks            no marcar la hoja del plan
  --no-sheets           no crear hojas de resumen
  --clear               quitar de la copia las marcas y las hojas de resumen
  --strict              salir con 1 si hay algún error entre los hallazgos
  --help                mostrar esta ayuda

Sale con 0 si revisó; 1 con --strict y algún error; 2 si algo no se puede usar; 3 si no hay plan.

In English: npm run review -- --help --lang en`,

  startUsage: `Revisa el plan de ejemplo y abre el banco de pruebas en el navegador.

  npm start -- [opciones]

  --as-of AAAA-MM-DD    fecha de corte; sin ella, hoy
  --port NÚMERO         puerto; sin él, el 3000 o el siguiente libre
  --lang es|en          idioma
  --help                mostrar esta ayuda

In English: npm start -- --help --lang en`,

  arguments: {
    noPlan: 'Falta el archivo del plan. Escriba: npm run review -- PLAN.xlsx',
    manyPlans: (files: readonly string[]) =>
      `Se revisa un archivo a la vez y se indicaron ${files.length}: ${list(files)}. Si el nombre tiene espacios, escríbalo entre comillas.`,
    notExpected: (text: string) => `Argumento no esperado: «${text}». Vea las opciones con --help.`,
    unknown: (option: string) => `Opción desconocida: ${option}. Vea las opciones con --help.`,
    noValue: (option: string) => `A ${option} le falta el valor. Vea las opciones con --help.`,
    noValueWanted: (option: string) => `${option} no lleva valor: escríbala sola.`,
    twice: (option: string) => `${option} aparece dos veces: deje una.`,
    asOf: (text: string) => `--as-of «${text}» no es una fecha. Escríbala como 2024-09-15.`,
    structure: (id: string, known: readonly string[]) =>
      `Marco de criterios desconocido: «${id}». Use uno de estos: ${known.join(', ')}.`,
    language: (text: string) => `Idioma no disponible: «${text}». Use --lang es o --lang en.`,
    heading: (text: string) =>
      `--heading «${text}» no son filas. Escríbalas como 3 o 3-4; un encabezado tiene hasta seis.`,
    column: (text: string, keys: readonly string[]) =>
      `--column «${text}» no es una columna. Escríbala como end=I, con uno de estos datos: ${keys.join(', ')}.`,
    port: (text: string) => `--port «${text}» no es un puerto. Use un número de 1 a 65535.`,
  },

  /** The options that say that a table is the plan. */
  wayToTable: (seen: SeenTable) => `Si es el plan, agregue: ${tableOptions(seen, 'LETRA')}.`,

  files: {
    notAFile: (file: string) => `«${file}» no es un archivo. Indique el libro de Excel del plan.`,
    unreadable: (file: string, code: string) =>
      `No se pudo leer «${file}» (${code}). Compruebe que tiene permiso y que no lo usa otro programa.`,
    unwritable: (file: string, code: string) =>
      `No se pudo escribir «${file}» (${code}). Compruebe que tiene permiso, que hay espacio y que no está abierto en Excel.`,
    overInput: (option: string, file: string) =>
      `${option} «${file}» es el propio plan, y el plan no cambia. Elija otro nombre.`,
    sameOutput: (file: string) => `--out y --report son el mismo archivo, «${file}». Elija dos nombres.`,
    noFolder: (file: string) => `No existe la carpeta de «${file}». Créela o elija otra.`,
    notWritableKind: (file: string) => `«${file}» ya existe y no es un archivo. Elija otro nombre.`,
    extension: (file: string, wanted: string) =>
      `«${file}» debe terminar en ${wanted}, como el plan; si no, Excel no lo abre. Cambie el nombre.`,
  },

  notRead: {
    section: 'Es un título de sección: solo tiene un criterio.',
    heading: 'Es el encabezado del plan, repetido.',
    total: 'Es un total o un promedio.',
    signature: 'Son firmas, o está debajo de ellas.',
    note: 'Es una nota, una fuente o una leyenda.',
    'not-an-action': 'No es una acción: le faltan los datos de una.',
  } satisfies Record<NotReadReason, string>,

  summary: {
    plan: (sheet: string, file: string) => `Plan de «${sheet}» en ${file}`,
    rows: (actions: number, first: number, last: number) => {
      if (actions === 0) return 'Ninguna acción todavía';
      return `${words.actions(actions)}, ${first === last ? `fila ${first}` : `filas ${first} a ${last}`}`;
    },
    asOf: (day: string, today: boolean) => `fecha de corte ${day}${today ? ' (hoy)' : ''}`,
    structure: (title: string) => `Criterios: ${title}`,
    noStructure: 'Las reglas sobre criterios no se aplican. Para usar un marco, indíquelo con --structure.',
    /** If several sheets hold a plan: why this one was chosen, and how to review another. */
    otherPlans: (why: WhySheet, sheets: readonly string[]) =>
      `${
        {
          wanted: 'Es la hoja que se indicó.',
          active: 'Es la hoja que el libro muestra al abrirse.',
          only: 'Es la única hoja con un plan.',
          'latest-year': 'Es la hoja del año más reciente.',
          first: 'Es la primera hoja con un plan.',
        }[why]
      } También hay un plan en ${list(sheets)}: para revisarlo, use --sheet.`,
    settingsIgnored:
      'Parte de los ajustes guardados en el libro no se usó: está dañada o es de otra versión. Revíselos en el panel.',
    filtered: 'La hoja tiene un filtro. Las filas ocultas también se revisaron.',

    situations: 'Situación',
    total: 'Total',
    late: 'Acciones vencidas',
    action: (number: number) => `No. ${number}`,
    row: (row: number) => `Fila ${row}`,
    overdueBy: (days: number) => `venció hace ${words.days(days)}`,
    noOwner: 'sin responsable',
    more: (count: number) => `… y ${count} más`,

    findings: 'Hallazgos',
    noFindings: 'Ninguno: cada fila cumple todas las reglas.',
    severityCount: (severity: Severity, count: number) =>
      `${count} ${
        {
          error: plural(count, 'error', 'errores'),
          warning: plural(count, 'aviso', 'avisos'),
          advice: plural(count, 'consejo', 'consejos'),
        }[severity]
      }`,
    accepted: (count: number) =>
      `${count} ${plural(count, 'dejado así en el libro; no se cuenta', 'dejados así en el libro; no se cuentan')}.`,
    rulesOff: (titles: readonly string[]) => `Reglas desactivadas en este libro: ${list(titles)}.`,
    wholePlan: 'todo el plan',
    notRead: 'Filas que no se leyeron',

    marked: (counts: readonly string[]) =>
      counts.length === 0 ? 'Marcas: nada que marcar.' : `Marcas: ${counts.join(', ')}. Ninguna celda del plan cambió.`,
    leftOn: (sheets: readonly string[]) =>
      `Quedan marcas en ${plural(sheets.length, 'una hoja protegida', 'hojas protegidas')}: ${list(sheets)}. Quite la protección en Excel e inténtelo de nuevo.`,
    protectedSheet: 'Marcas: ninguna, porque la hoja está protegida. Quite la protección en Excel y revise de nuevo.',
    written: (sheets: readonly string[]) =>
      sheets.length === 0 ? 'Resúmenes: ninguno.' : `Resúmenes: ${list(sheets)}.`,
    marksRemoved: (rules: number) =>
      rules === 0
        ? 'No había marcas que quitar.'
        : `Marcas quitadas: ${rules} ${plural(rules, 'regla de formato', 'reglas de formato')}.`,
    sheetsRemoved: (sheets: readonly string[]) =>
      sheets.length === 0 ? 'No había resúmenes que quitar.' : `Resúmenes quitados: ${list(sheets)}.`,
    copy: (file: string) => `Copia: ${file}`,
    /** The copy of a signed workbook no longer matches its signature. */
    signatureBroken: 'El plan está firmado digitalmente; la copia ya no tiene una firma válida.',
    report: (file: string) => `Informe: ${file}`,
  },

  start: {
    reviewing: 'Revisando el plan de ejemplo mientras se prepara el banco de pruebas…',
    building: 'Terminando de preparar el banco de pruebas; la primera vez puede tardar unos 20 segundos…',
    serving: (address: string) =>
      `Banco de pruebas: ${address}\nMuestra el libro y el panel real, lado a lado. Para terminar, presione Ctrl+C.`,
    otherPort: (taken: number, used: number) => `El puerto ${taken} está ocupado; se usa el ${used}.`,
    portTaken: (port: number) =>
      `El puerto ${port} está ocupado. Cierre el programa que lo usa o elija otro: npm start -- --port ${port + 1}`,
    portForbidden: (port: number) => `No se puede usar el puerto ${port}. Elija otro: npm start -- --port 3000`,
    notBuilt: 'No se pudo compilar el banco de pruebas. Ejecute «npm ci» e inténtelo de nuevo; el error está arriba.',
  },

  /** An internal error; `detail` is for the person who fixes it. */
  fault: (detail: string) => `Error interno del programa (${detail}). No se escribió nada; avise a soporte técnico.`,
};
