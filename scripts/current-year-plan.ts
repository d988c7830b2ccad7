import { Workbook, type Cell, type Worksheet } from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_STRUCTURE } from '../src/core/criteria/structures';
import { calendarDay, type Day } from '../src/core/plan/day';
import { planPeriod, relativeDay, type PlanPeriod } from './sample-dates';
import { BORDERS, finish, FONT, HEADING_FILL, HEADING_FONT, heightFor, NAVY } from './sample-style';

const SOURCE = join(__dirname, 'sample-data/plan-del-ano.tsv');

const INSTITUTION = 'Dirección Nacional de Servicios Rurales (DINASER)';
const NOTE = 'Plan de ejemplo: la institución y los datos son ficticios. Autodiagnóstico CAF 2020, Comité de Calidad.';
const HEADING_ROW = 5;

/** The columns in their order, each with its width in characters. */
const COLUMNS = [
  ['No.', 6],
  ['Criterio', 17],
  ['Subcriterio', 25],
  ['Área de mejora', 30],
  ['Objetivo', 24],
  ['Acción de mejora', 27],
  ['Tareas', 32],
  ['Inicio', 11],
  // Wide enough for the symbol that a mark shows before the date.
  ['Fin', 14],
  ['Recursos necesarios', 15],
  ['Indicador', 22],
  ['Responsable', 18],
  ['Estado', 11],
  ['% de avance', 9],
  ['Fecha de cumplimiento', 13],
  ['Evidencia', 21],
  ['Comentarios', 23],
] as const;

type Heading = (typeof COLUMNS)[number][0];

const WIDTHS = COLUMNS.map(([, width]) => width);
const CENTERED: ReadonlySet<Heading> = new Set<Heading>([
  'No.',
  'Inicio',
  'Fin',
  'Estado',
  '% de avance',
  'Fecha de cumplimiento',
]);
const DATES: ReadonlySet<Heading> = new Set<Heading>(['Inicio', 'Fin', 'Fecha de cumplimiento']);

/** The fill of every other criterion, which separates them without lines. */
const BAND = 'FFF3F6FA';

type Value = string | number | { readonly day: Day };

/** Values by column. */
type Action = Readonly<Record<Exclude<Heading, 'Criterio'>, Value> & Record<'Criterio', string>>;

/**
 * A plan of forty actions with every situation, as it could look on a given day: a plan of that year, or of two years
 * if the day is close to the start or end of its year. Some cells are wrong on purpose.
 *
 * @returns the bytes of an .xlsx file, identical for the same day
 */
export async function currentYearPlan(day: Day): Promise<Uint8Array> {
  const period = planPeriod(day);
  const years = period.years.join('-');
  const title = `PLAN DE MEJORA INSTITUCIONAL ${years}`;
  const workbook = newWorkbook(title, day);
  const sheet = newSheet(workbook, `Plan ${years}`);
  writeTitle(sheet, title);
  writeHeading(sheet);
  const actions = actionsOn(period);
  actions.forEach((action, index) => writeAction(sheet, HEADING_ROW + 1 + index, action));
  sheet.autoFilter = {
    from: { row: HEADING_ROW, column: 1 },
    to: { row: HEADING_ROW + actions.length, column: COLUMNS.length },
  };
  const { year, month, day: inMonth } = calendarDay(day);
  return finish(new Uint8Array(await workbook.xlsx.writeBuffer()), new Date(year, month - 1, inMonth));
}

function newWorkbook(title: string, day: Day): Workbook {
  const workbook = new Workbook();
  const madeOn = dateOf(day);
  // The library reads and writes the language, but its types lack it.
  Object.assign(workbook, {
    title,
    subject: 'Plan de mejora institucional',
    description: NOTE,
    creator: 'Planificación y Desarrollo',
    lastModifiedBy: 'Planificación y Desarrollo',
    language: 'es-DO',
    created: madeOn,
    modified: madeOn,
  });
  return workbook;
}

function newSheet(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [
      {
        state: 'frozen',
        xSplit: 1,
        ySplit: HEADING_ROW,
        topLeftCell: `B${HEADING_ROW + 1}`,
        activeCell: `A${HEADING_ROW + 1}`,
        showGridLines: false,
        zoomScale: 90,
      },
    ],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.3, right: 0.3, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `${HEADING_ROW}:${HEADING_ROW}`,
    },
    headerFooter: { oddFooter: '&L&8&A&R&8Página &P de &N' },
  });
  // The library has no name for A3, the smallest size on which seventeen columns are legible.
  Object.assign(sheet.pageSetup, { paperSize: 8 });
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  return sheet;
}

/** The sample's actions, numbered, with dates relative to the as-of date. */
function actionsOn(period: PlanPeriod): readonly Action[] {
  const [names = [], ...rows] = readFileSync(SOURCE, 'utf8')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  return rows.map((row, index) => {
    const text = (name: string): string => row[names.indexOf(name)] ?? '';
    const end = relativeDay(text('Fin').replace(/^'/, ''), 'end', period);
    const completedOn = relativeDay(text('Fecha de cumplimiento'), 'end', period, end);
    const progress = text('% de avance');
    return {
      'No.': index + 1,
      ...criterionOf(text('Subcriterio')),
      'Área de mejora': text('Área de mejora'),
      Objetivo: text('Objetivo'),
      'Acción de mejora': text('Acción de mejora'),
      Tareas: text('Tareas'),
      Inicio: dayOrText(relativeDay(text('Inicio'), 'start', period), text('Inicio')),
      // As in Excel, an apostrophe makes a value a text.
      Fin: text('Fin').startsWith("'") && end !== null ? dayAsTyped(end) : dayOrText(end, text('Fin')),
      'Recursos necesarios': text('Recursos'),
      Indicador: text('Indicador'),
      Responsable: text('Responsable'),
      Estado: text('Estado'),
      '% de avance': progress === '' ? '' : Number(progress) / 100,
      'Fecha de cumplimiento': dayOrText(completedOn, ''),
      Evidencia: text('Evidencia').replace('{año}', String(calendarDay(completedOn ?? period.asOf).year)),
      Comentarios: text('Comentarios'),
    };
  });
}

/** Both columns for a subcriterion's number, as the plan writes them. */
function criterionOf(number: string): Pick<Action, 'Criterio' | 'Subcriterio'> {
  const titled = (wanted: string): string => {
    const entry = DEFAULT_STRUCTURE.entries.find((one) => one.number === wanted);
    if (!entry) throw new Error(`the criteria have no ${wanted}`);
    return `${entry.number}. ${entry.title}`;
  };
  return { Criterio: titled(number.replace(/\..*/, '')), Subcriterio: titled(number) };
}

const dayOrText = (day: Day | null, text: string): Value => (day === null ? text : { day });

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function dayAsTyped(serial: Day): string {
  const { year, month, day } = calendarDay(serial);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** The library takes dates in UTC. */
function dateOf(serial: Day): Date {
  const { year, month, day } = calendarDay(serial);
  return new Date(Date.UTC(year, month - 1, day));
}

function writeTitle(sheet: Worksheet, title: string): void {
  const lines = [
    [title, { ...FONT, size: 15, bold: true, color: { argb: NAVY } }, 26],
    [INSTITUTION, { ...FONT, size: 11, bold: true, color: { argb: 'FF44546A' } }, 18],
    [NOTE, { ...FONT, italic: true, color: { argb: 'FF5B6B7F' } }, 15],
  ] as const;
  lines.forEach(([text, font, height], index) => {
    // Beside the frozen column, which would otherwise cut the text when the sheet is scrolled.
    const cell = sheet.getCell(index + 1, 2);
    cell.value = text;
    cell.font = font;
    cell.alignment = { vertical: 'middle' };
    sheet.getRow(index + 1).height = height;
  });
  sheet.getRow(HEADING_ROW - 1).height = 6;
}

function writeHeading(sheet: Worksheet): void {
  COLUMNS.forEach(([heading], index) => {
    const cell = sheet.getCell(HEADING_ROW, index + 1);
    cell.value = heading;
    cell.font = HEADING_FONT;
    cell.fill = HEADING_FILL;
    cell.border = BORDERS;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  sheet.getRow(HEADING_ROW).height = 32;
}

function writeAction(sheet: Worksheet, row: number, action: Action): void {
  const onBand = Number.parseInt(action.Criterio, 10) % 2 === 0;
  COLUMNS.forEach(([heading], index) => {
    const cell: Cell = sheet.getCell(row, index + 1);
    const value = action[heading];
    if (typeof value === 'object') cell.value = dateOf(value.day);
    else if (value !== '') cell.value = value;
    if (DATES.has(heading)) cell.numFmt = 'dd/mm/yyyy';
    if (heading === '% de avance') cell.numFmt = '0%';
    cell.font = heading === 'No.' ? { ...FONT, bold: true } : FONT;
    cell.border = BORDERS;
    if (onBand) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: BAND } };
    cell.alignment = {
      vertical: 'top',
      wrapText: true,
      ...(CENTERED.has(heading) && { horizontal: 'center' }),
    };
  });
  const texts = COLUMNS.map(([heading]) => (typeof action[heading] === 'string' ? action[heading] : ''));
  sheet.getRow(row).height = heightFor(texts, WIDTHS);
}
