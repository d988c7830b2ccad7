import type { Circumstances } from 'excel-host';
import { seenIn } from 'excel-host/conformance';
import { refusalOf, type Bilingual, type Check } from './check';

type Ask = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;

function question(name: string, es: string, en: string, ask: Ask, tells?: Check['tells']): Check {
  const says: Bilingual = { es, en };
  return {
    id: `question: ${name}`,
    kind: 'question',
    says,
    run: (excel) => seenIn(excel, ask),
    ...(tells && { tells }),
  };
}

/** A circumstance that holds if a call was refused. */
const ifRefused =
  (circumstances: Partial<Circumstances>) =>
  (answer: unknown): Partial<Circumstances> =>
    refusalOf(answer) === undefined ? {} : circumstances;

/** The lengths of a conditional format's formula that are tried, in characters. */
const LENGTHS = [240, 255, 256, 1024, 8192] as const;

/** A formula of a length of 2 or more. */
const formulaOf = (length: number): string => `${length % 2 === 0 ? '=1' : '=11'}${'+1'.repeat((length - 2) >> 1)}`;

async function acceptedLengths(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<readonly number[]> {
  const accepted: number[] = [];
  for (const length of LENGTHS) {
    const format = sheet.getRange('A1').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formulaOf(length);
    // One after another, because a refusal ends a batch.
    const taken = await context.sync().then(
      () => true,
      () => false,
    );
    if (taken) accepted.push(length);
  }
  return accepted;
}

/** Marks two overlapping ranges by conditional formats. */
function overlap(sheet: Excel.Worksheet): void {
  for (const address of ['A1:B9', 'B1:C9']) {
    const format = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=$A1>1';
  }
}

const textsOf = async (range: Excel.Range): Promise<unknown> => {
  range.load('numberFormat, text');
  await range.context.sync();
  return [range.numberFormat, range.text];
};

/** What isn't known of Excel, from reports and from what documentation leaves open. */
export const QUESTIONS: readonly Check[] = [
  question(
    'date-format',
    'La fecha corta del sistema, sola y dentro de otro formato (#229)',
    'The system’s short date, alone and inside another format (#229)',
    (sheet) => {
      const cells = sheet.getRange('A1:B1');
      cells.values = [[45_478, 45_478]];
      cells.numberFormat = [['m/d/yyyy', '"x "m/d/yyyy']];
      return textsOf(cells);
    },
  ),
  question(
    'document-url',
    'Si el libro tiene dirección (#5587)',
    'Whether the workbook has an address (#5587)',
    () => {
      const url: unknown = Office.context.document.url;
      // Not the address itself, which may name a person.
      return Promise.resolve(url === '' ? 'empty' : typeof url === 'string' ? 'address' : String(url));
    },
    (answer) =>
      answer === 'address' || answer === 'empty' || answer === 'null' || answer === 'undefined'
        ? { documentUrl: answer }
        : {},
  ),
  question(
    'list-separator',
    'Un nombre cuya fórmula tiene comas (#2891)',
    'A name whose formula has commas (#2891)',
    async (_sheet, context) => {
      const name = context.workbook.names.add('both', '=SUM(Sheet1!$A:$A,Sheet1!$C:$C)').load('formula');
      await context.sync();
      return name.formula as unknown;
    },
    ifRefused({ listSeparator: ';' }),
  ),
  question(
    'localized-names',
    'En qué idioma se lee la fórmula de un nombre (#2834)',
    'The language in which a name’s formula is read (#2834)',
    async (_sheet, context) => {
      const name = context.workbook.names.add('broken', '=SUM(Sheet1!$A$1)+#REF!').load('formula');
      await context.sync();
      return name.formula as unknown;
    },
    (answer) =>
      typeof answer === 'string' && !(answer.includes('SUM(') && answer.includes('#REF!'))
        ? { localizedNames: true }
        : {},
  ),
  question(
    'paper',
    'Si se puede elegir el papel (sin impresora, quizás no)',
    'Whether the paper can be chosen (without a printer, perhaps not)',
    async (sheet, context) => {
      sheet.pageLayout.paperSize = 'A4';
      sheet.pageLayout.load('paperSize');
      await context.sync();
      return sheet.pageLayout.paperSize;
    },
    ifRefused({ hasPrinter: false }),
  ),
  question(
    'rule-length',
    'Qué largo puede tener la fórmula de un formato condicional, en caracteres',
    'How long the formula of a conditional format may be, in characters',
    acceptedLengths,
    (answer) => {
      const longest = Array.isArray(answer) ? Math.max(0, ...answer.map(Number)) : 0;
      return longest > 0 && longest < LENGTHS[4] ? { longestRuleFormula: longest } : {};
    },
  ),
  question(
    'overlapping-rules',
    'Quitar desde toda la hoja un formato condicional que se cruza con otro (#5222)',
    'Deleting a conditional format that overlaps another through the whole sheet (#5222)',
    async (sheet, context) => {
      overlap(sheet);
      sheet.getRange().conditionalFormats.getItemAt(0).delete();
      const left = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return left.value;
    },
    ifRefused({ overlappingRulesDeletable: false }),
  ),
  question(
    'special-cells',
    'Buscar celdas especiales en una hoja protegida',
    'Searching special cells on a protected sheet',
    async (sheet, context) => {
      sheet.getRange('A1:B2').formulas = [
        ['=1', 2],
        [3, 4],
      ];
      sheet.protection.protect();
      const found = sheet.getRange('A1:B2').getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
      found.load('address');
      await context.sync();
      return found.isNullObject ? null : found.address;
    },
    ifRefused({ specialCellsOnProtectedSheets: false }),
  ),
  question(
    'freezing',
    'Qué hoja está delante después de inmovilizar las filas de otra (#3148)',
    'Which sheet is in front after rows of another were frozen (#3148)',
    async (_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Back').freezePanes.freezeRows(1);
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return active.name;
    },
    (answer) => (answer === 'Back' ? { freezingActivates: true } : {}),
  ),
  question(
    'rule-number-format',
    'En qué idioma se lee el formato de número de un formato condicional',
    'The language in which a conditional format’s number format is read',
    async (sheet, context) => {
      const format = sheet.getRange('A1').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=TRUE';
      format.custom.format.numberFormat = 'dd/mm/yyyy';
      format.custom.format.load('numberFormat');
      await context.sync();
      return format.custom.format.numberFormat as unknown;
    },
  ),
  question(
    'copied-properties',
    'Si la copia de una hoja lleva sus propiedades y sus nombres',
    'Whether the copy of a sheet carries its custom properties and names',
    async (sheet, context) => {
      sheet.customProperties.add('key', 'value');
      sheet.names.add('Own', '=1');
      const copy = sheet.copy('End');
      copy.customProperties.load('items/key');
      copy.names.load('items/name');
      await context.sync();
      return [copy.customProperties.items.map(({ key }) => key), copy.names.items.map(({ name }) => name)];
    },
  ),
  question(
    'sheet-named-twice',
    'Cómo se lee una fórmula que nombra la hoja en los dos extremos de un rango',
    'How a formula reads that names the sheet at both ends of a range',
    async (sheet, context) => {
      const cell = sheet.getRange('B1');
      cell.formulas = [['=SUM(Sheet1!A1:Sheet1!A3)']];
      cell.load('formulas');
      await context.sync();
      return cell.formulas as unknown;
    },
  ),
  question(
    'unknown-names',
    'Si se pasa por alto un nombre desconocido que se pide leer',
    'Whether an unknown name that is to be loaded is ignored',
    async (sheet, context) => {
      sheet.load('name, colour');
      await context.sync();
      return sheet.name;
    },
  ),
  question(
    'charts-as-shapes',
    'Si un gráfico cuenta entre las formas de su hoja',
    'Whether a chart is among the shapes of its sheet',
    async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:A2'));
      const count = sheet.shapes.getCount();
      await context.sync();
      return count.value;
    },
  ),
  question(
    'locked-cells',
    'Con qué código se rechaza escribir en una celda bloqueada',
    'The code with which writing to a locked cell is refused',
    async (sheet, context) => {
      sheet.protection.protect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      return 'written';
    },
  ),
  question(
    'merged-table',
    'Con qué código se rechaza combinar celdas de una tabla',
    'The code with which merging cells of a table is refused',
    async (sheet, context) => {
      sheet.tables.add('A1:B3', true);
      sheet.getRange('A2:B2').merge();
      await context.sync();
      return 'merged';
    },
  ),
];

/** The circumstances that follow from an Excel's answers. */
export function circumstancesOf(
  checks: readonly Check[],
  answers: Readonly<Record<string, unknown>>,
): Partial<Circumstances> {
  return Object.assign(
    {},
    ...checks.map(({ id, tells }) => (id in answers ? tells?.(answers[id]) : undefined)),
  ) as Partial<Circumstances>;
}
