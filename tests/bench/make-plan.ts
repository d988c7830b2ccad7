import { Workbook } from 'exceljs';
import { DEFAULT_STRUCTURE } from '../../src/core/criteria/structures';
import { calendarDay, dayOf } from '../../src/core/plan/day';
import type { CellLiteral } from '../core/plan/grid-of';
import { SAMPLE_ROWS } from '../core/plan/sample-rows';

/** Rows before the sample's first action: title, blank, two heading rows. */
const HEADING_AT = 4;
const [AREA, OBJECTIVE, ACTION, TASKS] = [3, 4, 5, 6] as const;

const OWNERS = [
  ...['Recursos Humanos', 'Planificación', 'Servicios Generales', 'Compras', 'Vicerrectoría Administrativa', 'Legal'],
  ...['Comité de convenios', 'Tecnología de la Información', 'Comunicaciones', 'Registro', 'Bienestar Estudiantil'],
  ...['Finanzas', 'Vicerrectoría Académica', 'Extensión', 'Investigación', 'Calidad', 'Biblioteca', 'Admisiones'],
] as const;
const RESOURCES = ['Humanos', 'Humanos/ Financieros', 'Humanos y tecnológicos', 'Materiales', 'Financieros'] as const;
const INDICATORS = ['Informe de avance semestral', 'Informe de ejecución', 'Acta de comité creado'] as const;
const MEASURES = ['reuniones realizadas', 'empleados capacitados', 'procesos documentados', 'usuarios encuestados'];
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'] as const;
const DATE_FORMAT = 'dd/mm/yyyy';

/** A reproducible random number generator from 0 to 1 (Marsaglia's 32-bit xorshift). */
function sameEveryTime(seed: number): () => number {
  let state = seed * 2_654_435_761 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

/** The sample's texts in the given columns, split into clauses. */
function clausesOf(...columns: readonly number[]): readonly string[] {
  const texts = SAMPLE_ROWS.slice(HEADING_AT).flatMap((row) =>
    columns.map((column) => row[column]).filter((cell) => typeof cell === 'string'),
  );
  const clauses = texts.flatMap((text) => text.replace(/<[^>]+>/g, '').split(/[.,;:()]/));
  return [...new Set(clauses.map((clause) => clause.trim()).filter((clause) => clause.split(' ').length > 3))];
}

/**
 * A plan with the sample's heading and vocabulary, and with errors in about one cell in 25. The same count and seed
 * give the same plan.
 *
 * @param seed A positive integer.
 */
export function planRows(count: number, seed = 20_240_915): readonly (readonly CellLiteral[])[] {
  const chance = sameEveryTime(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(chance() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const seldom = (usual: CellLiteral, ...errors: readonly CellLiteral[]) => (chance() < 0.04 ? pick(errors) : usual);
  const { entries } = DEFAULT_STRUCTURE;
  const subcriteria = entries.filter(({ parent }) => parent !== null);
  const [areas, objectives, actions, tasks] = [AREA, OBJECTIVE, ACTION, TASKS].map((column) => clausesOf(column));
  if (!areas || !objectives || !actions || !tasks) throw new Error('the sample has lost its words');
  const first = dayOf(2024, 1, 1);
  const dateOf = (day: number): CellLiteral => {
    const { month } = calendarDay(day);
    return chance() < 0.4
      ? `${MONTHS[month - 1] ?? ''}-24`
      : { value: chance() < 0.03 ? day + 366 : day, format: DATE_FORMAT };
  };

  const rows = Array.from({ length: count }, (_, index): readonly CellLiteral[] => {
    const entry = pick(subcriteria);
    const criterion = entries.find(({ number }) => number === entry.parent) ?? entry;
    const start = Math.floor(chance() * 300);
    const end = Math.min(365, start + 15 + Math.floor(chance() * 150));
    const action = `${pick(actions)} ${pick(areas).toLowerCase()} (${pick(OWNERS)}, ${1 + Math.floor(chance() * 40)})`;
    const owner = pick(OWNERS);
    return [
      seldom(index + 1, index, index + 2, null),
      seldom(`CRITERIO ${criterion.number}: ${criterion.title}`, 'CRITERIO 11: OTROS', null, '#REF!'),
      seldom(
        `Subcriterio ${entry.number}. ${entry.title}`,
        'Subcriterio 9.7. Otros',
        `Subcriterio ${entry.number}. Otros`,
      ),
      seldom(`${1 + Math.floor(chance() * 8)}) ${pick(areas)}`, pick(areas), null),
      seldom(`${pick(objectives)} ${pick(areas).toLowerCase()}`, 'Por definir', null),
      seldom(action, null, 'xxx'),
      seldom(`${pick(tasks)}. ${pick(tasks)}; ${pick(tasks)}.`, `<b>${pick(tasks)}</b>. ${pick(tasks)}`, null),
      seldom(dateOf(first + start), 'pronto', '31/02/2024'),
      seldom(dateOf(first + end), 'n/d', 'Permanente', null),
      seldom(pick(RESOURCES), null, 'Varios'),
      seldom(
        chance() < 0.6 ? `Cantidad de ${pick(MEASURES)}` : pick(INDICATORS),
        null,
        `1. ${pick(INDICATORS)} 2. ${pick(INDICATORS)}`,
      ),
      seldom(chance() < 0.15 ? `${owner}/ ${pick(OWNERS)}` : owner, owner.toUpperCase(), `${owner} `, null),
      chance() < 0.25 ? 'Cumplido' : chance() < 0.1 ? 'En proceso de contratación' : null,
    ];
  });
  return [...SAMPLE_ROWS.slice(0, HEADING_AT), ...rows];
}

/** The plan as a workbook file, formatted as is usual. */
export async function planFile(count: number): Promise<Uint8Array> {
  const book = new Workbook();
  const day = new Date(Date.UTC(2024, 0, 15));
  Object.assign(book, { creator: 'Planificación y Desarrollo', created: day, modified: day });
  const sheet = book.addWorksheet('Plan 2024');
  planRows(count).forEach((row, rowIndex) => {
    const cells = sheet.getRow(rowIndex + 1);
    row.forEach((literal, column) => {
      const cell = cells.getCell(column + 1);
      cell.font = { name: 'Arial', size: 9, bold: rowIndex < HEADING_AT };
      cell.alignment = { vertical: 'top', wrapText: true };
      if (typeof literal !== 'object' || literal === null) cell.value = literal;
      else [cell.value, cell.numFmt] = [literal.value, literal.format];
    });
    cells.commit();
  });
  for (let column = 1; column <= 13; column++) sheet.getColumn(column).width = 22;
  sheet.mergeCells(1, 1, 1, 13);
  sheet.mergeCells(3, 8, 3, 9);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A workbook with the given number of rows and columns, half text and half numbers. */
export async function wideFile(rows: number, columns: number): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Datos');
  for (let row = 0; row < rows; row++) {
    const number = (column: number) => (row * 31 + column * 17) % 997;
    sheet.addRow(
      Array.from({ length: columns }, (_, column) =>
        column % 2 === 0 ? `Actividad ${number(column)}` : number(column),
      ),
    );
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
